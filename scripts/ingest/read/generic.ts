import { load } from 'cheerio';
import type { Element } from 'domhandler';
import { fail, ok, type Result } from '../../../src/lib/result.ts';
import { anchorsOf, isPictured, type ShapedAnchor } from './generic/anchors.ts';
import { cardsOf } from './generic/cards.ts';
import { dateReader, isDateAt } from './generic/date.ts';
import { type Line, linesOf, repeatedTexts } from './generic/lines.ts';
import { errorPage, unreadablePage } from './generic/problem.ts';
import { titleOf } from './generic/title.ts';
import { type Item, MOST_ITEMS } from './item.ts';
import { parseMarkup } from './markup.ts';
import { cleanTitle } from './text.ts';
import { isDamaged } from './wording.ts';

/** Everything a page says about one article. */
interface Entry {
  anchors: ShapedAnchor[];
  title: string | undefined;
  date: string | undefined;
  /** Whether a picture, a heading or a date stands with it, as in a card. */
  isCard: boolean;
}

/** Reads what stands at some of a page's links, as if it had no others. */
type EntriesOf = (anchors: readonly ShapedAnchor[]) => Entry[];

/**
 * Reads a listing page about which nothing is known but its HTML and its address. Links are
 * grouped by the shape of their addresses; a group is taken when most of its links carry
 * headlines.
 *
 * @param html the decoded page
 * @param url the page's address
 * @param now the instant against which relative dates are understood
 * @returns items in the page's order, distinct by link, with clean titles and the dates as they
 *   stand; or a problem that says what the page is instead of a listing
 */
export function readGeneric(html: string, url: string, now: Date): Result<Item[]> {
  // One element around the page: selectors compare all elements at the root with each other.
  const $ = load(parseMarkup(`<x-page>${html}`, 'html'));
  const error = errorPage($, html);
  if (error) return fail(error, url);

  const anchors = anchorsOf($, url);
  const entriesOf = entryReader(now);
  const entries = withoutBareKinds(entriesOf(articlesOf(anchors, entriesOf)).filter(isHeadline));
  const damaged = entries.filter(({ title }) => title && isDamaged(title));
  if (entries.length === 0 || damaged.length > entries.length / 2) {
    return fail(unreadablePage($, html, damaged.length), url);
  }
  return ok(
    entries
      .filter((entry) => !damaged.includes(entry))
      .slice(0, MOST_ITEMS)
      .map(({ anchors: [anchor], title = '', date }) => ({
        title: cleanTitle(title),
        link: anchor?.link,
        date,
      })),
  );
}

/** A reader of one page; lines and dates are read once, however often they are asked for. */
function entryReader(now: Date): EntriesOf {
  const isDate = remember((text: string) => isDateAt(text, now));
  const lines = remember((element: Element): Line[] => linesOf(element, isDate));

  return (anchors) => {
    const cards = cardsOf(anchors);
    const groups = [...Map.groupBy(anchors, ({ article }) => article).values()];
    const links = groups.map((group) => group.map(({ element }) => element));
    const isRepeated = repeatedTexts(links, lines);
    const findDate = dateReader({ linesOf: lines, isDate });
    return groups.map((group) => {
      const own = group.map((anchor) => cards.get(anchor) ?? []);
      const title = titleOf(own, { linesOf: lines, isDate, isRepeated });
      const date = title === undefined ? undefined : firstOf(own, (card) => findDate(card, title));
      const isCard = date !== undefined || own.some((card) => card.slice(0, 4).some(isPictured));
      return { anchors: group, title, date, isCard };
    });
  };
}

/** The links that lead to articles: those of shapes whose links carry headlines. */
function articlesOf(anchors: readonly ShapedAnchor[], entriesOf: EntriesOf): ShapedAnchor[] {
  const carriesHeadlines = (kind: readonly ShapedAnchor[]): boolean => {
    const entries = entriesOf(kind);
    const headlines = entries.filter(isHeadline);
    const lengths = headlines.map(({ title = '' }) => title.length).sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
    const isEnough =
      headlines.length >= 3 || (headlines.length === 2 && headlines.every(({ date }) => date));
    const share = kind[0]?.shape.telling ? 0.5 : 0.7;
    return isEnough && usual >= 25 && headlines.length >= entries.length * share;
  };
  const outside = anchors.filter(({ inMenu }) => !inMenu);
  const families = Map.groupBy(outside, ({ shape }) => shape.family);
  const accepted = new Set<string>();
  for (const [name, family] of families) {
    const keys = Map.groupBy(family, ({ shape }) => shape.key);
    if (carriesHeadlines(family) || [...keys.values()].some(carriesHeadlines)) accepted.add(name);
  }
  return outside.filter(({ shape }) => accepted.has(shape.family));
}

/**
 * Where most articles stand in cards, links with short ids of a kind of which none does are the
 * names of standing pages, however long.
 */
function withoutBareKinds(entries: readonly Entry[]): readonly Entry[] {
  const cards = entries.filter(({ isCard }) => isCard);
  if (cards.length < entries.length / 2) return entries;
  const kinds = new Set(cards.flatMap(({ anchors }) => anchors.map(({ shape }) => shape.key)));
  return entries.filter(({ anchors }) =>
    anchors.some(({ shape }) => shape.strong || kinds.has(shape.key)),
  );
}

/** Whether what stands at a link reads like a headline rather than the name of a section. */
function isHeadline({ title, isCard, anchors }: Entry): boolean {
  if (title === undefined) return false;
  const words = title.split(/\s+/).length;
  if (!isCard) return title.length >= 24 && words >= 3;
  return title.length >= 8 && (words > 1 || anchors.some(({ shape }) => shape.telling));
}

function firstOf<T, U>(values: readonly T[], find: (value: T) => U | undefined): U | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}
