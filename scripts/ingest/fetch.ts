import { setTimeout } from 'node:timers/promises';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { CONTACT } from '../../src/lib/settings.ts';

/** What came back for an address, before anybody judged it. */
export interface Response {
  /** The address that answered in the end; relative links resolve against it. */
  url: string;
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array;
  /** When it was received: the clock for relative dates and for `firstSeen`. */
  receivedAt: Date;
}

/** Gets one address; everything that can go wrong outside is a problem, never an exception. */
export type Fetcher = (url: string) => Promise<Result<Response>>;

const TIMEOUT_MS = 12_000;
const LONGEST_BODY = 5_000_000;
const USER_AGENT = `MongoliaNewswire/1.0 (+${CONTACT})`;

/** Rest between two requests to one host, in milliseconds; some say that they want more. */
const PAUSE_MS = 1_000;
const PAUSES_MS: Record<string, number> = { 'api.gdeltproject.org': 5_500 };

/** When the last request to a host has ended and its pause is over. */
const free = new Map<string, Promise<unknown>>();

/** Gets an address over the network: one request per host at a time, with a pause after each answer. */
export const fetchFromNetwork: Fetcher = (url) => {
  const { host } = new URL(url);
  const result = (free.get(host) ?? Promise.resolve()).then(() => request(url));
  const pause = result.then(({ ok }) => (ok ? setTimeout(PAUSES_MS[host] ?? PAUSE_MS) : undefined));
  free.set(host, pause);
  return result;
};

/** Hosts whose names could not be resolved in this run: asking again would only cost time. */
const unresolved = new Set<string>();

const request: Fetcher = async (url) => {
  const { host } = new URL(url);
  if (unresolved.has(host)) return fail('unreachable: the name is not known', url);
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: '*/*' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = await readCapped(response);
    if (!body) return fail(`larger than ${LONGEST_BODY / 1e6} MB`, url);
    return ok({
      url: response.url,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body,
      receivedAt: new Date(),
    });
  } catch (error) {
    const why = reason(error);
    if (why === 'ENOTFOUND' || why === 'EAI_AGAIN') unresolved.add(host);
    return fail(`unreachable: ${why}`, url);
  }
};

/** The body, or undefined when it is longer than the cap (counted after decompression). */
async function readCapped(response: globalThis.Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The most telling words of an error: fetch hides the system's reason in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
