import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { type Document, hasChildren, isTag } from 'domhandler';
import { parseHTML } from 'linkedom';
import { fail, ok, type Result } from '../../../src/lib/result.ts';
import { parseMarkup } from '../read/markup.ts';
import { plainText, tidy } from '../read/text.ts';
import { textBox } from './box.ts';
import { removeClutter } from './clean.ts';
import { declaredText } from './declared.ts';
import { whyNoText } from './no-text.ts';
import { proseOf } from './prose.ts';
import { type Surroundings, trimText } from './trim.ts';

/** Of an article's text, as HTML of blocks, lists, quotations, tables and links; not sanitised. */
export interface Extract {
  html: string;
  title?: string;
}

/** More than the longest law takes. */
const LONGEST = 5_000_000;
/** Fewer than the parser takes before it cuts. */
const MOST_ELEMENTS = 18_000;
/** Readability takes quadratic time; the longest articles have a third of this after cleaning. */
const MOST_READABLE = 6_000;
/** Each becomes a node of its own, and too many of them overflow a call in linkedom. */
const MOST_REFERENCES = 50_000;
/** Templates reach 60. */
const DEEPEST = 200;
/** No title and no description of a picture is longer. */
const LONGEST_LINE = 1000;
/** Less text than this is a remnant of something that was cleaned away by mistake. */
const SHORTEST = 250;

/** Serialised as HTML, from the nodes of a parser that knows no namespaces. */
const AS_HTML = { xml: { xmlMode: false, encodeEntities: 'utf8' } } as const;

/**
 * Takes an article's main text from its page: Readability's choice, with the page cleaned before
 * and the text after it, or what the source's selector chooses, cleaned alike.
 *
 * @param html the decoded page, of any size and depth
 * @param url the page's address, for the problem
 * @param selector CSS selector of the text, from the source's file
 * @returns HTML that is not sanitised yet; or why there is no text: too much markup, a challenge, a
 *   consent page, a paywall, a shell that scripts would fill, a text in another language than its
 *   title
 */
export function extractArticle(html: string, url: string, selector?: string): Result<Extract> {
  if (html.length > LONGEST) return fail('the page is longer than five million characters', url);
  const page = parseMarkup(html, 'html');
  if (!isWithinBounds(page))
    return fail('the page has too many or too deeply nested elements', url);

  const $ = load(page, AS_HTML);
  const surroundings = surroundingsOf($);
  const text = selector ? textAt($, selector) : ok(readText($, html));
  if (!text.ok) return fail(text.problem.what, url);
  const $text = load(text.value, AS_HTML);
  trimText($text, surroundings);
  // Word writes more style than text, and what comes after measures by length.
  for (const element of $text('*').toArray().filter(isTag)) element.attribs = kept(element.attribs);

  const [title] = surroundings.titles;
  const prose = $text
    .root()
    .toArray()
    .reduce((sum, root) => sum + proseOf(root), 0);
  const reason = whyNoText(html, tidy($text.root().text()), prose, title);
  return reason ? fail(reason, url) : ok({ html: $text.html(), ...(title && { title }) });
}

/** The attributes that Markdown can tell. */
const kept = ({ href, start }: Record<string, string>): Record<string, string> => ({
  ...(href !== undefined && { href }),
  ...(start !== undefined && { start }),
});

function isWithinBounds(page: Document): boolean {
  let elements = 0;
  let level = page.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    elements += level.filter(isTag).length;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return false;
    level = level.flatMap((node) => (hasChildren(node) ? node.childNodes : []));
  }
  return true;
}

/** A document's title, and its parts without the name of the site. */
const partsOf = (title: string): string[] => [title, ...title.split(/\s[|–—»·-]\s/)];

function surroundingsOf($: CheerioAPI): Surroundings {
  const texts = (css: string) =>
    Array.from($(css), (element) => $(element).text().slice(0, LONGEST_LINE));
  const attributes = (css: string, name: string) =>
    Array.from($(css), (element) => ($(element).attr(name) ?? '').slice(0, LONGEST_LINE));
  const headings = texts('h1');
  return {
    titles: [
      // Several are the chapters of a document.
      ...(headings.length === 1 ? headings : []),
      ...attributes('meta[property="og:title"]', 'content'),
      ...texts('title').slice(0, 1).flatMap(partsOf),
    ]
      .map(tidy)
      .filter(Boolean),
    pictures: attributes('img[alt]', 'alt'),
  };
}

/** The cleaned inner HTML of the first element that the selector finds. */
function textAt($: CheerioAPI, selector: string): Result<string> {
  const found = $(selector).first();
  if (found.length === 0) return fail(`nothing matches the text selector ${selector}`);
  const $part = load(found.html() ?? '', AS_HTML);
  removeClutter($part);
  return ok($part.html());
}

/**
 * What Readability takes for the text; from the whole page where cleaning left too little, and from
 * what the page tells machines where little of that is shown.
 */
function readText($: CheerioAPI, html: string): string {
  const declared = declaredText($);
  removeClutter($);
  const clean = readable($);
  const whole = () => readable(load(parseMarkup(html, 'html'), AS_HTML));
  const shown = lengthOf(clean) >= SHORTEST ? clean : fuller(clean, whole());
  return fuller(shown, declared);
}

/** The first text, unless the second is more than twice as long. */
const fuller = (first: string, second: string): string =>
  lengthOf(second) > lengthOf(first) * 2 ? second : first;

const lengthOf = (html: string): number => plainText(html).length;

function readable($: CheerioAPI): string {
  const body = $('body').first().html() ?? $.html();
  if ($('*').length > MOST_READABLE || body.split('&').length > MOST_REFERENCES) {
    return textBox($);
  }
  const { document } = parseHTML(
    `<html><head>${$('title').first()}</head><body>${body}</body></html>`,
  );
  return new Readability(document, { disableJSONLD: true }).parse()?.content ?? '';
}
