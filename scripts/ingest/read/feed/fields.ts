import type { Element } from 'domhandler';
import { cleanTitle, plainText } from '../text.ts';
import { baseOf, htmlOf, ownText, resolve, titleOf } from './construct.ts';
import type { Entry, ParsedFeed } from './entry.ts';
import { type Field, fieldsOf, type Tree } from './tree.ts';

/** An element with its fields, and the address for links below no `xml:base`. */
interface Place {
  element: Element;
  fields: Field[];
  base: string;
}

/** Where each field of an entry may stand, best first; text as it stands. */
const TITLE = ['title', 'dc:title', 'media:title'];
const SUMMARY = ['summary', 'description', 'dc:description', 'itunes:summary', 'media:description'];
const CONTENT = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div'];
/** Publishing comes before changing; Atom 0.3 calls them issued and modified. */
const DATE =
  'published pubdate issued dcterms:issued dc:date date dcterms:created created updated modified dcterms:modified'.split(
    ' ',
  );
const AUTHOR = ['author', 'dc:creator', 'dc:author', 'itunes:author'];

/** Reads a feed's fields and entries from its tree. */
export function readTree({ root, fields, entries }: Tree, documentBase: string): ParsedFeed {
  const isAtom = /feed$/i.test(root.name);
  const feed = { element: root, fields, base: documentBase };
  const link = linkOf(feed);
  // An RSS feed speaks for its site, wherever it is served from; RFC 4287, 2 binds Atom to xml:base.
  const base = !isAtom && link && /^https?:/.test(link) ? link : documentBase;
  return {
    title: title(feed),
    link,
    entries: entries.map((element) => readEntry({ element, fields: fieldsOf(element), base })),
  };
}

/** How each field of an entry is taken from the tree. */
const ENTRY_FIELDS: { [Name in keyof Entry]-?: (entry: Place) => Entry[Name] } = {
  title,
  link: (entry) => linkOf(entry) ?? permalinkOf(entry),
  guid: (entry) => text(entry, ['guid', 'id']) ?? aboutOf(entry),
  date: (entry) => text(entry, DATE),
  summary: (entry) => markup(entry, SUMMARY),
  content: (entry) => markup(entry, CONTENT),
  author: (entry) => first(entry, AUTHOR, writtenAuthor),
  sections: sectionsOf,
  sourceUrl: (entry) =>
    first(entry, ['source'], ({ element }) => {
      const address = element.attribs.url;
      return address ? resolve(address, baseOf(element, entry.base)) : undefined;
    }),
};

const readEntry = (entry: Place): Entry =>
  Object.fromEntries(
    Object.entries(ENTRY_FIELDS).map(([name, take]) => [name, take(entry)]),
  ) as Entry;

/** What the first of the named fields yields that yields something. */
function first<T>(
  { fields }: Place,
  names: readonly string[],
  take: (field: Field) => T | undefined,
): T | undefined {
  for (const name of names) {
    for (const field of fields) {
      const value = field.name === name ? take(field) : undefined;
      if (value) return value;
    }
  }
  return undefined;
}

const text = (place: Place, names: readonly string[]): string | undefined =>
  first(place, names, ({ element }) => ownText(element));

function title(place: Place): string | undefined {
  return first(place, TITLE, ({ element }) => titleOf(element));
}

const markup = (place: Place, names: readonly string[]): string | undefined =>
  first(place, names, ({ element }) => htmlOf(element, place.base).trim());

/**
 * The address of the article: the first `link` that is an alternate, web pages before other media.
 * Enclosures, replies and the feed itself are no article (RFC 4287, 4.2.7.2).
 */
function linkOf({ fields, base }: Place): string | undefined {
  const candidates = fields
    .filter(({ name, element: { attribs } }) => {
      const rel = attribs.rel?.trim().toLowerCase() || 'alternate';
      return name === 'link' && /^(?:.*\/)?alternate$/.test(rel);
    })
    .map(({ element }) => ({
      isPage: /^$|html/i.test(element.attribs.type ?? ''),
      address: resolve(element.attribs.href ?? ownText(element), baseOf(element, base)),
    }))
    .filter(({ address }) => address !== undefined);
  return (candidates.find(({ isPage }) => isPage) ?? candidates[0])?.address;
}

/** A guid is the address unless it says otherwise (RSS 2.0); so is the subject of an RDF item. */
const permalinkOf = (entry: Place): string | undefined =>
  first(entry, ['guid'], ({ element }) => {
    const says = element.attribs.isPermaLink ?? element.attribs.ispermalink;
    return says?.trim().toLowerCase() === 'false' ? undefined : webAddress(ownText(element));
  }) ?? webAddress(aboutOf(entry) ?? '');

const aboutOf = ({ element }: Place): string | undefined => element.attribs['rdf:about'];

const webAddress = (text: string): string | undefined =>
  /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;

/** Atom's person as RSS would write it: `name (address)`. */
function writtenAuthor({ element }: Field): string | undefined {
  const person = { element, fields: fieldsOf(element), base: '' };
  const name = text(person, ['name']);
  const email = text(person, ['email']);
  return cleanTitle(
    name && email ? `${name} (${email})` : (name ?? email ?? plainText(ownText(element))),
  );
}

/** Every category once; `tags` and `keywords` hold several. */
function sectionsOf({ fields }: Place): string[] | undefined {
  const sections = fields.flatMap(({ name, element }) => {
    switch (name) {
      case 'category':
      case 'dc:subject':
        return [element.attribs.term || ownText(element) || (element.attribs.label ?? '')];
      case 'tags':
      case 'keywords':
      case 'media:keywords':
      case 'itunes:keywords':
        return ownText(element).split(',');
      default:
        return [];
    }
  });
  const distinct = new Set(
    sections.map((section) => cleanTitle(plainText(section))).filter(Boolean),
  );
  return distinct.size > 0 ? [...distinct] : undefined;
}
