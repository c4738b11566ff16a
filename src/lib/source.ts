import { z } from 'astro/zod';
import { load } from 'cheerio';
import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { isDay } from './day.ts';
import { LANGUAGES } from './language.ts';
import { fail, ok, type Result } from './result.ts';

/** One value or several, of which the first that yields something is taken. */
function alternatives<T extends z.ZodType>(one: T) {
  return z.union([one, z.array(one).min(1)]);
}

/** Splits `h3 a@href` into its CSS and its attribute; `@href` alone means the item itself (`.`). */
export function parseSelector(selector: string): { css: string; attribute?: string } {
  const [, css = selector, attribute] = /^(.*?)@([\w-]+)$/s.exec(selector) ?? [];
  return { css: css || '.', ...(attribute && { attribute }) };
}

function isCss(selector: string): boolean {
  if (selector === '.') return true;
  try {
    return load('<a></a>')('a').find(selector).length === 0;
  } catch {
    return false;
  }
}

const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });

/**
 * Where a value stands below an item: a CSS selector, optionally followed by `@attribute`;
 * `@attribute` alone reads the item itself, `.` is the item's own text. A list names
 * alternatives, of which the first that yields text is taken.
 */
const selector = alternatives(
  z.string().refine((text) => isCss(parseSelector(text).css), 'is not a CSS selector'),
);

const css = z.string().refine(isCss, 'is not a CSS selector');

const feedRoute = z.strictObject({
  kind: z.literal('feed'),
  url: httpAddress,
});

const pageRoute = z.strictObject({
  kind: z.literal('page'),
  url: httpAddress,
  /** CSS selector of the elements that hold one headline each. */
  item: css,
  link: selector,
  title: selector,
  date: selector.optional(),
  summary: selector.optional(),
  /** CSS selector of what is glued to titles and summaries and taken out before they are read. */
  drop: css.optional(),
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
const field = alternatives(z.string().min(1));

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

/** From most to least. */
const TRUST = ['high', 'normal', 'low'] as const;

/** One publication, as `src/content/sources/<id>.yaml` describes it. */
export const sourceSchema = z
  .strictObject({
    name: z.string().min(1),
    homepage: httpAddress,
    language: z.enum(LANGUAGES),
    enabled: z.boolean().default(true),
    /** Set for publications that report on other countries too: only what is about Mongolia is filed. */
    general: z.boolean().default(false),
    /** Set for those that list articles of other publications, whose hosts are shown. */
    aggregator: z.boolean().default(false),
    /** How much weight its choice of news has in the order of a day. */
    trust: z.enum(TRUST).default('normal'),
    /**
     * How much of an article may be kept: its whole text, the source's own summary, or the
     * headline alone.
     */
    text: z.enum(['full', 'excerpt', 'none']).default('excerpt'),
    /** Why the whole text may be kept, for publishers and operators; with `text: full` and no other. */
    reason: z.string().min(1).optional(),
    /** Set for state bodies, whose documents are free to copy: pages of their texts may be indexed. */
    official: z.boolean().default(false),
    /** CSS selector of the text on article pages, for `text: full` where listings do not carry it. */
    article: css.optional(),
    /** Set for publications whose daily reports carry the same title again and again. */
    titlesRepeat: z.boolean().default(false),
    /** Minutes between two requests at least, however often the job runs; at most a day. */
    gap: z.int().positive().max(1440).default(30),
    /**
     * A day in Ulaanbaatar (2026-03-12) on which people found that a sudden change of the source was
     * sound: what it lists on this day and the two after it is filed, and from then on it is judged
     * by what it brought since this day. A day that is still to come does nothing yet.
     */
    release: z.string().refine(isDay, 'must be a day (2026-03-12)').optional(),
    /** Ways to read the publication, best first; the first that yields headlines is used. */
    routes: z.array(route).min(1),
  })
  .refine(({ text, reason }) => text !== 'full' || reason !== undefined, {
    path: ['text'],
    error: 'full wants a reason beside it',
  })
  .refine(({ text, reason }) => text === 'full' || reason === undefined, {
    path: ['reason'],
    error: 'is for text: full alone',
  });

export type PageRoute = z.infer<typeof pageRoute>;
export type JsonRoute = z.infer<typeof jsonRoute>;
export type SitemapRoute = z.infer<typeof sitemapRoute>;
export type Route = z.infer<typeof route>;
export type Trust = (typeof TRUST)[number];
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
  const at = (offset: number): string => `${file}:${lines.linePos(offset).line}`;
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const [syntaxError] = document.errors;
  if (syntaxError) return fail(syntaxError.message, at(placeOf(syntaxError, document)));

  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // Aliases are resolved only here.
    return fail(error instanceof Error ? error.message : String(error), file);
  }
  const parsed = sourceSchema.safeParse(data);
  if (parsed.success) return ok({ ...parsed.data, id });

  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const offender = issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  const message = document.getIn(path) == null ? 'is missing' : issue?.message;
  return fail([path.join('.'), message].filter(Boolean).join(': '), at(offsetOf(offender)));

  /** Where the deepest node on the path begins that exists in the document. */
  function offsetOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
      if (node?.range?.[0] !== undefined) return node.range[0];
    }
    return 0;
  }
}

/** Where a syntax error begins: the parser sees the end of an unclosed text, people its beginning. */
function placeOf({ pos: [end] }: YAMLError, document: Document.Parsed): number {
  let start = end;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[2] >= end) start = range[0];
    },
  });
  return start;
}
