import type { SaidBySearch } from '../../i18n/labels.ts';
import { number } from '../../i18n/numbers.ts';
import type { Language } from '../../lib/language.ts';
import type { Search } from './address.ts';
import { loadWords } from './engine.ts';
import { widenings } from './narrowing.ts';
import { nearestQuestion } from './nearest.ts';
import { facetName, fill } from './say.ts';

/** Another search that finds something, and what is said of it. */
export interface Offer {
  search: Search;
  text: string;
}

/**
 * What to search for instead where nothing is found: with one narrowing less, or by the nearest spelling.
 *
 * @param base the address of the site's front page
 * @param count how many headlines a search finds; undefined where nobody waits for it any more
 */
export async function* otherSearches(
  search: Search,
  language: Language,
  said: SaidBySearch,
  base: string,
  count: (search: Search) => Promise<number | undefined>,
): AsyncGenerator<Offer> {
  for (const [leftOut, wider] of widenings(search)) {
    const found = await count(wider);
    if (!found) continue;
    const isFacet = leftOut === 'host' || leftOut === 'topic';
    const value = isFacet ? facetName(language, leftOut, search[leftOut]) : '';
    yield { search: wider, text: fill(said.without[leftOut], { count: found, value }) };
  }
  const [en, mn] = await Promise.all([loadWords(base, 'en'), loadWords(base, 'mn')]);
  const q = nearestQuestion(search.q, { en, mn });
  if (q === undefined) return;
  const nearest = { ...search, q };
  const found = await count(nearest);
  if (found) yield { search: nearest, text: `${said.nearest} ${q} (${number(found)})` };
}
