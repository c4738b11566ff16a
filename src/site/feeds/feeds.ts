import { FEED_LABELS } from '../../i18n/feeds.ts';
import { LABELS } from '../../i18n/index.ts';
import {
  frontAddress,
  GROUP_KINDS,
  type GroupKind,
  groupAddress,
  periodAddress,
} from '../../lib/addresses.ts';
import {
  archiveFeedAddress,
  dailyFeedAddress,
  FEED,
  groupFeedAddress,
  JSON_FEED,
  languageFeedAddress,
} from '../../lib/feed-addresses.ts';
import { LANGUAGES, type Language } from '../../lib/language.ts';
import { days, groups, updated, years } from '../archive.ts';
import { groupName } from '../group-name.ts';
import type { Group } from '../groups.ts';
import { absolute, href } from '../links.ts';
import type { ArchiveMonth } from '../periods.ts';
import type { ShownHeadline } from '../selections.ts';
import { dailyItems } from './daily.ts';
import { headlineItem } from './headline-item.ts';
import type { FeedItem } from './item.ts';
import { jsonFeed } from './json.ts';
import { fit, inOrder, newestOf } from './newest.ts';
import { type Channel, type History, rss } from './rss.ts';

/** What differs from feed to feed; addresses are those below the site's base. */
interface Named {
  address: string;
  title: string;
  description: string;
  language: Language;
  page: string;
  history?: History;
}

const channel = ({ address, page, ...named }: Named): Channel => ({
  ...named,
  self: absolute(address),
  page: absolute(page),
  image: absolute('/feed.png'),
  stylesheet: href('/rss.css'),
});

/** A feed that people subscribe to. */
const subscription = (named: Named, items: readonly FeedItem[]): Promise<string> =>
  fit(items, (kept) => rss(channel(named), kept));

const items = (headlines: Iterable<ShownHeadline>): FeedItem[] =>
  newestOf(headlines).map(headlineItem);

const fromNewest = (languages: readonly Language[]): Iterable<ShownHeadline> =>
  days
    .toReversed()
    .values()
    .flatMap(({ headlines }) => languages.flatMap((language) => headlines[language]));

const months: readonly ArchiveMonth[] = years.flatMap((year) => year.months);
const monthAddress = (month: string | undefined): string | undefined =>
  month === undefined ? undefined : absolute(archiveFeedAddress(month));

const combined = {
  title: LABELS.en.siteName,
  description: LABELS.en.description,
  language: 'en',
  page: frontAddress('en'),
} satisfies Partial<Named>;

/** The newest headlines of both languages; from here on the whole archive can be followed back. */
export const combinedFeed = (): Promise<string> =>
  subscription(
    { ...combined, address: FEED, history: { previous: monthAddress(months.at(-1)?.month) } },
    items(fromNewest(LANGUAGES)),
  );

/** The same as a JSON Feed. */
export const combinedJsonFeed = (): Promise<string> =>
  fit(items(fromNewest(LANGUAGES)), (kept) =>
    jsonFeed(channel({ ...combined, address: JSON_FEED }), kept),
  );

const byLanguage = (language: Language): Promise<string> => {
  const { siteName, description, headlines } = LABELS[language];
  return subscription(
    {
      address: languageFeedAddress(language),
      title: `${siteName} – ${headlines[language]}`,
      description,
      language,
      page: frontAddress(language),
    },
    items(fromNewest([language])),
  );
};

const daily = (language: Language): Promise<string> => {
  const { title, description } = FEED_LABELS[language].daily;
  return subscription(
    {
      address: dailyFeedAddress(language),
      title: `${LABELS[language].siteName} – ${title}`,
      description,
      language,
      page: frontAddress(language),
    },
    updated ? dailyItems(days, language, updated) : [],
  );
};

/** The feeds of each language by their names. */
export const languageFeeds: ReadonlyMap<string, () => Promise<string>> = new Map(
  LANGUAGES.flatMap((language) => [
    [language, () => byLanguage(language)],
    [`daily-${language}`, () => daily(language)],
  ]),
);

/** The hosts and topics that have a feed, by the path of its name. */
export const groupFeeds: readonly { kind: GroupKind; group: Group }[] = GROUP_KINDS.flatMap(
  (kind) => groups[kind].map((group) => ({ kind, group })),
);

/** The newest headlines of a host or topic; one that writes in Mongolian alone is named in it. */
export const groupFeed = (kind: GroupKind, { key, months: byMonth }: Group): Promise<string> => {
  const shown = items([...byMonth.values()].flat());
  const language = shown.length > 0 && shown.every((item) => item.language === 'mn') ? 'mn' : 'en';
  const { siteName, [kind]: labels } = LABELS[language];
  const name = groupName(language, kind, key);
  return subscription(
    {
      address: groupFeedAddress(kind, key),
      title: `${labels.titleOf(name)} – ${siteName}`,
      description: labels.descriptionOf(name),
      language,
      page: groupAddress(language, kind, key),
    },
    shown,
  );
};

/** The months of the archive, each with its document. */
export const archiveMonths = months;

/**
 * All headlines of a month (RFC 5005, section 4), however many: some 1.4 MB and 80 ms for each
 * thousand. Programs read these documents, once for a month that is over.
 */
export const archiveFeed = ({ month, days: ofMonth, previous, next }: ArchiveMonth) => {
  const headlines = ofMonth.flatMap(({ headlines: { en, mn } }) => [...en, ...mn]);
  return rss(
    channel({
      address: archiveFeedAddress(month),
      title: `${LABELS.en.siteName} – ${LABELS.en.month.name(month)}`,
      description: LABELS.en.month.title(month),
      language: 'en',
      page: periodAddress('en', month),
      history: {
        current: absolute(FEED),
        previous: monthAddress(previous),
        next: monthAddress(next),
      },
    }),
    inOrder(headlines).map(headlineItem),
  );
};
