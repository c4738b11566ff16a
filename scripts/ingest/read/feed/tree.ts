import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import { MOST_ITEMS } from '../item.ts';
import { parseMarkup } from '../markup.ts';

/** A field of a feed or an entry: an element under the name by which we know it. */
export interface Field {
  /** Lower-case; `title` in any feed namespace, `dc:title` in Dublin Core, whatever the document's prefix. */
  name: string;
  element: Element;
}

/** A feed as a tree: where its own fields stand, and one parent of fields per entry. */
export interface Tree {
  root: Element;
  fields: Field[];
  entries: Element[];
}

/** Our prefix of each namespace that we read, without its scheme and closing slash or hash. */
const PREFIXES = new Map([
  ['', ''],
  ['www.w3.org/2005/atom', ''],
  ['purl.org/atom/ns', ''],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss2', ''],
  ['purl.org/dc/elements/1.0', 'dc:'],
  ['purl.org/dc/elements/1.1', 'dc:'],
  ['purl.org/dc/terms', 'dcterms:'],
  ['purl.org/rss/1.0/modules/content', 'content:'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes:'],
  ['search.yahoo.com/mrss', 'media:'],
  ['www.w3.org/1999/xhtml', 'xhtml:'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf:'],
]);

const FIELD =
  /^(?:item|entry|title|link|guid|id|pubdate|description|category|comments|author|published|updated|enclosure|source)$/i;
const ENTRY = /^(?:item|entry)$/i;
/** Elements of an entry's name after which nothing is built; there is room for some that are none. */
const MOST_ENTRIES = 2 * MOST_ITEMS;

/** What ends an element that was never closed: any field ends a plain one, an entry another entry. */
const endOf = (name: string): RegExp | undefined => {
  if (ENTRY.test(name)) return ENTRY;
  return /^(?:author|enclosure|source)$/i.test(name) || !FIELD.test(name) ? undefined : FIELD;
};

/**
 * Finds a feed in a document: RSS of any version, RDF or Atom, also behind junk and without its
 * closing tags. At most 300 entries.
 *
 * @returns undefined when there is no feed in it
 */
export function treeOf(text: string): Tree | undefined {
  const root = findRoot(parseMarkup(text, 'xml', entryCounter()));
  if (!root) return undefined;
  closeUnclosed(root);
  const top = fieldsOf(root);
  const channels = top.filter(({ name }) => name === 'channel').map(({ element }) => element);
  const below = channels.map(fieldsOf);
  return {
    root,
    fields: below[0] ?? top,
    entries: [top, ...below]
      .flat()
      .filter(({ name }) => name === 'item' || name === 'entry')
      .map(({ element }) => element)
      .slice(0, MOST_ITEMS),
  };
}

/** Stops the parser behind the last entry that may be taken: the tree of 30,000 weighs 150 MB. */
function entryCounter(): (element: Element, stop: () => void) => void {
  let entries = 0;
  return ({ name }, stop) => {
    if (ENTRY.test(name.replace(/^.*:/, '')) && ++entries === MOST_ENTRIES) stop();
  };
}

function findRoot(parent: ParentNode): Element | undefined {
  for (const child of parent.children) {
    if (!isTag(child)) continue;
    const found = /^(?:.*:)?(?:rss|rdf|feed|channel)$/i.test(child.name) ? child : findRoot(child);
    if (found) return found;
  }
  return undefined;
}

/** Gives elements that an unclosed one has swallowed back to its parent, from the inside out. */
function closeUnclosed(parent: ParentNode): void {
  const children: ChildNode[] = [];
  for (const child of parent.children) {
    children.push(child);
    if (!isTag(child)) continue;
    closeUnclosed(child);
    const end = endOf(child.name);
    if (!end) continue;
    const swallowed = child.children.findIndex((node) => isTag(node) && end.test(node.name));
    if (swallowed < 0) continue;
    for (const node of child.children.splice(swallowed)) {
      node.parent = parent;
      children.push(node);
    }
  }
  parent.children = children;
}

/** The elements below a parent that belong to a namespace that we read. */
export const fieldsOf = (parent: Element): Field[] =>
  parent.children
    .filter(isTag)
    .map((element) => ({ name: nameOf(element), element }))
    .filter(({ name }) => name !== '');

/** An attribute of the element itself or else of the nearest element around it that has it. */
export function* inherited(element: Element, attribute: string): Generator<string> {
  for (let at: ParentNode | null = element; at && isTag(at); at = at.parent) {
    const value = at.attribs[attribute];
    if (value !== undefined) yield value;
  }
}

/** The name by which we know an element; empty for an element of a namespace that we do not read. */
function nameOf(element: Element): string {
  const [local = '', prefix = ''] = element.name.toLowerCase().split(':').reverse();
  const namespace = namespaceOf(element);
  // A prefix that nobody declared means what it means everywhere.
  if (namespace === undefined) return /^(?:atom|rss)?$/.test(prefix) ? local : `${prefix}:${local}`;
  const ours =
    PREFIXES.get(namespace) ?? (namespace === namespaceOf(topOf(element)) ? '' : undefined);
  return ours === undefined ? '' : `${ours}${local}`;
}

/** The namespace without its scheme and closing slash or hash; undefined when none is declared. */
function namespaceOf(element: Element): string | undefined {
  const prefix = /^(.*?):/.exec(element.name)?.[1];
  const [uri] = inherited(element, prefix === undefined ? 'xmlns' : `xmlns:${prefix}`);
  return uri
    ?.trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
}

/** The outermost element: whatever namespace it has is that of the feed (`<r:rss xmlns:r="…">`). */
const topOf = (element: Element): Element =>
  element.parent && isTag(element.parent) ? topOf(element.parent) : element;
