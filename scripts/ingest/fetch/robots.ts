import robotsParser from 'robots-parser';
import { fail, ok, type Problem, type Result } from '../../../src/lib/result.ts';
import type { RobotsMemory } from '../../../src/lib/state.ts';
import type { Fetcher } from '../fetch.ts';
import { conditionalHeaders, refreshed, validatorsOf } from '../schedule.ts';
import { EMPTY } from './problem.ts';

/** Our name in the User-Agent and in robots.txt (RFC 9309, 2.2.1). */
export const PRODUCT = 'MongoliaNewswire';

/** No more of a robots.txt is read (RFC 9309, 2.5). */
const LONGEST = 500_000;
/** A longer one is asked for in each run, for it would make the state large. */
const LONGEST_KEPT = 20_000;
/** How long a robots.txt counts without being asked for again (RFC 9309, 2.4). */
const LIFE = 24 * 3_600_000;

/** Whether an address may be read, and if not, why. */
type Rules = (url: string) => Result<true>;

/**
 * Asks the robots.txt of every origin once in 24 hours, and says whether it lets us read an address
 * (RFC 9309): where there is none (4xx) everything is allowed, where it cannot be had (5xx, no
 * answer) nothing.
 *
 * @param memory what each origin said; kept up to date
 */
export function createRobots(
  fetcher: Fetcher,
  memory: Map<string, RobotsMemory>,
  clock: () => Date,
): (url: string) => Promise<Result<true>> {
  const rules = new Map<string, Promise<Rules>>();

  const readRules = async (origin: string): Promise<Rules> => {
    const address = `${origin}/robots.txt`;
    const known = memory.get(origin);
    if (known && isFresh(known, clock())) return rulesOf(known.text, address);

    memory.delete(origin);
    const said = await ask(address, fetcher, known, clock);
    if (!said.ok) return refuse(said.problem);
    const { text, isLasting, ...rest } = said.value;
    if (isLasting && text.length <= LONGEST_KEPT) memory.set(origin, { ...rest, text });
    return rulesOf(text, address);
  };

  return async (url) => {
    const { origin } = new URL(url);
    const asked = rules.get(origin) ?? readRules(origin);
    rules.set(origin, asked);
    return (await asked)(url);
  };
}

function isFresh({ at }: RobotsMemory, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age < LIFE;
}

/** What a robots.txt says now; not lasting when the server had too much to do to say it. */
async function ask(
  address: string,
  fetcher: Fetcher,
  known: RobotsMemory | undefined,
  clock: () => Date,
): Promise<Result<RobotsMemory & { isLasting: boolean }>> {
  const conditions = conditionalHeaders(known?.validators, clock());
  const fetched = await fetcher(address, conditions);
  const now = clock();
  const none = { at: now.toISOString(), text: '', isLasting: true };
  if (!fetched.ok) return fetched.problem.what === EMPTY ? ok(none) : fetched;

  const { status, headers, body } = fetched.value;
  if (status === 304 && known?.validators && Object.keys(conditions).length > 0) {
    const validators = refreshed(known.validators, headers, now);
    return ok({ ...none, text: known.text, validators });
  }
  if (status >= 400 && status < 500) return ok({ ...none, isLasting: status !== 429 });
  if (status !== 200) return fail(`HTTP ${status}`, address);
  const text = new TextDecoder().decode(body.subarray(0, LONGEST));
  const validators = validatorsOf(headers, now);
  return ok({ ...none, text, ...(validators && { validators }) });
}

function rulesOf(text: string, address: string): Rules {
  const robots = robotsParser(address, text);
  return (url) =>
    robots.isAllowed(url, PRODUCT) === false ? fail('robots.txt does not allow it', url) : ok(true);
}

const refuse =
  ({ what, where }: Problem): Rules =>
  () =>
    fail(`${what} (robots.txt, without which no page is read)`, where);
