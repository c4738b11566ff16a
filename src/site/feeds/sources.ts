import { LABELS } from '../../i18n/index.ts';
import { groupFeedAddress } from '../../lib/feed-addresses.ts';
import { LANGUAGES } from '../../lib/language.ts';
import type { Source } from '../../lib/source.ts';
import { groups, publication, sources } from '../archive.ts';
import { absolute } from '../links.ts';
import type { ShownHeadline } from '../selections.ts';
import type { FeedItem } from './item.ts';
import type { SubscriptionFolder } from './opml.ts';

/** The feed that a publication has itself. */
const ownFeed = ({ routes }: Pick<Source, 'routes'>): string | undefined =>
  routes.find(({ kind }) => kind === 'feed')?.url;

/** The publication of a headline; of one that came by an aggregator or a list only the host is known. */
export function originOf(headline: ShownHeadline): FeedItem['source'] {
  const source = sources.get(headline.via);
  return {
    title: publication(headline),
    url:
      source && !source.aggregator
        ? (ownFeed(source) ?? source.homepage)
        : `https://${headline.host}/`,
  };
}

/** The host that each source's headlines bear; aggregators bring those of many. */
const hosts = new Map(
  groups.sources.flatMap(({ key, latest }) =>
    latest.filter(({ via }) => !sources.get(via)?.aggregator).map(({ via }) => [via, key] as const),
  ),
);

/**
 * The sources by language: each by its own feed, else by the feed that we make of its headlines;
 * one that has neither is left out.
 */
export const subscriptions: readonly SubscriptionFolder[] = LANGUAGES.map((language) => ({
  name: LABELS[language].headlines[language],
  subscriptions: [...sources]
    .filter(([, source]) => source.enabled && source.language === language)
    .flatMap(([id, source]) => {
      const host = hosts.get(id);
      const feed = ownFeed(source) ?? (host && absolute(groupFeedAddress('sources', host)));
      return feed ? [{ name: source.name, feed, page: source.homepage, language }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'mn')),
})).filter(({ subscriptions: ofLanguage }) => ofLanguage.length > 0);
