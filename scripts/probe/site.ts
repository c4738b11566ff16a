import * as cheerio from 'cheerio';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { decode } from '../ingest/decode.ts';
import type { Fetcher, Response } from '../ingest/fetch.ts';
import { hostOf } from '../ingest/identity.ts';
import { readFeed } from '../ingest/read/feed.ts';
import { readGeneric } from '../ingest/read/generic.ts';
import { documentBase } from '../ingest/read/page.ts';

/** What a page says about the publication that it belongs to. */
export interface Site {
  /** The address that answered. */
  url: string;
  /** The feed that was asked for, where the address was not that of a page. */
  asked?: string;
  /** Feeds that it names, best first. */
  feeds: string[];
  /** Roots of the WordPress REST interfaces that it names. */
  interfaces: string[];
  /** What it calls itself in its markup, best first. */
  names: string[];
  /** The page's title, which may hold sections and slogans, too. */
  title?: string | undefined;
  /** The language that its markup declares (BCP 47). */
  lang?: string | undefined;
}

/** Feeds that a site may name are many (one per section and article); the first are its own. */
const MOST_FEEDS = 4;

const FEED_LINKS = ['rss+xml', 'atom+xml', 'rdf+xml', 'feed+json', 'json']
  .map((type) => `link[rel~="alternate" i][type^="application/${type}" i]`)
  .join();
/** An interface's own entry for the page is advertised as JSON too, and comments are no news. */
const NO_NEWS = /\/wp-json\/|oembed|\bcomments?\b|сэтгэгд/i;
const FEED_ADDRESS = /(?:^|[/=._-])(?:rss|feed|atom)(?:\.xml|\.php|2)?\/?$/i;

/** Unauthorized, Forbidden, Too Many Requests, Service Unavailable: who says so is left in peace. */
const REFUSALS = new Set([401, 403, 429, 503]);

/** WordPress REST API handbook, "Discovery". */
const API = 'https://api.w.org/';
const API_HEADER = /<([^<>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/g;

/**
 * Opens the site of an address, which may be that of a page or of one of the site's feeds.
 *
 * @returns a problem when nothing came, or when we are not welcome
 */
export async function openSite(address: string, fetcher: Fetcher): Promise<Result<Site>> {
  const answer = await fetcher(address);
  if (!answer.ok) return answer;
  const { url, status, headers, receivedAt } = answer.value;
  const text = textOf(answer.value);
  if (REFUSALS.has(status)) {
    const page = readGeneric(text, url, receivedAt);
    return fail(`it refuses us: HTTP ${status}${page.ok ? '' : `, ${page.problem.what}`}`, url);
  }
  const feed = await readFeed({ text, url, headers });
  if (!feed.ok) return ok(readSite(answer.value));

  const { link = '/' } = feed.value;
  const home = new URL(/^https?:/.test(link) && URL.canParse(link) ? link : '/', url).href;
  const page = await fetcher(home);
  const site = page.ok ? readSite(page.value) : nothingOf(home);
  return ok({ ...site, asked: url, feeds: [url, ...site.feeds.filter((other) => other !== url)] });
}

const nothingOf = (url: string): Site => ({ url, feeds: [], interfaces: [], names: [] });

/** The text of an answer, whatever its status. */
export const textOf = ({ body, headers }: Response): string =>
  decode(body, headers['content-type']);

function readSite(response: Response): Site {
  const { url, status } = response;
  if (status !== 200) return nothingOf(url);
  const $ = cheerio.load(textOf(response));
  const base = documentBase($, url);
  const addresses = (hrefs: (string | undefined)[]): string[] => [
    ...new Set(
      hrefs.flatMap((href) => (href && URL.canParse(href, base) ? new URL(href, base).href : [])),
    ),
  ];
  const hrefsOf = (selector: string) =>
    addresses(
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href')),
    );

  const advertised = $(FEED_LINKS)
    .toArray()
    .map((link) => $(link))
    .filter((link) => !NO_NEWS.test(`${link.attr('href')} ${link.attr('title')}`))
    .map((link) => link.attr('href'));
  const linked = hrefsOf('a[href]').filter(
    (link) => FEED_ADDRESS.test(pathOf(link)) && sameSite(link, url) && !NO_NEWS.test(link),
  );
  const apiHeaders = [...(response.headers.link ?? '').matchAll(API_HEADER)];
  return {
    url,
    feeds: addresses([...advertised, ...linked]).slice(0, MOST_FEEDS),
    interfaces: addresses([
      ...apiHeaders.map(([, href]) => href),
      ...hrefsOf(`link[rel~="${API}"]`),
    ]),
    names: [
      $('meta[property="og:site_name"]').attr('content'),
      $('meta[name="application-name"]').attr('content'),
    ].flatMap((name) => name?.trim() || []),
    title: $('head title').first().text(),
    lang: $('html').attr('lang'),
  };
}

const pathOf = (link: string): string => {
  const { pathname, search } = new URL(link);
  return pathname + search;
};

/** Whether one address's host is that of the other or stands below it. */
export const sameSite = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((link) => `.${hostOf(link)}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
};
