import type { CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { tidy } from '../../read/text.ts';

/** A run of text that readers see as one, and where it stands. */
export interface Line {
  text: string;
  /** What stands before it in the same block, for labels such as `Updated:`. */
  before: string;
  /** Small words of the class, id, itemprop and name of its element and the two around it. */
  marks: string[];
  /** Machine-readable form of a date, from the attribute that carries it. */
  stamp: string | undefined;
  /** In a comment, a list of other articles, a side column or the page's foot. */
  aside: boolean;
  /** Its place in the page, the heading's being 0. */
  place: number;
}

const UNSEEN = /^(?:script|style|noscript|template|head|iframe|object|svg|select|textarea|button)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|small|span|strong|sub|sup|time|tt|u|var)$/;
const ASIDE_ELEMENT = /^(?:aside|footer|nav)$/;
const ASIDE_MARK =
  /^(?:comment(?:s|list|ary|er|aires?)?|commentaires?|comentarios?|commenti|kommentare?|respond|replies|side|sidebar\w*|widgets?|related|recommend\w*|footer|nav|navi|navigation|menu|recent|popular|trending|teasers?|archives?|calendar|cookies?|breadcrumbs?|ticker|promo|carousel|slider|banner|advert\w*|latest|newest|similar|rail|topbar|masthead|today|weather)$/;
/** What says that a page has a sidebar, in which section it is, or that a footer is an article's own. */
const NOT_ASIDE =
  /(?<![a-z])(?:(?:has|with|without|no)-[\w-]+|(?:category|tag|elementor)-[\w-]+|(?:entry|post|article)[-_](?:footer|meta|info|details)\S*)/gi;
const STAMPS = [
  'datetime',
  'content',
  'title',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-published',
  'data-utime',
];
const DATE_ELEMENT = /(?:^|[-_\s])(?:time|date|published|datum|datetime|pubdate|timestamp)/i;
const MOST_LINES = 5000;
/** So much of what stands before a line is kept. */
const LONGEST_LABEL = 60;
/** Marks of so many elements around a text are its own. */
const MARKED_LEVELS = 3;

/** `entry-date`, `pubDate` and `dataArticolo` as their words. */
const words = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);

const namesOf = ({ attribs }: Element): string =>
  [attribs.class, attribs.id, attribs.itemprop].filter(Boolean).join(' ').slice(0, 300);

const stampOf = ({ attribs }: Element): string | undefined =>
  STAMPS.map((name) => attribs[name]).find((value) => value && /\d{4}/.test(value));

function isAside({ name }: Element, names: string): boolean {
  const telling = names.replace(NOT_ASIDE, ' ');
  const isOwn = telling !== names && /meta|info|details|footer/i.test(names);
  return (
    name !== 'body' &&
    ((ASIDE_ELEMENT.test(name) && !isOwn) || words(telling).some((word) => ASIDE_MARK.test(word)))
  );
}

/**
 * The lines of a page in reading order. What holds the heading is never aside, whatever it is called.
 *
 * @param heading the element that carries the page's title, from which places are counted
 */
export function linesOf($: CheerioAPI, heading: Element | undefined): Line[] {
  const lines: Line[] = [];
  const around = new Set<AnyNode>();
  for (let node: AnyNode | null = heading ?? null; node; node = node.parent) around.add(node);
  let text = '';
  let block = '';
  let headingAt: number | undefined;

  const flush = (path: readonly Element[], aside: boolean, stamp?: string): void => {
    const line = tidy(text);
    text = '';
    if ((line === '' && stamp === undefined) || lines.length >= MOST_LINES) return;
    const marks = path
      .slice(-MARKED_LEVELS)
      .flatMap((element) => [element.name, ...words(namesOf(element))]);
    lines.push({ text: line, before: block, marks, stamp, aside, place: lines.length });
    block = `${block} ${line}`.slice(-LONGEST_LABEL);
  };

  const walk = (element: Element, path: readonly Element[], inAside: boolean): void => {
    if (UNSEEN.test(element.name)) return;
    const names = namesOf(element);
    const aside = inAside || (!around.has(element) && isAside(element, names));
    const ownPath = [...path.slice(-MARKED_LEVELS), element];
    const isDate = element.name === 'time' || (names !== '' && DATE_ELEMENT.test(names));
    const isBlock = !INLINE.test(element.name);
    if (element === heading) {
      flush(path, inAside);
      headingAt = lines.length;
    }
    if (isBlock || isDate) flush(path, inAside);
    if (isBlock) block = '';
    for (const child of element.children) {
      if (isText(child)) text += child.data;
      else if (isTag(child)) walk(child, ownPath, aside);
    }
    if (isBlock || isDate) flush(ownPath, aside, isDate ? stampOf(element) : undefined);
    if (isBlock) block = '';
    else if (!isDate) text += element.name === 'a' ? ' ' : '';
  };

  const body = $('body').get(0);
  if (body) walk(body, [], false);
  return lines.map((line) => ({ ...line, place: line.place - (headingAt ?? 0) }));
}
