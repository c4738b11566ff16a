import { DATES } from './dates.ts';
import type { Labels } from './labels.ts';

const { date, weekday } = DATES.en;

export const en: Labels = {
  siteName: 'Mongolia Newswire',
  tagline: 'The archive of news about Mongolia',
  description:
    'Headlines about Mongolia in English and Mongolian: every day since the archive began, with a search and feeds.',
  skipToContent: 'Skip to content',
  otherLanguage: 'Монгол',
  mainNavigation: 'Main',
  frontPage: 'Front page',
  feed: 'RSS',
  headlines: { en: 'English headlines', mn: 'Mongolian headlines' },
  noHeadlines: 'There are no headlines yet.',
  noneThisDay: {
    en: 'No English headlines were filed on this day.',
    mn: 'No Mongolian headlines were filed on this day.',
  },
  date,
  dateWithWeekday: (day) => `${weekday(day)}, ${date(day)}`,
  updated: (day, clock) => `Updated ${date(day)}, ${clock} (Ulaanbaatar)`,
  count: (count) => (count === 1 ? '1 headline' : `${count} headlines`),
  leadsHome: 'Leads to the source’s home page; the original address is not known.',
  undated: 'no date given, filed by the day it was first seen',
  recentDays: 'Recent days',
  dayNavigation: 'Days',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  dayTitle: (day) => `News about Mongolia, ${date(day)}`,
  dayDescription: (day) =>
    `Headlines about Mongolia of ${date(day)}, in English and Mongolian, with their sources.`,
  published: 'Published',
  by: (author) => `By ${author}`,
  readOriginal: (publication) => `Read the original at ${publication}`,
  homePage: (publication) => `Home page of ${publication}`,
  allOfDay: (day) => `All headlines of ${date(day)}`,
  search: {
    title: 'Search',
    description: 'Search the headlines of the archive in English and Mongolian.',
    field: 'Search the archive',
    placeholder: 'English or Mongolian',
    submit: 'Search',
    hint: 'English and Mongolian headlines are searched at once.',
    needsScript: 'The search needs JavaScript. Without it, the headlines can be browsed by day:',
    searching: 'Searching …',
    failed: 'The search could not be loaded. Please check your connection.',
    retry: 'Try again',
    nothingIn: { en: 'Nothing found in English.', mn: 'Nothing found in Mongolian.' },
    nothing: 'Nothing was found. Try fewer or other words.',
    emptyArchive: 'The archive is still empty; there is nothing to search yet.',
    more: 'Show more',
    found: '{count} found',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address.',
  },
  footer:
    'Headlines belong to their publishers and lead to them. Days are those of Ulaanbaatar (UTC+8).',
};
