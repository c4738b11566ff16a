import type { CheerioAPI } from 'cheerio';
import { type Element, isTag, type ParentNode } from 'domhandler';
import { proseMeter } from './prose.ts';

const ARTICLE = 'article,.hentry';
/** How much larger than the article below the page's heading another may be. */
const LARGER = 2;
/** By how much an article without the page's heading must exceed every other to be the page's own. */
const FAR_LARGER = 3;

/**
 * Teasers of other articles often have the same element as the article: of several, the one that
 * holds the page's heading stays, or else the one that is far larger than the others.
 */
export function removeOtherArticles($: CheerioAPI): void {
  const articles = $(ARTICLE).toArray();
  if (articles.length < 2) return;
  const proseOf = ownProse(articles);
  const apartFrom = (main: Element): Element[] => {
    const above = new Set(ancestorsOf(main));
    return articles.filter(
      (other) => other !== main && !above.has(other) && !ancestorsOf(other).includes(main),
    );
  };
  const exceeds = (main: Element, factor: number): boolean =>
    apartFrom(main).every((other) => proseOf(other) <= proseOf(main) * factor);

  const headed = new Set($('h1').closest(ARTICLE).toArray().filter(isTag));
  const [titled] = headed.size === 1 ? headed : [];
  const largest = articles.reduce((best, next) => (proseOf(next) > proseOf(best) ? next : best));
  if (titled && exceeds(titled, LARGER)) $(apartFrom(titled)).remove();
  else if (exceeds(largest, 1 / FAR_LARGER)) $(apartFrom(largest)).remove();
}

/** The prose of each article without that of the articles in it. */
function ownProse(articles: readonly Element[]): (article: Element) => number {
  const measure = proseMeter();
  const own = new Map(articles.map((article) => [article, measure(article)]));
  for (const article of articles) {
    const frame = ancestorsOf(article).find((ancestor) => own.has(ancestor));
    if (frame) own.set(frame, (own.get(frame) ?? 0) - measure(article));
  }
  return (article) => own.get(article) ?? 0;
}

/** The elements around an element, the nearest first. */
function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node: ParentNode | null = element.parent; node && isTag(node); node = node.parent) {
    ancestors.push(node);
  }
  return ancestors;
}
