import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { tidy } from '../text.ts';
import { isLabel } from '../wording.ts';

/** A piece of text as a reader of the page sees it: a paragraph, a badge, a heading. */
export interface Line {
  text: string;
  /** What the markup says that it is; a title is one by its class only. */
  rank: 'heading' | 'title' | 'plain';
  /** The link in which it stands. */
  anchor: Element | undefined;
  /** Texts of inline elements in it, of which one may be a section's name rather than title. */
  parts: string[];
}

const UNSEEN =
  /^(?:script|style|noscript|template|svg|iframe|select|button|textarea|object|canvas|head|title)$/;
const INLINE =
  /^(?:span|b|strong|i|em|u|s|mark|font|small|big|sup|sub|abbr|q|cite|bdi|bdo|wbr|ins|label|time|img|tt|code)$/;
/** `<b>24</b> facts` is no count of comments. */
const EMPHASIS = /^(?:b|strong|em|mark|su[bp])$/;
const HEADING = /^h[1-6]$/;
const TITLE_NAME = /title|headline|(?:^|[-_\s])(?:heading|hdl)(?:$|[-_\s])/i;
const NOT_A_TITLE = /sub-?_?title|(?:section|block|widget|page|site|meta|cat(?:egory)?)-?_?title/i;
/** Icon fonts write the name of the picture as text. */
const ICON = /material-(?:icons|symbols)|(?:^|\s)(?:icon|fa-[a-z-]+|glyphicon)(?:$|\s)/i;

/** A longer text is no section's name. */
const LONGEST_LABEL = 30;
/** Far more than any card has; what a hostile page has beyond is not read. */
const MOST_LINES = 200;
const MOST_NODES = 5000;
const LONGEST_LINE = 1000;

const rankOf = (element: Element): Line['rank'] | undefined => {
  if (HEADING.test(element.name)) return 'heading';
  const { class: names = '', itemprop } = element.attribs;
  if (itemprop === 'headline') return 'heading';
  return TITLE_NAME.test(names) && !NOT_A_TITLE.test(names) ? 'title' : undefined;
};

/**
 * The lines below a node in reading order. Text that runs through inline elements stays one line,
 * except that a date, a count or a label in an element of its own becomes a line of its own, and so
 * does what only the page's styles set apart: `<span>Politics</span>Parliament opens`.
 *
 * @param isDate whether a short text is a date
 */
export function linesOf(root: Element, isDate: (text: string) => boolean): Line[] {
  const lines: Line[] = [];
  let run = '';
  let parts: string[] = [];
  let nodes = 0;
  const flush = (rank: Line['rank'], anchor: Element | undefined): void => {
    const text = tidy(run.slice(0, LONGEST_LINE));
    if (text) lines.push({ text, rank, anchor, parts });
    run = '';
    parts = [];
  };
  const walk = (node: ParentNode, rank: Line['rank'], anchor: Element | undefined): void => {
    const isRunning = node.children.some((child) => isText(child) && child.data.trim() !== '');
    for (const child of node.children) {
      if (lines.length >= MOST_LINES || ++nodes > MOST_NODES) return;
      if (isText(child)) run += child.data;
      if (!isTag(child) || UNSEEN.test(child.name) || ICON.test(child.attribs.class ?? ''))
        continue;
      if (child.name === 'br') {
        if (rank === 'heading') run += ' ';
        else flush(rank, anchor);
        continue;
      }
      const own = rankOf(child);
      const childRank = rank === 'heading' ? rank : (own ?? rank);
      const childAnchor = child.name === 'a' ? child : anchor;
      const joins = isRunning && INLINE.test(child.name) && own === undefined;
      const text = joins ? tidy(textOf(child)) : '';
      if (joins && !isApart(child, text) && !isStuck(child, text, run)) {
        if (text) parts.push(text);
        walk(child, childRank, childAnchor);
      } else if (joins) {
        lines.push({ text, rank: 'plain', anchor: childAnchor, parts: [] });
      } else {
        flush(rank, anchor);
        walk(child, childRank, childAnchor);
        flush(childRank, childAnchor);
      }
    }
  };
  const isApart = ({ name }: Element, text: string): boolean =>
    text !== '' && ((isLabel(text) && !EMPHASIS.test(name)) || (/\d/.test(text) && isDate(text)));
  const enclosing = enclosingRank(root);
  const anchor = root.name === 'a' ? root : undefined;
  walk(root, rankOf(root) ?? enclosing, anchor);
  flush(rankOf(root) ?? enclosing, anchor);
  return lines;
}

/** Whether a short text begins or ends a line and no space, but a capital letter, divides it from the rest. */
function isStuck(element: Element, text: string, before: string): boolean {
  if (EMPHASIS.test(element.name) || text.length > LONGEST_LABEL) return false;
  const after = element.next && isText(element.next) ? element.next.data : '';
  if (before.trim() === '') {
    return /\p{L}{3}$/u.test(textOf(element)) && /^["“«]?\p{Lu}[\p{Ll}.]/u.test(after);
  }
  const isLast = element.next === null || (isText(element.next) && after.trim() === '');
  return (
    isLast &&
    before.trim().length >= 20 &&
    /\p{Ll}$/u.test(before) &&
    /^\p{Lu}\p{Ll}{2}/u.test(text)
  );
}

/** Texts that stand in the links of three articles or more are sections, calls or authors. */
export function repeatedTexts(
  articles: Iterable<readonly Element[]>,
  lines: (element: Element) => Line[],
): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const elements of articles) {
    const texts = elements.flatMap((element) =>
      lines(element).flatMap(({ text, parts }) => [text, ...parts]),
    );
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return (text) => (counts.get(text) ?? 0) >= 3;
}

/** A link inside a heading or a title is one, whatever stands between them. */
function enclosingRank(element: Element): Line['rank'] {
  let node = element.parent;
  for (let level = 0; level < 3 && node && isTag(node); level++, node = node.parent) {
    const rank = rankOf(node);
    if (rank) return rank;
  }
  return 'plain';
}

/** The text of a short element; longer ones are cut, as they are neither date nor label. */
function textOf(root: Element): string {
  let text = '';
  const rest: AnyNode[] = [root];
  for (let steps = 0; steps < 40 && text.length < 100; steps++) {
    const node = rest.pop();
    if (!node) return text;
    if (isText(node)) text += node.data;
    else if (isTag(node) && !UNSEEN.test(node.name))
      rest.push(...node.children.slice(0, 40).reverse());
  }
  return '';
}
