import { excerpt, plainText } from '../../../scripts/ingest/read/text.ts';
import { pageAddress } from '../../lib/addresses.ts';
import { SUMMARY_LENGTH } from '../../lib/headline.ts';
import { groupName } from '../group-name.ts';
import { absolute, headlineHref, placeHref } from '../links.ts';
import { leadsHome, type ShownHeadline } from '../selections.ts';
import { type FeedItem, headlineGuid } from './item.ts';
import { dateOf } from './newest.ts';
import { originOf } from './sources.ts';

/** A text longer than this many characters is left to its page, for it would push headlines out of the feed. */
const LONGEST_TEXT = 40_000;

/** A headline as feeds show it. */
export function headlineItem(headline: ShownHeadline): FeedItem {
  const { id, title, url, language, topics, author, summary, html } = headline;
  return {
    guid: headlineGuid(id),
    title,
    link: linkOf(headline),
    date: dateOf(headline),
    language,
    categories: topics?.map((topic) => ({
      name: groupName(language, 'topics', topic),
      domain: absolute(pageAddress(language, 'topics')),
    })),
    source: originOf(headline),
    author,
    summary: summary ?? (html && beginningOf(html)),
    html: html !== undefined && html.length <= LONGEST_TEXT ? html : undefined,
    original: html === undefined ? undefined : url,
  };
}

/** Markup that surely holds as much text as a summary may have. */
const BEGINNING = 4000;

const beginningOf = (html: string): string =>
  excerpt(plainText(html.slice(0, BEGINNING)), SUMMARY_LENGTH);

/** Where a headline leads: as on our pages, but to its place there rather than to a home page. */
export const linkOf = (headline: ShownHeadline): string =>
  new URL(
    leadsHome(headline) ? placeHref(headline.language, headline) : headlineHref(headline),
    import.meta.env.SITE,
  ).href;
