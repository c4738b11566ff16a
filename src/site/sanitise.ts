import sanitizeHtml, { type IOptions } from 'sanitize-html';

/** Where a link may lead (design, "Safety of text"). */
export const LINK_SCHEMES = ['http', 'https', 'mailto'];

/** Whether an address is whole and of a scheme that may be linked. */
export const isLink = (address: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(address);

/** What an article's text may consist of (design, "Safety of text"). */
const RULES = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'code'],
    ...['em', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: LINK_SCHEMES,
  allowProtocolRelative: false,
  nonBooleanAttributes: [],
} satisfies IOptions;

const OPTIONS: IOptions = {
  ...RULES,
  transformTags: {
    // The page's own title is its only first heading.
    h1: 'h2',
    a: (tagName, { href }) => ({
      tagName,
      attribs: { ...(href !== undefined && { href }), rel: 'noopener nofollow' },
    }),
  },
};

/** A text that changes whenever the rules do. */
export const SANITISER_RULES = JSON.stringify(RULES);

/** Leaves of rendered HTML only what an article's text may consist of; nothing relative is linked. */
export const sanitise = (html: string): string =>
  sanitizeHtml(html, {
    ...OPTIONS,
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'a' && !isLink(attribs.href ?? '') && 'excludeTag',
  });
