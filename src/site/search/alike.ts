import { plain } from './names.ts';

/** What English words end with that the stemmer takes off. */
const ENDING = /^(?:e?s|e?d|ing|ly)$/;
/** Words that begin with so many same letters are taken for forms of one. */
const SAME = 4;

/**
 * Whether a text has a word like each word of a query. Pagefind takes a word that an index does
 * not have for the longest one that is its beginning (`ashigt` for `as`), which is none like it.
 */
export function hasWordsLike(query: string, text: string): boolean {
  const words = wordsIn(text);
  return wordsIn(query).every((asked) => words.some((word) => isLike(asked, word)));
}

const wordsIn = (text: string): string[] =>
  plain(text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const isLike = (asked: string, word: string): boolean =>
  word.startsWith(asked.slice(0, SAME)) ||
  (asked.startsWith(word) && ENDING.test(asked.slice(word.length)));
