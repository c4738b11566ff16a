import type * as cheerio from 'cheerio';
import { type AnyNode, type Element, isTag } from 'domhandler';
import { fail, ok, type Result } from '../../../src/lib/result.ts';
import { type PageRoute, parseSelector } from '../../../src/lib/source.ts';
import { dateIn, isDateAt } from './generic/date.ts';
import { type Line, linesOf, repeatedTexts } from './generic/lines.ts';
import { titleOf } from './generic/title.ts';
import { unglue } from './generic/unglue.ts';
import { type Item, MOST_ITEMS } from './item.ts';
import { loadPage } from './markup.ts';
import { tidy } from './text.ts';

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

  const selections = elements.map((element) => {
    const item = $(element);
    item.find('br').replaceWith(' ');
    const link = take(item, route.link, 'href')?.value;
    const date = route.date && take(item, route.date)?.value;
    if (route.drop) item.find(route.drop).remove();
    return {
      title: take(item, route.title),
      link: link && URL.canParse(link, base) ? new URL(link, base).href : undefined,
      date,
      summary: route.summary && take(item, route.summary)?.value,
    };
  });
  const readTitle = titleReader(selections);
  const items = selections.map((selection) => {
    const { title, date } = readTitle(selection.title);
    return { ...selection, title, date: selection.date ?? date };
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

/** What a selector yields, and the element whose text it is, unless it is an attribute's. */
interface Taken {
  value: string;
  element: Element | undefined;
}

/** These run through a headline; other elements in it may be labels, dates or summaries. */
const EMPHASIS = /^(?:a|b|strong|em|mark|su[bp])$/;
/** Whether a text has the form of a date depends on no clock. */
const isDate = (text: string): boolean => isDateAt(text, new Date(0));

/** A reader of the titles of a page, in which a title that holds further elements is told from these. */
function titleReader(
  selections: readonly { title: Taken | undefined; link: string | undefined }[],
): (title: Taken | undefined) => { title: string; date?: string | undefined } {
  const known = new Map<Element, Line[]>();
  for (const { title } of selections) {
    if (title?.element) known.set(title.element, linesOf(title.element, isDate));
  }
  const lines = (element: Element): Line[] => known.get(element) ?? [];
  const articles = Map.groupBy(selections, ({ link }) => link).values();
  const isRepeated = repeatedTexts(
    articles.map((twins) => twins.flatMap(({ title }) => title?.element ?? [])),
    lines,
  );
  const setting = { linesOf: lines, isDate, isRepeated };

  return (taken) => {
    const { element, value = '' } = taken ?? {};
    const whole = unglue(value);
    if (!element) return whole;
    const title = holdsMoreThanText(element) ? titleOf([[element]], setting) : undefined;
    if (title === undefined) return whole;
    return { title, date: dateIn(element, title, setting) };
  };
}

const holdsMoreThanText = (element: Element): boolean =>
  element.children
    .filter(isTag)
    .some((child) => !EMPHASIS.test(child.name) || holdsMoreThanText(child));

/** The first alternative that yields something below the item; a bare link selector reads `href`. */
function take(
  item: cheerio.Cheerio<AnyNode>,
  selector: Selector,
  usual?: string,
): Taken | undefined {
  for (const alternative of [selector].flat()) {
    const { css, attribute: name = usual } = parseSelector(alternative);
    const found = css === '.' ? item : item.find(css).add(item.filter(css)).first();
    const text = name ? found.attr(name) : found.text();
    const value = text && tidy(text);
    if (value) return { value, element: name ? undefined : found.toArray().find(isTag) };
  }
  return undefined;
}
