import { DAY_MS, type Published, publishedDay, publishedInstant } from '../../src/lib/day.ts';
import type { Headline } from '../../src/lib/headline.ts';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { type Route, sourceSchema } from '../../src/lib/source.ts';
import { normalise } from '../ingest/normalise.ts';
import type { Item } from '../ingest/read/item.ts';
import { isDamaged } from '../ingest/read/wording.ts';
import { sameSite } from './site.ts';

/** What a way of reading gives, as it would be filed. */
export interface Yield {
  headlines: Headline[];
  /** Items without a title or an article's address, and items dated ahead. */
  dropped: number;
  held: number;
  dated: number;
  newest: Published | undefined;
  /** Headlines that lead to other sites. */
  elsewhere: number;
  flaws: Flaw[];
}

/** Why a way that gives headlines is taken only when there is no better one; the worst first. */
const FLAWS = ['elsewhere', 'stale', 'undated', 'few'] as const;
type Flaw = (typeof FLAWS)[number];

const ENOUGH = 3;
const STALE_AFTER_MS = 90 * DAY_MS;

/**
 * Judges a way of reading by what it gives.
 *
 * @param home an address of the publication
 * @param receivedAt the clock against which dates are read and judged
 * @param fewest with fewer headlines it is no way at all
 * @returns a problem when too little comes out of it
 */
export function judge(
  items: Item[],
  route: Route,
  home: string,
  receivedAt: Date,
  fewest = ENOUGH,
): Result<Yield> {
  const source = sourceSchema.parse({ name: '-', homepage: home, language: 'mn', routes: [route] });
  const { candidates, dropped, held } = normalise(items, { ...source, id: '' }, receivedAt);
  const headlines = candidates.map(({ headline }) => headline);
  if (headlines.length < fewest) {
    const untitled = items.filter(({ title }) => !title).length;
    const why = untitled > headlines.length ? `, ${untitled} items have no title` : '';
    return fail(`${headlines.length} headlines${why}`, route.url);
  }
  if (headlines.filter(({ title }) => isDamaged(title)).length * 2 > headlines.length) {
    return fail('damaged text: its letters were decoded with a wrong charset', route.url);
  }

  const dates = headlines.flatMap(({ published }) => published ?? []);
  const newest = dates.toSorted((a, b) => time(a) - time(b)).at(-1);
  const elsewhere = headlines.filter(({ url }) => !sameSite(url, home)).length;
  const has: Record<Flaw, boolean> = {
    elsewhere: elsewhere > 0 && headlines.length - elsewhere < ENOUGH,
    stale: newest !== undefined && receivedAt.getTime() - time(newest) > STALE_AFTER_MS,
    undated: dates.length * 2 <= headlines.length,
    few: headlines.length < ENOUGH,
  };
  const flaws = FLAWS.filter((flaw) => has[flaw]);
  return ok({ headlines, dropped, held, dated: dates.length, newest, elsewhere, flaws });
}

const time = (published: Published): number => publishedInstant(published).getTime();

/** The better of two ways: one flaw is worse than all that follow it; of equals the first. */
export const better = <T extends Yield>(one: T, other: T): T =>
  badness(other) < badness(one) ? other : one;

const badness = ({ flaws }: Yield): number =>
  flaws.reduce((sum, flaw) => sum + 2 ** (FLAWS.length - FLAWS.indexOf(flaw)), 0);

/** What came of a way in a few words, for a line. */
export const inWords = ({ headlines, dated, newest, elsewhere, flaws }: Yield): string =>
  [
    `${headlines.length} headlines`,
    `${dated} dated`,
    newest && `newest ${publishedDay(newest)}${flaws.includes('stale') ? ', stale' : ''}`,
    elsewhere > 0 && `${elsewhere} of other sites`,
  ]
    .filter(Boolean)
    .join(', ');
