import { toPublished } from '../lib/day.ts';

/** The time of an instant in Ulaanbaatar, `HH:MM`. */
export const clockOf = (instant: Date): string => toPublished(instant).slice(11, 16);
