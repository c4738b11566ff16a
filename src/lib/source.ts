import { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { LANGUAGES } from './language.ts';
import { fail, ok, type Result } from './result.ts';

const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/**
 * Where a value stands below an item: a CSS selector, optionally followed by `@attribute`;
 * `@attribute` alone reads the item itself, `.` is the item's own text. A list names
 * alternatives, of which the first that yields text is taken.
 */
const selector = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const feedRoute = z.strictObject({
  kind: z.literal('feed'),
  url: httpAddress,
});

const pageRoute = z.strictObject({
  kind: z.literal('page'),
  url: httpAddress,
  /** CSS selector of the elements that hold one headline each. */
  item: z.string().min(1),
  link: selector,
  title: selector,
  date: selector.optional(),
  summary: selector.optional(),
  /** CSS selector of what is glued to titles and summaries and taken out before they are read. */
  drop: z.string().min(1).optional(),
});

/** A page about which nothing is known but its address. */
const genericRoute = z.strictObject({
  kind: z.literal('generic'),
  url: httpAddress,
});

/**
 * Where a value stands in an entry of a JSON list: a path of keys (`title.rendered`), or a
 * template with paths in braces (`https://tal.example/n/{id}`). A list names alternatives.
 */
const field = selector;

const jsonRoute = z.strictObject({
  kind: z.literal('json'),
  url: httpAddress,
  /** Path of the list in the document; left out where the document is the list. */
  list: z.string().min(1).optional(),
  link: field,
  title: field,
  date: field.optional(),
  summary: field.optional(),
  author: field.optional(),
  content: field.optional(),
});

const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}, 'must be a regular expression');

const sitemapRoute = z.strictObject({
  kind: z.literal('sitemap'),
  url: httpAddress,
  /** Regular expression of the addresses that are articles. */
  articles: pattern,
});

const route = z.discriminatedUnion('kind', [
  feedRoute,
  pageRoute,
  genericRoute,
  jsonRoute,
  sitemapRoute,
]);

/** One publication, as `src/content/sources/<id>.yaml` describes it. */
export const sourceSchema = z.strictObject({
  name: z.string().min(1),
  homepage: httpAddress,
  language: z.enum(LANGUAGES),
  enabled: z.boolean().default(true),
  /** Set for publications that report on other countries too: only what is about Mongolia is filed. */
  general: z.boolean().default(false),
  /** Set for those that list articles of other publications, whose hosts are shown. */
  aggregator: z.boolean().default(false),
  /**
   * How much of an article may be kept: its whole text, the source's own summary, or the
   * headline alone.
   */
  text: z.enum(['full', 'excerpt', 'none']).default('excerpt'),
  /** CSS selector of the text on article pages, for `text: full` where listings do not carry it. */
  article: z.string().min(1).optional(),
  /** Set for publications whose daily reports carry the same title again and again. */
  titlesRepeat: z.boolean().default(false),
  /** Ways to read the publication, best first; the first that yields headlines is used. */
  routes: z.array(route).min(1),
});

export type FeedRoute = z.infer<typeof feedRoute>;
export type PageRoute = z.infer<typeof pageRoute>;
export type JsonRoute = z.infer<typeof jsonRoute>;
export type SitemapRoute = z.infer<typeof sitemapRoute>;
export type Route = z.infer<typeof route>;
export type Source = z.infer<typeof sourceSchema> & { id: string };

/**
 * Reads a source's YAML.
 *
 * @param id the file's name without its ending
 * @param yaml the file's text
 * @param file the file's path, for messages
 * @returns the source, or a problem that names the line that is wrong
 */
export function parseSource(id: string, yaml: string, file: string): Result<Source> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const syntaxError = document.errors[0];
  if (syntaxError) {
    return fail(syntaxError.message, `${file}:${lines.linePos(syntaxError.pos[0]).line}`);
  }
  const parsed = sourceSchema.safeParse(document.toJS());
  if (parsed.success) return ok({ ...parsed.data, id });

  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const offender = issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  return fail(
    `${path.length > 0 ? `${path.join('.')}: ` : ''}${issue?.message ?? 'not a source'}`,
    `${file}:${lineOf(offender)}`,
  );

  /** The line of the deepest node on the path that exists in the document. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const keys = path.slice(0, depth);
      const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}
