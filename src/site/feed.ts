import { getRssString } from '@astrojs/rss';
import { escapeHtml } from '../lib/html.ts';
import { LANGUAGES } from '../lib/language.ts';
import { absolute, headlineHref, href, placeHref } from './links.ts';
import { type ArchiveDay, appeared, leadsHome, newest, type ShownHeadline } from './selections.ts';

interface Feed {
  /** The feed's own address below the site's base. */
  address: string;
  title: string;
  description: string;
  /** Newest first. */
  headlines: readonly ShownHeadline[];
}

/** The newest headlines of both languages, by the instant at which they appeared. */
export const newestOfAll = (days: readonly ArchiveDay[], count: number): ShownHeadline[] =>
  LANGUAGES.flatMap((language) => newest(days, language, count))
    .sort((a, b) => appeared(b).getTime() - appeared(a).getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, count);

/**
 * An RSS 2.0 document. Its bytes depend on nothing but its headlines, so that an unchanged feed
 * stays unchanged.
 */
export async function feed({ address, title, description, headlines }: Feed): Promise<string> {
  const [latest] = headlines;
  const xml = await getRssString({
    title,
    description,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>en</language>',
      latest && `<lastBuildDate>${appeared(latest).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${absolute(address)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: headlines.map((headline) => ({
      title: xmlText(headline.title),
      link: linkOf(headline),
      pubDate: appeared(headline),
      // A description is HTML (RSS 2.0, elements of <item>), whose markup the library escapes.
      ...(headline.summary && { description: escapeHtml(xmlText(headline.summary)) }),
      customData: `<guid isPermaLink="false">${guid(headline)}</guid><dc:language>${headline.language}</dc:language>`,
    })),
  });
  // The library's own instruction lacks the type, without which browsers ignore a CSS style sheet.
  return xml.replace('?>', `?><?xml-stylesheet type="text/css" href="${href('/rss.css')}"?>`);
}

/** Where an item leads: as on our pages, but to its place there rather than to a home page. */
const linkOf = (headline: ShownHeadline): string =>
  new URL(
    leadsHome(headline) ? placeHref(headline.language, headline) : headlineHref(headline),
    import.meta.env.SITE,
  ).href;

/** A headline's identity for feed readers, which survives changes of its title and link (RFC 4151). */
const guid = ({ id }: ShownHeadline): string =>
  `tag:${new URL(absolute('/')).hostname},2026:headline/${id}`;

/** Text without the characters that XML 1.0 (section 2.2) does not allow. */
const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
