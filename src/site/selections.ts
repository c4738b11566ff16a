import type { Place } from '../lib/archive.ts';
import { addDays, type Day, publishedInstant } from '../lib/day.ts';
import type { Headline } from '../lib/headline.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';
import type { Trust } from '../lib/source.ts';
import { firstOf } from '../lib/story.ts';
import { score } from './order.ts';

/** A headline as pages show it; `html` is the text of its article page, where it has one. */
export type ShownHeadline = Omit<Headline, 'body'> & Place & { html?: string | undefined };

/** A headline in its day's order. */
export interface RankedHeadline extends ShownHeadline {
  /** The headlines that tell the same story within three days: the newest of each other host. */
  also: readonly ShownHeadline[];
  /** The first headline of its story, which may be itself. */
  first: string;
  score: number;
}

/** A day that holds headlines, best first, and its neighbours that hold some in either language. */
export interface ArchiveDay {
  day: Day;
  headlines: Record<Language, RankedHeadline[]>;
  previous?: Day | undefined;
  next?: Day | undefined;
}

/** As many as the page that this archive succeeds. */
const TOP = 10;
/** So many of one host are on the front page, as long as there are enough others. */
const PER_HOST = 3;
/** Neither stories nor the choice for the front page look further than this. */
const NEAR_DAYS = 3;

/** When a headline appeared: as its source says, else when the job first saw it. */
export const appeared = ({ published, firstSeen }: ShownHeadline): Date =>
  published ? publishedInstant(published) : new Date(firstSeen);

const byTime = (a: ShownHeadline, b: ShownHeadline): number =>
  appeared(b).getTime() - appeared(a).getTime() || (a.id < b.id ? -1 : 1);

/** What people have said of a headline comes before what is computed. */
const choice = ({ pin, sink }: ShownHeadline): number => (pin ? -1 : sink ? 1 : 0);

/** People's choice, then the score, then the newest. */
export const byRank = (a: RankedHeadline, b: RankedHeadline): number =>
  choice(a) - choice(b) || b.score - a.score || byTime(a, b);

/**
 * Puts headlines into their days, oldest day first, and each day into its order.
 *
 * @param trustOf how much the source of a headline is trusted
 */
export function arrange(
  headlines: readonly ShownHeadline[],
  trustOf: (headline: ShownHeadline) => Trust,
): ArchiveDay[] {
  const links = new Map(headlines.map(({ id, story }) => [id, story]));
  const first = ({ id }: ShownHeadline): string => firstOf(id, (each) => links.get(each));
  const stories = Map.groupBy(headlines, first);
  const ranked = headlines.map((headline): RankedHeadline => {
    const story = first(headline);
    const also = twinsOf(headline, stories.get(story) ?? []);
    const { topics = [], place } = headline;
    const standing = { hosts: 1 + also.length, topics, trust: trustOf(headline), place };
    return { ...headline, also, first: story, score: score(standing) };
  });
  const byDay = Map.groupBy(ranked, ({ day }) => day);
  const days = [...byDay.keys()].sort();
  return days.map((day, index) => {
    const ofDay = (byDay.get(day) ?? []).sort(byRank);
    const { en = [], mn = [] } = Object.groupBy(ofDay, ({ language }) => language);
    return { day, headlines: { en, mn }, previous: days[index - 1], next: days[index + 1] };
  });
}

/** Those of a story that other hosts tell in the same language at about the same time. */
function twinsOf(headline: ShownHeadline, story: readonly ShownHeadline[]): ShownHeadline[] {
  if (story.length < 2) return [];
  const [from, to] = [addDays(headline.day, -NEAR_DAYS), addDays(headline.day, NEAR_DAYS)];
  const twins = story.filter(
    ({ host, language, day }) =>
      host !== headline.host && language === headline.language && day >= from && day <= to,
  );
  // The last entry of a host stays in the map.
  const newest = new Map(
    twins
      .sort(byTime)
      .toReversed()
      .map((twin) => [twin.host, twin]),
  );
  return [...newest.values()].sort((a, b) => (a.host < b.host ? -1 : 1));
}

/**
 * The first headlines of a list, one for each story; none that people have sunk.
 *
 * @param perHost how many of one host are taken besides those that people have pinned
 */
export function pick(
  headlines: Iterable<RankedHeadline>,
  count: number,
  perHost = Number.POSITIVE_INFINITY,
): RankedHeadline[] {
  const picked: RankedHeadline[] = [];
  const stories = new Set<string>();
  const hosts = new Map<string, number>();
  for (const headline of headlines) {
    if (picked.length === count) break;
    const ofHost = hosts.get(headline.host) ?? 0;
    const isFull = ofHost >= perHost && !headline.pin;
    if (headline.sink || isFull || stories.has(headline.first)) continue;
    picked.push(headline);
    stories.add(headline.first);
    hosts.set(headline.host, ofHost + 1);
  }
  return picked;
}

/** A day's headlines of one language: the best ten, one for each story, and the others by time. */
export function topAndMore(ranked: readonly RankedHeadline[]): {
  top: RankedHeadline[];
  more: RankedHeadline[];
} {
  const top = pick(ranked, TOP);
  const taken = new Set(top);
  const more = ranked.filter((headline) => !taken.has(headline));
  return { top, more: more.sort((a, b) => choice(a) - choice(b) || byTime(a, b)) };
}

/** The headlines of a language, newest day first, each day in its order. */
function* fromNewest(
  days: readonly ArchiveDay[],
  language: Language,
  since = '',
): Generator<RankedHeadline> {
  for (let index = days.length - 1; index >= 0; index--) {
    const archiveDay = days[index];
    if (!archiveDay || archiveDay.day < since) return;
    yield* archiveDay.headlines[language];
  }
}

/**
 * The ten of a language for the front page: newest day first, each in its day's order, one for
 * each story. Where the last three days have enough, at most three of one host, or as few more
 * as it takes.
 */
export function frontPage(days: readonly ArchiveDay[], language: Language): RankedHeadline[] {
  const newest = days.findLast(({ headlines }) => headlines[language].length > 0);
  const since = newest && addDays(newest.day, 1 - NEAR_DAYS);
  const recent = [...fromNewest(days, language, since)];
  for (let perHost = PER_HOST; perHost < TOP; perHost++) {
    const picked = pick(recent, TOP, perHost);
    if (picked.length === TOP) return picked;
  }
  return pick(fromNewest(days, language), TOP);
}

/** The last days of the archive, newest first. */
export const recentDays = (days: readonly ArchiveDay[], count: number): ArchiveDay[] =>
  days.slice(-count).reverse();

/** The latest instant at which a headline was first seen (ISO 8601, UTC), if there is a headline. */
export const lastSeen = (headlines: readonly ShownHeadline[]): string | undefined =>
  headlines.reduce<string | undefined>(
    (latest, { firstSeen }) =>
      latest === undefined || Date.parse(firstSeen) > Date.parse(latest) ? firstSeen : latest,
    undefined,
  );

/** Those of a language, in their order. */
export const inLanguage = (
  headlines: readonly RankedHeadline[],
  language: Language,
): RankedHeadline[] => headlines.filter((headline) => headline.language === language);

/** The languages with a page's own first. */
export const ownFirst = (own: Language): Language[] => [
  own,
  ...LANGUAGES.filter((language) => language !== own),
];

/** Whether only the source's home page is known of a headline whose original address was not kept. */
export function isUnlinked({ url }: ShownHeadline): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** Whether a headline's title leads to its source's home page, for there is no page of its own either. */
export const leadsHome = (headline: ShownHeadline): boolean =>
  headline.html === undefined && isUnlinked(headline);
