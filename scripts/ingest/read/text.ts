import { type AnyNode, hasChildren, isTag, isText } from 'domhandler';
import { TITLE_LENGTH } from '../../../src/lib/headline.ts';
import { parseMarkup } from './markup.ts';

const UNSEEN = 'script|style|noscript|template|head|iframe|object';
const IS_UNSEEN = new RegExp(`^(?:${UNSEEN})$`);
const UNSEEN_TAG = new RegExp(`<(?=/?(?:${UNSEEN})[\\s/>])`, 'gi');
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Every element that HTML has or had, and the two foreign ones that it embeds. */
const ELEMENT =
  /<\/?(?:a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr)(?:[\s/][^<>]*)?>/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/**
 * Whether a text of undeclared kind is meant as HTML: it has an element that HTML knows, or a
 * character reference. `List<String>` and `5 < 6` stay text.
 */
export const looksLikeHtml = (text: string): boolean => REFERENCE.test(text) || ELEMENT.test(text);

/** HTML as plain text of one line, decoded once; blocks are set apart by a space. */
export const plainText = (html: string): string => tidy(textOf(parseMarkup(html, 'html')));

/** HTML in which the tags of elements that browsers do not show are text. */
export const unhide = (html: string): string => html.replace(UNSEEN_TAG, '&lt;');

/**
 * A title of undeclared kind as plain text of one line, decoded once. No title has elements that
 * browsers do not show: their tags are what it is about, and so are the tags of a title that has
 * nothing else (`</p>`). Whoever shows it escapes it.
 */
export const plainTitle = (html: string): string =>
  plainText(unhide(html)) || plainText(html.replace(/</g, '&lt;'));

function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!hasChildren(node)) return '';
  if (!isTag(node)) return node.children.map(textOf).join('');
  if (IS_UNSEEN.test(node.name)) return '';
  const text = node.children.map(textOf).join('');
  return INLINE.test(node.name) ? text : ` ${text} `;
}

/** Soft hyphens, zero-width and directional characters, which change what is read but not seen. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Cs}]/gu;

/** Plain text on one line: single spaces, NFC, without control, directional or invisible characters. */
export const tidy = (text: string): string =>
  mendDoubleEncoding(text)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();

/** A plain title as it is filed: tidy, at most 300 UTF-16 code units. */
export const cleanTitle = (text: string): string => excerpt(joinTokens(tidy(text)), TITLE_LENGTH);

/**
 * A title whose punctuation stands alone as its interface cut it into tokens (GDELT: `debt up 12 . 7
 * pct , PM ' s office says`), put together again; where some punctuation clings to its word, the
 * spaces are the author's own.
 */
function joinTokens(title: string): string {
  if (!/\s[,.;:!?'’]\s/.test(title) || /\p{L}(?:[,;:!?](?:\s|$)|['’]\p{L})/u.test(title))
    return title;
  return title
    .replace(/(\d)\s([.,])\s(?=\d)/g, '$1$2')
    .replace(/\s(['’])\s(?=(?:s|t|re|ve|ll|d|m)\b)/gi, '$1')
    .replace(/\s([,.;:!?%)\]])/g, '$1')
    .replace(/([([$€£])\s/g, '$1');
}

/**
 * The beginning of a plain text, tidied, with an ellipsis where something was cut off, if possible
 * between words.
 *
 * @param length the most UTF-16 code units that come out
 */
export function excerpt(text: string, length: number): string {
  const whole = tidy(text);
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length - 1);
  const lastWord = cut.lastIndexOf(' ');
  const kept = lastWord > length / 2 ? cut.slice(0, lastWord) : cut;
  return `${kept.replace(/[\s,.;:–—-]+$|[\ud800-\udbff]$/, '')}…`;
}

const WESTERN_BYTES = new Map(
  Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i)))
    .map((character, byte) => [character, byte] as const)
    .concat(Array.from({ length: 32 }, (_, i) => [String.fromCharCode(128 + i), 128 + i] as const)),
);

/** Text that somebody took for windows-1252 and encoded a second time (`Ð¡Ð°Ð¹Ð´`), as it was. */
function mendDoubleEncoding(text: string): string {
  if (!/[\u00c2-\u00f4][^\0-\x7f]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) {
    const byte = WESTERN_BYTES.get(text.charAt(place));
    if (byte === undefined) return text;
    bytes[place] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return text;
  }
}
