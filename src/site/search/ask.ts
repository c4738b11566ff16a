import type { Language } from '../../lib/language.ts';
import type { Query, Reading } from './question.ts';

/** As much of a finding of Pagefind as is needed to tell it from others. */
export interface Finding {
  id: string;
  words: readonly number[];
}

/** What one index has for a question, and the reading of it under which it was found. */
export interface Answer<F extends Finding> {
  reading: Reading | undefined;
  findings: F[];
}

/**
 * Asks one index a question: the first of its readings that finds anything, the findings of its
 * queries joined, the exact ones first.
 */
export async function ask<F extends Finding>(
  search: (text: string) => Promise<readonly F[]>,
  readings: readonly Reading[],
  language: Language,
): Promise<Answer<F>> {
  for (const reading of readings) {
    const lists: F[][] = [];
    for (const query of reading.queries[language]) {
      lists.push(complete(await search(query.text), query));
    }
    const findings = joined(lists);
    if (findings.length > 0) return { reading, findings };
  }
  return { reading: undefined, findings: [] };
}

/** Pagefind passes over words that an index does not have, and finds what has the others. */
const complete = <F extends Finding>(findings: readonly F[], { words }: Query): F[] =>
  findings.filter((finding) => finding.words.length >= words);

const joined = <F extends Finding>(lists: readonly F[][]): F[] => [
  ...new Map(lists.flat().map((finding) => [finding.id, finding])).values(),
];
