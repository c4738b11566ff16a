import type { CheerioAPI } from 'cheerio';
import { escapeHtml } from '../../../src/lib/html.ts';
import { looksLikeHtml } from '../read/text.ts';
import { entryOf, firstText, thingsOf } from './facts/json-ld.ts';

/**
 * The text that a page declares to machines (`articleBody` of https://schema.org/Article), as HTML
 * of paragraphs; empty where it is for subscribers or there is none.
 */
export function declaredText($: CheerioAPI): string {
  const free = thingsOf($).filter(
    (thing) => !/^false$/i.test(String(entryOf(thing, 'isAccessibleForFree'))),
  );
  const body = firstText(free, ['articleBody']) ?? '';
  if (looksLikeHtml(body)) return body;
  return body
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('');
}
