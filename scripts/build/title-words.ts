import { partsOf } from '../../src/site/search/words.ts';

/** So many words are offered where a question finds nothing; rarer ones are as often misspelt themselves. */
const MOST_WORDS = 6000;

/** How often each word of these titles occurs, in small letters. */
export function countWords(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const word of new Set(title.toLowerCase().split(/\s+/).flatMap(partsOf))) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The most frequent words, those first. */
export const frequent = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
