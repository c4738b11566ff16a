import { slugify } from '../../src/lib/slug.ts';
import { hostOf } from '../ingest/identity.ts';
import { tidy } from '../ingest/read/text.ts';
import { isLabel } from '../ingest/read/wording.ts';

const LONGEST = 60;
const SEPARATOR = /\s+[-–—|·•:/»«›]+\s+|\s*[|»«]\s*|:\s+/;
const NO_NAME =
  /:\/\/|^(?:index|welcome|main page|untitled|undefined|null|(?:rss|atom)?\s*feeds?|rss)$/i;

/**
 * A publication's name out of what it calls itself: without slogans, sections and calls; of the
 * parts of a title the one that resembles the host, else the first.
 *
 * @param texts best first
 * @param url an address of the publication, whose host stands in when no text gives a name
 */
export function nameFrom(texts: readonly string[], url: string): string {
  const host = hostOf(url);
  const [label = host] = host.split('.');
  for (const text of texts) {
    const parts = tidy(text)
      .replace(/^www\./i, '')
      .split(SEPARATOR)
      .filter((part) => part !== '' && part.length <= LONGEST)
      .filter((part) => !NO_NAME.test(part) && !isLabel(part));
    const name = parts.find((part) => resembles(part, label)) ?? parts[0];
    if (name) return name;
  }
  return host;
}

const resembles = (part: string, label: string): boolean => {
  const [a, b] = [part, label].map((text) => slugify(text).replaceAll('-', '')) as [string, string];
  return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a));
};

/** A source's id out of its host: `https://www.steppe-herald.example/` is `steppe-herald`. */
export const idFrom = (url: string): string => slugify(hostOf(url).replace(/\.[^.]+$/, ''));
