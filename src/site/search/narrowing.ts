import { addDays, type Day } from '../../lib/day.ts';
import type { Search } from './address.ts';

/** The first and last day that a search allows, in their order however they were given. */
function bounds({ from, to }: Pick<Search, 'from' | 'to'>): [Day, Day] {
  const [first, last] = [from || '0000-01-01', to || '9999-12-31'];
  return first <= last ? [first, last] : [last, first];
}

/** Whether headlines of a year (`YYYY`) may lie between the days of a search. */
export function hasYear(search: Pick<Search, 'from' | 'to'>, year: string): boolean {
  const [first, last] = bounds(search);
  return first.slice(0, 4) <= year && year <= last.slice(0, 4);
}

/** The days of a year that a search allows; undefined for all of them. */
export function daysIn(search: Pick<Search, 'from' | 'to'>, year: string): Day[] | undefined {
  const [first, last] = bounds(search);
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  if (first <= start && end <= last) return undefined;
  const days: Day[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) {
    if (first <= day && day <= last) days.push(day);
  }
  return days;
}

/**
 * Wider searches for one that finds nothing, each without one of its narrowings.
 *
 * @returns the wider search under what it leaves out; `phrase` stands for the quotation marks
 */
export function widenings(search: Search): [leftOut: Widening, wider: Search][] {
  const all: [Widening, Partial<Search>][] = [
    ['dates', { from: '', to: '' }],
    ['host', { host: '' }],
    ['topic', { topic: '' }],
    ['language', { language: '' }],
    ['phrase', { q: search.q.replace(/["“”„«»]/g, '').trim() }],
  ];
  return all
    .map(([leftOut, change]): [Widening, Search] => [leftOut, { ...search, ...change }])
    .filter(([, wider]) => JSON.stringify(wider) !== JSON.stringify(search));
}

export type Widening = 'dates' | 'host' | 'topic' | 'language' | 'phrase';
