import * as cheerio from 'cheerio';
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
 *   it is neither or names no address of an article
 */
export function readSitemap(text: string, url: string, route: SitemapRoute): Result<Sitemap> {
  const $ = cheerio.load(parseMarkup(text, 'xml'), { xml: true });
  const entries = (name: string) =>
    $(name)
      .toArray()
      .map((element) => {
        const read = (tag: string) => tidy($(element).find(tag).first().text()) || undefined;
        const link = read('loc');
        return {
          link: link && URL.canParse(link, url) ? new URL(link, url).href : undefined,
          title: read('news\\:title') ?? '',
          date: read('news\\:publication_date') ?? read('lastmod'),
        };
      });

  const sitemaps = newestFirst(entries('sitemap')).flatMap(({ link }) => link ?? []);
  if (sitemaps.length > 0) return ok({ sitemaps });
  const addresses = entries('url');
  if (addresses.length === 0) return fail('not a sitemap', url);
  const articles = new RegExp(route.articles);
  const items = addresses.filter(({ link }) => link && articles.test(link));
  if (items.length === 0) return fail(`no address matches ${route.articles}`, url);
  return ok({ items: newestFirst(items).slice(0, MOST_ITEMS) });
}

/** Newest first by their dates, which are W3C dates; those without one keep their order at the end. */
const newestFirst = <T extends { date?: string | undefined }>(entries: T[]): T[] =>
  entries.toSorted((a, b) => time(b.date) - time(a.date));

const time = (date = ''): number => Date.parse(date) || 0;
