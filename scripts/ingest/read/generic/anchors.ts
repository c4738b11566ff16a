import type { CheerioAPI } from 'cheerio';
import { type Element, isTag, isText, type ParentNode } from 'domhandler';
import { canonicalLink, cleanLink } from '../../identity.ts';
import { documentBase } from '../page.ts';
import type { Anchor } from './cards.ts';
import { type Shape, sameSite, shapeOf } from './shape.ts';

/** A link with what its address says about it. */
export interface ShapedAnchor extends Anchor {
  shape: Shape;
  /** Whether it stands in a menu or a footer and holds no picture or heading, as cards do. */
  inMenu: boolean;
}

/** More links than any page has, in all and to one article; what is beyond them is not read. */
const MOST_ANCHORS = 2_000;
const MOST_TO_ONE = 20;
const LONGEST_LINK = 2048;

const MENU_TAG = /^(?:nav|footer|menu)$/;
const MENU_ROLE = /^(?:navigation|menu|menubar|contentinfo|tablist)$/;
/** A class or id that ends in such a word; `nav-new` and `menu-item-7` say less. */
const MENU_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|footer|breadcrumbs?|pagination|pager|dropdown)(?:[_-](?:items?|links?|list|container|wrap(?:per)?|area|inner|top|bottom|widgets?|bar|cols?|columns?|section))?(?:$|\s)/i;

const isMenu = ({ name, attribs }: Element): boolean =>
  name !== 'body' &&
  name !== 'html' &&
  (MENU_TAG.test(name) ||
    MENU_ROLE.test(attribs.role ?? '') ||
    MENU_NAME.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`));

/** Whether a picture or a heading stands in the element. */
export function isPictured(element: Element): boolean {
  const rest: ParentNode[] = [element];
  for (let steps = 0; steps < 200; steps++) {
    const node = rest.pop();
    if (!node) return false;
    if (isTag(node)) {
      if (/^(?:img|picture|h[1-6])$/.test(node.name)) return true;
      if (/background(?:-image)?:[^;]*url/i.test(node.attribs.style ?? '')) return true;
    }
    rest.push(...node.children.filter(isTag).slice(0, 50));
  }
  return false;
}

/** A link in the middle of a sentence leads away from a text, not to the next one of a list. */
function isInProse({ prev, next }: Element): boolean {
  const before = prev && isText(prev) ? (prev.data.match(/\p{L}/gu)?.length ?? 0) : 0;
  const goesOn =
    next !== null && isText(next) && /^(?:\s*[,;]|\s+\p{Ll}+\s+\p{Ll})/u.test(next.data);
  return before > 20 || goesOn;
}

const isInHeading = ({ parent }: Element): boolean =>
  [parent, parent?.parent].some((node) => node && isTag(node) && /^h[1-6]$/.test(node.name));

/**
 * The links of a page that may lead to articles of its site, in the page's order.
 *
 * @param url the page's address
 */
export function anchorsOf($: CheerioAPI, url: string): ShapedAnchor[] {
  const base = documentBase($, url);
  const self = canonicalLink(url);
  const anchors: ShapedAnchor[] = [];
  const counts = new Map<string, number>();
  const visit = (node: ParentNode, inMenu: boolean): void => {
    for (const child of node.children) {
      if (!isTag(child) || anchors.length >= MOST_ANCHORS) continue;
      const inside = inMenu || isMenu(child);
      if (child.name === 'a') addAnchor(child, inside);
      visit(child, inside);
    }
  };
  const addAnchor = (element: Element, inMenu: boolean): void => {
    const href = element.attribs.href?.trim();
    if (!href || href.length > LONGEST_LINK || href.startsWith('#')) return;
    if (!URL.canParse(href, base)) return;
    const link = cleanLink(new URL(href, base).href);
    if (link === undefined || !sameSite(link, url)) return;
    const article = canonicalLink(link);
    const shape = article === self || isInProse(element) ? undefined : shapeOf(link);
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    if (shape && count <= MOST_TO_ONE) {
      const isCard = () => isPictured(element) || isInHeading(element);
      anchors.push({ element, link, article, shape, inMenu: inMenu && !isCard() });
    }
  };
  for (const root of $.root().toArray()) visit(root, false);
  return anchors;
}
