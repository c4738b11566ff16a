import { bound } from './markdown/bound.ts';
import { clean } from './markdown/clean.ts';
import { settleInline } from './markdown/inline.ts';
import { write } from './markdown/write.ts';

/**
 * An article's HTML as Markdown: paragraphs, headings, lists, quotes, emphasis and links; the rows
 * of a table as lines; no images, scripts or raw HTML.
 *
 * @param html anything; what is too long, deep or rich for an article is cut off
 * @param base the article's address, against which its links resolve
 */
export const toMarkdown = (html: string, base: string): string =>
  write(settleInline(clean(bound(html), base)));
