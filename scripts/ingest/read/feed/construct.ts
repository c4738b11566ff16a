import { load } from 'cheerio';
import { type AnyNode, type Element, isCDATA, isTag, isText } from 'domhandler';
import { escapeHtml } from '../../../../src/lib/html.ts';
import { decode } from '../../decode.ts';
import { parseMarkup } from '../markup.ts';
import { looksLikeHtml, plainText, plainTitle, unhide } from '../text.ts';
import { inherited } from './tree.ts';

/** Attributes of HTML that hold an address (HTML, attribute index). */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'cite', 'action', 'poster', 'data', 'longdesc'];
const HAS_ADDRESS = new RegExp(`\\b(?:${ADDRESS_ATTRIBUTES.join('|')})\\s*=`, 'i');
const AS_HTML = { xml: { xmlMode: false, encodeEntities: 'utf8' } } as const;

/** The characters between an element's tags, without what stands in elements below it. */
export const ownText = (element: Element): string =>
  element.children
    .flatMap((node): AnyNode[] => (isCDATA(node) ? node.children : [node]))
    .map((node) => (isText(node) ? node.data : ''))
    .join('')
    .trim();

/**
 * What a summary or an article says, as HTML with absolute links, from any of the ways in which
 * feeds write it: Atom 1.0's `type` (RFC 4287, 3.1 and 4.1.3.3), Atom 0.3's `type` and `mode`,
 * markup that stands in the element without more ado, and RSS, which never says.
 *
 * @param base the address of the document, for an element below no `xml:base`
 */
export const htmlOf = (element: Element, base: string): string =>
  withAbsoluteLinks(markupOf(element), baseOf(element, base));

/** What a title says, as plain text; unless its kind is declared, hidden elements are meant as text. */
export function titleOf(element: Element): string {
  const html = markupOf(element);
  if (element.children.some(isTag)) return plainText(html);
  const isDeclared = (element.attribs.type ?? element.attribs.mode) !== undefined;
  return isDeclared ? plainText(html) || plainText(unhide(html)) : plainTitle(html);
}

function markupOf(element: Element): string {
  const html = element.children.some(isTag) ? inlineMarkup(element) : declaredMarkup(element);
  // Browsers take `<!'` for the start of a comment; authors mean text.
  return html.replace(/<!(?!--|doctype|\[cdata\[)/gi, '&lt;!');
}

function inlineMarkup({ children }: Element): string {
  const $ = load('', AS_HTML);
  const unprefix = (node: AnyNode): void => {
    if (!isTag(node)) return;
    // HTML writes `svg:circle` without its prefix.
    node.name = node.name.replace(/^.*:/, '');
    node.children.forEach(unprefix);
  };
  children.forEach(unprefix);
  return $.html(children);
}

function declaredMarkup(element: Element): string {
  const text = ownText(element);
  const type = element.attribs.type?.trim().toLowerCase() ?? '';
  const isPlain = /^text(?:\/plain)?$/.test(type);
  if (/^(?:image|audio|video|font)\//.test(type)) return '';
  if (element.attribs.mode === 'base64' || /^(?!text\/|.*xml$).+\//.test(type)) {
    const decoded = decode(Buffer.from(text, 'base64'), undefined);
    return isPlain ? escapeHtml(decoded) : decoded;
  }
  if (/^(?:text\/)?html/.test(type)) return text;
  return !isPlain && looksLikeHtml(text) ? text : escapeHtml(text);
}

/** The address against which an element's links resolve: `xml:base` of it and all around it. */
export const baseOf = (element: Element, base: string): string =>
  [...inherited(element, 'xml:base')].reduceRight(
    (outer, inner) => resolve(inner, outer) ?? outer,
    base,
  );

/** No article has a longer address. */
const LONGEST_ADDRESS = 2048;

/** An absolute address, as it stands if it is one already; undefined for what is none. */
export function resolve(address: string, base: string): string | undefined {
  const trimmed = address.trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return undefined;
  if (URL.canParse(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : undefined;
}

/** HTML whose relative links are made absolute; HTML without any stays as it is. */
export function withAbsoluteLinks(html: string, base: string): string {
  if (!HAS_ADDRESS.test(html)) return html;
  const $ = load(parseMarkup(html, 'html'), AS_HTML);
  for (const name of ADDRESS_ATTRIBUTES) {
    for (const element of $.root().find(`[${name}]`).toArray()) {
      element.attribs[name] = resolve(element.attribs[name] ?? '', base) ?? '';
    }
  }
  return $.html();
}
