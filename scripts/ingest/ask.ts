import { fail, ok, type Problem, type Result } from '../../src/lib/result.ts';
import type { Route, Source } from '../../src/lib/source.ts';
import type { RouteMemory, SourceMemory } from '../../src/lib/state.ts';
import type { Fetcher, Response } from './fetch.ts';
import { type Listing, read } from './read/read.ts';
import {
  conditionalHeaders,
  isOpen,
  later,
  refreshed,
  retryAfter,
  statedPeriod,
  validatorsOf,
} from './schedule.ts';
import type { Web } from './web.ts';

/** What a source answered at the first of its addresses that has something to say. */
export interface Answer {
  /** Undefined when nothing has changed since the last time. */
  listing?: Listing;
  url: string;
  headers: Record<string, string>;
  /** When it came: the clock for relative dates and for `firstSeen`. */
  receivedAt: Date;
  /** What to remember of the address once everything is filed. */
  memory: RouteMemory;
}

/** How asking a source went. */
export interface Asked {
  /** Milliseconds of the process's own clock. */
  started: number;
  at: Date;
  result: Result<Answer>;
  /** Why the addresses before the one that answered did not. */
  problems: Problem[];
  /** What to remember of all its addresses, whatever becomes of the answer. */
  routes: Map<string, RouteMemory>;
}

/** How a source is asked. */
export interface Manner {
  web: Web;
  clock: () => Date;
  /** Whether to ask for what has changed only. */
  conditional: boolean;
}

/** Pages are made for people, the rest for machines: robots.txt speaks of the former. */
const PAGES: readonly Route['kind'][] = ['page', 'generic'];

/**
 * Asks a source's addresses in order until one yields items or says that nothing has changed.
 *
 * @param known what is remembered of the source
 * @returns undefined when none of its addresses may be asked at the moment
 */
export async function ask(
  source: Source,
  known: SourceMemory | undefined,
  { web, clock, conditional }: Manner,
): Promise<Asked | undefined> {
  const started = performance.now();
  const problems: Problem[] = [];
  const routes = new Map<string, RouteMemory>(
    source.routes.map(({ url }) => [url, known?.routes.get(url) ?? {}]),
  );
  for (const route of source.routes) {
    const { url } = route;
    const before = routes.get(url) ?? {};
    if (!isOpen(before, clock()) || web.isPaused(url)) continue;

    const fetcher = PAGES.includes(route.kind) ? web.fetchPage : web.fetch;
    const conditions = conditional ? conditionalHeaders(before.validators, clock()) : {};
    const fetched = await fetcher(url, conditions);
    // Its turn came after another request had begun a pause of its host.
    if (!fetched.ok && web.isPaused(url)) continue;

    const isConditional = Object.keys(conditions).length > 0;
    const answer = fetched.ok
      ? await hear(fetched.value, route, before, web.fetch, isConditional)
      : fetched;
    if (answer.ok) {
      return { started, at: answer.value.receivedAt, result: answer, problems, routes };
    }
    problems.push(answer.problem);
    if (fetched.ok) routes.set(url, { ...before, ...refusal(fetched.value) });
  }
  const [problem, ...others] = problems;
  if (!problem) return undefined;
  return { started, at: clock(), result: { ok: false, problem }, problems: others, routes };
}

/** Understands what came, with what is to be remembered of the address when it is of use. */
async function hear(
  response: Response,
  route: Route,
  before: RouteMemory,
  fetcher: Fetcher,
  isConditional: boolean,
): Promise<Result<Answer>> {
  const { status, headers, receivedAt, body, movedTo } = response;
  const moved = movedTo && {
    to: movedTo,
    since: before.moved?.to === movedTo ? before.moved.since : receivedAt.toISOString(),
  };
  const answer = { url: route.url, headers, receivedAt };
  if (status === 304 && isConditional) {
    const { validators, period } = before;
    return ok({
      ...answer,
      memory: {
        ...(validators && { validators: refreshed(validators, headers, receivedAt) }),
        ...(period && { period }),
        ...(moved && { moved }),
      },
    });
  }
  if (status === 410) return fail('gone (HTTP 410), not asked again', route.url);

  let parts = 0;
  const listing = await read(response, route, (url) => {
    parts++;
    return fetcher(url);
  });
  if (!listing.ok) return listing;
  // The index of a sitemap may stay the same while the sitemaps in it change.
  const validators = parts === 0 ? validatorsOf(headers, receivedAt) : undefined;
  const period = route.kind === 'feed' ? statedPeriod(body) : undefined;
  return ok({
    ...answer,
    listing: listing.value,
    memory: {
      ...(validators && { validators }),
      ...(period && { period }),
      ...(moved && { moved }),
    },
  });
}

/** What a server's refusal leaves to be remembered of the address; a 429 concerns its whole host. */
function refusal({ status, headers, receivedAt }: Response): RouteMemory {
  if (status === 410) return { gone: receivedAt.toISOString() };
  const wait = status === 503 ? retryAfter(headers, receivedAt) : undefined;
  return wait === undefined ? {} : { notBefore: later(receivedAt, wait) };
}
