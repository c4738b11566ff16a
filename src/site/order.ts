import type { Trust } from '../lib/source.ts';
import type { Topic } from '../lib/topics.ts';

/** What is known of a headline's weight; nothing of it looks further than three days. */
export interface Standing {
  /** Hosts that carry its story, its own among them. */
  hosts: number;
  topics: readonly Topic[];
  trust: Trust;
  /** Its place in its source's own list. */
  place: number | undefined;
}

/** Points for each further host that carries the story, and how many of them count. */
const PER_HOST = 3;
const MOST_HOSTS = 3;

/** How close a topic is to business and public life, in points. */
const CLOSENESS: Record<Topic, number> = {
  economy: 4,
  business: 4,
  politics: 4,
  mining: 4,
  energy: 4,
  'foreign-relations': 4,
  infrastructure: 3,
  society: 2,
  environment: 2,
  culture: 1,
  sport: 0,
};
/** A headline whose topic nobody knows may be about anything. */
const UNKNOWN = 2;

const TRUST: Record<Trust, number> = { high: 2, normal: 1, low: 0 };

/** Points of the first place of a list; each further place has a tenth of it less. */
const FIRST_PLACE = 2;

/**
 * How much a headline matters: more the more hosts carry its story, the closer its topic is to
 * business and public life, the more its source is trusted, and the higher the source itself
 * placed it.
 */
export function score({ hosts, topics, trust, place }: Standing): number {
  const closeness =
    topics.length > 0 ? Math.max(...topics.map((topic) => CLOSENESS[topic])) : UNKNOWN;
  const placed = place === undefined ? 0 : FIRST_PLACE * Math.max(0, 1 - (place - 1) / 10);
  return PER_HOST * Math.min(hosts - 1, MOST_HOSTS) + closeness + TRUST[trust] + placed;
}
