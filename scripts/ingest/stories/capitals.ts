/** The share of capitalised words from which on capitals are no sign of a name. */
const MANY = 0.6;

/** The names of a title: words with a capital that begin no sentence, unless most words have one. */
export function capitalised(text: string): string[] {
  const words = [...text.matchAll(/(?<!\p{L})\p{L}[\p{L}'’-]{2,}/gu)];
  const capital = words.filter(([word]) => /^\p{Lu}/u.test(word));
  if (capital.length > MANY * words.length && words.length > 4) return [];
  return capital
    .filter(({ index }) => !/(?:^|[:.!?;] ?)["'«“‘(]*$/u.test(text.slice(0, index)))
    .flatMap(([word]) => word.replace(/['’]s?$/, '').split('-'));
}
