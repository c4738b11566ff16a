import type { GroupKind } from '../lib/addresses.ts';
import { LANGUAGES } from '../lib/language.ts';
import { TOPICS } from '../lib/topics.ts';
import type { ArchiveDay, RankedHeadline } from './selections.ts';

/** The headlines of one host or topic. */
export interface Group {
  /** The host or topic. */
  key: string;
  count: number;
  /** The newest days first, each in its day's order; as many as its own page shows. */
  latest: readonly RankedHeadline[];
  /** By month (`YYYY-MM`), newest month first. */
  months: ReadonlyMap<string, readonly RankedHeadline[]>;
}

/** So many headlines are on the page of a host or topic itself; the rest is on those of its months. */
const LATEST = 50;

interface Kind {
  /** The groups that exist even without a headline, in their order. */
  always: readonly string[];
  keysOf: (headline: RankedHeadline) => readonly string[];
}

const KINDS: Record<GroupKind, Kind> = {
  sources: { always: [], keysOf: ({ host }) => [host] },
  topics: { always: TOPICS, keysOf: ({ topics = [] }) => topics },
};

/** Gathers the headlines of each host or topic, in one pass from the newest day to the oldest. */
export function groupsOf(days: readonly ArchiveDay[], kind: GroupKind): Group[] {
  const { always, keysOf } = KINDS[kind];
  const byKey = new Map(always.map((key) => [key, new Map<string, RankedHeadline[]>()]));
  for (const { day, headlines } of days.toReversed()) {
    const month = day.slice(0, 7);
    for (const headline of LANGUAGES.flatMap((language) => headlines[language])) {
      for (const key of keysOf(headline)) {
        const months = byKey.get(key) ?? new Map<string, RankedHeadline[]>();
        byKey.set(key, months);
        const ofMonth = months.get(month);
        if (ofMonth) ofMonth.push(headline);
        else months.set(month, [headline]);
      }
    }
  }
  return [...byKey].map(([key, months]) => ({
    key,
    months,
    count: months.values().reduce((sum, { length }) => sum + length, 0),
    latest: [...months.values()].flat().slice(0, LATEST),
  }));
}
