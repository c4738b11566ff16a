import type { Language } from '../../../src/lib/language.ts';
import { isCommon, tellingOf } from './lexica.ts';

/** How rare a stem is, from 0 (everywhere) to 1 (told nowhere yet), after the stem before it. */
export type Rarity = (stem: string, before?: string) => number;

/** The headlines of one day by their stems, and by each stem with the one before it. */
export type Index = Map<string, { first: string }[]>;

/** A word in as many stories is no clue at all. */
const EVERYWHERE = 1000;
/** The rarity of words that any two headlines may share. */
const COMMON: Record<Language, number> = { en: 0.1, mn: 0.3 };
/** How much of its rarity a word loses that always follows the word before it. */
const PHRASE = 0.6;
/** What the rarity of a number is multiplied with: years, small counts and round numbers say little. */
const numberWeight = (value: number): number => {
  if (value >= 2000 && value <= 2035) return 0.2;
  if (value < 13) return Number.isInteger(value) ? 0.5 : 1;
  return value < 100 && Number.isInteger(value) ? 0.7 : 1.2;
};

/**
 * Rarity among the stories of some days: a story that many tell makes its words no commoner.
 *
 * @param told in which stories of these days words stand, as far as that was asked; is added to
 */
export function rarityIn(
  days: readonly Index[],
  language: Language,
  told: Map<string, Set<string>>,
): Rarity {
  const stories = (words: string): number => {
    let firsts = told.get(words);
    if (!firsts) {
      firsts = new Set();
      for (const index of days) for (const { first } of index.get(words) ?? []) firsts.add(first);
      told.set(words, firsts);
    }
    return firsts.size;
  };
  const alone = new Map<string, number>();
  const rarityOf = (word: string): number => {
    let rarity = alone.get(word);
    if (rarity !== undefined) return rarity;
    rarity = isCommon(word, language)
      ? COMMON[language]
      : tellingOf(word, language) *
        Math.max(0, 1 - Math.log(stories(word) + 1) / Math.log(EVERYWHERE));
    if (word.startsWith('#')) rarity *= numberWeight(Number.parseFloat(word.slice(1)));
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
