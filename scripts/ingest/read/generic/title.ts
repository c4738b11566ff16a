import { type Element, isTag } from 'domhandler';
import { isLabel } from '../wording.ts';
import type { Line } from './lines.ts';
import { unglue } from './unglue.ts';

/** What a title needs to know of the page it stands on. */
export interface Setting {
  linesOf: (element: Element) => Line[];
  isDate: (text: string) => boolean;
  /** Whether the same text stands with several articles, as sections and calls do. */
  isRepeated: (text: string) => boolean;
}

const RANKS: readonly Line['rank'][] = ['heading', 'title', 'plain'];
/** Shorter texts beside longer ones are rather sections, names of columns or of authors. */
const SHORT = 20;
/** Longer texts are paragraphs. */
const LONG = 300;

/**
 * The title of an article on a listing: what its links say, else the nearest heading of its card,
 * else what the links' attributes say, else the nearest text.
 *
 * @param cards the cards of all links to the article, each from the link outwards
 * @returns undefined when nothing in them can be a title
 */
export function titleOf(cards: readonly Element[][], setting: Setting): string | undefined {
  const { linesOf, isDate, isRepeated } = setting;
  const clean = (text: string | undefined): string | undefined => {
    const { title } = unglue(text ?? '');
    const isTitle =
      (title.match(/\p{L}/gu)?.length ?? 0) >= 4 &&
      !isLabel(title) &&
      !isDate(title) &&
      !isRepeated(title);
    return isTitle ? title : undefined;
  };
  const withoutSection = ({ text, parts }: Line): string => {
    const section = parts.find((part) => isRepeated(part) && !part.endsWith(':'));
    if (section === undefined) return text;
    if (text.startsWith(section)) return text.slice(section.length);
    return text.endsWith(section) ? text.slice(0, -section.length) : text;
  };
  const titlesOf = (lines: readonly Line[], rank: Line['rank']): string[] =>
    lines.flatMap((line) => (line.rank === rank ? (clean(withoutSection(line)) ?? []) : []));

  const attributes = cards
    .flatMap(([anchor]) => (anchor ? attributeTexts(anchor) : []))
    .flatMap((text) => clean(text) ?? []);
  const said = cards.map(([anchor]) => (anchor ? linesOf(anchor) : []));
  const own = RANKS.map((rank) => best(said.flatMap((lines) => titlesOf(lines, rank)))).find(
    (title) => title !== undefined,
  );
  const texts = said.flat().flatMap((line) => clean(withoutSection(line)) ?? []);
  if (own !== undefined) return whole(continued(own, attributes), [...texts, ...attributes]);

  const levels = cards.flatMap((card) => card.slice(1, 10));
  const near = (rank: Line['rank']): string | undefined => {
    for (const level of levels) {
      const lines = linesOf(level).filter(({ anchor }) => !anchor || isOneOf(anchor, cards));
      const title = best(titlesOf(lines, rank));
      if (title !== undefined) return title;
    }
    return undefined;
  };
  return near('heading') ?? near('title') ?? best(attributes) ?? near('plain');
}

const isOneOf = (anchor: Element, cards: readonly Element[][]): boolean =>
  cards.some((card) => card[0] === anchor);

/** The first text long enough for a headline, before any summary; else the longest. */
function best(titles: readonly string[]): string | undefined {
  const first = titles.find((title) => title.length >= SHORT && title.length <= LONG);
  if (first !== undefined) return whole(first, titles);
  return titles.toSorted((a, b) => b.length - a.length)[0];
}

/** The text that a shortened one (`… prices rose by...`) was cut from, where it stands nearby. */
function whole(title: string, texts: readonly string[]): string {
  const [, stem] = /^(.{10,}?)\s*(?:…|\.{2,})$/u.exec(title) ?? [];
  if (stem === undefined) return title;
  return texts.find((text) => text.length > title.length && text.startsWith(stem)) ?? title;
}

/** The attribute that goes on where a headline was cut between words; a site's name is no part. */
const continued = (title: string, attributes: readonly string[]): string =>
  attributes.find((text) => text.startsWith(title) && /^ \p{L}/u.test(text.slice(title.length))) ??
  title;

/** What a link and the pictures in it say in their attributes. */
function attributeTexts(anchor: Element): string[] {
  const { title, 'aria-label': label } = anchor.attribs;
  const pictures = anchor.children.filter(isTag).slice(0, 20);
  return [title, label, ...pictures.flatMap(({ attribs }) => [attribs.alt, attribs.title])].filter(
    (text) => text !== undefined,
  );
}
