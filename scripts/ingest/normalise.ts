import { DAY_MS, type Day, dayOf, publishedDay, publishedInstant } from '../../src/lib/day.ts';
import { type Headline, SUMMARY_LENGTH } from '../../src/lib/headline.ts';
import type { Problem } from '../../src/lib/result.ts';
import type { Source } from '../../src/lib/source.ts';
import { parseDate } from './dates.ts';
import { canonicalLink, cleanLink, hostOf, idOf } from './identity.ts';
import { isAboutMongolia } from './keep/about-mongolia.ts';
import { languageOf } from './keep/language.ts';
import { toMarkdown } from './markdown.ts';
import type { Item } from './read/item.ts';
import { cleanTitle, excerpt } from './read/text.ts';
import { topicsOf } from './topics.ts';

/** A headline that is ready to be filed, with its identity and the day it would be filed under. */
export interface Candidate {
  id: string;
  day: Day;
  headline: Headline;
}

/** What became of a listing's items: every item is a candidate, dropped or held. */
export interface Normalised {
  candidates: Candidate[];
  /** Items that are not filed: faulty ones, and those that the archive is not about. */
  dropped: number;
  /** Items dated more than a day ahead, which wait for their day. */
  held: number;
  problems: Problem[];
}

/** The first website is younger; no page or feed published anything before. */
const EARLIEST = '1990';

/** Why an item is not filed: a fault that is spelled out with its place, or a choice that is counted. */
type Refusal = { fault: string } | { choice: string } | 'held';

/**
 * Turns the items of one document into candidates: titles and links cleaned, dates read, language
 * and relevance judged, the policy on texts applied. Items with one identity become one candidate.
 *
 * @param receivedAt when the document came: the clock for relative dates and `firstSeen`
 */
export function normalise(items: Item[], source: Source, receivedAt: Date): Normalised {
  const candidates = new Map<string, Candidate>();
  const problems: Problem[] = [];
  const choices = new Map<string, number>();
  let dropped = 0;
  let held = 0;

  const guidsOf = guidsByLink(items);
  for (const [index, item] of items.entries()) {
    const headline = headlineOf(item, index + 1, source, receivedAt, problems);
    if (headline === 'held') {
      held++;
    } else if ('fault' in headline) {
      dropped++;
      problems.push({
        what: headline.fault,
        where: item.link || item.title || `item ${index + 1}`,
      });
    } else if ('choice' in headline) {
      dropped++;
      choices.set(headline.choice, (choices.get(headline.choice) ?? 0) + 1);
    } else {
      const link = canonicalLink(headline.url);
      const id = idOf(guidsOf(link) > 1 && item.guid ? `${link} ${item.guid}` : link);
      const twin = candidates.get(id)?.headline;
      const whole = { ...headline, ...twin };
      candidates.set(id, { id, day: archiveDay(whole), headline: whole });
    }
  }
  for (const [choice, count] of choices) problems.push({ what: `${count} ${choice}` });
  return { candidates: [...candidates.values()], dropped, held, problems };
}

/**
 * One item as a headline.
 *
 * @param problems takes what is wrong with an item that is filed all the same
 */
function headlineOf(
  item: Item,
  place: number,
  source: Source,
  receivedAt: Date,
  problems: Problem[],
): Headline | Refusal {
  const title = cleanTitle(item.title);
  if (!title) return { fault: 'no title' };
  if (!item.link) return { fault: 'no link' };
  const url = cleanLink(item.link);
  if (!url) return { fault: 'the link is not an article of a site' };

  const language = languageOf(title, source.language) ?? source.language;
  if (language === 'other') return { choice: 'neither English nor Mongolian' };
  const summary = excerpt(unbracket(item.summary ?? ''), SUMMARY_LENGTH);
  if (source.general && !isAboutMongolia(title, summary)) return { choice: 'not about Mongolia' };

  const read = item.date ? parseDate(item.date, receivedAt) : undefined;
  // A clock that was never set says 1970.
  const published = read && read >= EARLIEST ? read : undefined;
  if (item.date && !published) {
    const what = read ? 'an impossible date' : 'cannot read the date';
    problems.push({ what: `${what} "${item.date}"`, where: url });
  }
  if (published && publishedInstant(published).getTime() > receivedAt.getTime() + DAY_MS) {
    return 'held';
  }

  const body = source.text === 'full' && item.content ? toMarkdown(item.content, url) : '';
  const author = item.author && cleanTitle(item.author);
  const topics = topicsOf(title, language, item.sections, summary);
  return {
    title,
    url,
    host: hostOf(source.aggregator && isWeb(item.sourceUrl) ? item.sourceUrl : url),
    via: source.id,
    language,
    ...(published && { published }),
    firstSeen: `${receivedAt.toISOString().slice(0, 19)}Z`,
    ...(source.text !== 'none' && summary && summary !== title && { summary }),
    ...(author && { author }),
    place,
    ...(topics.length > 0 && { topics }),
    ...(body && { body }),
  };
}

const isWeb = (address: string | undefined): address is string => /^https?:/i.test(address ?? '');

/** The day under which a headline is filed: that of its publication, else the one first seen. */
export const archiveDay = ({ published, firstSeen }: Headline): Day =>
  published ? publishedDay(published) : dayOf(new Date(firstSeen));

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
