import { load } from 'cheerio';
import { isTag } from 'domhandler';
import Parser from 'rss-parser';
import { looksLikeHtml, plainText, tidy } from '../text.ts';
import type { Entry, ParsedFeed } from './entry.ts';
import { fieldsOf, type Tree } from './tree.ts';

/** What rss-parser may see of an entry: its short fields, never the texts, on which it is quadratic. */
const SHORT =
  /^(?:title|link|guid|id|pubdate|author|category|published|updated|(?:dc|itunes):\w+)$/;

/**
 * Lets rss-parser read a feed that the tolerant parser has put into well-formed shape.
 *
 * @returns undefined when rss-parser refuses the feed
 */
export async function readWithRssParser({ root, entries }: Tree): Promise<ParsedFeed | undefined> {
  for (const entry of entries) {
    const kept = new Set(fieldsOf(entry).filter(({ name }) => SHORT.test(name)));
    const elements = new Set([...kept].map(({ element }) => element));
    entry.children = entry.children.filter((node) => isTag(node) && elements.has(node));
  }
  const parser = new Parser<object, Record<string, unknown>>({ defaultRSS: 2 });
  try {
    const { title, items } = await parser.parseString(load(root, { xml: true }).xml(root));
    return { title: plain(title), entries: items.map(entryOf) };
  } catch {
    return undefined;
  }
}

const entryOf = (item: Record<string, unknown>): Entry => ({
  title: plain(item['title']),
  guid: plain(item['guid'] ?? item['id']),
  date: plain(item['pubDate'] ?? item['date']),
  author: plain(item['creator'] ?? item['author']),
});

/** rss-parser gives objects for elements with attributes, and markup as it stands. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (looksLikeHtml(value) ? plainText(value) : tidy(value)) || undefined;
}
