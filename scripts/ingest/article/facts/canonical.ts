import { cleanLink } from '../../identity.ts';
import { firstText } from './json-ld.ts';
import { contentsOf } from './meta.ts';
import type { Page } from './page.ts';

/**
 * The address that the page gives itself: `link rel=canonical` (RFC 6596), then `og:url`, then JSON-LD.
 *
 * @returns an absolute http or https address without tracking parameters; never that of a home page,
 *   which many templates put on every page
 */
export function canonicalOf({ $, url, meta, things }: Page): string | undefined {
  const base = absolute($('base[href]').first().attr('href') ?? '', url) ?? url;
  return [
    $('link[rel~="canonical" i]').first().attr('href'),
    ...contentsOf(meta, ['og:url']),
    firstText(things, ['url']),
  ]
    .map((address) => address && absolute(address.trim(), base))
    .map((address) => address && cleanLink(address))
    .find((address) => address !== undefined && address !== '');
}

const absolute = (address: string, base: string): string | undefined =>
  URL.canParse(address, base) ? new URL(address, base).href : undefined;
