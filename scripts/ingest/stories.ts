import type { Day } from '../../src/lib/day.ts';
import type { Language } from '../../src/lib/language.ts';
import { contradict, weigh } from './stories/compare.ts';
import { type Rarity, rarityIn } from './stories/rarity.ts';
import { type Telling, tell } from './stories/tell.ts';

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

/** The stories told so far. */
export interface Stories {
  /** The id of the first headline of the story that this one tells too, or undefined for a new story. */
  find: (headline: Told) => string | undefined;
  /** Takes a headline up, so that later ones can be found to tell its story. */
  add: (headline: Told) => void;
}

/** Days within which an event is told (both ways). */
export const STORY_DAYS = 3;

/** The share of a story's tellers, those who agree most, that must agree with a new headline on average. */
const NEAREST = 0.3;
/** What all of them must come to on average, so that chains do not drift, and the least that one counts. */
const TOGETHER = -10.7;
const LEAST = -17.4;
/** The share of them that it may contradict. */
const MOST_AGAINST = 1 / 3;
/** A word of this rarity is a clue by itself: headlines without such a word in common are not compared. */
const CLUE = 0.55;
/** Titles of so many words are not used twice by chance. */
const UNIQUE = 7;

interface Known extends Told {
  telling: Telling;
  /** Days since 1970. */
  at: number;
  /** The id of its story's first headline. */
  first: string;
}

const DAY_MS = 86_400_000;

/** What was told on one day, by the stems of the words. */
type Index = Map<string, Known[]>;

/**
 * Opens the stories of headlines that are known already: which of them tell one event. Only what is
 * within three days and in one language counts, and the same headlines in the same order give the
 * same stories.
 */
export function openStories(known: Iterable<Told>): Stories {
  const indexes = new Map<string, Index>();
  /** In how many stories around a day words stand. */
  const counts = new Map<string, Map<string, number>>();
  const members = new Map<string, Known[]>();
  const place = (language: Language, at: number): string => `${language} ${at}`;

  const add = (headline: Told): void => {
    const told = knownOf(headline, headline.story ?? headline.id);
    push(members, told.first, told);
    const key = place(told.language, told.at);
    const index = indexes.get(key) ?? new Map();
    indexes.set(key, index);
    const phrases = told.telling.before.entries().map(([word, before]) => `${before} ${word}`);
    for (const words of [...told.telling.words, ...phrases]) {
      push(index, words, told);
      for (const day of daysAround(told.at)) counts.get(place(told.language, day))?.delete(words);
    }
  };

  const find = (headline: Told): string | undefined => {
    const fresh = knownOf(headline, '');
    const window = windowAt(fresh);
    const rarity = rarityIn(window, fresh.language, countsAt(fresh));
    const weights = new Map<Known, number>();
    const weightOf = (other: Known): number => {
      const weight =
        weights.get(other) ??
        (isOther(fresh, other) ? -Infinity : weighKnown(fresh, other, rarity));
      weights.set(other, weight);
      return weight;
    };
    const near = [...candidates(fresh, window, rarity)].filter((other) => weightOf(other) > 0);
    let best: { first: string | undefined; weight: number } = { first: undefined, weight: 0 };
    for (const first of new Set(near.map((other) => other.first))) {
      const tellers = (members.get(first) ?? []).filter(
        ({ at }) => Math.abs(at - fresh.at) <= STORY_DAYS,
      );
      const weight = agreement(tellers.map(weightOf));
      if (weight > best.weight) best = { first, weight };
    }
    return best.first;
  };

  const countsAt = ({ language, at }: Known): Map<string, number> => {
    const key = place(language, at);
    const found = counts.get(key) ?? new Map<string, number>();
    counts.set(key, found);
    return found;
  };
  const windowAt = ({ language, at }: Known): Index[] =>
    daysAround(at).flatMap((day) => indexes.get(place(language, day)) ?? []);
  for (const headline of known) add(headline);
  return { find, add };
}

/** How far those who tell a story agree with a headline; below 0 it is not theirs. */
function agreement(weights: readonly number[]): number {
  const against = weights.filter((weight) => weight === -Infinity).length;
  if (against > MOST_AGAINST * weights.length) return -Infinity;
  const sorted = weights.map((weight) => Math.max(weight, LEAST)).sort((a, b) => b - a);
  if (mean(sorted) < TOGETHER) return -Infinity;
  return mean(sorted.slice(0, Math.ceil(NEAREST * sorted.length)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The days, since 1970, on which an event of a day is told. */
const daysAround = (at: number): number[] =>
  Array.from({ length: 2 * STORY_DAYS + 1 }, (_, index) => at - STORY_DAYS + index);

const weighKnown = (a: Known, b: Known, rarity: Rarity): number =>
  weigh(a.telling, b.telling, rarity, Math.abs(a.at - b.at), a.host === b.host);

function knownOf(headline: Told, first: string): Known {
  return {
    ...headline,
    first,
    telling: tell(headline.title, headline.language),
    at: Date.parse(headline.day) / DAY_MS,
  };
}

/** Whether two headlines cannot tell one story: a report whose title comes again is another one each day. */
const isOther = (a: Known, b: Known): boolean =>
  (a.day !== b.day && ((a.telling.routine && b.telling.routine) || comesAgain(a, b))) ||
  contradict(a.telling, b.telling);

const comesAgain = (a: Known, b: Known): boolean =>
  a.host === b.host && a.telling.key === b.telling.key && a.telling.words.size < UNIQUE;

function candidates(fresh: Known, window: Index[], rarity: Rarity): Set<Known> {
  const found = new Set<Known>();
  for (const word of [...fresh.telling.words, ...fresh.telling.joined]) {
    if (rarity(word) < CLUE) continue;
    for (const index of window) for (const other of index.get(word) ?? []) found.add(other);
  }
  return found;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
