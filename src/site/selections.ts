import type { Place } from '../lib/archive.ts';
import { type Day, publishedInstant } from '../lib/day.ts';
import type { Headline } from '../lib/headline.ts';
import { LANGUAGES, type Language } from '../lib/language.ts';

/** A headline as pages show it; `html` is the text of its article page, where it has one. */
export type ShownHeadline = Omit<Headline, 'body'> & Place & { html?: string | undefined };

/** A day that holds headlines, in their order, and its neighbours that hold some in either language. */
export interface ArchiveDay {
  day: Day;
  headlines: Record<Language, ShownHeadline[]>;
  previous?: Day | undefined;
  next?: Day | undefined;
}

/** When a headline appeared: as its source says, else when the job first saw it. */
export const appeared = ({ published, firstSeen }: ShownHeadline): Date =>
  published ? publishedInstant(published) : new Date(firstSeen);

const rank = ({ pin, sink }: ShownHeadline): number => (pin ? -1 : sink ? 1 : 0);

/** The order within a day: pinned, by place in the source's list, newest, sunk. */
const inOrder = (a: ShownHeadline, b: ShownHeadline): number =>
  rank(a) - rank(b) ||
  (a.place ?? Infinity) - (b.place ?? Infinity) ||
  appeared(b).getTime() - appeared(a).getTime() ||
  (a.id < b.id ? -1 : 1);

/** Puts headlines into their days, oldest day first. */
export function arrange(headlines: readonly ShownHeadline[]): ArchiveDay[] {
  const byDay = Map.groupBy(headlines, ({ day }) => day);
  const days = [...byDay.keys()].sort();
  return days.map((day, index) => {
    const ofDay = (byDay.get(day) ?? []).sort(inOrder);
    const { en = [], mn = [] } = Object.groupBy(ofDay, ({ language }) => language);
    return { day, headlines: { en, mn }, previous: days[index - 1], next: days[index + 1] };
  });
}

/** The newest headlines of a language: newest day first, each in its day's order. */
export function newest(
  days: readonly ArchiveDay[],
  language: Language,
  count: number,
): ShownHeadline[] {
  const found: ShownHeadline[] = [];
  for (let index = days.length - 1; index >= 0 && found.length < count; index--) {
    found.push(...(days[index]?.headlines[language] ?? []));
  }
  return found.slice(0, count);
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
