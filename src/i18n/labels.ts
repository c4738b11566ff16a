import type { Day } from '../lib/day.ts';
import type { Language } from '../lib/language.ts';

/** Everything that the site says itself in one language; a label that is missing is a type error. */
export interface Labels {
  siteName: string;
  tagline: string;
  /** What the site is, for search engines and feed readers. */
  description: string;
  skipToContent: string;
  /** The name of the other language in that language, for the language switch. */
  otherLanguage: string;
  mainNavigation: string;
  frontPage: string;
  feed: string;
  /** Headings of the lists, by the language of the headlines. */
  headlines: Record<Language, string>;
  noHeadlines: string;
  /** Said of a language without headlines on a day. */
  noneThisDay: Record<Language, string>;
  date: (day: Day) => string;
  dateWithWeekday: (day: Day) => string;
  /** @param clock the time in Ulaanbaatar, `HH:MM` */
  updated: (day: Day, clock: string) => string;
  count: (count: number) => string;
  leadsHome: string;
  undated: string;
  recentDays: string;
  dayNavigation: string;
  previousDay: string;
  nextDay: string;
  dayTitle: (day: Day) => string;
  dayDescription: (day: Day) => string;
  published: string;
  by: (author: string) => string;
  readOriginal: (publication: string) => string;
  homePage: (publication: string) => string;
  allOfDay: (day: Day) => string;
  search: SearchLabels;
  notFound: { title: string; text: string };
  footer: string;
}

export interface SearchLabels {
  title: string;
  description: string;
  field: string;
  placeholder: string;
  submit: string;
  hint: string;
  needsScript: string;
  /** Said while the first answer is on its way. */
  searching: string;
  /** Said when the index cannot be loaded. */
  failed: string;
  retry: string;
  /** Said in the place of one language's findings. */
  nothingIn: Record<Language, string>;
  nothing: string;
  emptyArchive: string;
  more: string;
  /** `{count}` stands for the number. */
  found: string;
}
