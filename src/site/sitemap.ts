import {
  articleAddress,
  dateAddress,
  frontAddress,
  GROUP_KINDS,
  groupAddress,
  groupMonthAddress,
  pageAddress,
  periodAddress,
  weekAddress,
} from '../lib/addresses.ts';
import { escapeHtml } from '../lib/html.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';
import { days, groups, isFree, weeks, years } from './archive.ts';
import { absolute } from './links.ts';
import type { ArchiveYear } from './periods.ts';
import { type ArchiveDay, lastSeen, type ShownHeadline } from './selections.ts';

/** A page that search engines may list. */
export interface Entry {
  address: string;
  /** When its headlines last changed (ISO 8601, UTC); unknown of pages that hold none. */
  changed?: string | undefined;
}

const headlinesOf = (days: readonly ArchiveDay[]): ShownHeadline[] =>
  days.flatMap(({ headlines: { en, mn } }) => [...en, ...mn]);

const changed = (days: readonly ArchiveDay[]): string | undefined => lastSeen(headlinesOf(days));

/** The pages of a year in one language: the year, its months, weeks and days, and free articles. */
function entriesOfYear(language: Language, { year, months }: ArchiveYear): Entry[] {
  const ofYear = months.flatMap((month) => month.days);
  return [
    { address: periodAddress(language, year), changed: changed(ofYear) },
    ...months.map(({ month, days: ofMonth }) => ({
      address: periodAddress(language, month),
      changed: changed(ofMonth),
    })),
    ...weeks
      .filter((week) => week.year === year)
      .map(({ week, days: ofWeek }) => ({
        address: weekAddress(language, week),
        changed: changed(ofWeek),
      })),
    ...ofYear.map((day) => ({ address: dateAddress(language, day.day), changed: changed([day]) })),
    ...ofYear
      .flatMap(({ headlines }) => headlines[language])
      .filter((headline) => headline.html !== undefined && isFree(headline))
      .map(({ day, name, firstSeen }) => ({
        address: articleAddress(language, day, name),
        changed: firstSeen,
      })),
  ];
}

/** The pages of a language that belong to no year. */
function standingEntries(language: Language): Entry[] {
  return [
    { address: frontAddress(language), changed: changed(days.slice(-1)) },
    ...['search', 'feeds', 'about', ...GROUP_KINDS].map((name) => ({
      address: pageAddress(language, name),
    })),
    ...GROUP_KINDS.flatMap((kind) =>
      groups[kind].flatMap(({ key, latest, months }) => [
        { address: groupAddress(language, kind, key), changed: lastSeen(latest) },
        ...[...months].map(([month, headlines]) => ({
          address: groupMonthAddress(language, kind, key, month),
          changed: lastSeen(headlines),
        })),
      ]),
    ),
  ];
}

/** The file of each year and language, and of each language's other pages. */
const sitemapAddress = (name: string): string => `/sitemap/${name}.xml`;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const place = (tag: string, { address, changed: at }: Entry): string =>
  `<${tag}><loc>${escapeHtml(absolute(address))}</loc>${at ? `<lastmod>${at}</lastmod>` : ''}</${tag}>`;

/** A sitemap (sitemaps.org protocol 0.9). */
export const sitemap = (entries: readonly Entry[]): string =>
  `${HEAD}<urlset xmlns="${NAMESPACE}">${entries.map((entry) => place('url', entry)).join('')}</urlset>\n`;

/** The index of all sitemaps; each is as new as its newest page. */
export const sitemapIndex = (): string =>
  `${HEAD}<sitemapindex xmlns="${NAMESPACE}">${[...sitemaps]
    .map(([name, entries]) =>
      place('sitemap', {
        address: sitemapAddress(name),
        changed: entries.reduce<string | undefined>(
          (last, { changed: at }) => (last === undefined || (at && at > last) ? at : last),
          undefined,
        ),
      }),
    )
    .join('')}</sitemapindex>\n`;

/** All sitemaps by their names. */
export const sitemaps: ReadonlyMap<string, Entry[]> = new Map(
  LANGUAGES.flatMap((language): [string, Entry[]][] => [
    [`pages-${language}`, standingEntries(language)],
    ...years.map((year): [string, Entry[]] => [
      `${year.year}-${language}`,
      entriesOfYear(language, year),
    ]),
  ]),
);
