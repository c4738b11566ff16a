import type { Day } from '../../lib/day.ts';
import type { Language } from '../../lib/language.ts';
import type { Order } from './address.ts';
import { hasWordsLike } from './alike.ts';
import { ask, type Finding } from './ask.ts';
import { textOf } from './content.ts';
import { interpret } from './question.ts';

/** What is asked of the headlines of one year. */
export interface Ask {
  q: string;
  host: string;
  topic: string;
  /** The days that are allowed; undefined for all. */
  days: readonly Day[] | undefined;
  sort: Order;
}

/** A headline that was found. */
export interface Found {
  /** Below the site's base. */
  url: string;
  title: string;
  /** The summary, or the article's text. */
  text: string;
  host: string;
  day: Day;
}

/** What a year has for a question. */
export interface Answer {
  /** Which of the question's readings found it; a year with an earlier one puts others aside. */
  reading: number;
  /** How many there are before narrowing, and how many of them it leaves. */
  all: number;
  total: number;
  items: Found[];
}

/** How many headlines each choice would leave, whatever is chosen of its own kind. */
export type Choices = Record<Facet, Record<string, number>>;

/** What headlines are counted by. */
export const FACETS = ['host', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** As much of Pagefind as is used here. */
export interface Index {
  search: (
    text: string | null,
    options?: { filters?: object; sort?: { date: 'desc' } },
  ) => Promise<{ results: Hit[]; totalFilters: Record<string, Record<string, number>> }>;
}

interface Hit extends Finding {
  words: number[];
  data: () => Promise<Fragment>;
}

interface Fragment {
  raw_url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Everything that one reading of a question finds. */
interface Hits {
  reading: number;
  hits: Hit[];
}

/** One year of one language, ready to be asked. */
export interface OpenVolume {
  /** The headlines from `offset` on, at most `limit` of them. */
  find: (asked: Ask, offset: number, limit: number) => Promise<Answer>;
  choices: (asked: Ask) => Promise<Choices>;
}

/** Asks an index by Pagefind, which narrows by ids, so that counts are of what is found and nothing else. */
export function openVolume(index: Index, language: Language): OpenVolume {
  const remembered = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = (remembered.get(key) as Promise<T> | undefined) ?? make();
    remembered.set(key, known);
    return known;
  };

  const idsWith = (filters: object): Promise<Set<string>> =>
    once(JSON.stringify(filters), async () => {
      const { results } = await index.search(null, { filters });
      return new Set(results.map(({ id }) => id));
    });

  /** The rank of every headline by date, newest first. */
  const ranks = (): Promise<Map<string, number>> =>
    once('ranks', async () => {
      const { results } = await index.search(null, { sort: { date: 'desc' } });
      return new Map(results.map(({ id }, rank) => [id, rank]));
    });

  /** The values that each headline has; a search that mentions a filter loads it, and no other. */
  const valuesOf = (facet: Facet): Promise<Map<string, string[]>> =>
    once(facet, async () => {
      const values = new Map<string, string[]>();
      const { totalFilters } = await index.search(null, { filters: { [facet]: '' } });
      for (const value of Object.keys(totalFilters[facet] ?? {})) {
        for (const id of await idsWith({ [facet]: value })) {
          values.set(id, [...(values.get(id) ?? []), value]);
        }
      }
      return values;
    });

  let last: { q: string; isByDate: boolean; hits: Promise<Hits> } | undefined;
  /** Everything that is found before narrowing; the last answer is kept for its further pages. */
  const hitsOf = ({ q }: Ask, isByDate: boolean): Promise<Hits> => {
    if (last?.q !== q || (isByDate && !last.isByDate)) {
      last = { q, isByDate, hits: search(q, isByDate) };
    }
    return last.hits;
  };
  const search = async (q: string, isByDate: boolean): Promise<Hits> => {
    const lists: Hit[][] = [];
    const run = async (text: string): Promise<Hit[]> => {
      const { results } = await index.search(text, isByDate ? { sort: { date: 'desc' } } : {});
      lists.push(results);
      const [first] = results;
      // Mongolian keys are nobody's beginning.
      if (!first || language === 'mn') return results;
      return hasWordsLike(text, (await first.data()).content) ? results : [];
    };
    for (const [reading, meant] of interpret(q).entries()) {
      const { findings } = await ask(run, [meant], language);
      if (findings.length > 0) {
        return { reading, hits: isByDate ? await byDate(findings, lists) : findings };
      }
    }
    return { reading: Number.POSITIVE_INFINITY, hits: [] };
  };
  /** Joined lists are in no order of days, but often one of them, which is, holds all. */
  const byDate = async (hits: readonly Hit[], lists: readonly Hit[][]): Promise<Hit[]> => {
    const [longest = []] = lists.toSorted((one, other) => other.length - one.length);
    const inList = new Map(longest.map(({ id }, rank) => [id, rank]));
    const rank = hits.every(({ id }) => inList.has(id)) ? inList : await ranks();
    return hits.toSorted((one, other) => (rank.get(one.id) ?? 0) - (rank.get(other.id) ?? 0));
  };

  /** What is found and what a narrowing leaves of it, but for the narrowing by one facet. */
  const narrow = async (asked: Ask, isByDate: boolean, except?: Facet) => {
    const { reading, hits } = await hitsOf(asked, isByDate);
    const sets: Set<string>[] = [];
    for (const facet of FACETS)
      if (asked[facet] && facet !== except) sets.push(await idsWith({ [facet]: asked[facet] }));
    if (asked.days) sets.push(await idsWith({ day: { any: asked.days } }));
    const left = hits.filter(({ id }) => sets.every((ids) => ids.has(id)));
    return { reading, all: hits.length, left };
  };

  return {
    async find(asked, offset, limit) {
      // A year that is only counted needs no order.
      const { reading, all, left } = await narrow(asked, asked.sort === 'date' && limit > 0);
      const page = left.slice(offset, offset + limit);
      const items = await Promise.all(page.map(async (hit) => toFound(await hit.data())));
      return { reading, all, total: left.length, items };
    },
    async choices(asked) {
      const choices: Choices = { host: {}, topic: {} };
      for (const facet of FACETS) {
        const { left } = await narrow(asked, false, facet);
        if (left.length === 0) continue;
        const values = await valuesOf(facet);
        for (const value of left.flatMap(({ id }) => values.get(id) ?? [])) {
          choices[facet][value] = (choices[facet][value] ?? 0) + 1;
        }
      }
      return choices;
    },
  };
}

const toFound = ({ raw_url, content, meta, filters }: Fragment): Found => ({
  url: raw_url,
  title: meta.title ?? '',
  text: textOf(content),
  host: filters.host?.[0] ?? '',
  day: filters.day?.[0] ?? '',
});
