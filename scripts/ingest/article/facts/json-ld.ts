import type { CheerioAPI } from 'cheerio';

/** An object of a page's JSON-LD; read it by own keys only, for its keys come from strangers. */
export type Thing = Readonly<Record<string, unknown>>;

/** Far more than an honest page describes. */
const MOST_THINGS = 2000;
const LONGEST = 2_000_000;

/** Where a document says what it is about; lists, comments and recommendations are of other pages. */
const DESCENT = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'];

const ARTICLE = /(?:Article|Posting|Report|Recipe|Review|CreativeWork|BlogPost)$/;
const PAGE = /Page$/;
/** Things with dates of their own that say nothing of the page. */
const OTHER = /^(?:Comment|ImageObject|Organization|Person|WebSite|BreadcrumbList|Event|Product)$/;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A value below an own key, which `__proto__` and its kin never are by inheritance. */
export const entryOf = (thing: Thing, key: string): unknown =>
  Object.hasOwn(thing, key) ? thing[key] : undefined;

/** The text, or the first text of several, below a key. */
export const textOf = (thing: Thing, key: string): string | undefined => {
  const value = entryOf(thing, key);
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : undefined;
};

const typesOf = (thing: Thing): string[] =>
  [entryOf(thing, '@type')].flat().filter((type) => typeof type === 'string');

/** JSON as sites write it: in comments or CDATA, with raw line breaks in texts and commas too many. */
function parseLoosely(source: string): unknown {
  const json = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .replace(/;$/, '');
  const mended = () => json.replace(/[\0-\x1f]+/g, ' ').replace(/,(?=\s?[}\]])/g, '');
  for (const attempt of [() => json, mended]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt, or what single facts can be salvaged.
    }
  }
  return salvage(json);
}

const FACT =
  /"(headline|datePublished|dateCreated|uploadDate|dateModified|inLanguage)"\s?:\s?"([^"\n]{2,300})"/g;

/** The facts of JSON that no parser reads, each where it stands first. */
function salvage(json: string): Thing {
  const facts = [...json.matchAll(FACT)].toReversed();
  return Object.fromEntries([
    ['@type', 'Article'],
    ...facts.map(([, key = '', value = '']) => [key, value]),
  ]);
}

/**
 * What a page's JSON-LD (https://www.w3.org/TR/json-ld11/) says about the page itself: articles
 * first, then pages, then things of unknown kind. Broken blocks are read as far as possible.
 */
export function thingsOf($: CheerioAPI): Thing[] {
  const things: Thing[] = [];
  const rest: unknown[] = $('script[type*="ld+json" i]')
    .toArray()
    .map((script) => $(script).text())
    .filter((source) => source.length <= LONGEST)
    .map(parseLoosely)
    .toReversed();
  while (rest.length > 0 && things.length < MOST_THINGS) {
    const value = rest.pop();
    if (Array.isArray(value)) rest.push(...value.slice(0, MOST_THINGS).reverse());
    else if (isThing(value)) {
      things.push(value);
      rest.push(
        ...DESCENT.map((key) => entryOf(value, key))
          .filter(isThing)
          .reverse(),
      );
    }
  }
  const ofPage = things.filter((thing) => !typesOf(thing).some((type) => OTHER.test(type)));
  const rank = (thing: Thing): number => {
    const types = typesOf(thing);
    return types.some((type) => ARTICLE.test(type))
      ? 0
      : types.some((type) => PAGE.test(type))
        ? 1
        : 2;
  };
  return ofPage.toSorted((a, b) => rank(a) - rank(b));
}

/** The first text that the things have below one of the keys, the keys being in order of trust. */
export const firstText = (things: readonly Thing[], keys: readonly string[]): string | undefined =>
  keys
    .flatMap((key) => things.map((thing) => textOf(thing, key)))
    .find((text) => text !== undefined && text.trim() !== '');
