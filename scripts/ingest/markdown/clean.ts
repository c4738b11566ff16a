import sanitizeHtml from 'sanitize-html';
import { LINK_SCHEMES } from '../../../src/site/sanitise.ts';
import { linkOf } from './links.ts';

/** Elements that only set their text apart; the rows of a table become lines. */
const APART = [
  ...['address', 'article', 'aside', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hgroup'],
  ...['legend', 'main', 'menu', 'nav', 'section', 'summary', 'table', 'tr'],
];
/** Elements whose content is no text of the article, or is none that a browser shows. */
const UNREAD = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'noembed', 'noframes', 'object'],
  ...[
    'audio',
    'video',
    'canvas',
    'svg',
    'textarea',
    'select',
    'option',
    'xmp',
    'plaintext',
    'title',
  ],
];

/** A name of our own, for an HTML parser drops the cells of a row that stands in no table. */
export const CELL = 'cell';

/** What Markdown sets apart from the text around it. */
export const BLOCKS = [
  ...['p', 'pre', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'div'],
];

/** Control, directional and invisible characters, but not those that white space and emoji consist of. */
const UNSEEN = /(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

const RULES: sanitizeHtml.IOptions = {
  allowedTags: [...BLOCKS, CELL, 'br', 'em', 'strong', 'a'],
  allowedAttributes: { a: ['href'], ol: ['start'] },
  allowedSchemes: LINK_SCHEMES,
  nonTextTags: UNREAD,
  nestingLimit: 100,
  textFilter: (text) => text.replace(UNSEEN, '').normalize('NFC'),
  // What leaves no mark in Markdown must not divide a text either: `1<b></b>. ` begins a list.
  exclusiveFilter: ({ tag, text, attribs }) =>
    (tag === 'a' ? !attribs.href || isBlank(text) : isEmphasis(tag) && isBlank(text)) &&
    'excludeTag',
};

const isBlank = (text: string): boolean => text.replace(UNSEEN, '').trim() === '';
const isEmphasis = (tag: string): boolean => /^(?:b|strong|i|em)$/.test(tag);

/**
 * An article's HTML as the few elements that its Markdown is made of; links are absolute, white
 * space is single spaces and, where it held one, line breaks.
 *
 * @param base the article's address, against which its links resolve
 */
export const clean = (html: string, base: string): string =>
  sanitizeHtml(html, {
    ...RULES,
    transformTags: {
      ...Object.fromEntries(APART.map((name) => [name, 'div'])),
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      td: CELL,
      th: CELL,
      b: 'strong',
      i: 'em',
      ol: (tagName, { start = '' }) => ({
        tagName,
        attribs: /^\d{1,6}$/.test(start) ? { start } : {},
      }),
      a: (tagName, { href = '' }) => {
        const link = linkOf(href, base);
        return { tagName, attribs: link ? { href: link } : {} };
      },
    },
  }).replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
