import { type Day, isDay } from '../../lib/day.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';

/** By what headlines of one year are ordered; years always go back from the newest. */
export const ORDERS = ['relevance', 'date'] as const;
export type Order = (typeof ORDERS)[number];

/** What a reader asks for, as the address of the page holds it. */
export interface Search {
  /** As typed. */
  q: string;
  /** Empty where any will do, as are the next four. */
  language: Language | '';
  host: string;
  topic: string;
  from: Day | '';
  to: Day | '';
  sort: Order;
}

export const NO_SEARCH: Search = {
  q: '',
  language: '',
  host: '',
  topic: '',
  from: '',
  to: '',
  sort: 'relevance',
};

const oneOf = <T extends string, U>(known: readonly T[], value: string, otherwise: U): T | U =>
  known.find((one) => one === value) ?? otherwise;

/**
 * Reads what fields, a query or a fragment ask for; what makes no sense counts as not said.
 *
 * @param said the names and values, without `#` or `?`
 */
export function readSearch(said: URLSearchParams): Search {
  const value = (name: keyof Search): string => said.get(name)?.trim() ?? '';
  const day = (name: 'from' | 'to'): Day | '' => (isDay(value(name)) ? value(name) : '');
  return {
    q: value('q'),
    language: oneOf(LANGUAGES, value('language'), ''),
    host: value('host'),
    topic: value('topic'),
    from: day('from'),
    to: day('to'),
    sort: oneOf(ORDERS, value('sort'), 'relevance'),
  };
}

/** Reads the fragment of an address, with or without its `#`; undefined where it asks nothing, such as `#main`. */
export function readFragment(fragment: string): Search | undefined {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.keys(NO_SEARCH).some((name) => said.has(name)) ? readSearch(said) : undefined;
}

/** A search as a fragment with its `#`, which holds only what was asked for; empty for none. */
export function toFragment(search: Search): string {
  const said = Object.entries(search).filter(
    ([name, value]) => value !== NO_SEARCH[name as keyof Search],
  );
  return said.length === 0 ? '' : `#${new URLSearchParams(said)}`;
}
