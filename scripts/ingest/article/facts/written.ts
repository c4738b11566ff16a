import { addDays, type Day, dayOf, type Published } from '../../../../src/lib/day.ts';
import { type Clock, clockAfter, clockBefore } from '../../dates/clock.ts';
import { compose, dayFrom } from '../../dates/compose.ts';
import { fold } from '../../dates/fold.ts';
import { markMonths } from '../../dates/months.ts';

/** A date as a page writes it: the calendar day in the page's own zone, and its time if one stands there. */
export interface Written {
  day: Day;
  clock?: Clock | undefined;
  /** The folded text between it and the date before it, for labels such as `Updated:`. */
  before: string;
}

/** Which of two numbers in `03/04/2020` is the month. */
export type NumberOrder = 'day first' | 'month first';

/** When the web's pages begin to carry dates of their own. */
const EARLIEST = '1995-01-01';
/** A date stands early in its text; the rest only costs time. */
const LONGEST = 400;

/** A year, perhaps with a time glued to it by markup. */
const Y = '(?<y>(?:19|20)\\d{2})(?!\\d(?!\\d?:\\d{2}))';
const M = '<(?<m>\\d{1,2})>';
const D = '(?<d>\\d{1,2})(?!\\d)';
const START = '(?<!\\d|\\d[.,:-])';
const GAP = '[\\s,./-]{0,3}';
const NTH = '(?:st|nd|rd|th|er|[oºª°]|-?\\s?(?:ны|ний|нд|го|e)(?!\\p{L}))?\\.?';
const OF = '(?:(?:of|de|del|da|den)\\s)?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s(?:[A-Z]{2,5}|[+-]\\d{4}))?';

/** Dates with their year, the months of words being marked; the first that matches at a place decides. */
const DATE = new RegExp(
  [
    `${START}${Y}\\s?(?<sep>[-./_])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?${D}`,
    `${START}${Y}\\.?\\s?(?:\\p{L}{1,4}\\.?)?${GAP}${M}${GAP}${D}`,
    `${M}${GAP}${D}${NTH}[\\s,.-]{1,3}(?:${OF}|${CLOCK}\\s)${Y}`,
    `${START}${D}${NTH}\\s?${OF}${GAP}${M}[\\s,./-]{0,3}${OF}'?${Y}`,
    `(?<!\\d|\\d[.,:/-])(?<a>\\d{1,2})\\s?(?<sep>[-./])\\s?(?<b>\\d{1,2})\\s?\\k<sep>\\s?${Y}`,
    '(?<=^|\\s)(?<a>\\d{1,2})(?<sep>[-./])(?<b>\\d{1,2})\\k<sep>(?<yy>\\d{2})(?=$|,?\\s-?\\s?\\d{1,2}[:h.]\\d{2})',
    `${START}${D}\\s?(?:ngay\\s)?(?:thang)\\s(?<m>\\d{1,2}),?\\s(?:nam\\s)?${Y}`,
  ].join('|'),
  'giu',
);

/** Forms that mean a date only where nothing but a date is expected. */
const BARE = new RegExp(
  [
    `^(?<y>(?:19|20)\\d{2})(?<m>\\d{2})(?<d>\\d{2})(?=$|[T\\s]|\\d{6}$)`,
    `^(?<a>\\d{1,2})(?<sep>[-./])(?<b>\\d{1,2})\\k<sep>(?<yy>\\d{2})(?=$|[\\s,])`,
    `^${START}${D}${GAP}${M}${GAP}'?(?<yy>\\d{2})(?=$|[\\s,])`,
  ].join('|'),
  'iu',
);

/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^(1\d{9})(?:\d{3})?(?:\.0+)?$/;

/** Zeros of the scripts whose pages write the digits of a date in their own. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xae6];

const ownDigits = (text: string): string =>
  text.replace(/[\u0660-\u0aef]/g, (character) => {
    const digit = ZEROS.map((zero) => character.charCodeAt(0) - zero).find((n) => n >= 0 && n < 10);
    return digit === undefined ? character : String(digit);
  });

const plain = (text: string): string =>
  markMonths(ownDigits(fold(text.slice(0, LONGEST))).replace(/\s+/g, ' '));

const dayIn = (groups: Record<string, string | undefined>, order: NumberOrder): Day | undefined => {
  const { y, yy, m, d, a, b } = groups;
  const year = Number(y ?? `20${yy}`);
  if (a === undefined) return dayFrom(year, Number(m), Number(d));
  const dayFirst = dayFrom(year, Number(b), Number(a));
  const monthFirst = dayFrom(year, Number(a), Number(b));
  const isAmerican = order === 'month first' && groups.sep !== '.';
  return isAmerican ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
};

const isPlausible = (day: Day, now: Date): boolean =>
  day >= EARLIEST && day <= addDays(dayOf(now), 1);

function* found(
  matches: Iterable<RegExpExecArray>,
  text: string,
  order: NumberOrder,
  now: Date,
): Generator<Written> {
  let end = 0;
  for (const match of matches) {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const day = dayIn(match.groups ?? {}, order);
    if (day === undefined || !isPlausible(day, now)) continue;
    yield { day, clock: clockAfter(text.slice(end)).clock ?? clockBefore(before), before };
  }
}

/**
 * All dates with a year, from 1995 to tomorrow, in the first 400 characters of a text, in their order;
 * months in words of some forty languages.
 */
export const datesIn = (text: string, order: NumberOrder, now: Date): Written[] => {
  if (!/\p{Nd}/u.test(text)) return [];
  const marked = plain(text);
  return [...found(marked.matchAll(DATE), marked, order, now)];
};

/**
 * The date of a value that is meant to be one, such as an attribute: also `20200321`, `21.3.20` and
 * seconds since 1970 (in UTC).
 */
export const dateOfValue = (value: string, order: NumberOrder, now: Date): Written | undefined => {
  const text = value.trim();
  const seconds = EPOCH.exec(text)?.[1];
  const iso = seconds ? new Date(Number(seconds) * 1000).toISOString() : text;
  const marked = plain(iso);
  const bare = BARE.exec(marked);
  return (
    datesIn(iso, order, now)[0] ?? (bare ? [...found([bare], marked, order, now)][0] : undefined)
  );
};

/** How many letters and digits of a text are not those of its dates, times and weekdays. */
export const lettersBesideDates = (text: string): number =>
  plain(text).replace(DATE, '').match(/\p{L}/gu)?.length ?? 0;

/** The instant or day in Ulaanbaatar that a written date means; a time without a zone is taken as Ulaanbaatar's. */
export const toArchive = ({ day, clock }: Written): Published => compose(day, clock) ?? day;
