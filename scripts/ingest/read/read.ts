import { fail, ok, type Result } from '../../../src/lib/result.ts';
import type { PageRoute, Route, SitemapRoute } from '../../../src/lib/source.ts';
import { decode } from '../decode.ts';
import type { Fetcher, Response } from '../fetch.ts';
import { readFeed } from './feed.ts';
import { readGeneric } from './generic.ts';
import type { Item } from './item.ts';
import { readJson } from './json.ts';
import { readPage } from './page.ts';
import { readSitemap } from './sitemap.ts';

/** What a source's answer holds. */
export interface Listing {
  items: Item[];
  /** What an operator should know although items were found. */
  note?: string;
}

/** Sitemaps of an index that are read, newest first. */
const MOST_SITEMAPS = 2;

/**
 * Reads one answer of a source the way its route says.
 *
 * @param fetcher for the sitemaps that an index names
 * @returns at least one item, or a problem that says what came instead
 */
export async function read(
  response: Response,
  route: Route,
  fetcher: Fetcher,
): Promise<Result<Listing>> {
  const text = textOf(response);
  if (!text.ok) return text;
  const { url, headers, receivedAt } = response;
  const document = text.value;
  switch (route.kind) {
    case 'feed':
      return listing(await readFeed({ text: document, url, headers }).then(itemsOf));
    case 'page':
      return readPageOrGuess(document, url, route, receivedAt);
    case 'generic':
      return listing(readGeneric(document, url, receivedAt));
    case 'json':
      return listing(readJson(document, url, route));
    case 'sitemap':
      return listing(await readSitemaps(document, url, route, fetcher));
  }
}

function textOf({ url, status, headers, body }: Response): Result<string> {
  if (status !== 200) return fail(`HTTP ${status}`, url);
  if (body.length === 0) return fail('an empty answer', url);
  return ok(decode(body, headers['content-type']));
}

const listing = (items: Result<Item[]>): Result<Listing> =>
  items.ok ? ok({ items: items.value }) : items;

const itemsOf = (feed: Result<{ items: Item[] }>): Result<Item[]> =>
  feed.ok ? ok(feed.value.items) : feed;

/** A page whose selectors find nothing is read without them, and the operator is told. */
function readPageOrGuess(
  html: string,
  url: string,
  route: PageRoute,
  receivedAt: Date,
): Result<Listing> {
  const selected = readPage(html, url, route);
  if (selected.ok) return listing(selected);
  const guessed = readGeneric(html, url, receivedAt);
  if (!guessed.ok) return fail(`selectors no longer match, and ${guessed.problem.what}`, url);
  return ok({ items: guessed.value, note: 'selectors no longer match' });
}

/** The articles of a sitemap, or of the newest sitemaps of an index (an index of indexes is not followed). */
async function readSitemaps(
  text: string,
  url: string,
  route: SitemapRoute,
  fetcher: Fetcher,
): Promise<Result<Item[]>> {
  const sitemap = readSitemap(text, url, route);
  if (!sitemap.ok) return sitemap;
  if ('items' in sitemap.value) return ok(sitemap.value.items);

  const readPart = async (address: string): Promise<Result<Item[]>> => {
    const fetched = await fetcher(address);
    const part = fetched.ok ? textOf(fetched.value) : fetched;
    const articles = part.ok ? readSitemap(part.value, address, route) : part;
    if (!articles.ok) return articles;
    return 'items' in articles.value ? ok(articles.value.items) : fail('one more index', address);
  };
  const parts = await Promise.all(sitemap.value.sitemaps.slice(0, MOST_SITEMAPS).map(readPart));
  const items = parts.flatMap((part) => (part.ok ? part.value : []));
  return items.length > 0 ? ok(items) : (parts[0] ?? fail('an empty index of sitemaps', url));
}
