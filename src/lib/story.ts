/**
 * The first headline of the story that a headline tells. Two stories that turn out to be one are
 * joined by a link between their first headlines, so links are followed to their end.
 *
 * @param storyOf which story a headline's file names, if it names one
 */
export function firstOf(id: string, storyOf: (id: string) => string | undefined): string {
  const passed = new Set<string>();
  let first = id;
  // People may have written a circle.
  while (!passed.has(first)) {
    passed.add(first);
    first = storyOf(first) ?? first;
  }
  return first;
}
