import type { Language } from '../../../src/lib/language.ts';
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

/** Each name is its kind, a space, and the name within the kind. */
export const SIDES = both((language) =>
  lexicon(
    Object.fromEntries(
      Object.entries(OPPOSITES[language]).flatMap(([kind, names]) =>
        Object.entries(names).map(([name, wordings]) => [`${kind} ${name}`, wordings]),
      ),
    ),
    FORMS[language],
  ),
);

const common: Record<Language, Set<string>> = both(
  (language) =>
    new Set(COMMON[language].split(/\s+/).flatMap((word) => [stem(word, language), `=${word}`])),
);

/** Whether any two headlines may share a stem, or a name that stands for several words. */
export const isCommon = (word: string, language: Language): boolean => common[language].has(word);
