import { type Day, dayOf, publishedDay, publishedInstant } from '../../src/lib/day.ts';
import { type Headline, SUMMARY_LENGTH } from '../../src/lib/headline.ts';
import type { Problem } from '../../src/lib/result.ts';
import type { Source } from '../../src/lib/source.ts';
import { parseDate } from './dates.ts';
import { canonicalLink, cleanLink, hostOf, idOf } from './identity.ts';
import { toMarkdown } from './markdown.ts';
import type { Item } from './read/item.ts';
import { cleanTitle, excerpt } from './read/text.ts';

/** A headline that is ready to be filed, with its identity and the day it would be filed under. */
export interface Candidate {
  id: string;
  day: Day;
  headline: Headline;
}

/** What became of a listing's items: every item is a candidate, dropped or held. */
export interface Normalised {
  candidates: Candidate[];
  /** Items that can never be filed (no title, no link). */
  dropped: number;
  /** Items dated more than a day ahead, which wait for their day. */
  held: number;
  problems: Problem[];
}

const DAY_MS = 86_400_000;

/**
 * Turns the items of one document into candidates: titles and links cleaned, dates read, policy
 * on texts applied. Several items with one identity become one candidate.
 *
 * @param receivedAt when the document came: the clock for relative dates and `firstSeen`
 */
export function normalise(items: Item[], source: Source, receivedAt: Date): Normalised {
  const result: Normalised = { candidates: [], dropped: 0, held: 0, problems: [] };
  const known = new Map<string, Candidate>();
  const guidsOf = guidsByLink(items);

  const drop = (what: string, item: Item): void => {
    result.dropped++;
    result.problems.push({ what, where: item.link || item.title || 'an item with neither' });
  };

  for (const [index, item] of items.entries()) {
    const title = cleanTitle(item.title);
    const url = item.link && cleanLink(item.link);
    if (!title) {
      drop('no title', item);
      continue;
    }
    if (!url) {
      drop(item.link ? 'the link is not an article of a site' : 'no link', item);
      continue;
    }

    const published = item.date ? parseDate(item.date, receivedAt) : undefined;
    if (item.date && !published) {
      result.problems.push({ what: `cannot read the date "${item.date}"`, where: url });
    }
    if (published && publishedInstant(published).getTime() > receivedAt.getTime() + DAY_MS) {
      result.held++;
      continue;
    }

    const link = canonicalLink(url);
    const id = idOf(guidsOf(link) > 1 && item.guid ? `${link} ${item.guid}` : link);
    const summary =
      source.text === 'none' ? '' : excerpt(unbracket(item.summary ?? ''), SUMMARY_LENGTH);
    const body = source.text === 'full' && item.content ? toMarkdown(item.content, url) : '';
    const headline: Headline = {
      title,
      url,
      host: hostOf(url),
      via: source.id,
      language: source.language,
      ...(published && { published }),
      firstSeen: `${receivedAt.toISOString().slice(0, 19)}Z`,
      ...(summary && summary !== title && { summary }),
      ...(item.author && { author: cleanTitle(item.author) }),
      place: index + 1,
      ...(body && { body }),
    };

    const twin = known.get(id);
    if (twin) {
      twin.headline = { ...headline, ...twin.headline };
    } else {
      known.set(id, { id, day: '', headline });
    }
  }

  result.candidates = [...known.values()].map((candidate) => ({
    ...candidate,
    day: candidate.headline.published
      ? publishedDay(candidate.headline.published)
      : dayOf(receivedAt),
  }));
  return result;
}

/** WordPress ends its own excerpts with an ellipsis in brackets. */
const unbracket = (summary: string): string => summary.replace(/[\s.,;:]*\[(?:…|\.{3})\]\s*$/, '…');

/** How many different guids a document gives to the same link. */
function guidsByLink(items: Item[]): (link: string) => number {
  const guids = new Map<string, Set<string>>();
  for (const { link, guid } of items) {
    const url = link && cleanLink(link);
    if (!url || !guid) continue;
    const key = canonicalLink(url);
    guids.set(key, (guids.get(key) ?? new Set()).add(guid));
  }
  return (link) => guids.get(link)?.size ?? 0;
}
