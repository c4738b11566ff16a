import { withoutParts } from './words.ts';

/** A run of words, found or not. */
export interface Run {
  text: string;
  marked: boolean;
}

const EXCERPT_WORDS = 30;
const WORDS_BEFORE = 8;
const CUT: Run = { text: '…', marked: false };

/**
 * A found headline's title and, where words were found beyond the title, an excerpt around the first.
 *
 * @param content the indexed text: the title, then the summary or the article's text, then the parts of words
 * @param locations the numbers of the words that were found
 */
export function marked(
  title: string,
  content: string,
  locations: readonly number[],
): { title: Run[]; excerpt: Run[] } {
  const { words, wordAt } = withoutParts(content);
  const found = new Set(locations.map(wordAt));
  const titleLength = title.split(/\s+/).length;
  const first = Math.min(...[...found].filter((word) => word >= titleLength));
  const start = Math.max(titleLength, first - WORDS_BEFORE);
  return {
    title: runs(words, found, 0, titleLength),
    excerpt: Number.isFinite(first)
      ? [...(start > titleLength ? [CUT] : []), ...runs(words, found, start, start + EXCERPT_WORDS)]
      : [],
  };
}

const runs = (
  words: readonly string[],
  found: ReadonlySet<number>,
  start: number,
  end: number,
): Run[] =>
  words.slice(start, end).map((text, index) => ({ text, marked: found.has(start + index) }));
