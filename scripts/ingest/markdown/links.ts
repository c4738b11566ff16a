import { isLink } from '../../../src/site/sanitise.ts';
import { cleanLink } from '../identity.ts';

/** Places that take a reader's word to others (share buttons) or only count who passes by. */
const NOT_READ: readonly RegExp[] = [
  /^(?:[\w-]+\.)?facebook\.com\/(?:sharer|share\.php|dialog|plugins|l\.php|tr\b)/,
  /^(?:[\w-]+\.)?(?:twitter|x)\.com\/(?:intent|share|home\?status)/,
  /^(?:t|telegram)\.me\/share/,
  /^(?:[\w-]+\.)?linkedin\.com\/(?:sharearticle|sharing|cws\/share|redir)/,
  /^(?:[\w-]+\.)?pinterest\.[a-z.]+\/pin\/create/,
  /^(?:[\w-]+\.)?reddit\.com\/submit/,
  /^(?:wa\.me\/\?|(?:api|web)\.whatsapp\.com\/send)/,
  /^(?:vk\.com|vkontakte\.ru)\/(?:share|away)\.php/,
  /^connect\.(?:ok|mail)\.ru\/(?:offer|share)/,
  /^(?:[\w-]+\.)?tumblr\.com\/(?:share|widgets\/share)/,
  /^(?:social-plugins\.line\.me|line\.me\/r\/msg|lineit\.line\.me)/,
  /^(?:getpocket\.com\/(?:save|edit)|(?:[\w-]+\.)?(?:addtoany|addthis|sharethis)\.com\/)/,
  /^(?:service\.weibo\.com\/share|(?:[\w-]+\.)?threads\.(?:net|com)\/intent|bsky\.app\/intent)/,
  /^(?:[\w-]+\.)?google\.[a-z.]+\/(?:url|aclk)\?/,
  /^(?:feedproxy\.google|feeds\.feedburner)\.com\/~/,
  /^(?:[\w-]+\.)*(?:doubleclick|googlesyndication|googleadservices|google-analytics|list-manage)\.(?:net|com)\//,
];

/** What a fragment says about how a reader came, or what a browser should mark. */
const TRACKING_FRAGMENT = /^#(?:utm_|xtor=|:~:)/i;

/**
 * Where a link of an article leads: an absolute address without tracking, ready for Markdown.
 *
 * @param href as it stands in the article
 * @param base the article's address
 * @returns undefined for what is no link to read: other schemes, places on the same page, share
 *   buttons and counters
 */
export function linkOf(href: string, base: string): string | undefined {
  if (/^\s*(?:#|$)/.test(href) || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  if (!isLink(url.href)) return undefined;
  // Without a recipient, a letter only passes the page on.
  if (url.protocol === 'mailto:')
    return /^[^?]+@/.test(url.pathname) ? encode(url.href) : undefined;
  if (NOT_READ.some((place) => place.test(`${url.host}${url.pathname}${url.search}`.toLowerCase())))
    return undefined;
  const fragment = TRACKING_FRAGMENT.test(url.hash) ? '' : url.hash;
  const clean = cleanLink(url.href) ?? homePage(url);
  return clean && encode(`${clean}${fragment}`);
}

/** What {@link cleanLink} takes for no article may be linked all the same. */
const homePage = ({ protocol, host, hostname, pathname }: URL): string | undefined =>
  hostname.includes('.') ? `${protocol}//${host}${pathname}` : undefined;

/** Escapes what an address may hold and Markdown would read inside it; RFC 3986, 2.1. */
const encode = (address: string): string =>
  address.replace(
    /[\\`<>|"{}\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
