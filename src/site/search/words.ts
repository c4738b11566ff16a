/** What divides a word for readers but not for Pagefind, except the signs within figures and names. */
const JOINT = /[^\p{L}\p{M}\p{N}'’.,]+|(?<!\p{N})[.,]+|[.,]+(?!\p{N})/u;

/** The parts of a word that punctuation joins (`Zamiin-Uud–Erenhot`, `У.Хүрэлсүх`); none of a plain word. */
export function partsOf(word: string): string[] {
  const parts = word.split(JOINT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length > 1 ? parts : [];
}

/** A text with the parts of its words behind it, so that they are found too and its words keep their numbers. */
export const withParts = (text: string): string =>
  [text, ...text.split(/\s+/).flatMap(partsOf)].join(' ');

/** An indexed text as it was without its parts. */
interface Indexed {
  words: string[];
  /** The number of the word to which what stands at a location belongs. */
  wordAt: (location: number) => number;
}

/** Takes apart what {@link withParts} made: its words end where the parts of those before fill the rest. */
export function withoutParts(content: string): Indexed {
  const all = content.split(/\s+/);
  const words: string[] = [];
  const owners: number[] = [];
  for (const word of all) {
    if (words.length + owners.length >= all.length) break;
    owners.push(...partsOf(word).map(() => words.length));
    words.push(word);
  }
  return { words, wordAt: (location) => owners[location - words.length] ?? location };
}

/** A question without the signs that no index holds; quotation marks ask for a phrase. */
export const plainQuery = (query: string): string => query.replace(/[\p{S}–—…·]+/gu, ' ').trim();
