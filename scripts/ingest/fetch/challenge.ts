import type { Response } from '../fetch.ts';

/** Headers by which a guard says that it tests the reader instead of answering. */
const HEADERS: Readonly<Record<string, RegExp>> = {
  'cf-mitigated': /challenge/i,
  'x-vercel-mitigated': /challenge/i,
  'x-amzn-waf-action': /challenge|captcha/i,
  'sg-captcha': /challenge/i,
};

/** What stands in the pages of guards that say it in no header. */
const MARKS =
  /\/cdn-cgi\/challenge-platform\/|_cf_chl_opt|<title>Attention Required! \| Cloudflare|ddos-guard|captcha-delivery\.com|_Incapsula_Resource|sucuri_cloudproxy|px-captcha|<title>Just a moment\.\.\./i;

const REFUSALS = [403, 503];

/** The marks stand near the top. */
const HEAD_LENGTH = 100_000;

type Answer = Pick<Response, 'status' | 'headers' | 'body'>;

/**
 * Whether an answer is a page that wants to know if the reader is a browser (design, rule 6).
 */
export function isChallenge({ status, headers, body }: Answer): boolean {
  if (Object.entries(HEADERS).some(([name, value]) => value.test(headers[name] ?? ''))) return true;
  if (!REFUSALS.includes(status)) return false;
  return MARKS.test(Buffer.from(body.subarray(0, HEAD_LENGTH)).toString('latin1'));
}
