import type { Published } from '../../../src/lib/day.ts';
import { authorOf } from './facts/author.ts';
import { canonicalOf } from './facts/canonical.ts';
import { languageOf } from './facts/language.ts';
import { openPage } from './facts/page.ts';
import { publishedOf } from './facts/published.ts';
import { titleOf } from './facts/title.ts';

/** What an article page says about itself; what it does not say is missing. */
export interface Facts {
  /** Plain text without the site's name, at most 300 UTF-16 code units. */
  title?: string;
  /** In Ulaanbaatar time; a time without a zone is taken as Ulaanbaatar's. */
  published?: Published;
  /** Names of people, joined by commas. */
  author?: string;
  /** Absolute address on http or https. */
  canonical?: string;
  /** The declared language's primary subtag (`mn`), which need not be that of the text. */
  language?: string;
}

/**
 * Reads the facts of an article page; each from the most explicit evidence, as its own reader says.
 *
 * @param html the page, however broken or hostile
 * @param url where it was received from
 * @param receivedAt when; nothing is published more than a day later
 */
export function readFacts(html: string, url: string, receivedAt: Date): Facts {
  const page = openPage(html, url, receivedAt);
  const facts: Record<keyof Facts, string | undefined> = {
    title: titleOf(page),
    published: publishedOf(page),
    author: authorOf(page),
    canonical: canonicalOf(page),
    language: languageOf(page),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
