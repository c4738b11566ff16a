import robotsParser from 'robots-parser';
import { fail, ok, type Problem, type Result } from '../../../src/lib/result.ts';
import type { Fetcher } from '../fetch.ts';
import { EMPTY } from './problem.ts';

/** Our name in the User-Agent and in robots.txt (RFC 9309, 2.2.1). */
export const PRODUCT = 'MongoliaNewswire';

/** No more of a robots.txt is read (RFC 9309, 2.5). */
const LONGEST = 500_000;

/** Whether an address may be read, and if not, why. */
type Rules = (url: string) => Result<true>;

/**
 * Asks the robots.txt of every origin once, and says whether it lets us read an address (RFC 9309):
 * where there is none (4xx) everything is allowed, where it cannot be had (5xx, no answer) nothing.
 */
export function createRobots(fetcher: Fetcher): (url: string) => Promise<Result<true>> {
  const rules = new Map<string, Promise<Rules>>();
  return async (url) => {
    const { origin } = new URL(url);
    const asked = rules.get(origin) ?? readRules(`${origin}/robots.txt`, fetcher);
    rules.set(origin, asked);
    return (await asked)(url);
  };
}

async function readRules(address: string, fetcher: Fetcher): Promise<Rules> {
  const fetched = await fetcher(address);
  if (!fetched.ok) return fetched.problem.what === EMPTY ? allow : refuse(fetched.problem);
  const { status, body } = fetched.value;
  if (status >= 400 && status < 500) return allow;
  if (status !== 200) return refuse({ what: `HTTP ${status}`, where: address });
  const robots = robotsParser(address, new TextDecoder().decode(body.subarray(0, LONGEST)));
  return (url) =>
    robots.isAllowed(url, PRODUCT) === false ? fail('robots.txt does not allow it', url) : ok(true);
}

const allow: Rules = () => ok(true);

const refuse =
  (problem: Problem): Rules =>
  () => ({ ok: false, problem });
