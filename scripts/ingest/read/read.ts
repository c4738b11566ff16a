import { fail, type Result } from '../../../src/lib/result.ts';
import type { Route } from '../../../src/lib/source.ts';
import { decode } from '../decode.ts';
import type { Response } from '../fetch.ts';
import { readFeed } from './feed.ts';
import type { Item } from './item.ts';
import { readPage } from './page.ts';

/**
 * Reads one answer of a source the way its route says.
 *
 * @returns at least one item, or a problem that says what came instead
 */
export async function read(response: Response, route: Route): Promise<Result<Item[]>> {
  const { url, status, headers, body } = response;
  if (status !== 200) return fail(`HTTP ${status}`, url);
  if (body.length === 0) return fail('an empty answer', url);
  const text = decode(body, headers['content-type']);
  switch (route.kind) {
    case 'feed': {
      const feed = await readFeed({ text, url, headers });
      return feed.ok ? { ok: true, value: feed.value.items } : feed;
    }
    case 'page':
      return readPage(text, url, route);
  }
}
