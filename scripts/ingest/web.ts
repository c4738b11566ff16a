import { fail } from '../../src/lib/result.ts';
import type { State } from '../../src/lib/state.ts';
import { PAUSED } from './fetch/problem.ts';
import { createRobots } from './fetch/robots.ts';
import type { Fetcher } from './fetch.ts';
import { isAhead, later, pauseOf } from './schedule.ts';

/** What the job may ask of the web, and in which manner. */
export interface Web {
  /** For what is published for machines: feeds, JSON, sitemaps. */
  fetch: Fetcher;
  /** For pages, where robots.txt has a say (RFC 9309). */
  fetchPage: Fetcher;
  /** Whether the host of an address wants to be left alone. */
  isPaused: (url: string) => boolean;
}

/**
 * The web as it wants to be asked: no request to a host before the pause is over that a 429 began
 * (design, rule 2), no page against robots.txt (rule 7). Turns and rests are the fetcher's.
 *
 * @param state the end of each host's pause and what each robots.txt said; kept up to date
 */
export function politely(
  fetcher: Fetcher,
  { pauses, robots }: Pick<State, 'pauses' | 'robots'>,
  clock: () => Date,
): Web {
  const isPaused = (url: string): boolean => isAhead(pauses.get(new URL(url).hostname), clock());

  const fetch: Fetcher = async (url, headers) => {
    if (isPaused(url)) return fail(PAUSED, url);
    const result = await fetcher(url, headers);
    if (result.ok && result.value.status === 429) {
      const end = later(clock(), pauseOf(result.value.headers, clock()));
      for (const { hostname } of [url, result.value.url].map((one) => new URL(one))) {
        pauses.set(hostname, end);
      }
    }
    return result;
  };

  const isAllowed = createRobots(fetch, robots, clock);
  const fetchPage: Fetcher = async (url, headers) => {
    const allowed = await isAllowed(url);
    return allowed.ok ? fetch(url, headers) : allowed;
  };
  return { fetch, fetchPage, isPaused };
}

/** A recording as the web: nobody is disturbed by reading it. */
export const recorded = (fetch: Fetcher): Web => ({
  fetch,
  fetchPage: fetch,
  isPaused: () => false,
});
