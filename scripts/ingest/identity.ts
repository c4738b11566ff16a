import { createHash } from 'node:crypto';
import type { Day } from '../../src/lib/day.ts';

/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|mkt_tok|vero_\w+|oly_\w+_id|ref_src|ref_url|at_(?:medium|campaign)|wt_mc|cmpid|ncid)$/i;

const HOME_PATH = /^\/?(?:index\.\w+|home|default\.\w+|en|mn|eng|mon)?\/?$/i;

/**
 * Where readers are sent: the link without fragment and tracking parameters.
 *
 * @param link an absolute address
 * @returns undefined for what is not an http or https address of a page below the home page
 */
export function cleanLink(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  // Editing searchParams would re-encode the parameters that stay.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''));
  url.search = kept.join('&');
  return HOME_PATH.test(url.pathname) && kept.length === 0 ? undefined : url.href;
}

/** The host as readers see it: lower-case, without `www.`, `m.` and `amp.`. */
export const hostOf = (link: string): string =>
  new URL(link).hostname.replace(/^(?:www|m|amp)\.(?=.+\.)/, '');

/**
 * The one form of all addresses of the same article: https, the bare host, no port, no trailing
 * slash, no `/amp`, percent-escapes in capitals (RFC 3986, 6.2.2.1).
 *
 * @param link what {@link cleanLink} gave
 */
export function canonicalLink(link: string): string {
  const { pathname, search } = new URL(link);
  const path = pathname.replace(/\/+$/, '').replace(/\/amp$/i, '');
  return `https://${hostOf(link)}${path}${search}`.replace(/%[0-9a-f]{2}/gi, (percent) =>
    percent.toUpperCase(),
  );
}

/**
 * A title reduced to its words, so that case, punctuation and spacing make no difference; one
 * without words (`---`) is its signs.
 */
export function titleKey(title: string): string {
  const plain = title.normalize('NFKC').toLowerCase().trim();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || plain;
}

/** The identity of a headline that has no link of its own. */
export const unlinkedIdentity = (host: string, day: Day, title: string): string =>
  `${host} ${day} ${titleKey(title)}`;

/** The eight characters (0-9, a-z) that stand for an identity in file names and addresses. */
export function idOf(identity: string): string {
  const digest = createHash('sha256').update(identity).digest();
  return (digest.readBigUInt64BE() % 36n ** 8n).toString(36).padStart(8, '0');
}
