import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';

/** Elements that only set their text apart; the rows of a table become lines. */
const BLOCKS = [
  ...['address', 'article', 'aside', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup'],
  ...['legend', 'main', 'menu', 'nav', 'section', 'summary', 'table', 'tr'],
];
const STRUCTURE = ['p', 'pre', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'div'];
/** A name of our own, for an HTML parser drops the cells of a row that stands in no table. */
const CELL = 'cell';
/** What stands between the cells of a row: Markdown reads nothing into an em space. */
const GAP = '\u2003';

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [...STRUCTURE, CELL, 'br', 'em', 'strong', 'b', 'i', 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  nestingLimit: 100,
  // What leaves no mark in Markdown must not divide a text either: `1<b></b>. ` begins a list.
  exclusiveFilter: ({ tag, text, attribs }) =>
    (tag === 'a' ? !/^(?:https?|mailto):/i.test(attribs.href ?? '') : isEmphasis(tag, text)) &&
    'excludeTag',
};

const isEmphasis = (tag: string, text: string): boolean =>
  /^(?:b|strong|i|em)$/.test(tag) && text.trim() === '';

const turndown = new TurndownService({ bulletListMarker: '-', emDelimiter: '*' });

const escapeStart = (text: string): string =>
  text
    .replace(/^(?:[-=>]|\+(?=\s|$)|#{1,6}(?=\s|$))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

// What Markdown, its tables and HTML would read as marks.
turndown.escape = (text) =>
  escapeStart(text.replace(/[\\`*_[\]|~]/g, '\\$&'))
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/</g, '&lt;');

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

turndown.addRule('heading', {
  filter: ['h2', 'h3', 'h4'],
  replacement: (content, { nodeName }) =>
    // Number signs that stand alone at the end would close the heading.
    `\n\n${'#'.repeat(Number(nodeName.slice(1)))} ${oneLine(content).replace(/(?<=\s)#+$/, '\\$&')}\n\n`,
});
turndown.addRule('preformatted', {
  filter: 'pre',
  replacement: (content) => {
    const lines = content.split('\n').map((line) => escapeStart(line.trim()));
    return `\n\n${lines.filter(Boolean).join('  \n')}\n\n`;
  },
});
turndown.addRule('cell', {
  filter: ({ nodeName }) => nodeName === CELL.toUpperCase(),
  replacement: (content) =>
    /\n\s*\n/.test(content.trim()) ? `\n\n${content.trim()}\n\n` : `${oneLine(content)}${GAP}`,
});
// Emphasis and links end with their paragraph.
turndown.addRule('around blocks', {
  filter: (node) =>
    /^(?:a|b|strong|i|em)$/i.test(node.nodeName) &&
    node.querySelectorAll(`${STRUCTURE.join()},br + br`).length > 0,
  replacement: (content) => content,
});

/**
 * An article's HTML as Markdown: paragraphs, headings, lists, quotes, emphasis and links; the rows
 * of a table as lines; no images, scripts or raw HTML.
 *
 * @param base the article's address, against which its links resolve
 */
export function toMarkdown(html: string, base: string): string {
  const safe = sanitizeHtml(html, {
    ...ALLOWED,
    transformTags: {
      ...Object.fromEntries(BLOCKS.map((block) => [block, 'div'])),
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      td: CELL,
      th: CELL,
      a: (tagName, { href }) => ({
        tagName,
        attribs: href && URL.canParse(href, base) ? { href: new URL(href, base).href } : {},
      }),
    },
  });
  return turndown
    .turndown(safe)
    .replace(new RegExp(`${GAP}+$`, 'gm'), '')
    .replace(/!\[/g, '\\![')
    .trim();
}
