import { load } from 'cheerio';
import type { Element } from 'domhandler';
import Parser from 'rss-parser';
import { looksLikeHtml, plainText, tidy } from '../text.ts';
import type { Entry, ParsedFeed } from './entry.ts';
import { fieldsOf, type Tree } from './tree.ts';

/** What rss-parser may see: the short fields, never the texts, on which it is quadratic. */
const SHORT =
  /^(?:title|link|guid|id|pubdate|author|category|published|updated|dc:(?:title|creator|date)|itunes:author)$/;

/**
 * Lets rss-parser read a feed that the tolerant parser has put into well-formed shape. The tree is
 * pruned for it, and no good for anything else afterwards.
 *
 * @returns undefined when rss-parser refuses the feed
 */
export async function readWithRssParser({ root, entries }: Tree): Promise<ParsedFeed | undefined> {
  prune(root, new Set(entries));
  const parser = new Parser<object, Record<string, unknown>>({ defaultRSS: 2 });
  try {
    const { title, items } = await parser.parseString(load(root, { xml: true }).xml(root));
    return { title: plain(title), entries: items.map(entryOf) };
  } catch {
    return undefined;
  }
}

function prune(parent: Element, entries: ReadonlySet<Element>): void {
  const kept = fieldsOf(parent).filter(({ name, element }) => {
    const isParent = name === 'channel' || entries.has(element);
    if (isParent) prune(element, entries);
    return isParent || SHORT.test(name);
  });
  parent.children = kept.map(({ element }) => element);
}

const entryOf = (item: Record<string, unknown>): Entry => ({
  title: plain(item.title),
  guid: plain(item.guid ?? item.id),
  date: plain(item.pubDate ?? item.date),
  author: plain(item.creator ?? item.author),
});

/** rss-parser gives objects for elements with attributes, and markup as it stands. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return (looksLikeHtml(value) ? plainText(value) : tidy(value)) || undefined;
}
