import type { Source } from '../../src/lib/source.ts';
import { type RouteMemory, SENDABLE, type State, type Validators } from '../../src/lib/state.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Some servers answer 304 to whatever validators they get, so these do not live for ever. */
const VALIDATORS_LIVE = 8 * DAY;
/** Sites send years as `max-age`; no publisher's wish keeps us away for longer. */
const LONGEST_WISH = 5 * HOUR;
/** The longest that failures and `Retry-After` keep us away. */
const LONGEST_WAIT = DAY;
/** The pause of a host that says 429 and not for how long, or "at once". */
const SHORTEST_PAUSE = 10 * MINUTE;
/** Before it there was no HTTP/1.1; a Last-Modified of 1970 is a server without a clock. */
const FIRST_BELIEVABLE_YEAR = 2000;

type Headers = Readonly<Record<string, string>>;

/** The instant `wait` milliseconds after another, as the state keeps it. */
export const later = (at: Date, wait: number): string =>
  new Date(at.getTime() + wait).toISOString();

/**
 * Whether a remembered instant is still to come. One that is further away than any wait was
 * written by a clock that ran ahead, and counts for nothing.
 */
export const isAhead = (instant: string | undefined, now: Date): boolean =>
  instant !== undefined &&
  Date.parse(instant) > now.getTime() &&
  Date.parse(instant) <= now.getTime() + LONGEST_WAIT;

/** Whether an address may be asked, as far as it alone is concerned. */
export const isOpen = ({ gone, notBefore }: RouteMemory, now: Date): boolean =>
  !gone && !isAhead(notBefore, now);

/**
 * Whether it is time to ask a source (design, rules 2 and 3): its own wait is over, and at least
 * one of its addresses may be asked. A person who gives it a new address need not wait.
 */
export function isDue(source: Source, { sources, pauses }: State, now: Date): boolean {
  const memory = sources.get(source.id);
  const isEdited = source.routes.some(({ url }) => !memory?.routes.has(url));
  return (
    (isEdited || !isAhead(memory?.nextAttempt, now)) &&
    source.routes.some(
      ({ url }) =>
        isOpen(memory?.routes.get(url) ?? {}, now) &&
        !isAhead(pauses.get(new URL(url).hostname), now),
    )
  );
}

/** The headers that make a request conditional (RFC 9110, 13.1); none once the validators are too old. */
export function conditionalHeaders(
  validators: Validators | undefined,
  now: Date,
): Record<string, string> {
  if (!validators || now.getTime() - Date.parse(validators.since) >= VALIDATORS_LIVE) return {};
  const { etag, lastModified } = validators;
  return {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}

/**
 * The validators of a whole document, to be sent back byte for byte (design, rule 1). Those of
 * a server that wants nothing stored (RFC 9111, 5.2.2.5, and `Expires: 0`) are not kept, nor is
 * a date that would make every later version look old.
 *
 * @param headers names in lower case
 * @param at when the document came
 */
export function validatorsOf(headers: Headers, at: Date): Validators | undefined {
  if (/\bno-store\b/i.test(headers['cache-control'] ?? '') || headers.expires?.trim() === '0') {
    return undefined;
  }
  const { etag = '', 'last-modified': lastModified = '' } = headers;
  const validators = {
    ...(SENDABLE.test(etag) && { etag }),
    ...(SENDABLE.test(lastModified) && isBelievable(lastModified, at) && { lastModified }),
  };
  return Object.keys(validators).length > 0
    ? { ...validators, since: at.toISOString() }
    : undefined;
}

/** The validators after a 304, which may bring new ones (RFC 9111, 4.3.4); their age goes on. */
export const refreshed = (known: Validators, headers: Headers, at: Date): Validators => ({
  ...known,
  ...validatorsOf(headers, at),
  since: known.since,
});

/** A date in a form that nobody can read still means something to the server that wrote it. */
function isBelievable(lastModified: string, at: Date): boolean {
  const time = Date.parse(lastModified);
  return (
    Number.isNaN(time) ||
    (time <= at.getTime() + DAY && new Date(time).getUTCFullYear() >= FIRST_BELIEVABLE_YEAR)
  );
}

/**
 * When a source that answered may be asked again: after its own gap, or later when its publisher
 * wishes so.
 *
 * @param headers of the answer; names in lower case
 * @param period how often the document says that it changes, in minutes
 */
export function nextAfterSuccess(
  { gap }: Source,
  headers: Headers,
  period: number | undefined,
  at: Date,
): string {
  const wish = Math.max(freshFor(headers), (period ?? 0) * MINUTE);
  return later(at, Math.max(gap * MINUTE, Math.min(wish, LONGEST_WISH)));
}

/** When a source may be asked again after so many failures in a row: each doubles the wait. */
export const nextAfterFailure = ({ gap }: Source, failures: number, at: Date): string =>
  later(at, Math.min(gap * MINUTE * 2 ** failures, LONGEST_WAIT));

/** How long a document stays fresh, in milliseconds (RFC 9111, 4.2.1 and 5.1). */
function freshFor(headers: Headers): number {
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(headers['cache-control'] ?? '')?.[1];
  const age = /^\s*(\d+)\s*$/.exec(headers.age ?? '')?.[1];
  return Math.max(0, Number(maxAge ?? 0) - Number(age ?? 0)) * SECOND;
}

/**
 * How long a server asks to be left alone, in milliseconds: seconds or an HTTP date (RFC 9110,
 * 10.2.3).
 *
 * @returns undefined when it does not say
 */
export function retryAfter(headers: Headers, at: Date): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * SECOND, LONGEST_WAIT);
  // Without its zone a date would be read in that of this machine.
  const wait = / GMT$/i.test(text) ? Date.parse(text) - at.getTime() : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), LONGEST_WAIT);
}

/** How long a host is left alone that said 429 (too many requests, RFC 6585, 4), in milliseconds. */
export const pauseOf = (headers: Headers, at: Date): number =>
  Math.max(retryAfter(headers, at) ?? 0, SHORTEST_PAUSE);

/** The head of a feed is shorter. */
const HEAD_LENGTH = 100_000;

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};

/**
 * How often a feed says that it changes, in minutes: `<ttl>` of RSS 2.0, and `updatePeriod` with
 * `updateFrequency` of RSS 1.0's syndication module; the longer one where there are both.
 *
 * @param body as it came: both are written in ASCII, which stands in nearly every charset as it is
 */
export function statedPeriod(body: Uint8Array): number | undefined {
  const head = Buffer.from(body.subarray(0, HEAD_LENGTH)).toString('latin1');
  const ttl = Number(/<ttl>\s*(\d{1,7})\s*</i.exec(head)?.[1] ?? 0);
  const every = PERIODS[/<sy:updatePeriod>\s*(\w{1,9})\s*</i.exec(head)?.[1]?.toLowerCase() ?? ''];
  const times = Number(/<sy:updateFrequency>\s*(\d{1,5})\s*</i.exec(head)?.[1] ?? 1) || 1;
  return Math.max(ttl, (every ?? 0) / MINUTE / times) || undefined;
}
