import { addDays, DAY_MS } from '../../lib/day.ts';
import { appeared, type ShownHeadline } from '../selections.ts';

/** So many items are in a feed that people subscribe to, and so many bytes. */
export const MOST_ITEMS = 100;
export const MOST_BYTES = 512_000;

/** A headline that was older than this when it was first seen is not news, but history brought in. */
const FRESH_DAYS = 7;

/** When a headline appeared, but never later than it was seen: some sources date into the future. */
export const dateOf = (headline: ShownHeadline): Date =>
  new Date(Math.min(appeared(headline).getTime(), Date.parse(headline.firstSeen)));

const byTime = (a: ShownHeadline, b: ShownHeadline): number =>
  dateOf(b).getTime() - dateOf(a).getTime() || (a.id < b.id ? -1 : 1);

/**
 * When a headline became news to subscribers: when it was first seen. By its own date one that is
 * found some hours late, or that names a day but no time, could be past the end of the feed
 * before it was ever in it.
 */
function entered(headline: ShownHeadline): number {
  const [at, seen] = [dateOf(headline).getTime(), Date.parse(headline.firstSeen)];
  return seen - at < FRESH_DAYS * DAY_MS ? seen : at;
}

/**
 * The headlines of a feed, newest first.
 *
 * @param fromNewest headlines from the newest day backwards; no more of them are read than needed
 */
export function newestOf(fromNewest: Iterable<ShownHeadline>): ShownHeadline[] {
  const found: ShownHeadline[] = [];
  let since = '';
  for (const headline of fromNewest) {
    if (headline.day < since) break;
    found.push(headline);
    if (found.length === MOST_ITEMS) since = addDays(headline.day, -FRESH_DAYS);
  }
  return inOrder(
    found.sort((a, b) => entered(b) - entered(a) || byTime(a, b)).slice(0, MOST_ITEMS),
  );
}

/** Newest first. */
export const inOrder = (headlines: readonly ShownHeadline[]): ShownHeadline[] =>
  headlines.toSorted(byTime);

/**
 * A document of as many of the items as its bytes allow; the last ones are left off.
 *
 * @param write makes the document of some items
 */
export async function fit<T>(
  items: readonly T[],
  write: (items: readonly T[]) => string | Promise<string>,
): Promise<string> {
  const text = await write(items);
  const size = Buffer.byteLength(text);
  if (size <= MOST_BYTES || items.length === 0) return text;
  const share = Math.floor((items.length * MOST_BYTES) / size);
  return fit(items.slice(0, Math.min(share, items.length - 1)), write);
}
