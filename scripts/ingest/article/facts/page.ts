import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { titleKey } from '../../identity.ts';
import { loadPage } from '../../read/markup.ts';
import { tidy } from '../../read/text.ts';
import { firstText, type Thing, thingsOf } from './json-ld.ts';
import { type Line, linesOf } from './lines.ts';
import { contentsOf, type Meta, metaOf } from './meta.ts';
import type { NumberOrder } from './written.ts';

/** What the readers of single facts look at. */
export interface Page {
  $: CheerioAPI;
  url: string;
  /** When the page was received; nothing that it tells was published after. */
  now: Date;
  things: Thing[];
  meta: Meta;
  lines: Line[];
  heading: string | undefined;
  order: NumberOrder;
}

const DATE_OF_NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d{2}(?!\d)/g;

/**
 * Which number of `03/04/2020` is the month on a page: as its other dates show, else the month first in
 * American English only (`en-US`, or `en` on a host of no other country).
 */
function orderOf($: CheerioAPI, lines: readonly Line[], url: string): NumberOrder {
  let balance = 0;
  for (const { text } of lines) {
    for (const [, a, b] of text.slice(0, 400).matchAll(DATE_OF_NUMBERS)) {
      balance += Number(Number(b) > 12) - Number(Number(a) > 12);
    }
  }
  if (balance !== 0) return balance > 0 ? 'month first' : 'day first';
  const { lang, 'xml:lang': xmlLang } = $('html').attr() ?? {};
  const language = (lang ?? xmlLang ?? '').toLowerCase();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const isAmerican =
    /^en[-_]us/.test(language) ||
    (/^(?:en)?$/.test(language) && /\.(?:com|org|net|gov|edu|us|info)$/.test(host));
  return isAmerican ? 'month first' : 'day first';
}

/** Shorter headings name sections. */
const SHORTEST_TITLE = 8;

const isMostOf = (part: string, whole: string): boolean =>
  whole.includes(part) && part.length > whole.length / 2;

/** The longest heading that says what the page's titles say, for sites' names are short; else the first `h1`. */
function headingOf($: CheerioAPI, titles: readonly string[]): Element | undefined {
  const keys = titles.map(titleKey).filter(Boolean);
  const headings = $(
    'h1, h2, h3, h4, [itemprop="headline"], [class*="title" i], [class*="headline" i]',
  )
    .toArray()
    .slice(0, 200)
    .map((element) => ({ element, key: titleKey(tidy($(element).text().slice(0, 500))) }))
    .filter(({ key }) => key !== '');
  const [said] = headings
    .filter(
      ({ key }) =>
        key.length > SHORTEST_TITLE &&
        keys.some((title) => title.includes(key) || isMostOf(title, key)),
    )
    .toSorted((a, b) => b.key.length - a.key.length);
  return (said ?? headings.find(({ element }) => element.name === 'h1'))?.element;
}

/** Opens a page for the readers of its facts. */
export function openPage(html: string, url: string, now: Date): Page {
  const $ = loadPage(html);
  const things = thingsOf($);
  const meta = metaOf($);
  const titles = [
    firstText(things, ['headline']),
    ...contentsOf(meta, ['og:title', 'twitter:title']),
    $('title').first().text(),
  ].flatMap((title) => title ?? []);
  const heading = headingOf($, titles);
  const lines = linesOf($, heading);
  return {
    $,
    url,
    now,
    things,
    meta,
    lines,
    heading: heading && tidy($(heading).text().slice(0, 1000)),
    order: orderOf($, lines, url),
  };
}
