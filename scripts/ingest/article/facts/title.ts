import { hostOf, titleKey } from '../../identity.ts';
import { cleanTitle, plainTitle } from '../../read/text.ts';
import { firstText } from './json-ld.ts';
import { contentsOf } from './meta.ts';
import type { Page } from './page.ts';

/** What stands between a title and its site's name. */
const SEPARATOR = '\\s*[|·•»«›‹–—―:/~]+\\s*|\\s+-+\\s+|\\s*::+\\s*';
const AFTER = new RegExp(`^(?:${SEPARATOR})\\S`, 'u');
const BEFORE = new RegExp(`\\S(?:${SEPARATOR})$`, 'u');
const LAST_PART = new RegExp(`^(.+)(?:${SEPARATOR})(.+?)$`, 'u');
/** Shorter texts are names of sites or sections. */
const SHORTEST = 8;

/** Whether one title is the other with something set off at either end. */
const isWithin = (short: string, long: string): boolean => {
  if (short.length < SHORTEST || short.length >= long.length) return false;
  const rest = long.startsWith(short) ? long.slice(short.length) : undefined;
  if (rest !== undefined && AFTER.test(rest)) return true;
  return long.endsWith(short) && BEFORE.test(long.slice(0, -short.length));
};

/**
 * The title without the site's name: the one for sharing and JSON-LD's headline, then the heading, then
 * the `title` element. Where one of them is another with something set off at an end, that is the
 * site's and goes; so does what names the site at the end.
 */
export function titleOf(page: Page): string | undefined {
  const { $, things, meta, heading } = page;
  const candidates = [
    ...contentsOf(meta, ['og:title']),
    firstText(things, ['headline']),
    ...contentsOf(meta, ['twitter:title']),
    heading,
    $('title').first().text().slice(0, 2000),
  ]
    .map((title) => cleanTitle(plainTitle(title ?? '')))
    .filter((title) => title !== '');
  const [best] = candidates;
  if (best === undefined) return undefined;
  const shorter = candidates.find((title) => isWithin(title, best)) ?? best;
  const [, title, last = ''] = LAST_PART.exec(shorter) ?? [];
  return title && namesSite(last, page) ? title.trim() : shorter;
}

/** Whether the end of a title is the site: its name, its host with or without endings, or an address. */
function namesSite(text: string, { url, meta }: Page): boolean {
  const host = URL.canParse(url) ? hostOf(url) : '';
  const names = [
    ...contentsOf(meta, ['og:site_name', 'application-name']),
    host,
    ...host.split('.'),
  ];
  return /^https?:\/\//.test(text) || names.some((name) => titleKey(name) === titleKey(text));
}
