import type { CheerioAPI } from 'cheerio';

/** The contents of a page's `meta` elements by their small-lettered `name`, `property`, `itemprop` or `http-equiv`. */
export type Meta = ReadonlyMap<string, readonly string[]>;

const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];
/** Longer ones are no fact of a page. */
const LONGEST = 2000;

/** Reads all `meta` elements, in the body too, where many systems put them. */
export function metaOf($: CheerioAPI): Meta {
  const meta = new Map<string, string[]>();
  for (const { attribs } of $('meta').toArray()) {
    const content = (attribs.content ?? attribs.datetime ?? attribs.value)?.trim();
    if (!content || content.length > LONGEST) continue;
    for (const name of NAMES) {
      const key = attribs[name]?.trim().toLowerCase();
      if (key) meta.set(key, [...(meta.get(key) ?? []), content].slice(0, 10));
    }
  }
  return meta;
}

/** The contents below the names, the names being in order of trust. */
export const contentsOf = (meta: Meta, names: readonly string[]): string[] =>
  names.flatMap((name) => meta.get(name) ?? []);
