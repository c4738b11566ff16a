import type { CheerioAPI } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import { proseMeter } from './prose.ts';

/** What holds so much of the prose around it holds the whole text. */
const MOST = 0.9;
/** Elements that frame a text, and not a part of it such as a table or a list. */
const FRAME = /^(?:body|main|article|section|div|form|td|center)$/;

/**
 * The HTML of the innermost frame around nearly all of a clean page's prose: the text of a
 * document that is so long that everything else is little beside it. Takes linear time.
 */
export function textBox($: CheerioAPI): string {
  const proseOf = proseMeter();
  let frame = $('body').get(0);
  let node = frame;
  while (node) {
    if (FRAME.test(node.name)) frame = node;
    const least = proseOf(node) * MOST;
    node = node.children.find((child): child is Element => isTag(child) && proseOf(child) > least);
  }
  // With the frame itself: selectors compare all elements at the root with each other.
  return frame ? $.html(frame) : '';
}
