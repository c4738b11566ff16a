import type { Day } from '../../lib/day.ts';
import type { Language } from '../../lib/language.ts';

/** An entry of a feed, whatever the feed's format; texts are plain and addresses whole. */
export interface FeedItem {
  /** Never changes, whatever else of the item does. */
  guid: string;
  title: string;
  link: string;
  date: Date;
  language: Language;
  categories?: readonly Category[] | undefined;
  /** Where the item comes from: a publication's own feed or page. */
  source?: { title: string; url: string } | undefined;
  author?: string | undefined;
  summary?: string | undefined;
  /** The whole text, sanitised, where we may keep it; such an item has a summary too. */
  html?: string | undefined;
  /** The article that the item tells of, where the link leads to our copy of it. */
  original?: string | undefined;
}

/** A topic by its name, and the address of the list to which it belongs. */
export interface Category {
  name: string;
  domain: string;
}

/**
 * The authority of our identifiers (RFC 4151). Feed readers take an item with another identifier
 * for a new one, so it must outlive every address at which the site stands: the project's name
 * below a top-level domain that will never belong to anybody (RFC 2606, section 2).
 */
const AUTHORITY = 'mongolia-newswire.invalid,2026';

/** The identifier of a headline. */
export const headlineGuid = (id: string): string => `tag:${AUTHORITY}:headline/${id}`;

/** The identifier of a day's best in one language. */
export const dailyGuid = (language: Language, day: Day): string =>
  `tag:${AUTHORITY}:daily/${language}/${day}`;
