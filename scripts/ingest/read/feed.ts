import { fail, ok, type Result } from '../../../src/lib/result.ts';
import { resolve } from './feed/construct.ts';
import type { Entry, ParsedFeed } from './feed/entry.ts';
import { readTree } from './feed/fields.ts';
import { readJsonFeed } from './feed/json.ts';
import { readWithRssParser } from './feed/rss-parser.ts';
import { treeOf } from './feed/tree.ts';
import type { Item } from './item.ts';
import { cleanTitle, plainText } from './text.ts';

/** A decoded answer that should hold a feed. */
export interface FeedDocument {
  text: string;
  /** The address that answered. */
  url: string;
  /** Header names in lower case. */
  headers?: Record<string, string>;
}

export interface Feed {
  title?: string | undefined;
  /** The site that the feed speaks for. */
  link?: string | undefined;
  items: Item[];
}

/**
 * Reads a feed of any format: RSS 0.9 to 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed, however broken.
 *
 * @returns one to 300 items in the feed's order, or a problem that says what came instead
 */
export async function readFeed(document: FeedDocument): Promise<Result<Feed>> {
  const feed = await parseFeed(document);
  if (!feed) {
    const isPage = /<(?:!doctype\s+html|html|head|body)\b/i.test(document.text);
    return fail(isPage ? 'HTML where a feed was expected' : 'not a feed', document.url);
  }
  if (feed.entries.length === 0) return fail('a feed without items', document.url);
  return ok({ title: feed.title, link: feed.link, items: feed.entries.map(toItem) });
}

/**
 * Reads a feed as it stands, without judging it. A tolerant parser puts it into shape, rss-parser
 * reads it, and every field that the tree has mends rss-parser's: it knows kinds of text, bases,
 * namespaces and dates as they were written. The link is the tree's alone, for rss-parser takes
 * enclosures for articles.
 *
 * @returns undefined when the document holds no feed
 */
export async function parseFeed({
  text,
  url,
  headers,
}: FeedDocument): Promise<ParsedFeed | undefined> {
  // RFC 3986, 5.1.2: the representation's own address comes before the one that was asked for.
  const base = resolve(headers?.['content-location'] ?? '', url) ?? url;
  if (/^\s*\{/.test(text)) return readJsonFeed(text, base);
  const tree = treeOf(text);
  if (!tree) return undefined;
  const mended = readTree(tree, base);
  const parsed = await readWithRssParser(tree);
  const pairs = parsed?.entries.length === mended.entries.length;
  return {
    ...mended,
    title: mended.title ?? parsed?.title,
    entries: mended.entries.map((entry, place) => ({
      ...(pairs && parsed.entries[place]),
      ...stated(entry),
    })),
  };
}

/** The fields that have a value. */
const stated = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

const toItem = (entry: Entry): Item => ({
  ...entry,
  title: cleanTitle(entry.title ?? ''),
  summary: plainText(entry.summary ?? entry.content ?? '') || undefined,
  author: entry.author && personName(entry.author),
});

/** The ways in which feeds write people; `address (Name)` is that of RSS 2.0. */
const PERSON = [/^\S+@\S+\s*\((.+)\)$/, /^(.+?)\s*<\S+@\S+>$/, /^(.+?)\s*\(\S+@\S+\)$/];

/** The name alone; undefined where there is only an address, which is nobody's business. */
export function personName(written: string): string | undefined {
  const name = PERSON.map((pattern) => pattern.exec(written)?.[1]).find(Boolean) ?? written;
  return /^\S+@\S+$/.test(name) ? undefined : name;
}
