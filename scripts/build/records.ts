import type { CustomRecord } from 'pagefind';
import { articleAddress, headlineAddress } from '../../src/lib/addresses.ts';
import type { FiledHeadline } from '../../src/lib/archive.ts';
import { withParts } from '../../src/site/search/words.ts';
import { articleText } from './article-text.ts';

/**
 * A headline as a record of the search index. Its address is below the site's base, and its
 * content begins with its title and ends with the parts of its words, which is how the search page
 * knows the title's words.
 */
export async function toRecord(headline: FiledHeadline): Promise<CustomRecord> {
  const { language, day, id, name, title, host, summary, body } = headline;
  const text = body === undefined ? summary : await articleText(body);
  return {
    url:
      body === undefined ? headlineAddress(language, day, id) : articleAddress(language, day, name),
    content: withParts(oneLine(`${title} ${text ?? ''}`)),
    language,
    meta: { title: oneLine(title), host, date: day },
    filters: { language: [language], host: [host], year: [day.slice(0, 4)] },
    // Pagefind sorts number-like values as 32-bit floats; a day with hyphens stays a text.
    sort: { date: headline.published ?? headline.firstSeen },
  };
}

/** Pagefind counts words between white space, and takes a zero-width space for a word's end. */
const oneLine = (text: string): string => text.replace(/[\s\u200B]+/g, ' ').trim();
