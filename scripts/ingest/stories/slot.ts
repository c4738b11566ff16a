/**
 * Whether two titles say the same but for one place, in which they have nothing in common: of two
 * names in one sentence each is mostly a story of its own, while a retelling changes the sentence.
 *
 * @param a the telling words of a title in their order
 * @returns how much of the longer title stands outside that place; 0 where there is no such place
 */
export function oneSlot(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const inA = new Set(a.slice(start, a.length - end));
  const inB = new Set(b.slice(start, b.length - end));
  if (inA.size === 0 || inB.size === 0 || !inA.isDisjointFrom(inB)) return 0;
  return (start + end) / Math.max(a.length, b.length);
}
