import type { Headline } from '../../src/lib/headline.ts';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { extractArticle } from './article/extract.ts';
import { readFacts } from './article/facts.ts';
import { decode } from './decode.ts';
import type { Fetcher } from './fetch.ts';
import { cleanLink } from './identity.ts';
import { toMarkdown } from './markdown.ts';

/** What an article page adds to its headline: the text in Markdown, and what the listing did not say. */
export type Article = Pick<Headline, 'body' | 'published' | 'author'>;

/** What servers call pages, and files of theirs of which they know no type. */
const PAGE_TYPE = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)/i;
const MARKUP = /<(?:!doctype|html|head|body|meta|title|article|div|p)[\s>]/i;
/** A page shows by then that it is one. */
const MARKED_WITHIN = 2000;

/**
 * Fetches an article page, takes its text and reads its facts.
 *
 * @param selector CSS selector of the text, from the source's file; without it the text is looked for
 * @returns a problem when there is no page, or none of an article, or no text
 */
export async function fetchArticle(
  url: string,
  selector: string | undefined,
  fetcher: Fetcher,
): Promise<Result<Article>> {
  const fetched = await fetcher(url);
  if (!fetched.ok) return fetched;
  const { status, headers, body, url: address, receivedAt } = fetched.value;
  if (status !== 200) return fail(`the article page answered HTTP ${status}`, url);
  if (!cleanLink(address)) return fail('the article page leads to the home page', url);
  const type = headers['content-type'];
  if (type && !PAGE_TYPE.test(type)) return fail(`no page but ${type.slice(0, 40)}`, url);
  const html = decode(body, type);
  if (!MARKUP.test(html.slice(0, MARKED_WITHIN))) return fail('no page in HTML', url);
  const extract = extractArticle(html, url, selector);
  if (!extract.ok) return extract;
  const text = toMarkdown(extract.value.html, address);
  if (!text) return fail('no text on the article page', url);
  const { published, author } = readFacts(html, address, receivedAt);
  return ok({ body: text, ...(published && { published }), ...(author && { author }) });
}
