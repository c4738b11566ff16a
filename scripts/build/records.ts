import type { CustomRecord } from 'pagefind';
import { articleAddress, headlineAddress } from '../../src/lib/addresses.ts';
import type { FiledHeadline } from '../../src/lib/archive.ts';
import { indexed } from '../../src/site/search/content.ts';
import { articleText } from './article-text.ts';

/**
 * A headline as a record of the search index; its address is below the site's base. Pagefind makes
 * every word of `meta` a word of the index, so it holds the title alone: host and day, which a
 * finding shows too, are among the filters.
 */
export async function toRecord(headline: FiledHeadline): Promise<CustomRecord> {
  const { language, day, id, name, title, host, summary = '', topics = [], body } = headline;
  const text = body === undefined ? summary : await articleText(body);
  return {
    url:
      body === undefined ? headlineAddress(language, day, id) : articleAddress(language, day, name),
    content: indexed(oneLine(title), oneLine(text), language),
    language,
    meta: { title: oneLine(title) },
    filters: { language: [language], host: [host], topic: topics, day: [day] },
    // Pagefind sorts number-like values as 32-bit floats; a day with hyphens stays a text.
    sort: { date: headline.published ?? headline.firstSeen },
  };
}

/**
 * Pagefind counts words between white space, takes a zero-width space for a word's end, and ends
 * at half a character, which people can write into a file as an escape.
 */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
