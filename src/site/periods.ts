import { addDays, type Day } from '../lib/day.ts';
import { mondayOf, type Week, weekdayIndex, weekOf } from '../lib/week.ts';
import type { ArchiveDay } from './selections.ts';

/** Something that follows another in time, over gaps. */
export interface Step<T> {
  previous?: T | undefined;
  next?: T | undefined;
}

/** A month of the archive, `YYYY-MM`, that holds headlines. */
export interface ArchiveMonth extends Step<string> {
  month: string;
  days: readonly ArchiveDay[];
  count: number;
}

/** A year of the archive, `YYYY`, that holds headlines. */
export interface ArchiveYear extends Step<string> {
  year: string;
  months: readonly ArchiveMonth[];
  count: number;
}

/** A week of the archive that holds headlines. */
export interface ArchiveWeek extends Step<Week> {
  /** The year of its first day that holds headlines; the week's own may have no page. */
  year: string;
  week: Week;
  monday: Day;
  days: readonly ArchiveDay[];
}

/** How many headlines a day holds in both languages. */
export const countOf = ({ headlines: { en, mn } }: ArchiveDay): number => en.length + mn.length;

const total = (items: readonly { count: number }[]): number =>
  items.reduce((sum, { count }) => sum + count, 0);

/** The years and months that hold headlines, oldest first, each with its neighbours. */
export function yearsOf(days: readonly ArchiveDay[]): ArchiveYear[] {
  const byMonth = [...Map.groupBy(days, ({ day }) => day.slice(0, 7))];
  const months = byMonth.map(
    ([month, ofMonth], index): ArchiveMonth => ({
      month,
      days: ofMonth,
      count: ofMonth.reduce((sum, day) => sum + countOf(day), 0),
      previous: byMonth[index - 1]?.[0],
      next: byMonth[index + 1]?.[0],
    }),
  );
  const byYear = [...Map.groupBy(months, ({ month }) => month.slice(0, 4))];
  return byYear.map(([year, ofYear], index) => ({
    year,
    months: ofYear,
    count: total(ofYear),
    previous: byYear[index - 1]?.[0],
    next: byYear[index + 1]?.[0],
  }));
}

/** The weeks that hold headlines, oldest first, each with its neighbours. */
export function weeksOf(days: readonly ArchiveDay[]): ArchiveWeek[] {
  const byMonday = [...Map.groupBy(days, ({ day }) => mondayOf(day))];
  const weekAt = (index: number): Week | undefined => {
    const monday = byMonday[index]?.[0];
    return monday === undefined ? undefined : weekOf(monday);
  };
  return byMonday.map(([monday, ofWeek], index) => ({
    week: weekOf(monday),
    year: (ofWeek[0]?.day ?? monday).slice(0, 4),
    monday,
    days: ofWeek,
    previous: weekAt(index - 1),
    next: weekAt(index + 1),
  }));
}

/**
 * A month as a calendar shows it: weeks from Monday to Sunday; days of other months are undefined.
 *
 * @param month `YYYY-MM`
 */
export function calendarOf(month: string): (Day | undefined)[][] {
  const first = `${month}-01`;
  const weeks: (Day | undefined)[][] = [];
  for (let monday = addDays(first, -weekdayIndex(first)); monday.slice(0, 7) <= month; ) {
    const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push(week.map((day) => (day.startsWith(month) ? day : undefined)));
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** The same day of the year in earlier years that hold headlines on it, newest first. */
export const onThisDay = (days: readonly ArchiveDay[], day: Day): ArchiveDay[] =>
  days.filter((other) => other.day < day && other.day.slice(5) === day.slice(5)).reverse();
