import type { Day } from '../lib/day.ts';
import type { Language } from '../lib/language.ts';
import type { Topic } from '../lib/topics.ts';
import type { Week } from '../lib/week.ts';
import type { Order } from '../site/search/address.ts';
import type { Widening } from '../site/search/narrowing.ts';

/** Everything that the site says itself in one language; a label that is missing is a type error. */
export interface Labels {
  siteName: string;
  tagline: string;
  /** What the site is, for search engines and feed readers. */
  description: string;
  /** For link previews (Open Graph). */
  locale: string;
  skipToContent: string;
  /** The name of the other language in that language, for the language switch. */
  otherLanguage: string;
  mainNavigation: string;
  frontPage: string;
  feed: string;
  footerNavigation: string;
  /** The way to years and months. */
  archive: string;
  /** Headings of the lists, by the language of the headlines. */
  headlines: Record<Language, string>;
  noHeadlines: string;
  /** Said of a language without headlines on a day. */
  noneThisDay: Record<Language, string>;
  date: (day: Day) => string;
  dateWithWeekday: (day: Day) => string;
  /** @param clock the time in Ulaanbaatar, `HH:MM` */
  updated: (day: Day, clock: string) => string;
  number: (count: number) => string;
  /** A number of headlines. */
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
  /** Said before the hosts that tell the same story. */
  also: string;
  /** Heading of a day's headlines after its best. */
  moreOfDay: string;
  topic: Record<Topic, string>;
  otherTopics: string;
  breadcrumbs: string;
  readArchived: string;
  archivedNote: string;
  copyNote: (publication: string) => string;
  previousHeadline: string;
  nextHeadline: string;
  headlineNavigation: string;
  onThisDay: string;
  year: PeriodLabels;
  month: PeriodLabels & {
    /** A month beside others of its year. */
    shortName: (month: string) => string;
    calendar: string;
    /** From Monday. */
    weekdays: readonly WeekdayLabel[];
    leading: string;
  };
  week: Omit<PeriodLabels, 'title' | 'description' | 'name'> & {
    name: (week: Week) => string;
    title: (week: Week) => string;
    description: (from: Day, to: Day) => string;
    span: (from: Day, to: Day) => string;
    best: string;
  };
  sources: GroupLabels;
  topics: GroupLabels;
  status: StatusLabels;
  about: { title: string; description: string; keptWhole: string; contact: string };
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
  emptyArchive: string;
  narrow: string;
  language: string;
  anyLanguage: string;
  /** The languages as choices, by the language of the headlines. */
  languages: Record<Language, string>;
  host: string;
  anyHost: string;
  topic: string;
  anyTopic: string;
  from: string;
  to: string;
  sort: string;
  sorts: Record<Order, string>;
  /** Said in the place of one language's findings. */
  nothingIn: Record<Language, string>;
  more: string;
  retry: string;
  said: SaidBySearch;
}

/** What the search page's script says; words in braces stand for what it puts there. */
export interface SaidBySearch {
  /** Said while the first answer is on its way. */
  searching: string;
  /** Said while older years are asked: `{year}`. */
  searchingYear: string;
  /** Said when nothing can be searched at all. */
  failed: string;
  /** Said when the index of `{years}` cannot be loaded. */
  failedYears: string;
  nothing: string;
  /** `{count}` */
  found: string;
  /** Said before the count is complete: `{count}`. */
  foundSoFar: string;
  /** Said before the nearest spelling that finds something. */
  nearest: string;
  /** What a search finds without one of its narrowings: `{count}`, `{value}`. */
  without: Record<Widening, string>;
}

/** The name of a weekday, short as in a calendar and in full. */
export type WeekdayLabel = readonly [short: string, name: string];

/** What is said of a year, a month or a week. */
export interface PeriodLabels {
  /** The period itself: `2025`, or `2025-09` for a month. */
  name: (period: string) => string;
  title: (period: string) => string;
  description: (period: string) => string;
  previous: string;
  next: string;
  navigation: string;
}

/** What is said of the hosts or of the topics. */
export interface GroupLabels {
  title: string;
  description: string;
  /** Of one host's or topic's page. */
  titleOf: (name: string) => string;
  descriptionOf: (name: string) => string;
  titleOfMonth: (name: string, month: string) => string;
  latest: (count: number) => string;
  months: string;
  /** Heads of the table's columns. */
  name: string;
  count: string;
  newest: string;
  none: string;
  feed: string;
}

export interface StatusLabels {
  title: string;
  description: string;
  intro: string;
  /** Said where no run has left its facts. */
  unknown: string;
  /** Said when nothing new has come for days. */
  stale: (day: Day) => string;
  source: string;
  answer: string;
  asked: string;
  success: string;
  lastNew: string;
  next: string;
  never: string;
  failures: (count: number) => string;
  quarantined: (reason: string) => string;
  moved: (address: string) => string;
  gone: string;
  off: string;
  counts: (counts: { new: number; known: number; dropped: number; held: number }) => string;
}
