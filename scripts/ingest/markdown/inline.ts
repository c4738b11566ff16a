import { type CheerioAPI, load } from 'cheerio';
import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { BLOCKS, CELL } from './clean.ts';

/** What holds lines of text and no structure. */
const LINES = `pre, h2, h3, h4, ${CELL}`;
const STRUCTURE = 'pre, h2, h3, h4, ul, ol, li, blockquote, hr';
/** Emphasis and links end with their paragraph. */
const INLINE = ['a', 'strong', 'em', CELL];
const BREAKS = [...BLOCKS, CELL, 'br + br'].join();

/**
 * HTML in which links and emphasis stand only where Markdown can tell them (CommonMark 0.31, 6.2):
 * `<b>Title:</b>text` would leave its asterisks in the text.
 *
 * @param html what `clean` gave
 */
export function settleInline(html: string): string {
  const joined = html.replace(/<\/(strong|em)>(\s?)<\1>/g, '$2');
  // One element around the text: selectors compare all elements at the root with each other.
  const $ = load(`<main>${joined}</main>`, null, false);
  // An item would begin in the middle of a line where its list is missing or holds bare text.
  for (const element of $('ul, ol')) if (element.children.some(isInline)) element.name = 'div';
  for (const element of $('li')) if (!$(element).parent('ul, ol').length) element.name = 'div';
  for (const element of $(LINES)) if ($(element).find(STRUCTURE).length > 0) element.name = 'div';
  for (const element of $('strong, em').toArray().reverse()) moveOut($, element);
  // Links first: what stands beside an emphasis depends on whether they stay.
  for (const css of ['a', 'strong, em'] as const) {
    for (const element of $(css)) {
      if (!isTellable($, element)) $(element).replaceWith($(element).contents());
    }
  }
  return $('main').html() ?? '';
}

/** Line breaks and spaces at the ends of an emphasis belong around it. */
function moveOut($: CheerioAPI, element: Element): void {
  for (let node = element.firstChild; node && isGap(node); node = element.firstChild)
    $(element).before(node);
  for (let node = element.lastChild; node && isGap(node); node = element.lastChild)
    $(element).after(node);
}

const isGap = (node: ChildNode): boolean =>
  isText(node) ? node.data.trim() === '' : isTag(node) && node.name === 'br';

function isTellable($: CheerioAPI, element: Element): boolean {
  if ($(element).find(BREAKS).length > 0 || $(element).text().trim() === '') return false;
  if (element.name === 'a') return true;
  return (
    !$(element).parent().closest(`${element.name},pre`).length &&
    !(element.prev && isTag(element.prev) && /^(?:strong|em)$/.test(element.prev.name)) &&
    (['prev', 'next'] as const).every(
      (side) => !isSign(edge(element, side)) || !isWord(around(element, side)),
    )
  );
}

const isInline = (node: ChildNode): boolean =>
  isText(node) ? node.data.trim() !== '' : isTag(node) && INLINE.includes(node.name);

type Side = 'prev' | 'next';

const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
const isWord = (character: string): boolean => /[^\s\p{P}\p{S}]/u.test(character);

/** The first or last character of a text. */
const end = (text: string, side: Side): string =>
  (side === 'prev' ? /^./su : /.$/su).exec(text)?.[0] ?? '';

const opposite = (side: Side): Side => (side === 'prev' ? 'next' : 'prev');

/** The character inside an element at one of its ends; of a link it is a bracket. */
function edge(node: ChildNode, side: Side): string {
  if (isText(node)) return end(node.data, side);
  if (!isTag(node)) return '';
  if (node.name === 'a') return '[';
  const inner = side === 'prev' ? node.firstChild : node.lastChild;
  return inner ? edge(inner, side) : '';
}

/** The character before or behind an element on its line. */
function around(node: Element, side: Side): string {
  for (let sibling = node[side]; sibling; sibling = sibling[side]) {
    const character = edge(sibling, opposite(side));
    // What is empty leaves nothing between its neighbours.
    if (character || (isTag(sibling) && !INLINE.includes(sibling.name))) return character;
  }
  const { parent } = node;
  return parent && isTag(parent) && INLINE.includes(parent.name) ? around(parent, side) : '';
}
