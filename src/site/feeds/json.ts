import { toPublished } from '../../lib/day.ts';
import type { FeedItem } from './item.ts';
import type { Channel } from './rss.ts';
import { uri, xmlText } from './text.ts';

/**
 * A JSON Feed (https://www.jsonfeed.org/version/1.1/), with the items in their order and the same
 * texts and addresses as in RSS.
 */
export const jsonFeed = (
  { title, description, language, self, page, image }: Omit<Channel, 'stylesheet'>,
  items: readonly FeedItem[],
): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      language,
      home_page_url: page,
      feed_url: self,
      icon: image,
      items: items.map((item) => ({
        id: item.guid,
        url: uri(item.link),
        external_url: item.original && uri(item.original),
        title: item.title,
        // One of the two is required, so a headline without any text is its own.
        ...(item.html === undefined
          ? { content_text: item.summary ?? item.title }
          : { content_html: item.html }),
        summary: item.summary,
        date_published: toPublished(item.date),
        authors: item.author === undefined ? undefined : [{ name: item.author }],
        tags: item.categories?.map(({ name }) => name),
        language: item.language,
      })),
    },
    (_key, value: unknown) => (typeof value === 'string' ? xmlText(value) : value),
  )}\n`;
