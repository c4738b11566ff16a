import {
  addDays,
  type Day,
  dayOf,
  type Published,
  publishedInstant,
  toPublished,
} from '../../../src/lib/day.ts';
import { clockAfter, clockAlone } from './clock.ts';
import { compose, dayFrom } from './compose.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How far a site's clock may run ahead of ours before a time alone means yesterday. */
const CLOCK_SKEW = 10 * MINUTE;

interface Unit {
  word: string;
  ms?: number;
  months?: number;
  /** It stands without "ago" too (`58 мин`) below this count: `6 сар` is June, `24 цаг` a paper. */
  bareBelow?: number;
}

/** Long and short spellings, Mongolian ones folded (о for ө). */
const UNITS: Unit[] = [
  { word: 'сек(?:унд(?:ын|ийн)?)?', ms: SECOND, bareBelow: 60 },
  { word: 'мин(?:ут(?:ын|ийн)?)?', ms: MINUTE, bareBelow: 60 },
  { word: 'цаг(?:ийн)?', ms: HOUR, bareBelow: 24 },
  { word: 'одор(?:ийн)?|одрийн|хоног(?:ийн)?', ms: DAY, bareBelow: 32 },
  { word: 'долоо хоног(?:ийн)?', ms: 7 * DAY, bareBelow: 6 },
  { word: 'сар(?:ын)?', months: 1 },
  { word: 'жил(?:ийн)?', months: 12 },
  { word: 's|secs?|seconds?', ms: SECOND },
  { word: 'm|mins?|minutes?', ms: MINUTE },
  { word: 'h|hrs?|hours?', ms: HOUR },
  { word: 'd|days?', ms: DAY },
  { word: 'w|wks?|weeks?', ms: 7 * DAY },
  { word: 'mos?|months?', months: 1 },
  { word: 'y|yrs?|years?', months: 12 },
];
const AMOUNT = `(\\d{1,4}|an?|one|нэг)\\s?(${UNITS.map(({ word }) => word).join('|')})(?!\\p{L})\\.?`;
const span = new RegExp(
  `^(?:about |almost |over |ойролцоогоор )?((?:${AMOUNT}(?:,| and)?\\s?){1,4})(ago|омно|дараа)?$`,
  'iu',
);
const amounts = new RegExp(AMOUNT, 'giu');
const units = UNITS.map((unit) => ({ ...unit, exact: new RegExp(`^(?:${unit.word})$`, 'iu') }));

/** The same day of an earlier or later month, or that month's last day. */
const addMonths = (day: Day, count: number): Day | undefined => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + count;
  return [0, 1, 2, 3]
    .map((less) => dayFrom(Math.floor(index / 12), (index % 12) + 1, date - less))
    .find((found) => found !== undefined);
};

/**
 * `3 цаг 48 минутын өмнө`, `2 days ago`: to the second when hours or less are named, else a day.
 * A padded `09 цаг 23 мин` without "ago" may be a time of day, and is not read.
 */
const readSpan = (text: string, now: Date): Published | undefined => {
  const [, list = '', , , direction] = span.exec(text) ?? [];
  if (list === '') return undefined;
  const named = [...list.matchAll(amounts)].map(([, count = '', word = '']) => ({
    count: /^\d/.test(count) ? Number(count) : 1,
    padded: /^0\d/.test(count),
    unit: units.find(({ exact }) => exact.test(word)),
  }));
  const standsAlone = named.every(
    ({ count, padded, unit }) => !padded && count < (unit?.bareBelow ?? 0),
  );
  if (!direction && !standsAlone) return undefined;
  const sign = direction?.toLowerCase() === 'дараа' ? 1 : -1;
  const total = (key: 'ms' | 'months'): number =>
    sign * named.reduce((sum, { count, unit }) => sum + count * (unit?.[key] ?? 0), 0);
  const today = dayOf(now);
  const thatMonth = addMonths(today, total('months'));
  if (thatMonth === undefined) return undefined;
  const shift = publishedInstant(thatMonth).getTime() - publishedInstant(today).getTime();
  const instant = new Date(now.getTime() + shift + total('ms'));
  return named.some(({ unit }) => (unit?.ms ?? DAY) < DAY) ? toPublished(instant) : dayOf(instant);
};

const DAY_WORDS = Object.entries({
  'уржигд[ао]р|(?:the )?day before yesterday': -2,
  'очигдор|yesterday': -1,
  'оноодор|today': 0,
}).map(([words, days]) => ({
  days,
  pattern: new RegExp(`^(?<head>.*?)[\\s,-]*(?<!\\p{L})(?:${words})(?!\\p{L})(?<tail>.*)$`, 'iu'),
}));

/** `Өчигдөр`, `Өчигдөр 09 цаг 23 мин`, `14:30 yesterday`. */
const readDayWord = (text: string, now: Date): Published | undefined => {
  for (const { days, pattern } of DAY_WORDS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { head = '', tail = '' } = match.groups ?? {};
    const earlier = clockAlone(head);
    const { clock, rest } = clockAfter(tail);
    const understood = head === '' || (earlier !== undefined && clock === undefined);
    return rest === '' && understood
      ? compose(addDays(dayOf(now), days), clock ?? earlier)
      : undefined;
  }
  return undefined;
};

/** `дараа` ("later") is moment.js's form for a moment ahead: the site's clock is ahead of ours. */
const NOW =
  /^(?:just now|(?:a few |less than a |a )?(?:moments?|seconds|minute) ago|(?:яг |донгож )?сая(?:хан)?|донгож|дараа|хэдхэн секунд\p{L}*(?: омно| дараа)?)$/iu;

/** `14:58`: today, or yesterday for a list read soon after midnight. */
const readClock = (text: string, now: Date): Published | undefined => {
  const clock = clockAlone(text);
  if (!clock) return undefined;
  const today = compose(dayOf(now), clock);
  if (today === undefined) return undefined;
  return publishedInstant(today).getTime() <= now.getTime() + CLOCK_SKEW
    ? today
    : compose(addDays(dayOf(now), -1), clock);
};

/** Forms that count from now; the text is folded and holds nothing else. */
export const readRelative = (text: string, now: Date): Published | undefined =>
  NOW.test(text)
    ? toPublished(now)
    : (readSpan(text, now) ?? readDayWord(text, now) ?? readClock(text, now));
