import { fail, type Result } from '../../src/lib/result.ts';
import type { Fetcher, Response } from '../ingest/fetch.ts';

/**
 * A fetcher that asks nothing twice, and nothing any more at its limit and after an HTTP 429
 * (too many requests, RFC 6585, 4).
 *
 * @param requests how many requests may be made in all
 */
export function courteous(fetcher: Fetcher, requests: number): Fetcher {
  const answers = new Map<string, Result<Response>>();
  let left = requests;
  return async (url) => {
    const known = answers.get(url);
    if (known) return known;
    if (left === 0) return fail('not asked, for enough was asked already', url);
    left--;
    const answer = await fetcher(url);
    if (answer.ok && answer.value.status === 429) left = 0;
    answers.set(url, answer);
    // After a redirect the same page has two addresses.
    if (answer.ok && !answers.has(answer.value.url)) answers.set(answer.value.url, answer);
    return answer;
  };
}
