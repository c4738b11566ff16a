import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { publishedInstant } from '../../src/lib/day.ts';
import { parseDate } from '../ingest/dates.ts';
import { decode } from '../ingest/decode.ts';
import type { Entry, ParsedFeed } from '../ingest/read/feed/entry.ts';
import { parseFeed, personName } from '../ingest/read/feed.ts';
import { plainText, tidy } from '../ingest/read/text.ts';

interface Check {
  scope: 'feed' | 'item';
  index: number | null;
  field: 'title' | 'link' | 'id' | 'date' | 'summary' | 'content' | 'author' | 'categories';
  kind:
    | 'title'
    | 'html'
    | 'date'
    | 'exact'
    | 'prefix'
    | 'absent'
    | 'category'
    | 'author'
    | 'authorName';
  expected: string | null;
  anyOf?: string[];
}
interface Case {
  document: string;
  contentType: string | null;
  /** The address that the document came from, or that its Content-Location header names. */
  url: string | null;
  checks: Check[];
}

/** What our reader calls the fields of the cases. */
const value = (feed: ParsedFeed | undefined, { scope, index, field }: Check) => {
  const place: (Entry & ParsedFeed) | Entry | ParsedFeed | undefined =
    scope === 'feed' ? feed : feed?.entries[index ?? 0];
  const values: Record<string, unknown> = { ...place };
  const { guid, date, summary, content, author, sections, title, link } = values;
  return {
    title,
    link,
    id: guid,
    date,
    summary: summary ?? content,
    content,
    author,
    categories: sections,
  }[field];
};

/** Where documents of unknown address are said to come from. */
const UNKNOWN = 'https://feed.example/';

const targets = (html: string): string =>
  load(html)('a[href], img[src]')
    .toArray()
    .map(({ attribs }) => attribs.href ?? attribs.src ?? '')
    .map((target) => (URL.canParse(target, UNKNOWN) ? new URL(target, UNKNOWN).href : target))
    .join(' ');

const second = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** Whether what was read is what was expected, by the kind of the check. */
const AGREES: Record<Check['kind'], (read: string, expected: string) => boolean> = {
  title: (read, expected) => read === plainText(expected) || read === tidy(expected),
  html: (read, expected) =>
    (plainText(read) === plainText(expected) || plainText(read) === tidy(expected)) &&
    targets(read) === targets(expected),
  date: (read, expected) => {
    const published = parseDate(read, new Date());
    return (
      published !== undefined && second(publishedInstant(published)) === second(new Date(expected))
    );
  },
  exact: (read, expected) => read === expected,
  prefix: (read, expected) => read.startsWith(expected),
  absent: (read) => read === '',
  category: (read, expected) => read.split('\n').includes(expected),
  author: (read, expected) => read === expected,
  authorName: (read, expected) => personName(read) === expected,
};

const passes = (feed: ParsedFeed | undefined, check: Check): boolean => {
  const found = value(feed, check);
  const read = Array.isArray(found) ? found.join('\n') : String(found ?? '');
  return (check.anyOf ?? [check.expected ?? '']).some((expected) =>
    AGREES[check.kind](read, expected),
  );
};

/**
 * Reads documents with known contents and prints how many are read right, and which are not.
 *
 * @param dir a folder with `cases.json` and the documents that it names
 */
export async function benchFeeds(dir: string): Promise<void> {
  const { cases }: { cases: Case[] } = JSON.parse(await readFile(join(dir, 'cases.json'), 'utf8'));
  let right = 0;
  let rightChecks = 0;
  for (const { document, contentType, url, checks } of cases) {
    const text = decode(await readFile(join(dir, document)), contentType ?? undefined);
    const feed = await parseFeed({ text, url: url ?? UNKNOWN });
    const wrong = checks.filter((check) => !passes(feed, check));
    rightChecks += checks.length - wrong.length;
    if (wrong.length === 0) right++;
    for (const check of wrong) {
      const { scope, field, expected } = check;
      console.log(`${document}: ${scope} ${field}`);
      console.log(`  expected ${JSON.stringify(expected)}`);
      console.log(`  read     ${JSON.stringify(value(feed, check))}`);
    }
  }
  const total = cases.flatMap(({ checks }) => checks).length;
  const percent = ((100 * right) / cases.length).toFixed(1);
  console.log(
    `documents ${right} of ${cases.length} (${percent} %), checks ${rightChecks} of ${total}`,
  );
}
