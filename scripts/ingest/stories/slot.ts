/** Fewer words make no sentence. */
const LEAST = 2;

/**
 * Whether two titles are one sentence of which some places are filled otherwise: of two such names or
 * things each is mostly a story of its own, while a retelling changes the sentence.
 *
 * @param a the telling words of a title in their order
 * @returns how much of the longer title is that sentence; 0 where they are not alike so
 */
export function otherwiseFilled(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word));
  if (shared.length < LEAST) return 0;
  const sentence = inBoth(
    shared,
    b.filter((word) => shared.includes(word)),
  );
  const [inA, inB] = [places(a, sentence), places(b, sentence)];
  return inA.includes(true) && inA.every((filled, index) => filled === inB[index])
    ? sentence.length / Math.max(a.length, b.length)
    : 0;
}

/** The longest row of words that both have in one order. */
function inBoth(a: readonly string[], b: readonly string[]): string[] {
  let longest: string[][] = Array.from({ length: b.length + 1 }, () => []);
  for (const word of a) {
    const next: string[][] = [[]];
    for (const [index, other] of b.entries()) {
      const [before = [], without = [], here = []] = [
        longest[index],
        longest[index + 1],
        next[index],
      ];
      const better = without.length >= here.length ? without : here;
      next.push(word === other ? [...before, word] : better);
    }
    longest = next;
  }
  return longest.at(-1) ?? [];
}

/** Whether a title says more before, between and after the words of a sentence. */
function places(title: readonly string[], sentence: readonly string[]): boolean[] {
  const filled = [false];
  for (const word of title) {
    if (word === sentence[filled.length - 1]) filled.push(false);
    else filled[filled.length - 1] = true;
  }
  return filled;
}
