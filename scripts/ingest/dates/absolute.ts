import { addDays, type Day, dayOf, type Published } from '../../../src/lib/day.ts';
import { clockAfter, clockBefore, withoutWeekday } from './clock.ts';
import { compose, dayFrom, latestDay } from './compose.ts';

type Numbers = Record<string, string | undefined>;

/** What a text says once a form was found in it: nothing where the form holds an impossible date. */
export interface Reading {
  published: Published | undefined;
}

interface Form {
  pattern: RegExp;
  day: (numbers: Numbers, now: Date) => Day | undefined;
}

const Y = '(?<y>(?:19|20)\\d{2})(?!\\d)';
const M = '<(?<m>\\d{1,2})>';
const D = '(?<d>\\d{1,2})(?!\\d)';
/** No number runs into the date: neither digits nor a decimal, a telephone number or an amount. */
const START = '(?<!\\d|\\d[.,:-])';
const GAP = '\\s*[-./,]?\\s*';
const NTH = '(?:st|nd|rd|th|-?\\s?(?:ны|ний|нд)(?!\\p{L}))?';

const ymd = ({ y, m, d }: Numbers): Day | undefined => dayFrom(Number(y), Number(m), Number(d));
/** RFC 5322, section 4.3: 00 to 49 are of this century, 50 to 99 of the last. */
const century = (yy: string | undefined): number => Number(yy) + (Number(yy) < 50 ? 2000 : 1900);
const dayFirst = (year: number, { a, b }: Numbers): Day | undefined =>
  dayFrom(year, Number(b), Number(a)) ?? dayFrom(year, Number(a), Number(b));

/** Dates with a four-digit year (or a two-digit one that a time or the end follows). */
const FULL: Form[] = [
  { pattern: `${START}${Y}\\s?(?<sep>[-./_])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?${D}`, day: ymd },
  { pattern: `${START}${Y}\\s*(?:он\\p{L}*|년|年|г\\.?)?${GAP}${M}${GAP}${D}`, day: ymd },
  { pattern: `${M}${GAP}${D}${NTH}[\\s,.-]+(?:of\\s)?${Y}`, day: ymd },
  {
    pattern: `${START}${D}${NTH}\\.?\\s?(?:of\\s|de\\s)?${GAP}${M}${GAP}(?:del?\\s)?${Y}`,
    day: ymd,
  },
  {
    pattern: `${START}${D}${GAP}${M}${GAP}'?(?<yy>\\d{2})(?=\\s*$|[\\s,T]+\\d{1,2}:\\d{2})`,
    day: ({ yy, m, d }: Numbers) => dayFrom(century(yy), Number(m), Number(d)),
  },
  {
    pattern: `(?<!\\d|\\d[.,:/-])(?<a>\\d{1,2})\\s?(?<sep>[-./])\\s?(?<b>\\d{1,2})\\s?\\k<sep>\\s?${Y}`,
    day: (numbers: Numbers) => dayFirst(Number(numbers.y), numbers),
  },
].map(({ pattern, day }) => ({ pattern: new RegExp(pattern, 'iu'), day }));

/** The n-th day of a year, if the year has it. */
const ordinalDay = (y: string | undefined, n: number): Day | undefined => {
  const day = addDays(`${y}-01-01`, n - 1);
  return n >= 1 && day.slice(0, 4) === y ? day : undefined;
};

/** ISO 8601 weeks: 4 January is always in week 1, and Monday is day 1. */
const weekDay = (y: string | undefined, week: number, weekday: number): Day | undefined => {
  const fourth = `${y}-01-04`;
  const mondayOfFirst = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7));
  const day = addDays(mondayOfFirst, 7 * (week - 1) + weekday - 1);
  const thursday = addDays(day, 4 - weekday);
  return week >= 1 && thursday.slice(0, 4) === y ? day : undefined;
};

/** Forms too like other numbers to be read unless they are, with a time, the whole text. */
const EXACT: Form[] = [
  { pattern: /^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?=$|[T\s]|\d{6}$)/i, day: ymd },
  { pattern: /^(?<y>(?:19|20)\d{2})[\s,]+(?<m>\d{2})[\s,]+(?<d>\d{2})(?=$|\s)/, day: ymd },
  {
    pattern: /^(?<y>(?:19|20)\d{2})-?(?<n>\d{3})(?=$|T)/,
    day: ({ y, n }) => ordinalDay(y, Number(n)),
  },
  {
    pattern: /^(?<y>(?:19|20)\d{2})-?W(?<w>\d{2})(?:-?(?<n>[1-7]))?(?=$|T)/,
    day: ({ y, w, n }) => weekDay(y, Number(w), Number(n ?? 1)),
  },
  {
    pattern: /^(?<yy>\d{2})-(?<m>\d{2})-(?<d>\d{2})(?=$|[T\s])/,
    day: ({ yy, m, d }) => dayFrom(century(yy), Number(m), Number(d)),
  },
  {
    pattern: /^(?<a>\d{1,2})([./])(?<b>\d{1,2})\2(?<yy>\d{2})(?=$|[\s,])/,
    day: (numbers) => dayFirst(century(numbers.yy), numbers),
  },
  {
    pattern: /^(?<y>(?:19|20)\d{2})-(?<m>\d{2})$/,
    day: ({ y, m }) => dayFrom(Number(y), Number(m), 1),
  },
  {
    pattern: /^(?<y>(?:19|20)\d{2})$/,
    day: ({ y }, now) => (`${y}` <= dayOf(now).slice(0, 4) ? `${y}-01-01` : undefined),
  },
];

const YEARLESS: Form[] = [
  `^${M}${GAP}${D}`,
  `^${D}${NTH}\\.?\\s?(?:of\\s)?${GAP}${M}`,
  '^(?<m>\\d{2})[-./](?<d>\\d{2})(?=$|[\\s,])',
  '^(?<m>\\d{1,2})[-./](?<d>\\d{1,2})(?=[\\s,]+\\d{1,2}:\\d{2})',
].map((pattern) => ({
  pattern: new RegExp(pattern, 'iu'),
  day: ({ m, d }, now) => latestDay(Number(m), Number(d), now),
}));

/** The first form that the text has decides, so that an impossible date is not read another way. */
const firstMatch = (
  forms: Form[],
  text: string,
): { form: Form; match: RegExpExecArray } | undefined => {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (match) return { form, match };
  }
  return undefined;
};

/** Forms of which date and time make up the whole text. */
const readWhole = (forms: Form[], text: string, now: Date): Reading | undefined => {
  const found = firstMatch(forms, text);
  if (!found) return undefined;
  const { clock, rest } = clockAfter(text.slice(found.match[0].length));
  return rest === ''
    ? { published: compose(found.form.day(found.match.groups ?? {}, now), clock) }
    : undefined;
};

/** A month and a day without a year, with or without a weekday and a time, months being marked. */
export const readYearless = (text: string, now: Date): Reading | undefined =>
  readWhole(YEARLESS, withoutWeekday(text), now);

/** Compact and reduced ISO 8601 forms, and two-digit years. */
export const readExact = (text: string, now: Date): Reading | undefined =>
  readWhole(EXACT, text, now);

/** asctime and its kin put the time before the year. */
const TIME_BEFORE_YEAR =
  /(<\d{1,2}>\s*\d{1,2}|(?<!\d)\d{1,2}\s*<\d{1,2}>),?\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:[A-Z]{1,5}|[+-]\d{4}))?),?\s+((?:19|20)\d{2})(?!\d)/i;

/** A date with its year anywhere in a text whose months are marked, with the time beside it. */
export const readFull = (marked: string, now: Date): Reading | undefined => {
  const text = marked.replace(TIME_BEFORE_YEAR, '$1 $3 $2');
  const found = firstMatch(FULL, text);
  if (!found) return undefined;
  const { form, match } = found;
  const { clock } = clockAfter(text.slice(match.index + match[0].length));
  const time = clock ?? clockBefore(text.slice(0, match.index));
  return { published: compose(form.day(match.groups ?? {}, now), time) };
};
