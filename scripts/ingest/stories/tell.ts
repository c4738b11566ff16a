import type { Language } from '../../../src/lib/language.ts';
import { bare, isCut } from './bare.ts';
import { takeDates } from './dates.ts';
import { isCommon, PLACES_OF, SIDES, STAGES_OF, THINGS } from './lexica.ts';
import { namesIn, replaceNames } from './lexicon.ts';
import { inOneMeasure } from './measures.ts';
import { type Figure, readRow } from './row.ts';
import { stem } from './stem.ts';
import { FORMS, ROUTINE } from './words.ts';

/** What a title tells, taken apart for comparison. */
export interface Telling {
  language: Language;
  /** The stems of its words, other names of one thing made one, and its numbers as `#value`. */
  words: Set<string>;
  /** The stems, of those that not any headline may have, in their order. */
  row: string[];
  /** Whether its end is cut off. */
  isCut: boolean;
  /** Its stems of four letters and more, by the first four. */
  heads: Map<string, string[]>;
  /** Each two neighbouring words written as one. */
  joined: Set<string>;
  /** The stem before each stem, where there is one. */
  before: Map<string, string>;
  /** The stems of who speaks: what stands before a colon. */
  speaker: Set<string>;
  /** How far a bill, a case or a bid has come, as the last such word says. */
  stage: string;
  /** Things that exclude others of their kind, by their kinds. */
  sides: Map<string, string[]>;
  /** The initials of each run of two to six words. */
  initials: Set<string>;
  abbreviations: Set<string>;
  /** Stems of people's names that stand with an initial. */
  people: Set<string>;
  places: Set<string>;
  figures: Figure[];
  /** Days of the month and months that it names. */
  days: Set<number>;
  months: Set<number>;
  /** The committee that stands before a colon. */
  committee: string;
  /** What kind of piece it is: news, an essay or a regular report. */
  form: string;
  /** Whether it may be the fixed title of a regular report. */
  routine: boolean;
  /** Its words as they are written, to tell a re-post. */
  key: string;
}

/** Words with as many first letters in common may be forms of one. */
export const HEAD = 4;

/** Standing committees are written as their initials. */
const COMMITTEE = /^(\p{Lu}+БХ):/u;
/** Who speaks: a few words before a colon. */
const LABEL: Record<Language, RegExp> = {
  en: /^((?:[^\s:]+\s?){1,3}):(?!\d)/u,
  mn: /^([^:]{1,60}):(?!\d)/u,
};
const INITIALS = /(?<!\p{L})(?:\p{Lu}\p{Ll}?\.\s?)+(?=\p{Lu}\p{L}{2})/gu;
const PERSON = new RegExp(`${INITIALS.source}(\\p{Lu}[\\p{L}-]{2,})`, 'gu');
const ABBREVIATION = /(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu;

/** Takes a title apart. */
export function tell(title: string, language: Language): Telling {
  const text = bare(title);
  const lower = text.replace(INITIALS, '').toLowerCase();
  const dated = takeDates(lower, language);
  const measured = language === 'en' ? inOneMeasure(dated.rest) : dated.rest;
  const placed = replaceNames(measured, PLACES_OF[language], '@');
  const { stems, words, figures } = readRow(replaceNames(placed, THINGS[language], '='), language);
  const long = new Set(stems.filter((root) => root.length >= HEAD && /^\p{L}/u.test(root)));
  return {
    language,
    words: new Set([
      ...stems.filter((root) => root.length > 1),
      ...[...dated.named].map((day) => `/${day}`),
      ...[...dated.months].map((month) => `~${month}`),
      ...figures.map(({ value, of }) => `#${value}${of === '%' ? '%' : ''}`),
    ]),
    row: stems.filter((root) => !isCommon(root, language)),
    isCut: isCut(title),
    heads: Map.groupBy(long, (root) => root.slice(0, HEAD)),
    joined: new Set(pairs(words).map(([one, next]) => stem(one + next, language))),
    before: new Map(
      pairs(stems)
        .map(([one, next]): [string, string] => [next, one])
        .reverse(),
    ),
    speaker: new Set(
      readRow(LABEL[language].exec(text)?.[1]?.replace(INITIALS, '').toLowerCase() ?? '', language)
        .stems,
    ),
    stage: namesIn(lower, STAGES_OF[language]).at(-1) ?? '',
    sides: new Map(
      SIDES[language]
        .map(([kind, names]) => [kind, namesIn(lower, names)] as const)
        .filter(([, found]) => found.length > 0),
    ),
    initials: initialsOf(text),
    abbreviations: new Set(
      text === text.toUpperCase()
        ? []
        : [...text.matchAll(ABBREVIATION)].map(([word]) => word.toLowerCase()),
    ),
    people: new Set(
      [...text.matchAll(PERSON)].map(([, name = '']) => stem(name.toLowerCase(), language)),
    ),
    places: new Set(stems.filter((root) => root.startsWith('@'))),
    figures,
    days: dated.days,
    months: dated.months,
    committee: COMMITTEE.exec(text)?.[1] ?? '',
    form: Object.entries(FORMS[language]).find(([, pattern]) => pattern.test(title))?.[0] ?? 'news',
    routine: ROUTINE[language].test(text),
    key: text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  };
}

const pairs = (row: readonly string[]): [string, string][] =>
  row.slice(1).map((next, index) => [row[index] ?? '', next]);

function initialsOf(text: string): Set<string> {
  const row = [...text.matchAll(/\p{L}+/gu)].map(([word]) => word.charAt(0).toLowerCase()).join('');
  const found = new Set<string>();
  for (let from = 0; from < row.length; from++)
    for (let to = from + 3; to <= Math.min(row.length, from + 6); to++)
      found.add(row.slice(from, to));
  return found;
}
