import type { CheerioAPI } from 'cheerio';
import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import { lettersBesideDate } from '../read/wording.ts';
import { UNREAD } from './clutter.ts';
import { lengthOf, lineOf, proseOf } from './prose.ts';
import { isAside, isEnding } from './wording.ts';

const BLOCKS =
  'p,li,h1,h2,h3,h4,h5,h6,dd,dt,div,section,blockquote,td,center,figure,ul,ol,table,article,pre';
/** A block with no greater share of prose is made of links. */
const LINKED = 0.4;
/** A list of links has bullets and commas beside them. */
const LINK_LIST = 0.1;
/** Where more of the paragraphs are nothing but links, links are what the text is about. */
const MOST_LINKED = 0.5;
/** A dateline is short, and has no more letters that belong to no date. */
const LONGEST_DATELINE = 80;
const DATELINE_LETTERS = 4;
/** Where a dateline was written. */
const PLACE = /^\p{Lu}\p{L}{2,20}(?: \p{L}{2,10})?\s?[,.:]\s/u;
/** With so much before them, dates belong to the text. */
const BEGUN = 150;
/** A shorter description of a picture ("Map") may be a word of the text. */
const SHORTEST_CAPTION = 6;

/** What a page tells beside the text. */
export interface Surroundings {
  /** Its titles: heading, meta, document. */
  titles: string[];
  /** The descriptions of its pictures. */
  pictures: string[];
}

/**
 * Takes out of an article's text what wording or links betray: the repeated title, datelines,
 * captions, credits, calls to read, share or subscribe, lists of other articles.
 *
 * @param $ the text as a fragment
 */
export function trimText($: CheerioAPI, { titles, pictures }: Surroundings): void {
  $(UNREAD).remove();
  $('figure').not(':has(table,pre,blockquote)').remove();
  const captions = pictures.map(keyOf).filter((text) => text.length >= SHORTEST_CAPTION);
  const repeated = new Set([...titles.map(keyOf), ...captions, '']);

  const linked: Element[] = [];
  let length = 0;
  for (const block of innermostBlocks($)) {
    const line = lineOf(block);
    if (line === '' || block.name === 'td') continue;
    if (isAside(line) || repeated.has(keyOf(line)) || (length < BEGUN && isDateline(line))) {
      $(block).remove();
    } else if (isEnding(line) || (isLinked(block) && isEnding(firstLine($, block)))) {
      removeLinksAfter($, block);
      $(block).remove();
    } else if (block.name === 'p' && proseOf(block) === 0) linked.push(block);
    length += line.length;
  }
  if (linked.length < $('p').length * MOST_LINKED) $(linked).remove();
  $('ul,ol')
    .filter((_, list) => proseOf(list) < lengthOf(list) * LINK_LIST)
    .remove();
}

function innermostBlocks($: CheerioAPI): Element[] {
  const blocks = $(BLOCKS).toArray();
  const frames = new Set<ParentNode>();
  for (const { parent } of blocks) {
    for (let node = parent; node && !frames.has(node); node = node.parent) frames.add(node);
  }
  return blocks.filter((block) => !frames.has(block));
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isLinked = (block: Element): boolean => proseOf(block) <= lengthOf(block) * LINKED;

const isDateline = (line: string): boolean =>
  line.length < LONGEST_DATELINE &&
  /\d/.test(line) &&
  lettersBesideDate(line.replace(PLACE, '')) <= DATELINE_LETTERS;

/** What stands in a block before its first break or link. */
function firstLine($: CheerioAPI, block: Element): string {
  const lines = $(block).contents().toArray().map(lineOf);
  return lines.find(Boolean) ?? '';
}

/** Takes out what follows the heading of a list of other articles, as long as it is made of links. */
function removeLinksAfter($: CheerioAPI, heading: Element): void {
  const isPart = (node: ChildNode): boolean =>
    isTag(node) ? isLinked(node) || /^[uo]l$/.test(node.name) : lineOf(node) === '';
  for (let next = heading.next; next && isPart(next); next = heading.next) $(next).remove();
}
