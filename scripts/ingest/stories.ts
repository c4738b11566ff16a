import type { Day } from '../../src/lib/day.ts';
import type { Language } from '../../src/lib/language.ts';
import { contradict, type Rarity, weigh } from './stories/compare.ts';
import { isCommon, type Telling, tell } from './stories/tell.ts';

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

/** What {@link weigh} must come to, found on the labelled pairs: precision goes before recall. */
const ENOUGH = 3.68;
/** What it must come to on average over all who tell the story, so that chains do not drift. */
const ENOUGH_TOGETHER = 1;
/** The share of those who tell a story that a new headline may contradict. */
const MOST_AGAINST = 1 / 3;
/** A word of this rarity is a clue by itself: headlines without such a word in common are not compared. */
const CLUE = 0.55;
/** A word in as many stories is no clue at all. */
const EVERYWHERE = 1000;
/** The rarity of words that any two headlines may share. */
const COMMON = 0.3;
/** How much of its rarity a word loses that always follows the word before it. */
const PHRASE = 0.6;
/** What the rarity of a number is multiplied with: years and small counts say little. */
const numberWeight = (value: number): number =>
  value >= 2000 && value <= 2035 ? 0.2 : value < 13 ? 0.5 : 1.2;

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
  const members = new Map<string, Known[]>();
  const place = (language: Language, at: number): string => `${language} ${at}`;

  const add = (headline: Told): void => {
    const told = knownOf(headline, headline.story ?? headline.id);
    push(members, told.first, told);
    const key = place(told.language, told.at);
    const index = indexes.get(key) ?? new Map();
    indexes.set(key, index);
    for (const word of told.telling.words) push(index, word, told);
    for (const [word, before] of told.telling.before) push(index, `${before} ${word}`, told);
  };

  const find = (headline: Told): string | undefined => {
    const fresh = knownOf(headline, '');
    const window: Index[] = [];
    for (let at = fresh.at - STORY_DAYS; at <= fresh.at + STORY_DAYS; at++) {
      const index = indexes.get(place(fresh.language, at));
      if (index) window.push(index);
    }
    const rarity = rarityIn(window, fresh.language);
    let best = { first: '', weight: 0 };
    for (const other of candidates(fresh, window, rarity)) {
      if (isOther(fresh, other)) continue;
      const weight = weighKnown(fresh, other, rarity);
      if (weight > best.weight) best = { first: other.first, weight };
    }
    if (best.weight < ENOUGH) return undefined;
    const tellers = (members.get(best.first) ?? []).filter(
      ({ at }) => Math.abs(at - fresh.at) <= STORY_DAYS,
    );
    const against = tellers.filter((other) => isOther(fresh, other)).length;
    if (against > MOST_AGAINST * tellers.length) return undefined;
    const together = tellers.reduce((sum, other) => sum + weighKnown(fresh, other, rarity), 0);
    if (together < ENOUGH_TOGETHER * tellers.length) return undefined;
    return best.first;
  };
  for (const headline of known) add(headline);
  return { find, add };
}

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
  (a.day !== b.day &&
    ((a.telling.key === b.telling.key && a.host === b.host) ||
      (a.telling.routine && b.telling.routine) ||
      (a.telling.stage !== '' && b.telling.stage !== '' && a.telling.stage !== b.telling.stage))) ||
  contradict(a.telling, b.telling);

function candidates(fresh: Known, window: Index[], rarity: Rarity): Set<Known> {
  const found = new Set<Known>();
  for (const word of [...fresh.telling.words, ...fresh.telling.joined]) {
    if (rarity(word) < CLUE) continue;
    for (const index of window) for (const other of index.get(word) ?? []) found.add(other);
  }
  return found;
}

/** Rarity among the stories of a window: a story that many tell makes its words no commoner. */
function rarityIn(window: Index[], language: Language): Rarity {
  const told = new Map<string, number>();
  const stories = (words: string): number => {
    let count = told.get(words);
    if (count === undefined) {
      const firsts = new Set<string>();
      for (const index of window) for (const { first } of index.get(words) ?? []) firsts.add(first);
      count = firsts.size;
      told.set(words, count);
    }
    return count;
  };
  const alone = new Map<string, number>();
  const rarityOf = (word: string): number => {
    let rarity = alone.get(word);
    if (rarity !== undefined) return rarity;
    rarity = isCommon(word, language)
      ? COMMON
      : Math.max(0, 1 - Math.log(stories(word) + 1) / Math.log(EVERYWHERE));
    if (word.startsWith('#')) rarity *= numberWeight(Number(word.slice(1)));
    alone.set(word, rarity);
    return rarity;
  };
  return (word, before) => {
    const rarity = rarityOf(word);
    if (before === undefined || isCommon(word, language) || stories(word) < 2) return rarity;
    const together = stories(`${before} ${word}`);
    return together < 2 ? rarity : rarity * (1 - (PHRASE * together) / stories(word));
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
