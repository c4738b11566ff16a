import type { CheerioAPI } from 'cheerio';
import { isDamaged } from '../wording.ts';

/** What a page's title says when something else came than was asked for. */
const ERRORS: readonly [RegExp, string][] = [
  [
    /just a moment|attention required|are you (?:a )?(?:human|robot)|verif(?:y|ying) (?:that )?you are|checking your browser|security check|captcha|ddos|one more step/i,
    'a challenge page that asks for a browser',
  ],
  [
    /^(?:http\s*)?(?:error\s*)?(?:4\d\d|5\d\d)(?:\s*(?:[-–—|:!]|$)|\s+(?:error|not|forbidden|unauthor|bad|internal|service|gateway|too|алдаа))|\b(?:page not found|access denied|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|under maintenance|too many requests)\b|хуудас олдсонгүй|алдаа гарлаа/i,
    'an error page',
  ],
];

/** Marks of pages that browsers fill: Next, Nuxt, React, Vue, Angular. */
const SHELL =
  /__next|__nuxt|\bid=["']?(?:root|app)["'\s>]|data-(?:reactroot|v-app|server-rendered)|ng-version/;

const DAMAGED = 'a page of damaged text: its letters were decoded with a wrong charset';

const A_FEED =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i;
const HTML = /<(?:!doctype html|html|head|body|div|a|ul|ol|table|p|section|main|article)\b/i;

/**
 * What came where a listing was expected, judged by the page's beginning and its title.
 *
 * @returns undefined when it may be a listing
 */
export function errorPage($: CheerioAPI, html: string): string | undefined {
  const start = html.slice(0, 2000).trimStart();
  if (start === '') return 'an empty page';
  if (/^[[{]/.test(start)) return 'JSON where a page was expected';
  if (A_FEED.test(start)) return 'a feed or a sitemap where a page was expected';
  if (!HTML.test(html)) return 'no HTML where a page was expected';

  if (isDamaged($('a').text().slice(0, 20_000))) return DAMAGED;

  const title = $('title').first().text().trim().slice(0, 200);
  const error = ERRORS.find(([pattern]) => pattern.test(title));
  return error && `${error[1]}: “${title.slice(0, 80)}”`;
}

/**
 * Why no article could be read from a page.
 *
 * @param damaged how many of the headlines that it has are damaged text
 */
export function unreadablePage($: CheerioAPI, html: string, damaged: number): string {
  if (damaged > 0) return DAMAGED;
  const links = $('a[href]').length;
  return SHELL.test(html)
    ? `a shell that browsers fill by script: none of its ${links} links leads to an article`
    : `a page of navigation: none of its ${links} links leads to an article with a headline`;
}
