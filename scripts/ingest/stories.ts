import { DAY_MS, type Day } from '../../src/lib/day.ts';
import type { Language } from '../../src/lib/language.ts';
import { firstOf } from '../../src/lib/story.ts';
import { once } from './once.ts';
import { contradict, weigh } from './stories/compare.ts';
import { type Rarity, rarityIn } from './stories/rarity.ts';
import { type Telling, tell } from './stories/tell.ts';
import { GROUPING, type Grouping } from './stories/weights.ts';

/** A headline as far as it matters for what story it tells. */
export interface Told {
  id: string;
  /** The id of the first headline of its story; none on the first. */
  story?: string | undefined;
  title: string;
  host: string;
  language: Language;
  /** The archive day. */
  day: Day;
}

/** The story that a headline tells too. */
export interface Found {
  /** The id of its first headline. */
  story: string;
  /** The first headlines of other stories that the headline shows to be the same one. */
  joined: string[];
}

/** The stories told so far. */
export interface Stories {
  /** The story that a headline tells too, or undefined for a new one. */
  find: (headline: Told) => Found | undefined;
  /**
   * Takes a headline up, so that later ones can be found to tell its story. One that is known
   * already may come again with the story that it turned out to tell.
   */
  add: (headline: Told) => void;
}

/** Days within which an event is told (both ways). */
export const STORY_DAYS = 3;

/** Titles of so many telling words are not used twice by chance. */
const UNIQUE = 6;

interface Known extends Told {
  telling: Telling;
  /** Days since 1970. */
  at: number;
  /** The id of its story's first headline. */
  first: string;
}

/** What was told on one day, by the stems of the words. */
type Index = Map<string, Known[]>;

/**
 * Opens the stories of headlines that are known already: which of them tell one event. Only what is
 * within three days and in one language counts, and the same headlines in the same order give the
 * same stories.
 */
export function openStories(known: Iterable<Told>): Stories {
  const indexes = new Map<string, Index>();
  /** In which stories around a day words stand, as far as that was asked. */
  const asked = new Map<string, Map<string, Set<string>>>();
  const members = new Map<string, Known[]>();
  const place = (language: Language, at: number): string => `${language} ${at}`;

  const links = new Map<string, string | undefined>();

  /** Puts a headline among the tellers of its story. */
  const enter = (told: Known): void => {
    told.first = firstOf(told.id, (id) => links.get(id));
    push(members, told.first, told);
  };
  /** What was found out about a headline's words around its day. */
  const askedOf = (
    told: Known,
    change: (words: string, stories: Map<string, Set<string>>) => void,
  ) => {
    const around = daysAround(told.at).flatMap((day) => asked.get(place(told.language, day)) ?? []);
    for (const words of wordsOf(told)) for (const stories of around) change(words, stories);
  };

  const tellIn = {
    en: once((title: string) => tell(title, 'en')),
    mn: once((title: string) => tell(title, 'mn')),
  };
  const knownOf = (headline: Told): Known => ({
    ...headline,
    telling: tellIn[headline.language](headline.title),
    at: Date.parse(headline.day) / DAY_MS,
    first: headline.id,
  });

  const add = (headline: Told): void => {
    const isKnown = links.has(headline.id);
    links.set(headline.id, headline.story);
    // Those who named it as their first follow it to the story that it joins.
    const own = headline.story === undefined ? [] : (members.get(headline.id) ?? []);
    if (own.length > 0) members.delete(headline.id);
    for (const teller of own) {
      enter(teller);
      askedOf(teller, (words, stories) => stories.delete(words));
    }
    if (isKnown) return;

    const told = knownOf(headline);
    enter(told);
    askedOf(told, (words, stories) => stories.get(words)?.add(told.first));
    const key = place(told.language, told.at);
    const index = indexes.get(key) ?? new Map();
    indexes.set(key, index);
    for (const words of wordsOf(told)) push(index, words, told);
  };

  const find = (headline: Told): Found | undefined => {
    const fresh = knownOf(headline);
    const grouping = GROUPING[fresh.language];
    const window = windowAt(fresh);
    const rarity = rarityIn(window, fresh.language, askedAt(fresh));
    const weightOf = once((other: Known) => weighKnown(fresh, other, rarity));
    const near = [...candidates(fresh, window, rarity)].filter((other) => weightOf(other) > 0);
    const agreeing = [...new Set(near.map(({ first }) => first))]
      .map((story) => {
        const tellers = (members.get(story) ?? []).filter((teller) => isNear(teller, fresh));
        return { story, tellers, weight: agreement(tellers.map(weightOf), grouping) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const [best, ...others] = agreeing;
    if (!best) return undefined;
    const joined = others.filter(({ tellers }) => {
      const weights = tellers.flatMap((one) =>
        best.tellers
          .filter((other) => isNear(one, other))
          .map((other) => weighKnown(one, other, rarity)),
      );
      return weights.length > 0 && agreement(weights, grouping) >= grouping.joining;
    });
    return { story: best.story, joined: joined.map(({ story }) => story) };
  };

  const askedAt = ({ language, at }: Known): Map<string, Set<string>> => {
    const key = place(language, at);
    const found = asked.get(key) ?? new Map<string, Set<string>>();
    asked.set(key, found);
    return found;
  };
  const windowAt = ({ language, at }: Known): Index[] =>
    daysAround(at).flatMap((day) => indexes.get(place(language, day)) ?? []);
  for (const headline of known) add(headline);
  return { find, add };
}

/** How far those who tell a story agree with a headline; below 0 it is not theirs. */
function agreement(weights: readonly number[], grouping: Grouping): number {
  const against = weights.filter((weight) => weight === -Infinity).length;
  if (against > grouping.mostAgainst * weights.length) return -Infinity;
  const sorted = weights.map((weight) => Math.max(weight, grouping.least)).sort((a, b) => b - a);
  if (mean(sorted) < grouping.together) return -Infinity;
  return mean(sorted.slice(0, Math.ceil(grouping.nearest * sorted.length)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The days, since 1970, on which an event of a day is told. */
const daysAround = (at: number): number[] =>
  Array.from({ length: 2 * STORY_DAYS + 1 }, (_, index) => at - STORY_DAYS + index);

const isNear = (a: Known, b: Known): boolean => Math.abs(a.at - b.at) <= STORY_DAYS;

const weighKnown = (a: Known, b: Known, rarity: Rarity): number =>
  isOther(a, b)
    ? -Infinity
    : weigh(a.telling, b.telling, rarity, Math.abs(a.at - b.at), a.host === b.host);

/** By what a headline is found: its words, and each two that follow one another. */
const wordsOf = ({ telling: { words, before } }: Known): string[] => [
  ...words,
  ...before.entries().map(([word, other]) => `${other} ${word}`),
];

/** Whether two headlines cannot tell one story: a report whose title comes again is another one each day. */
const isOther = (a: Known, b: Known): boolean =>
  (a.day !== b.day && (areRoutine(a.telling, b.telling) || comesAgain(a, b))) ||
  contradict(a.telling, b.telling);

/** Reports that do not both name one day or month, or not the same places. */
const areRoutine = (a: Telling, b: Telling): boolean =>
  a.routine &&
  b.routine &&
  ((a.days.isDisjointFrom(b.days) && a.months.isDisjointFrom(b.months)) ||
    a.places.symmetricDifference(b.places).size > 0);

const comesAgain = (a: Known, b: Known): boolean =>
  a.host === b.host && a.telling.key === b.telling.key && a.telling.row.length < UNIQUE;

function candidates(fresh: Known, window: Index[], rarity: Rarity): Set<Known> {
  const found = new Set<Known>();
  for (const word of [...fresh.telling.words, ...fresh.telling.joined]) {
    if (rarity(word) < GROUPING[fresh.language].clue) continue;
    for (const index of window) for (const other of index.get(word) ?? []) found.add(other);
  }
  return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
