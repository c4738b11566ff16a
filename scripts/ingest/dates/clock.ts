/** A time of day as written: unchecked numbers, minutes east of Greenwich when a zone stands there. */
export interface Clock {
  hour: number;
  minute: number;
  second: number;
  offset: number | undefined;
}

/** Hours east of Greenwich: RFC 822's names, and those that feeds of the region and Europe use. */
const ZONES: Record<string, number> = {
  ...{ UT: 0, UTC: 0, GMT: 0, Z: 0, WET: 0, WEST: 1, BST: 1, CET: 1, MET: 1, CEST: 2, MEST: 2 },
  ...{ EET: 2, EEST: 3, MSK: 3, IST: 5.5, ICT: 7, WIB: 7, ULAT: 8, HKT: 8, SGT: 8, AWST: 8 },
  ...{ JST: 9, KST: 9, ACST: 9.5, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13, NST: -3.5, NDT: -2.5 },
  ...{ ADT: -3, AST: -4, EDT: -4, EST: -5, ET: -5, CDT: -5, CST: -6, CT: -6, MDT: -6, MST: -7 },
  ...{ MT: -7, PDT: -7, PST: -8, PT: -8, AKDT: -8, AKST: -9, HST: -10 },
};
/** RFC 822's military letters, which RSS inherits: A is -1, M is -12, N is +1, Y is +12, no J. */
const militaryHours = (letter: string): number => {
  const west = 'ABCDEFGHIKLM'.indexOf(letter);
  return west >= 0 ? -(west + 1) : 'NOPQRSTUVWXY'.indexOf(letter) + 1;
};

const AM = 'a\\.?m\\.?|у\\.?о\\.?|오전|上午|午前';
const PM = 'p\\.?m\\.?|у\\.?х\\.?|오후|下午|午後';
const NAMED = `(?:${Object.keys(ZONES).join('|')})(?![\\p{L}\\d])|[A-IK-Y](?=\\s*$)`;
const ZONE =
  '(?:\\s*\\(?(?:(?:gmt|utc?)\\s?(?<sign>[+-])(?<east>\\d{1,2})(?::?(?<eastMinutes>\\d{2}))?' +
  '|(?<sign>[+-])(?<east>\\d{2}):?(?<eastMinutes>\\d{2})|(?<=\\d)(?<sign>[+-])(?<east>\\d{2})' +
  `|(?<zone>${NAMED}))(?!\\d)\\)?)?`;
const COLONS =
  '(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::(?<second>\\d{1,2})(?:[.,:]\\d{1,9})?)?(?!\\d)';
const HALF = `(?:\\s?(?:(?<am>${AM})|(?<pm>${PM}))(?!\\p{L}))?`;
const HOUR_ONLY = `(?<hour>\\d{1,2})(?=\\s?(?:${AM}|${PM})(?!\\p{L}))`;
/** Not behind a dash or stroke, where `06.15-06.19` are days. */
const DOTS = '(?<![-/]\\s*)(?<hour>\\d{1,2})\\.(?<minute>\\d{2})(?:\\.(?<second>\\d{2}))?(?=\\s*$)';
const WORDS =
  '(?<hour>\\d{1,2})\\s?цаг(?:т|ийн|аас)?(?:\\s?(?<minute>\\d{1,2})\\s?мин(?:ут)?\\p{L}{0,4})?' +
  '(?!\\p{L})(?!\\s*(?:омно|дараа))';

const WEEKDAY =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|даваа|мягмар|лхагва|пурэв|баасан|бямба|ням)\\p{L}*)';
/** What may stand between a date and its time: endings of the day, a weekday, `at`, marks. */
const LEAD =
  '(?:T|\\s?г(?:\\.|ода)\\s|(?:st|nd|rd|th|日|일|-?\\s?(?:ны|ний|нд|н)(?!\\p{L}))?(?:\\s?од(?:ор|р)\\p{L}{0,3})?' +
  `[\\s.,|•·@:/(-]*(?:${WEEKDAY}[\\s.,)-]*)?(?:(?:at|в)\\s)?)`;

const TIMES = `(?:(?:(?<am>${AM})|(?<pm>${PM}))\\s?${COLONS}|(?:${COLONS}|${HOUR_ONLY})${HALF})`;
const after = new RegExp(`^${LEAD}(?:${TIMES}|${DOTS}|${WORDS})${ZONE}`, 'iu');
const compact = new RegExp(
  `^T?(?<hour>\\d{2})(?:(?<minute>\\d{2})(?<second>\\d{2})?(?:[.,]\\d{1,9})?)?${ZONE}$`,
  'iu',
);
const before = new RegExp(`(?<![\\d:.,])${TIMES}${ZONE}[\\s,|•·-]*(?:${WEEKDAY}[\\s,.]*)?$`, 'iu');
const lead = new RegExp(`^${LEAD}`, 'iu');
const weekdayFirst = new RegExp(`^\\(?${WEEKDAY}\\)?[\\s.,-]*(?=[\\d<])`, 'iu');

type Groups = Record<string, string | undefined>;

const clockOf = ({
  hour,
  minute,
  second,
  am,
  pm,
  zone,
  sign,
  east,
  eastMinutes,
}: Groups): Clock => {
  const given = Number(hour);
  const named = zone?.toUpperCase() ?? '';
  const shift = 60 * Number(east) + Number(eastMinutes ?? 0);
  return {
    hour: pm && given < 12 ? given + 12 : am && given === 12 ? 0 : given,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    offset: sign
      ? shift * (sign === '-' ? -1 : 1)
      : named
        ? 60 * (ZONES[named] ?? militaryHours(named))
        : undefined,
  };
};

/** The time that follows a date, and what is left of the text behind it. */
export const clockAfter = (text: string): { clock: Clock | undefined; rest: string } => {
  const match = after.exec(text) ?? compact.exec(text);
  return match?.groups
    ? { clock: clockOf(match.groups), rest: text.slice(match[0].length).trim() }
    : { clock: undefined, rest: text.replace(lead, '').trim() };
};

/** The time with which a text ends, before its date. */
export const clockBefore = (text: string): Clock | undefined => {
  const match = before.exec(text);
  return match?.groups && clockOf(match.groups);
};

const alone = new RegExp(`^${TIMES}${ZONE}$`, 'iu');

/** The time that is all of a text. */
export const clockAlone = (text: string): Clock | undefined => {
  const match = alone.exec(text);
  return match?.groups && clockOf(match.groups);
};

/** The text without the weekday with which it begins. */
export const withoutWeekday = (text: string): string => text.replace(weekdayFirst, '');
