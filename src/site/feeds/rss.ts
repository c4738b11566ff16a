import { getRssString } from '@astrojs/rss';
import { escapeHtml } from '../../lib/html.ts';
import type { Language } from '../../lib/language.ts';
import type { FeedItem } from './item.ts';
import { literalText, uri, xmlText } from './text.ts';

/** What a feed says of itself; addresses are whole. */
export interface Channel {
  title: string;
  description: string;
  language: Language;
  /** The feed's own address. */
  self: string;
  /** The page that shows the same. */
  page: string;
  image: string;
  stylesheet: string;
  /** Its place among the documents of an archive (RFC 5005, section 4). */
  history?: History | undefined;
}

/** The documents beside this one; `current` is the one that people subscribe to. */
export interface History {
  current?: string | undefined;
  previous?: string | undefined;
  next?: string | undefined;
}

/** Minutes for which readers need not ask again; the job runs some times a day. */
const TTL = 60;

/**
 * An RSS 2.0 document (https://www.rssboard.org/rss-specification), with the items in their order,
 * newest first. Its bytes depend on nothing but what it is given, so that an unchanged feed stays
 * unchanged.
 */
export async function rss(channel: Channel, items: readonly FeedItem[]): Promise<string> {
  const [newest] = items;
  const title = literalText(channel.title);
  const xml = await getRssString({
    title,
    description: literalText(channel.description),
    site: channel.page,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      ...(channel.history && { fh: 'http://purl.org/syndication/history/1.0' }),
    },
    customData: [
      element('language', channel.language),
      newest && element('lastBuildDate', newest.date.toUTCString()),
      element('ttl', String(TTL)),
      `<image>${element('url', channel.image)}${element('title', title)}${element('link', channel.page)}</image>`,
      atomLink('self', channel.self),
      channel.history && historyOf(channel.history),
    ].join(''),
    items: items.map((item) => ({
      title: literalText(item.title),
      link: uri(item.link),
      pubDate: item.date,
      ...textsOf(item),
      ...(item.source && {
        source: { title: literalText(item.source.title), url: uri(item.source.url) },
      }),
      customData: [
        element('guid', item.guid, { isPermaLink: 'false' }),
        ...(item.categories ?? []).map(({ name, domain }) => element('category', name, { domain })),
        item.author && isName(item.author) && element('dc:creator', item.author),
        element('dc:language', item.language),
      ]
        .filter(Boolean)
        .join(''),
    })),
  });
  // The library's own instruction lacks the type, without which browsers ignore a CSS style sheet.
  const instruction = `<?xml-stylesheet type="text/css" href="${escapeHtml(channel.stylesheet)}"?>`;
  return xmlText(xml.replace('?>', () => `?>${instruction}`));
}

const element = (name: string, text: string, attributes: Record<string, string> = {}): string => {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join('')}>${escapeHtml(text)}</${name}>`;
};

const atomLink = (rel: string, address: string): string =>
  `<atom:link rel="${rel}" href="${escapeHtml(address)}" type="application/rss+xml"/>`;

const historyOf = ({ current, previous, next }: History): string =>
  [
    // A document that has a current one besides is part of the archive itself.
    current && `<fh:archive/>${atomLink('current', current)}`,
    previous && atomLink('prev-archive', previous),
    next && atomLink('next-archive', next),
  ]
    .filter(Boolean)
    .join('');

/** What readers see below the title. Both elements are HTML, whose markup the library escapes. */
const textsOf = ({ summary, html }: FeedItem): { description?: string; content?: string } => ({
  ...(summary !== undefined && { description: escapeHtml(summary) }),
  ...(html !== undefined && { content: html }),
});

/** Whether an author is somebody; the library would write a number (`1900`, `0xAB`) in its own way. */
const isName = (author: string): boolean =>
  /\p{L}{2}/u.test(author) && Number.isNaN(Number(author));
