import type * as cheerio from 'cheerio';
import type { AnyNode } from 'domhandler';
import { fail, ok, type Result } from '../../../src/lib/result.ts';
import type { PageRoute } from '../../../src/lib/source.ts';
import { type Item, MOST_ITEMS } from './item.ts';
import { loadPage } from './markup.ts';
import { tidy } from './text.ts';
import { unglue } from './wording.ts';

type Selector = PageRoute['link'];

/**
 * Reads a listing page by its source's selectors.
 *
 * @param html the decoded page
 * @param url the page's address, against which links are resolved unless the page names a base
 * @returns the items in the page's order, or a problem when the selectors match nothing
 */
export function readPage(html: string, url: string, route: PageRoute): Result<Item[]> {
  const $ = loadPage(html);
  const base = documentBase($, url);
  const elements = $(route.item).toArray().slice(0, MOST_ITEMS);
  if (elements.length === 0) return fail(`nothing matches the item selector ${route.item}`, url);

  const items = elements.map((element) => {
    const item = $(element);
    const link = take(item, route.link, 'href');
    const date = route.date && take(item, route.date);
    if (route.drop) item.find(route.drop).remove();
    return {
      title: unglue(take(item, route.title) ?? ''),
      link: link && URL.canParse(link, base) ? new URL(link, base).href : undefined,
      date,
      summary: route.summary && take(item, route.summary),
    };
  });
  if (!items.some(({ title, link }) => title && link)) {
    return fail('no item has a title and a link at the selectors', url);
  }
  return ok(items);
}

/** The address against which a document's relative links resolve (HTML, 4.2.3). */
export function documentBase($: cheerio.CheerioAPI, url: string): string {
  const href = $('base[href]').attr('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** The first alternative that yields something below the item; a bare link selector reads `href`. */
function take(
  item: cheerio.Cheerio<AnyNode>,
  selector: Selector,
  attribute?: string,
): string | undefined {
  for (const alternative of [selector].flat()) {
    const { css, name = attribute } = parseSelector(alternative);
    const found = css === '.' ? item : item.find(css).add(item.filter(css)).first();
    const text = name ? found.attr(name) : found.text();
    const value = text && tidy(text);
    if (value) return value;
  }
  return undefined;
}

/** Splits `h3 a@href` into its CSS and its attribute; `@href` alone means the item itself. */
function parseSelector(selector: string): { css: string; name?: string } {
  const [, css = selector, name] = /^(.*?)@([\w-]+)$/s.exec(selector) ?? [];
  return { css: css || '.', ...(name && { name }) };
}
