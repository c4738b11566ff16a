import {
  addDays,
  type Published,
  publishedDay,
  publishedInstant,
} from '../../../../src/lib/day.ts';
import { fold } from '../../dates/fold.ts';
import { parseDate } from '../../dates.ts';
import { isDateAt } from '../../read/generic/date.ts';
import type { Line } from './lines.ts';
import {
  dateOfValue,
  datesIn,
  lettersBesideDates,
  type NumberOrder,
  type Written,
} from './written.ts';

const PUBLISHED_MARK =
  /^(?:published|publishing|publication|pub|pubdate|datepublished|posted|dateline)$/;
const DATE_MARK =
  /^(?:(?!up|candi|data)\w*(?:date|datum|time|datetime)|(?:date|time|datum)(?!line|s$|base|tor)\w*|fecha|data|dato|issued|created|erstellt)$/;
const BYLINE_MARK = /^(?:\w*meta\w*|by|byline|infos?|submitted|author|details)$/;
const MODIFIED_MARK =
  /^(?:updated?|modified|\w*modified|lastmod|revised|changed|edited|update\w*)$/;

const anyOf = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${fold(words).replace(/\s+/g, '|').replaceAll('_', '\\s')})(?!\\p{L})`,
    'iu',
  );

const ANY = '\\p{L}*';
/** Labels of the date of a change, and of the publication, in the languages whose months are known. */
const MODIFIED_WORD = anyOf(
  `updated? modified last_edited edited last revised changed aktualisiert${ANY} aktualisierung geändert${ANY}
  bearbeitet änderung zuletzt stand mis_à_jour mise_à_jour maj modifié${ANY} actualizad[oa] atualizad[oa]
  aggiornat[oa] обновл${ANY} оновл${ANY} изменен${ANY} редактир${ANY} шинэчил${ANY} засвар${ANY} опресн${ANY}
  opdateret oppdatert uppdaterad gewijzigd bijgewerkt zaktualizowan${ANY} aktualizacja aktualizováno frissítve
  päivitetty güncell${ANY} përditësuar 更新日? 修改`,
);
const PUBLISHED_WORD = anyOf(
  `published posted posté publi${ANY} pubbl${ANY} veröffentlicht erstellt geschrieben eingestellt verfasst
  erschienen datum date fecha data дата опублик${ANY} публик${ANY} нийтэл${ANY} нийтлэгдсэн огноо оруулсан créé écrit
  mis_en_ligne le am vom on opublikowan${ANY} dodano geplaatst gepubliceerd publicerad publisert udgivet
  megjelen${ANY} yayın${ANY} publikuar added submitted released 発表 公開 發布 发布 發表 投稿 입력 등록`,
);
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/i;

/** A label stands right before its date. */
const LONGEST_LABEL = 40;
/** With more letters beside its dates a line is a sentence, which tells of days rather than of its page. */
const MOST_LETTERS = 40;
/** Lines that count from now are no longer. */
const LONGEST_AGE = 40;

/** A date that readers see, and how it looks. */
export interface Shown extends Written {
  /** In a comment, a list of other articles, a side column or the page's foot. */
  aside: boolean;
  /** Called or labelled as the date of a change. */
  modified: boolean;
  /** Within a sentence. */
  told: boolean;
  /**
   * How little it looks like the page's own date: what it is called or labelled as, and how far it
   * stands from the heading, what precedes the heading being further away.
   */
  cost: number;
}

/** Dates that cost more only happen to stand on the page. */
export const LIKELY = 48;

const marked = ({ marks }: Line, pattern: RegExp): boolean =>
  marks.some((mark) => pattern.test(mark));

const distanceCost = ({ place }: Line): number =>
  place >= 0 ? 6 * Math.log2(1 + place) : 9 * Math.log2(1 - 3 * place);

/** What a date costs for what its line is called or labelled as; the first that fits counts. */
const KINDS: readonly (readonly [
  cost: number,
  fits: (line: Line, label: string, letters: number) => boolean,
])[] = [
  [0, (line) => marked(line, PUBLISHED_MARK)],
  [12, (line) => marked(line, MODIFIED_MARK)],
  [6, (line) => marked(line, DATE_MARK)],
  [8, (_, label) => PUBLISHED_WORD.test(label)],
  [14, (_, __, letters) => letters === 0],
  [16, (line) => marked(line, BYLINE_MARK)],
  [30, () => true],
];

const kindCost = (line: Line, label: string, letters: number): number =>
  KINDS.find(([, fits]) => fits(line, label, letters))?.[0] ?? 0;

/** Templates call the date of an entry `entry-date updated` when it has but one. */
const ENTRY_MARK = /^entry$/;

const isModified = (line: Line, label: string): boolean =>
  !marked(line, PUBLISHED_MARK) &&
  (MODIFIED_WORD.test(label) || (marked(line, MODIFIED_MARK) && !marked(line, ENTRY_MARK)));

/**
 * A declared day as readers see it: where an instant in UTC falls on a neighbouring day, the page
 * shows its own zone's.
 */
export const asShown = <T extends Written>(
  declared: Written,
  shown: T | undefined,
): T | undefined =>
  shown && declared.clock?.offset === 0 && isNextTo(declared, shown) ? shown : undefined;

/** Whether two dates are a day apart. */
export const isNextTo = (one: Written, other: Written): boolean =>
  [-1, 1].some((days) => addDays(one.day, days) === other.day);

function datesOf(line: Line, order: NumberOrder, now: Date): Written[] {
  const written = datesIn(line.text, order, now);
  const stamped = line.stamp === undefined ? undefined : dateOfValue(line.stamp, order, now);
  return stamped && !asShown(stamped, written[0]) ? [stamped] : written;
}

/** All dates with a year that the lines show, those that look most like the page's own first. */
export const shownDates = (lines: readonly Line[], order: NumberOrder, now: Date): Shown[] =>
  lines
    .filter(({ text }) => !COPYRIGHT.test(text))
    .flatMap((line) => {
      const dates = datesOf(line, order, now);
      const letters = dates.length > 0 ? lettersBesideDates(line.text) : 0;
      return dates.map((written): Shown => {
        const label = `${fold(line.before)} ${written.before}`.slice(-LONGEST_LABEL);
        return {
          ...written,
          aside: line.aside,
          modified: isModified(line, label),
          told: letters > MOST_LETTERS,
          cost: kindCost(line, label, letters) + distanceCost(line),
        };
      });
    })
    .toSorted((a, b) => a.cost - b.cost);

/** The nearest date near the heading that counts from now or lacks its year: `2 цагийн өмнө`, `6 сарын 25`. */
export function shownAge(lines: readonly Line[], now: Date): Written | undefined {
  const [nearest] = lines
    .filter(
      (line) => !line.aside && line.text.length <= LONGEST_AGE && distanceCost(line) <= LIKELY / 2,
    )
    .toSorted((a, b) => distanceCost(a) - distanceCost(b))
    .filter(({ text }) => isDateAt(text, now))
    .flatMap(({ text }) => parseDate(text, now) ?? []);
  return nearest === undefined ? undefined : writtenAs(nearest);
}

/** Something published as it would be written in Ulaanbaatar. */
function writtenAs(published: Published): Written {
  const day = publishedDay(published);
  if (published === day) return { day, before: '' };
  const local = new Date(publishedInstant(published).getTime() + ULAANBAATAR_MINUTES * 60_000);
  const clock = {
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    offset: ULAANBAATAR_MINUTES,
  };
  return { day, clock, before: '' };
}

const ULAANBAATAR_MINUTES = 8 * 60;
