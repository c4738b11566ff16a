import type { Language } from '../../lib/language.ts';
import { askedKeys, plainKeys } from './keys.ts';
import { nameOf, plain, respell } from './names.ts';
import { wordsOf } from './words.ts';

/** One search of one index. */
export interface Query {
  /** What Pagefind is given. */
  text: string;
  /** Findings with fewer locations lack a word: Pagefind passes over words that it does not know. */
  words: number;
}

/** One way to understand a question. */
export interface Reading {
  /** The queries of each language's index, at most two; their findings are joined in this order. */
  queries: Readonly<Record<Language, readonly Query[]>>;
  /** Whether a word of a headline in this language is one that the question asks for. */
  asksFor: (word: string, language: Language) => boolean;
}

/** How Pagefind is to rank: what stands exactly so, with its marks, before all else. */
export const RANKING = { diacriticSimilarity: 10, termSimilarity: 4 };

/**
 * What a typed question means: first with all of its words whole, then, for an index that has
 * nothing under these, with the last one only begun. Cyrillic letters ask the Mongolian index
 * alone, Latin ones both; quotation marks around all of it ask for a phrase.
 */
export function interpret(typed: string): readonly Reading[] {
  const asPhrase = /^\s*["“„«].+["”“»]\s*$/.test(typed);
  const cyrillic = /\p{Script=Cyrillic}/u.test(typed);
  const words = wordsOf(typed);
  const respelt = wordsOf(respell(typed));

  const english = cyrillic ? [] : words.map((word) => word.toLowerCase());
  const names = cyrillic ? [] : respelt.map(nameOf);
  const keys = respelt.map(askedKeys);
  const sure = keys.map((key) => key.sure);
  const other = keys.map((key) => key.other ?? key.sure);
  const begun = sure.map((key, index) => (index === sure.length - 1 ? key.slice(0, -1) : key));

  const asksEnglish = englishTest(english, names);
  const asked = new Set([...sure, ...other].map(plain));
  const start = plain(begun.at(-1) ?? '');
  const asksFor =
    (isAsked: (key: string) => boolean) =>
    (word: string, language: Language): boolean =>
      language === 'en' ? asksEnglish(word) : plainKeys(word).some(isAsked);
  return [
    {
      queries: {
        en: toQueries([english, names], asPhrase),
        mn: toQueries([sure, other], asPhrase),
      },
      asksFor: asksFor((key) => asked.has(key)),
    },
    {
      // English words are found by their beginnings anyway, and a phrase has no word half typed.
      queries: { en: [], mn: asPhrase ? [] : toQueries([begun], false) },
      asksFor: asksFor((key) => asked.has(key) || key.startsWith(start)),
    },
  ];
}

/** The different ones of these lists of words as queries. */
function toQueries(wordLists: readonly (readonly string[])[], asPhrase: boolean): Query[] {
  const texts = wordLists.map((words) => (asPhrase ? words : [...new Set(words)]).join(' '));
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({
      text: asPhrase ? `"${text}"` : text,
      words: new Set(text.split(' ')).size,
    }));
}

/** Roughly what Pagefind's stemmer does, which cannot be asked about single words. */
const stemOf = (word: string): string => word.replace(/(?:['’]s|i?e[sd]|ing|[esy])$/, '');

function englishTest(
  words: readonly string[],
  names: readonly string[],
): (word: string) => boolean {
  const stems = new Set(words.map(stemOf));
  const spellings = new Set(names);
  return (text) =>
    wordsOf(respell(text)).some((part) => {
      const word = part.toLowerCase();
      return (
        words.some((asked) => word.startsWith(asked)) ||
        stems.has(stemOf(word)) ||
        spellings.has(nameOf(part))
      );
    });
}
