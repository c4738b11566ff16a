import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'em',
    'strong',
    'b',
    'i',
    'a',
  ],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['http', 'https', 'mailto'],
};

const turndown = new TurndownService({
  headingStyle: 'atx',
  bulletListMarker: '-',
  emDelimiter: '*',
  codeBlockStyle: 'fenced',
});
// Angle brackets in text would be read as HTML when the Markdown is rendered.
const escapeMarkdown = turndown.escape.bind(turndown);
turndown.escape = (text) =>
  escapeMarkdown(text)
    .replace(/</g, '&lt;')
    .replace(/&(?=#|\w+;)/g, '&amp;');

/**
 * An article's HTML as Markdown: paragraphs, headings, lists, quotes, emphasis and links; no
 * images, scripts or raw HTML.
 *
 * @param base the article's address, against which its links resolve
 */
export function toMarkdown(html: string, base: string): string {
  const safe = sanitizeHtml(html, {
    ...ALLOWED,
    transformTags: {
      h1: 'h2',
      a: (tagName, { href }) => ({
        tagName,
        attribs: href && URL.canParse(href, base) ? { href: new URL(href, base).href } : {},
      }),
    },
  });
  return turndown.turndown(safe).trim();
}
