import type { JsonRoute, Route } from '../../src/lib/source.ts';
import type { Fetcher } from '../ingest/fetch.ts';
import type { Report } from './report.ts';
import { type Site, textOf } from './site.ts';

/** Where feeds usually stand below a site's root, the most usual first. */
const FEED_PATHS = [
  'feed/',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feeds/posts/default',
  '?feed=rss2',
  'index.php?mod=rss',
  'blog-feed.xml',
  'feed.json',
];

const SITEMAP_PATHS = ['sitemap.xml', 'sitemap_index.xml', 'news-sitemap.xml'];
const MOST_SITEMAPS = 4;

/** Asks for one of the usual fields of a WordPress post; the time is told in UTC without its zone. */
const POST: Omit<JsonRoute, 'url'> = {
  kind: 'json',
  link: 'link',
  title: 'title.rendered',
  date: ['{date_gmt}Z', 'date'],
  summary: 'excerpt.rendered',
};

/**
 * The ways in which a site may be read, best first: feeds, JSON interface, sitemaps, and the page
 * itself; the file that names the sitemaps is asked for when it is their turn.
 */
export async function* candidatesOf(
  site: Site,
  fetcher: Fetcher,
  report: Report,
): AsyncGenerator<Route> {
  const below = (paths: readonly string[]) => paths.map((path) => new URL(path, rootOf(site)).href);

  const feeds = [...sectionFeed(site), ...site.feeds, ...below(FEED_PATHS)];
  for (const url of new Set(feeds)) yield { kind: 'feed', url };

  const interfaces = site.interfaces.length > 0 ? site.interfaces : below(['wp-json/']);
  for (const root of new Set(interfaces)) yield { ...POST, url: postsOf(root) };

  const sitemaps = [...(await namedSitemaps(site, fetcher, report)), ...below(SITEMAP_PATHS)];
  const newsFirst = [...new Set(sitemaps)].sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
  for (const url of newsFirst.slice(0, MOST_SITEMAPS))
    yield { kind: 'sitemap', url, articles: '.' };

  yield { kind: 'generic', url: site.url };
}

export const rootOf = ({ url }: Site): string => new URL('/', url).href;

const isNews = (sitemap: string): boolean => /news/i.test(new URL(sitemap).pathname);

/** WordPress gives every section a feed of its own below the section's address. */
function sectionFeed({ url }: Site): string[] {
  const { origin, pathname } = new URL(url);
  const isSection = /^(?:\/[^/.]+)+\/?$/.test(pathname);
  return isSection ? [`${origin}${pathname.replace(/\/?$/, '/feed/')}`] : [];
}

/** The latest posts below the root of a REST interface, which may stand in a parameter. */
function postsOf(root: string): string {
  const url = new URL(root);
  const route = url.searchParams.get('rest_route');
  if (route === null) url.pathname = `${url.pathname.replace(/\/?$/, '/')}wp/v2/posts`;
  else url.searchParams.set('rest_route', `${route.replace(/\/?$/, '/')}wp/v2/posts`);
  url.searchParams.set('per_page', '30');
  return url.href;
}

/** What robots.txt names as sitemaps (sitemaps.org protocol, "Submitting your Sitemap"). */
async function namedSitemaps(site: Site, fetcher: Fetcher, report: Report): Promise<string[]> {
  const url = new URL('robots.txt', rootOf(site)).href;
  const answer = await fetcher(url);
  const text = answer.ok && answer.value.status === 200 ? textOf(answer.value) : '';
  const sitemaps = [...text.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)].flatMap(([, link = '']) =>
    URL.canParse(link, url) ? new URL(link, url).href : [],
  );
  report({ what: 'robots', url, answer: `${sitemaps.length} sitemaps named` });
  return sitemaps;
}
