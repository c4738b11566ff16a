import type { CheerioAPI } from 'cheerio';
import { type AnyNode, type ChildNode, type Element, isTag } from 'domhandler';
import { isClutterName, isDeckName, isPictureName, UNREAD } from './clutter.ts';
import { removeOtherArticles } from './other-articles.ts';
import { lengthOf, proseMeter } from './prose.ts';

/** What holds more of a page's prose than this is no box beside the text, whatever it is called. */
const LARGEST_BOX = 0.3;
/** Captions and credits are shorter, headers of articles with a deck, too. */
const LONGEST_CAPTION = 400;
const LONGEST_HEADER = 1000;
/** Elements that hold the text, and are named after everything that a page can have. */
const FRAMES = 'html,body,main,article,.hentry';
/** What holds more of a page's prose than this, and follows a deck, is the text. */
const LEAST_TEXT = 0.5;
const SHORTEST_OPENING = 80;
/** Enough of what follows a deck to tell whether it is the text. */
const MOST_FOLLOWING = 5;
/** What may stand beside a quotation that has a box of its own. */
const MOST_BESIDE = 5;
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * Takes out of a page what is not the text of its article and can be told by markup: navigation,
 * share boxes, related news, author cards, captions, advertising, comments, notices, teasers.
 */
export function removeClutter($: CheerioAPI): void {
  $(UNREAD).remove();
  $('[style]')
    .filter((_, { attribs }) => UNSEEN_STYLE.test(attribs.style ?? ''))
    .remove();
  // Old frameworks wrap the whole page in a form.
  $('form').not(':has(p)').remove();
  removeOtherArticles($);
  freeQuotations($);

  const proseOf = proseMeter();
  const whole = sum($.root().toArray().map(proseOf));
  const isClutter = (element: Element): boolean => {
    const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`;
    if (isClutterName(names)) return proseOf(element) < whole * LARGEST_BOX;
    if (isPictureName(names))
      return (
        proseOf(element) < LONGEST_CAPTION && $(element).find('img,picture,amp-img').length > 0
      );
    return (
      isDeckName(names) && proseOf(element) < LONGEST_CAPTION && !opensText(element, whole, proseOf)
    );
  };
  $('[class],[id]')
    .not(FRAMES)
    .filter((_, element) => isClutter(element))
    .remove();
  $('header,footer')
    .filter((_, element) => proseOf(element) < Math.min(whole * LARGEST_BOX, LONGEST_HEADER))
    .remove();
}

/**
 * Whether a deck is the beginning of its text rather than something about it: paragraphs follow, or,
 * where it is as long as one, what holds the text.
 */
function opensText(deck: Element, whole: number, proseOf: (node: AnyNode) => number): boolean {
  const own = proseOf(deck);
  if (own === 0) return false;
  let box: ChildNode = deck;
  while (box.parent && isTag(box.parent) && proseOf(box.parent) === own) box = box.parent;
  const following: ChildNode[] = [];
  for (let next = box.next; next && following.length < MOST_FOLLOWING; next = next.next) {
    if (proseOf(next) > 0) following.push(next);
  }
  const [first] = following;
  const paragraphs = following.filter((node) => !isTag(node) || node.name === 'p');
  return (
    (own >= SHORTEST_OPENING && first !== undefined && proseOf(first) > whole * LEAST_TEXT) ||
    sum(paragraphs.map(proseOf)) > own
  );
}

/** Quotations and embedded posts are text; a name or a box of their own would make Readability doubt it. */
function freeQuotations($: CheerioAPI): void {
  $('blockquote').each((_, quotation) => {
    const box = quotation.parent;
    if (box && isTag(box) && box.name === 'div' && isAlone(quotation)) {
      $(box).replaceWith(quotation);
    }
    $(quotation).removeAttr('class').removeAttr('id');
  });
}

/** Whether an element has its parent for itself, beside at most a few pictures and spaces. */
function isAlone(element: Element): boolean {
  const siblings = element.parent?.children ?? [];
  return (
    siblings.length <= MOST_BESIDE &&
    siblings.every((node) => node === element || lengthOf(node) === 0)
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
