import { respell } from './names.ts';

/** A run of words, found or not. */
export interface Run {
  text: string;
  marked: boolean;
}

const EXCERPT_WORDS = 30;
const WORDS_BEFORE = 8;
const CUT: Run = { text: '…', marked: false };

/**
 * A found headline's title and, where words were found in its text, an excerpt around the first.
 *
 * @param text the summary or the article's text, as `textOf` gives it back
 * @param asksFor whether the question asks for a word, in whatever form or spelling
 */
export function marked(
  title: string,
  text: string,
  asksFor: (word: string) => boolean,
): { title: Run[]; excerpt: Run[] } {
  const all = runs(text, asksFor);
  const first = all.findIndex((run) => run.marked);
  const start = Math.max(0, first - WORDS_BEFORE);
  return {
    title: runs(title, asksFor),
    excerpt:
      first < 0 ? [] : [...(start > 0 ? [CUT] : []), ...all.slice(start, start + EXCERPT_WORDS)],
  };
}

function runs(text: string, asksFor: (word: string) => boolean): Run[] {
  const words = text.split(/\s+/).filter(Boolean);
  const found = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (asksFor(word)) found.add(index);
    // A name of two words may be found through its spelling as one: Ulan Bator.
    const name = `${word} ${words[index + 1]}`;
    const spelling = respell(name);
    if (!spelling.includes(' ') && asksFor(spelling)) found.add(index).add(index + 1);
  }
  return words.map((word, index) => ({ text: word, marked: found.has(index) }));
}
