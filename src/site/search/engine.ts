import type { Language } from '../../lib/language.ts';
import { plainQuery } from './words.ts';

/** One headline that was found; Pagefind counts words from 0, as white space divides them. */
export interface Found {
  url: string;
  content: string;
  locations: number[];
  meta: Record<string, string>;
}

/** A headline that was found, whose particulars are loaded when they are shown. */
export interface Hit {
  data: () => Promise<Found>;
}

/** Finds the headlines of one language, best first. */
export type SearchIndex = (query: string) => Promise<Hit[]>;

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: Hit[] }>;
}

/**
 * The search of one language's index.
 *
 * @param base the site's base, with a slash at its end
 * @param attempt a number that differs after every failure: browsers remember a module that failed
 * @throws when the index cannot be loaded
 */
export async function openIndex(
  base: string,
  language: Language,
  attempt: number,
): Promise<SearchIndex> {
  const address = `${base}pagefind/${language}/pagefind.js${attempt > 0 ? `?${attempt}` : ''}`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.init();
  return async (query) => (await pagefind.search(plainQuery(query))).results;
}
