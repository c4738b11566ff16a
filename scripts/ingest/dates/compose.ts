import {
  addDays,
  type Day,
  dayOf,
  isDay,
  type Published,
  toPublished,
} from '../../../src/lib/day.ts';
import type { Clock } from './clock.ts';

const ULAANBAATAR_MINUTES = 8 * 60;
/** From UTC-12 to UTC+14, the zones in use. */
const WESTMOST = -12 * 60;
const EASTMOST = 14 * 60;

/** A day from its numbers, or nothing when there is no such day. */
export const dayFrom = (year: number, month: number, day: number): Day | undefined => {
  const text = [
    String(year).padStart(4, '0'),
    ...[month, day].map((n) => String(n).padStart(2, '0')),
  ];
  return isDay(text.join('-')) ? text.join('-') : undefined;
};

/**
 * A day alone, or with its time in the zone that stands there, else in Ulaanbaatar's. 24:00 and a
 * leap second (RFC 3339, section 5.7) are the moment after.
 */
export const compose = (day: Day | undefined, clock?: Clock): Published | undefined => {
  if (day === undefined || clock === undefined) return day;
  const { hour, minute, second, offset = ULAANBAATAR_MINUTES } = clock;
  const possible =
    minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && !minute && !second));
  if (!possible || offset < WESTMOST || offset > EASTMOST) return undefined;
  const seconds = (hour * 60 + minute - offset) * 60 + second;
  return toPublished(new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000));
};

/** The latest year in which the day is not after tomorrow; 29 February may lie years back. */
export const latestDay = (month: number, day: number, now: Date): Day | undefined => {
  const tomorrow = addDays(dayOf(now), 1);
  const thisYear = Number(tomorrow.slice(0, 4));
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const candidate = dayFrom(year, month, day);
    if (candidate !== undefined && candidate <= tomorrow) return candidate;
  }
  return undefined;
};
