import { LABELS } from '../../i18n/index.ts';
import { dateAddress } from '../../lib/addresses.ts';
import { addDays, type Day, publishedInstant } from '../../lib/day.ts';
import { escapeHtml } from '../../lib/html.ts';
import type { Language } from '../../lib/language.ts';
import { absolute } from '../links.ts';
import { type ArchiveDay, type ShownHeadline, topAndMore } from '../selections.ts';
import { linkOf } from './headline-item.ts';
import { dailyGuid, type FeedItem } from './item.ts';
import { MOST_ITEMS } from './newest.ts';
import { uri } from './text.ts';

/** So long after its end a day is told: what was published late in it has been found by then. */
const SETTLED = 6 * 3_600_000;

const told = (day: Day): Date => new Date(publishedInstant(addDays(day, 1)).getTime() + SETTLED);

/**
 * The best ten of each day in one language, newest day first. A day is told in the next morning,
 * so that readers get it once and whole. An item shows what the day's own page shows: a headline
 * that is filed, or a story that is taken up, after that morning can still change the list, but
 * never the item's guid, title, link or date. Readers that take over changes then show the newer
 * list, the others keep the older one, and none shows a day twice.
 *
 * @param updated when the archive was last brought up to date
 */
export const dailyItems = (
  days: readonly ArchiveDay[],
  language: Language,
  updated: Date,
): FeedItem[] =>
  days
    .filter(({ day, headlines }) => told(day) <= updated && headlines[language].length > 0)
    .slice(-MOST_ITEMS)
    .reverse()
    .map(({ day, headlines }) => {
      const { top } = topAndMore(headlines[language]);
      return {
        guid: dailyGuid(language, day),
        title: LABELS[language].dayTitle(day),
        link: absolute(dateAddress(language, day)),
        date: told(day),
        language,
        // For readers that show no lists, such as a browser with our style sheet.
        summary: top.map(({ title, host }, index) => `${index + 1}. ${title} (${host})`).join('\n'),
        html: `<ol>${top.map(listItem).join('')}</ol>`,
      };
    });

const listItem = (headline: ShownHeadline): string =>
  `<li><a href="${escapeHtml(uri(linkOf(headline)))}">${escapeHtml(headline.title)}</a> (${escapeHtml(headline.host)})</li>`;
