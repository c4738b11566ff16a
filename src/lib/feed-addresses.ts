import type { GroupKind } from './addresses.ts';
import type { Language } from './language.ts';

/** The newest headlines of both languages. */
export const FEED = '/rss.xml';

/** The same as a JSON Feed. */
export const JSON_FEED = '/feed.json';

/** The list of the sources' feeds. */
export const SOURCE_LIST = '/sources.opml';

/** The newest headlines of one language. */
export const languageFeedAddress = (language: Language): string => `/rss/${language}.xml`;

/** The feed of a host or topic. */
export const groupFeedAddress = (kind: GroupKind, key: string): string => `/rss/${kind}/${key}.xml`;

/** All headlines of a month (`2025-09`). */
export const archiveFeedAddress = (month: string): string => `/rss/archive/${month}.xml`;

/** The best ten of each day in one language. */
export const dailyFeedAddress = (language: Language): string => `/rss/daily-${language}.xml`;
