import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { CONTACT } from '../../src/lib/settings.ts';
import { discard, readBody } from './fetch/body.ts';
import { isChallenge } from './fetch/challenge.ts';
import { createConnector, type Lookup, lookUp } from './fetch/connect.ts';
import { createHosts } from './fetch/hosts.ts';
import { EMPTY, PAUSED, problemOf, UNKNOWN_NAME } from './fetch/problem.ts';
import { isRedirect, PERMANENT, refusalOf, targetOf } from './fetch/redirect.ts';
import { PRODUCT } from './fetch/robots.ts';

/** What came back for an address, before anybody judged it. */
export interface Response {
  /** The address that answered in the end; relative links resolve against it. */
  url: string;
  status: number;
  /** Header names in lower case; values as sent, one character per byte. */
  headers: Record<string, string>;
  /** Decompressed, although the headers still say how it travelled. */
  body: Uint8Array;
  /** When it was received: the clock for relative dates and for `firstSeen`. */
  receivedAt: Date;
  /** Where an unbroken chain of permanent redirects (301, 308) leads, when there was one. */
  movedTo?: string;
}

/**
 * Gets one address; everything that can go wrong outside is a problem, never an exception.
 *
 * @param headers of the caller's own, e.g. the validators of a conditional request
 */
export type Fetcher = (url: string, headers?: Record<string, string>) => Promise<Result<Response>>;

/** What tests set; the defaults are for the world outside. */
export interface ClientOptions {
  /** The one `host:port` of this machine that may be reached. Never set in production. */
  loopback?: string | undefined;
  /** Rest of a host after each answer, in milliseconds. */
  pause?: number;
  /** Longest time to make a connection, in milliseconds. */
  connectTimeout?: number;
  /** Longest time that a request may take with its redirects and body, in milliseconds. */
  timeout?: number;
  /** Tells the addresses of a name. */
  lookup?: Lookup;
}

const LONGEST_BODY = 5_000_000;
const MOST_REDIRECTS = 5;

const OWN_HEADERS = {
  'user-agent': `${PRODUCT}/1.0 (+${CONTACT})`,
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Makes a client that asks as politely and carefully as rules 4 to 7 of the design want it: each
 * host one request at a time with a rest between them, no address inside of a network, nothing too
 * long, too large or too slow. Answers of any status are given to the caller, except for pages that
 * test whether we are a browser.
 */
export function createClient({
  loopback,
  pause = 1_000,
  connectTimeout = 5_000,
  timeout = 12_000,
  lookup = lookUp,
}: ClientOptions = {}): Fetcher {
  const dispatcher = new Agent({
    connect: createConnector({ loopback, timeout: connectTimeout, lookup }),
  });
  const hosts = createHosts(pause);
  const failed = (error: unknown, { href }: URL): Result<never> =>
    fail(problemOf(error, { connectTimeout, timeout }), href);

  const receive = async (body: Readable, encoding: string | undefined, url: URL) => {
    try {
      const bytes = await readBody(body, encoding, LONGEST_BODY);
      return bytes ? ok(bytes) : fail(`larger than ${LONGEST_BODY / 1e6} MB`, url.href);
    } catch (error) {
      return failed(error, url);
    }
  };

  /** One request, without following where it leads. */
  const ask = async (url: URL, headers: object, time: number): Promise<Result<Response>> => {
    try {
      const answer = await request(url, {
        dispatcher,
        headers: { ...OWN_HEADERS, ...headers },
        signal: AbortSignal.timeout(Math.max(1, Math.ceil(time))),
      });
      const head = { url: url.href, status: answer.statusCode, headers: joined(answer.headers) };
      if (isRedirect(head.status)) discard(answer.body);
      const received = isRedirect(head.status)
        ? ok(new Uint8Array())
        : await receive(answer.body, head.headers['content-encoding'], url);
      return judge(head, received);
    } catch (error) {
      return failed(error, url);
    }
  };

  /** Asks when it is the host's turn, and keeps in mind what the answer means for the next ones. */
  const askInTurn = (url: URL, headers: object, clock: { left: number }) =>
    hosts.visit(url, async () => {
      const began = performance.now();
      const result = await ask(url, headers, clock.left);
      clock.left -= performance.now() - began;
      if (!result.ok && result.problem.what === UNKNOWN_NAME) hosts.close(url, UNKNOWN_NAME);
      if (result.ok && result.value.status === 429) hosts.close(url, PAUSED);
      // As in a browser, a redirect within a host is followed at once.
      const target = result.ok ? targetOf(result.value) : undefined;
      if (target?.hostname !== url.hostname) hosts.rest(url);
      return result;
    });

  return async (asked, headers = {}) => {
    let url = URL.parse(asked);
    if (!url) return fail('not an address', asked);
    url.hash = '';
    const seen = new Set<string>();
    // It stands still while the next host of a chain is busy with somebody else's request.
    const clock = { left: timeout };
    let isMoved = true;
    let movedTo: string | undefined;
    for (;;) {
      const refusal = refusalOf(url, loopback);
      if (refusal) return fail(refusal, url.href);
      if (seen.has(url.href)) return fail('redirects in a circle', url.href);
      if (seen.size > MOST_REDIRECTS) return fail(`more than ${MOST_REDIRECTS} redirects`, asked);
      seen.add(url.href);

      // The caller's headers go along to the end: a feed behind a redirect would otherwise never
      // answer 304, and validators tell a stranger nothing.
      const answer = await askInTurn(url, headers, clock);
      if (!answer.ok) return answer;
      const target = targetOf(answer.value);
      if (!target) return ok({ ...answer.value, ...(movedTo !== undefined && { movedTo }) });
      isMoved &&= PERMANENT.includes(answer.value.status);
      if (isMoved) movedTo = target.href;
      url = target;
    }
  };
}

type Head = Pick<Response, 'url' | 'status' | 'headers'>;

/** A refusal is told by its status, whatever became of the page that came with it. */
function judge(head: Head, received: Result<Uint8Array>): Result<Response> {
  const isGood = head.status >= 200 && head.status < 300;
  if (isGood && !received.ok) return received;
  const body = received.ok ? received.value : new Uint8Array();
  if (isChallenge({ ...head, body })) return fail('blocked by the source', head.url);
  if (isGood && body.length === 0) return fail(EMPTY, head.url);
  return ok({ ...head, body, receivedAt: new Date() });
}

/** A field that was sent twice is a list (RFC 9110, 5.3). */
const joined = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')]),
  );

/** The client of the commands; only tests say which address of this machine it may reach. */
export const fetchFromNetwork: Fetcher = createClient({
  loopback: process.env.NEWSWIRE_TEST_LOOPBACK || undefined,
});
