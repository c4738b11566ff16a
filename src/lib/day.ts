/**
 * A calendar day in Asia/Ulaanbaatar, `YYYY-MM-DD`. Days compare as strings.
 */
export type Day = string;

/**
 * When a source says that it published something: a day (`2022-08-30`), or an instant in
 * Ulaanbaatar time to the second (`2026-06-29T09:59:00+08:00`). Its first ten characters are
 * its archive day in both forms.
 */
export type Published = string;

/** Asia/Ulaanbaatar has been UTC+8 without daylight saving since 2017 (IANA time zone database). */
const OFFSET_MS = 8 * 3_600_000;
const OFFSET = '+08:00';
/** A day in milliseconds; Ulaanbaatar has no shorter or longer ones. */
export const DAY_MS = 86_400_000;

/** The Ulaanbaatar day on which an instant falls. */
export const dayOf = (instant: Date): Day =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** An instant in Ulaanbaatar time with its offset, to the second. */
export const toPublished = (instant: Date): Published =>
  `${new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19)}${OFFSET}`;

/** The archive day of something published. */
export const publishedDay = (published: Published): Day => published.slice(0, 10);

/** The instant at which something was published; a day without a time counts from its midnight. */
export const publishedInstant = (published: Published): Date =>
  new Date(published.length === 10 ? `${published}T00:00:00${OFFSET}` : published);

/** Whether the text is a real calendar day (`2023-02-29` is not). */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** The day `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
