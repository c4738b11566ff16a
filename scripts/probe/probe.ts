import { dayOf } from '../../src/lib/day.ts';
import type { Headline } from '../../src/lib/headline.ts';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import type { Route } from '../../src/lib/source.ts';
import type { Fetcher, Response } from '../ingest/fetch.ts';
import { readFeed } from '../ingest/read/feed.ts';
import { read } from '../ingest/read/read.ts';
import { candidatesOf, rootOf } from './candidates.ts';
import { courteous } from './courtesy.ts';
import { better, inWords, judge, type Yield } from './judge.ts';
import { idFrom, nameFrom } from './name.ts';
import type { Report } from './report.ts';
import { openSite, type Site, textOf } from './site.ts';
import { narrow, type SourceFile, writeSource } from './source-file.ts';
import { languageOfTitles, warningsOf } from './warnings.ts';

/** How an unknown publication can be read. */
export interface Finding {
  file: SourceFile;
  route: Route;
  /** What the route gives, as it would be filed. */
  headlines: Headline[];
  /** What came of it, in a few words. */
  summary: string;
  warnings: string[];
}

/** A way of reading that gives headlines, with the answer that it was read from. */
interface Way extends Yield {
  route: Route;
  response: Response;
}

/** How much of a stranger's site is asked for. */
const MOST_REQUESTS = 25;

/**
 * Finds how an unknown publication can be read: by its feed, its JSON interface, a news sitemap, or
 * its page as it stands. A way is judged by the headlines that come out of it, never by its status;
 * the first without a flaw ends the search.
 *
 * @param address of the publication's home page, of one of its sections, or of a feed
 * @param report told about every attempt
 * @returns a problem that says what the page is when no way gives headlines
 */
export async function probe(
  address: string,
  fetcher: Fetcher,
  report: Report,
): Promise<Result<Finding>> {
  const ask = courteous(fetcher, MOST_REQUESTS);
  const site = await openSite(address, ask);
  if (!site.ok) return site;
  const way = await findWay(site.value, ask, report);
  return way.ok ? ok(await findingOf(way.value, site.value, ask)) : way;
}

/** The first way without a flaw, else the best with one, else why what was asked for cannot be read. */
async function findWay(site: Site, fetcher: Fetcher, report: Report): Promise<Result<Way>> {
  let best: Way | undefined;
  const failures = new Map<string, Result<never>>();
  for await (const route of candidatesOf(site, fetcher, report)) {
    const way = await tryRoute(route, site, fetcher);
    const answer = way.ok ? inWords(way.value) : way.problem.what;
    report({ what: route.kind, url: route.url, answer });
    if (!way.ok) {
      failures.set(route.url, way);
      continue;
    }
    best = best ? better(best, way.value) : way.value;
    if (best.flaws.length === 0) break;
  }
  if (best) return ok(best);
  return failures.get(site.asked ?? site.url) ?? fail('nothing was tried', site.url);
}

async function tryRoute(route: Route, site: Site, fetcher: Fetcher): Promise<Result<Way>> {
  const answer = await fetcher(route.url);
  if (!answer.ok) return answer;
  const response = answer.value;
  const listing = await read(response, route, fetcher);
  if (!listing.ok) return listing;
  const fewest = route.url === site.asked ? 1 : undefined;
  const judged = judge(listing.value.items, route, site.url, response.receivedAt, fewest);
  // The job need not follow every time the redirect that was followed now.
  return judged.ok
    ? ok({ ...judged.value, route: { ...route, url: response.url }, response })
    : judged;
}

async function findingOf(way: Way, site: Site, fetcher: Fetcher): Promise<Finding> {
  const { headlines, response } = way;
  const links = headlines.map(({ url }) => url);
  const titles = headlines.map(({ title }) => title);
  const page = await tryRoute({ kind: 'generic', url: site.url }, site, fetcher);
  const fallback = page.ok && way.route.kind !== 'generic' ? [page.value.route] : [];
  const route = narrow(way.route, links);
  const language = languageOfTitles(titles, site.lang);

  const feed = await readFeed({ ...response, text: textOf(response) });
  const names = [...site.names, feed.ok ? feed.value.title : '', site.title].flatMap(
    (name) => name || [],
  );
  const source = {
    name: nameFrom(names, site.url),
    homepage: rootOf(site),
    language,
    routes: [route, ...fallback],
  };
  return {
    file: writeSource(idFrom(site.url), source, dayOf(response.receivedAt)),
    route,
    headlines,
    summary: inWords(way),
    warnings: warningsOf(way, language, page.ok ? page.value.headlines.map(({ url }) => url) : []),
  };
}
