import { fail, ok, type Result } from '../../src/lib/result.ts';
import { decode } from './decode.ts';
import type { Fetcher } from './fetch.ts';
import { toMarkdown } from './markdown.ts';
import { loadPage } from './read/markup.ts';

/**
 * Fetches an article page and takes its text.
 *
 * @param selector CSS selector of the text, from the source's file
 * @returns Markdown, or a problem when there is no page or no text
 */
export async function fetchArticle(
  url: string,
  selector: string,
  fetcher: Fetcher,
): Promise<Result<string>> {
  const fetched = await fetcher(url);
  if (!fetched.ok) return fetched;
  const { status, headers, body, url: address } = fetched.value;
  if (status !== 200) return fail(`the article page answered HTTP ${status}`, url);
  const $ = loadPage(decode(body, headers['content-type']));
  const text = toMarkdown($(selector).first().html() ?? '', address);
  return text ? ok(text) : fail(`no text at ${selector} on the article page`, url);
}
