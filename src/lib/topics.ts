/** What headlines are about; part of the addresses of pages and feeds. */
export const TOPICS = [
  'economy',
  'business',
  'politics',
  'mining',
  'energy',
  'foreign-relations',
  'infrastructure',
  'society',
  'environment',
  'culture',
  'sport',
] as const;

export type Topic = (typeof TOPICS)[number];

/** So many topics a headline has at most. */
export const MOST_TOPICS = 3;
