import { load } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import { fail, ok, type Result } from '../../../src/lib/result.ts';
import type { SitemapRoute } from '../../../src/lib/source.ts';
import { type Item, MOST_ITEMS } from './item.ts';
import { parseMarkup } from './markup.ts';
import { tidy } from './text.ts';

/** What a sitemap's address answered: articles, or the addresses of further sitemaps. */
export type Sitemap = { items: Item[] } | { sitemaps: string[] };

/**
 * Reads a sitemap (sitemaps.org protocol), with the news extension where there is one.
 *
 * @param url the address that answered, against which links are resolved
 * @returns the newest articles first, or of an index its sitemaps, newest first; a problem when
 *   it is neither, names no address of an article or gives no title to any
 */
export function readSitemap(text: string, url: string, route: SitemapRoute): Result<Sitemap> {
  const entries = entriesOf(text, url);
  const sitemaps = newestFirst(entries.sitemap).flatMap(({ link }) => link ?? []);
  if (sitemaps.length > 0) return ok({ sitemaps });
  const addresses = entries.url;
  if (addresses.length === 0) return fail('not a sitemap', url);
  const articles = new RegExp(route.articles);
  const items = addresses.filter(({ link }) => link && articles.test(link));
  if (items.length === 0) return fail(`no address matches ${route.articles}`, url);
  if (!items.some(({ title }) => title)) return fail('a sitemap without titles', url);
  return ok({ items: newestFirst(items).slice(0, MOST_ITEMS) });
}

interface SitemapEntry {
  link: string | undefined;
  title: string;
  date: string | undefined;
}

/** The entries of a sitemap and of an index. Each is read as it comes, for there may be 50,000. */
function entriesOf(text: string, url: string): Record<'url' | 'sitemap', SitemapEntry[]> {
  const $ = load('', { xml: true });
  const textOf = (element: Element | undefined): string => (element ? tidy($(element).text()) : '');
  const entries = { url: [] as SitemapEntry[], sitemap: [] as SitemapEntry[] };
  parseMarkup(text, 'xml', (element) => {
    const name = localName(element);
    if (name !== 'url' && name !== 'sitemap') return;
    const read = (child: string) => textOf(childOf(element, child));
    const news = childOf(element, 'news');
    const link = read('loc');
    entries[name].push({
      link: link && URL.canParse(link, url) ? new URL(link, url).href : undefined,
      title: textOf(childOf(news, 'title')),
      date: textOf(childOf(news, 'publication_date')) || read('lastmod') || undefined,
    });
    element.children = [];
  });
  return entries;
}

/** Documents choose the prefixes of their namespaces (Namespaces in XML 1.0), so they do not count. */
const localName = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** Pictures and videos have a `loc` and a `title` as well, but deeper. */
const childOf = (element: Element | undefined, local: string): Element | undefined =>
  element?.children.filter(isTag).find((child) => localName(child) === local);

/** Newest first by their dates, which are W3C dates; those without one keep their order at the end. */
const newestFirst = <T extends { date?: string | undefined }>(entries: T[]): T[] =>
  entries.toSorted((a, b) => time(b.date) - time(a.date));

const time = (date = ''): number => Date.parse(date) || 0;
