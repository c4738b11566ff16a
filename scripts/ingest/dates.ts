import { isDay, type Published, publishedDay } from '../../src/lib/day.ts';
import { readExact, readFull, readYearless } from './dates/absolute.ts';
import { fold } from './dates/fold.ts';
import { markMonths } from './dates/months.ts';
import { readRelative } from './dates/relative.ts';

/** A date stands early in its text; the rest only costs time. */
const LONGEST = 300;
/** Longer texts are sentences, where `3 цаг` or `5 сарын 29` seldom tells the day of publishing. */
const LONGEST_PHRASE = 80;

const ICON = /^[a-z_]+(?=\d)|^[a-z]+_[a-z_]+\s/;
const LABEL =
  /^(?:нийтэл\p{L}*|огноо|оруулсан|шинэчил\p{L}*|published|posted|updated|date)(?:\s(?:on|at))?\s*[:-]?\s*/iu;
const BETWEEN = /[\n\t|•·]|\s-\s|\s{3,}/;

/** A text with single spaces, without the icon or label before its date. */
const bare = (folded: string): string =>
  folded.replace(/\s+/g, ' ').trim().replace(ICON, '').replace(LABEL, '');

const readPhrase = (phrase: string, now: Date): Published | undefined =>
  readRelative(phrase, now) ?? readYearless(markMonths(phrase), now)?.published;

/**
 * Reads when something was published from the text of a listing or a feed, in Mongolian, English or
 * the usual numeric forms; month names of other languages are known too.
 *
 * - A text without a zone is in Ulaanbaatar time. The machine's zone never matters.
 * - A text precise to a day, or to days, weeks, months or years ago, gives a day; all else an instant.
 * - `03/04/2026` is the third of April, as in Mongolia; the month comes first only where the day
 *   could not (`04/23/2026`). Without a year the month comes first (`06/26`, `IV/16`).
 * - A date without a year is the latest such day that is not after tomorrow. A time alone is
 *   today's, but yesterday's when it would lie ahead, for nobody lists what is not published yet.
 * - `2003-12` and `2003`, when they are the whole text, are their first day (W3C-DTF allows both in
 *   feeds, https://www.w3.org/TR/NOTE-datetime); in a listing such text is better not passed in.
 * - A date with its year is found anywhere in the first 300 characters, also glued to words or in a
 *   path. Every other form must be all of the text, or all of a part set off by a bar, a bullet, a
 *   dash or a line break, apart from an icon's name or a label such as `Нийтэлсэн:`.
 *
 * @param now the clock for relative forms
 * @returns nothing when the text holds no date, or an impossible one (31 February, 25:00)
 */
export const parseDate = (text: string, now: Date): Published | undefined => {
  const folded = fold(text.slice(0, LONGEST));
  const whole = bare(folded);
  const reading = readExact(whole, now) ?? readFull(markMonths(whole), now);
  const phrases = whole.length > LONGEST_PHRASE ? [] : [whole, ...folded.split(BETWEEN).map(bare)];
  const found = reading
    ? reading.published
    : phrases.map((phrase) => readPhrase(phrase, now)).find((published) => published !== undefined);
  return found !== undefined && isDay(publishedDay(found)) ? found : undefined;
};
