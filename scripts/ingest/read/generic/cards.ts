import { type Element, isTag, type ParentNode } from 'domhandler';

/** One link of the page that may lead to an article. */
export interface Anchor {
  element: Element;
  /** The absolute address without fragment. */
  link: string;
  /** The one form of all addresses of the same article. */
  article: string;
}

const SEVERAL = Symbol('several articles');

/**
 * The card of every anchor: the elements around it, from the anchor outwards, that hold no link
 * to another article.
 */
export function cardsOf(anchors: readonly Anchor[]): Map<Anchor, Element[]> {
  const owners = new Map<ParentNode, string | typeof SEVERAL>();
  for (const { element, article } of anchors) {
    for (let node: ParentNode | null = element; node; node = node.parent) {
      const owner = owners.get(node);
      if (owner === article || owner === SEVERAL) break;
      owners.set(node, owner === undefined ? article : SEVERAL);
    }
  }
  return new Map(
    anchors.map((anchor) => {
      const card: Element[] = [];
      let node: ParentNode | null = anchor.element;
      while (node && isTag(node) && node.name !== 'body' && owners.get(node) === anchor.article) {
        card.push(node);
        node = node.parent;
      }
      return [anchor, card];
    }),
  );
}
