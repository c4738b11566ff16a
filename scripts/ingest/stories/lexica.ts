import type { Language } from '../../../src/lib/language.ts';
import { FREQUENT } from './frequency.ts';
import { beginning, englishForms, lexicon } from './lexicon.ts';
import { OPPOSITES } from './opposites.ts';
import { PLACES } from './places.ts';
import { stem } from './stem.ts';
import { SAME_THING } from './synonyms.ts';
import { COMMON, STAGES } from './words.ts';

const both = <T>(make: (language: Language) => T): Record<Language, T> => ({
  en: make('en'),
  mn: make('mn'),
});
const FORMS = { en: englishForms, mn: beginning };

export const THINGS = both((language) => lexicon(SAME_THING[language], FORMS[language]));
export const STAGES_OF = both((language) => lexicon(STAGES[language], beginning));
export const PLACES_OF = both((language) => lexicon(PLACES[language], beginning));

/** The kinds of things that exclude one another, each a lexicon of its own. */
export const SIDES = both((language) =>
  Object.entries(OPPOSITES[language]).map(
    ([kind, names]) => [kind, lexicon(names, FORMS[language])] as const,
  ),
);

const wordsIn = (list: string): string[] => list.split(/\s+/);

const common = both((language) => bandOf(wordsIn(COMMON[language]), language));

/** The stems of some words, and the names of things and places of which one is a wording. */
function bandOf(words: readonly string[], language: Language): Set<string> {
  const listed = new Set(words);
  const named = (table: Record<string, string>, mark: string): string[] =>
    Object.entries(table)
      .filter(([name, wordings]) => [name, ...wordings.split('|')].some((each) => listed.has(each)))
      .map(([name]) => mark + name);
  return new Set([
    ...words.map((word) => stem(word, language)),
    ...named(SAME_THING[language], '='),
    ...named(PLACES[language], '@'),
  ]);
}

/** Whether any two headlines may share a stem, or a name that stands for several words. */
export const isCommon = (word: string, language: Language): boolean => common[language].has(word);

/** How telling a word of each band is. */
const TELLING = { often: 0.7, sometimes: 0.85 };
const frequent = (Object.keys(TELLING) as (keyof typeof TELLING)[]).map(
  (band) => [TELLING[band], bandOf(wordsIn(FREQUENT[band]), 'en')] as const,
);

/** How telling a word is by its ordinary frequency, as far as that is known, from 0 to 1. */
export const tellingOf = (word: string, language: Language): number =>
  (language === 'en' ? frequent.find(([, words]) => words.has(word)) : undefined)?.[0] ?? 1;
