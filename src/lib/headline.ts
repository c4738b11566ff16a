import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import { isDay } from './day.ts';
import { LANGUAGES } from './language.ts';
import { fail, ok, type Result } from './result.ts';
import { MOST_TOPICS, TOPICS } from './topics.ts';

/** The longest title and summary that are kept, in UTF-16 code units. */
export const TITLE_LENGTH = 300;
export const SUMMARY_LENGTH = 400;

const published = z
  .string()
  .refine(
    (text) =>
      isDay(text) || (isDay(text.slice(0, 10)) && /^.{10}T\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(text)),
    'must be a day (2022-08-30) or an instant with its offset (2022-08-30T11:12:00+08:00)',
  );

/** The front matter of a headline's file; the order of its keys is the order in which it is written. */
export const headlineSchema = z.object({
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  // It is a part of addresses, where these signs would mean something else.
  host: z.string().regex(/^[^\s/\\?#%:[\]]+$/, 'must be the host of an address'),
  via: z.string().min(1),
  language: z.enum(LANGUAGES),
  published: published.optional(),
  firstSeen: z.iso.datetime(),
  summary: z.string().optional(),
  author: z.string().optional(),
  place: z.int().positive().optional(),
  topics: z.array(z.enum(TOPICS)).max(MOST_TOPICS).optional(),
  story: z.string().optional(),
  formerTitles: z.array(z.string()).optional(),
  pin: z.boolean().optional(),
  sink: z.boolean().optional(),
  locked: z.boolean().optional(),
});

/** A headline as it is filed; `body` is the article's text in Markdown where we may keep it. */
export type Headline = z.infer<typeof headlineSchema> & { body?: string };

const FILE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/;

/**
 * Reads a headline's file.
 *
 * @param text the whole file
 * @param file its path, for messages
 */
export function parseHeadline(text: string, file: string): Result<Headline> {
  const [, frontMatter, body = ''] = FILE.exec(text) ?? [];
  if (frontMatter === undefined) return fail('no front matter', file);
  let data: unknown;
  try {
    data = parse(frontMatter);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), file);
  }
  const parsed = headlineSchema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(`${issue?.path.join('.')}: ${issue?.message}`, file);
  }
  return ok(body.trim() ? { ...parsed.data, body: body.trim() } : parsed.data);
}

/** Writes a headline as its file's text; keys without a value are left out. */
export function formatHeadline({ body, ...data }: Headline): string {
  const ordered = Object.fromEntries(
    Object.keys(headlineSchema.shape)
      .map((key) => [key, data[key as keyof typeof data]])
      .filter(([, value]) => value !== undefined),
  );
  return `---\n${stringify(ordered, { lineWidth: 0 })}---\n${body ? `${body}\n` : ''}`;
}
