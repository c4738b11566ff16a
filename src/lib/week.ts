import { addDays, DAY_MS, type Day } from './day.ts';

/** A week of the ISO 8601 calendar: Monday to Sunday, belonging to the year of its Thursday. */
export interface Week {
  year: number;
  /** From 1 to 53. */
  week: number;
}

/** Days since the Monday of the day's week. */
export const weekdayIndex = (day: Day): number => (new Date(day).getUTCDay() + 6) % 7;

/** The week of a day (ISO 8601-1:2019, 5.2.3). */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 3 - weekdayIndex(day));
  const year = Number(thursday.slice(0, 4));
  const daysBefore = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY_MS;
  return { year, week: Math.floor(daysBefore / 7) + 1 };
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayIndex(day));
