import { z } from 'astro/zod';
import { escapeHtml } from '../../../../src/lib/html.ts';
import { MOST_ITEMS } from '../item.ts';
import { cleanTitle } from '../text.ts';
import { resolve, withAbsoluteLinks } from './construct.ts';
import type { Entry, ParsedFeed } from './entry.ts';

/** A text, or nothing where something else stands; numbers serve as ids. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const list = <T extends z.ZodType>(of: T) => z.array(of).catch([]).default([]);
const author = z.object({ name: text }).catch({ name: undefined });

const item = z.object({
  id: text,
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  date_published: text,
  date_modified: text,
  author: author.optional(),
  authors: list(author),
  tags: list(text),
});

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), as far as we read it. */
const schema = z.object({
  title: text,
  home_page_url: text,
  items: z
    .array(z.unknown())
    .transform((items) => items.slice(0, MOST_ITEMS))
    .pipe(z.array(item.nullable().catch(null))),
});

/** Reads a JSON Feed; undefined when the text is none. At most 300 entries. */
export function readJsonFeed(json: string, documentBase: string): ParsedFeed | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return undefined;
  const { title, home_page_url: home, items } = parsed.data;
  const link = home && resolve(home, documentBase);
  const base = link ?? documentBase;
  return {
    title: title && cleanTitle(title),
    link,
    entries: items.flatMap((item): Entry[] => {
      if (!item) return [];
      const address = item.url ?? item.external_url;
      const { content_html: html, content_text: plain } = item;
      return [
        {
          title: item.title && cleanTitle(item.title),
          link: address && resolve(address, base),
          guid: item.id,
          date: item.date_published ?? item.date_modified,
          summary: item.summary && escapeHtml(item.summary),
          content: html ? withAbsoluteLinks(html, base) : plain && escapeHtml(plain),
          author: cleanTitle(item.authors[0]?.name ?? item.author?.name ?? '') || undefined,
          sections: item.tags.flatMap((tag) => (tag ? [cleanTitle(tag)] : [])),
        },
      ];
    }),
  };
}
