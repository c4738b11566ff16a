import { escapeHtml } from '../../lib/html.ts';
import type { Language } from '../../lib/language.ts';
import { uri, xmlText } from './text.ts';

/** A feed that somebody may subscribe to; addresses are whole. */
export interface Subscription {
  name: string;
  feed: string;
  page: string;
  language: Language;
}

/** Subscriptions under one heading. */
export interface SubscriptionFolder {
  name: string;
  subscriptions: readonly Subscription[];
}

/** A list of subscriptions for feed readers to take over (http://opml.org/spec2.opml, "Subscription lists"). */
export const opml = (title: string, folders: readonly SubscriptionFolder[]): string =>
  xmlText(
    `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>${escapeHtml(title)}</title></head>\n<body>\n${folders
      .map(
        ({ name, subscriptions }) =>
          `<outline text="${attribute(name)}">\n${subscriptions.map(outline).join('')}</outline>\n`,
      )
      .join('')}</body>\n</opml>\n`,
  );

const outline = ({ name, feed, page, language }: Subscription): string =>
  `<outline type="rss" text="${attribute(name)}" title="${attribute(name)}" xmlUrl="${attribute(uri(feed))}" htmlUrl="${attribute(uri(page))}" language="${language}"/>\n`;

const attribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;');
