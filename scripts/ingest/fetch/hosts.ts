import { setTimeout } from 'node:timers/promises';
import { fail, type Result } from '../../../src/lib/result.ts';

/** Hosts that want a longer rest between two requests, in milliseconds. */
const RESTS = new Map([['api.gdeltproject.org', 5_500]]);

/** Requests under way at the same time, over all hosts. */
const MOST_AT_ONCE = 12;

/** What a run knows of the hosts that it asks. */
export interface Hosts {
  /** Does something when it is the host's turn and its rest is over; fails at once when it is closed. */
  visit: <T>(url: URL, work: () => Promise<Result<T>>) => Promise<Result<T>>;
  /** Begins the rest of a host. */
  rest: (url: URL) => void;
  /** From now on nobody is let in any more, for the reason given. */
  close: (url: URL, why: string) => void;
}

/** How long a host rests after an answer, in milliseconds, when the usual rest is `pause`. */
export const restOf = (host: string, pause: number): number =>
  Math.max(pause, RESTS.get(host) ?? 0);

/**
 * Lets requests to one host follow each other with a rest between them, and no more than 12
 * through at a time.
 *
 * @param pause the usual rest, in milliseconds
 */
export function createHosts(pause: number): Hosts {
  const turns = new Map<string, Promise<unknown>>();
  const restedAt = new Map<string, number>();
  const closed = new Map<string, string>();
  const withPermit = createPermits(MOST_AT_ONCE);

  return {
    visit: ({ hostname, href }, work) => {
      const visit = (turns.get(hostname) ?? Promise.resolve()).then(async () => {
        const why = closed.get(hostname);
        if (why) return fail(why, href);
        // Counted from here, and not by a timer after the answer, so that nothing waits at the end.
        const wait = (restedAt.get(hostname) ?? 0) - performance.now();
        if (wait > 0) await setTimeout(wait);
        return withPermit(work);
      });
      turns.set(hostname, visit);
      return visit;
    },
    rest: ({ hostname }) => {
      restedAt.set(hostname, performance.now() + restOf(hostname, pause));
    },
    close: ({ hostname }, why) => {
      closed.set(hostname, why);
    },
  };
}

/** Lets at most so many tasks run at a time; the others wait in their order. */
function createPermits(most: number) {
  const waiting: (() => void)[] = [];
  let free = most;
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
