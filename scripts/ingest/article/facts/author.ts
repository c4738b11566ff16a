import { personName } from '../../read/feed.ts';
import { plainTitle } from '../../read/text.ts';
import { entryOf, type Thing, textOf } from './json-ld.ts';
import { contentsOf } from './meta.ts';
import type { Page } from './page.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
];
const SHOWN =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"], .author-name, .byline, .author, [class*="author" i] > .name';
const LABEL =
  /^(?:(?:(?:written|posted|published|reported|story|text|words|veröffentlicht|geschrieben)\s+)?(?:by|von|par|por|af|av|door)(?![\p{L}\d])\s*[:：]?|\p{L}+\s?[:：]|(?:нийтэлсэн|сурвалжилсан|сурвалжлагч|сэтгүүлч|бэлтгэсэн|бичсэн|эх сурвалж)(?!\p{L}))\s*/iu;
/** Who took the picture did not write the text. */
const PICTURE = /^(?:photo|foto|фото|гэрэл зураг|image|bild)\p{L}*\s*[:：]/iu;
/** Where a name ends and a role, a date or an agency begins. */
const END =
  /\s*(?:[|•·/([–—]|\s-\s|,\s*(?=\p{Lu}{2,}\b|(?:staff|senior|chief|special)\b|(?:сэтгүүлч|сурвалжлагч|эрхлэгч|редактор)(?!\p{L}))|\s{2,}|\d).*$/isu;
const ADDRESS = /https?:\/\/|www\.|\S@\S|^@/i;
const NOBODY =
  /^(?:admin\w*|administrator|editors?|editorial.*|the editors?|staff.*|newsroom|news ?desk|redaktion|redacción|rédaction|редакция|редакци|редактор|webmaster|guest|root|user\d*|unknown|anonymous|author|by|null|undefined|none|n\/a|(?:mon|tues|wednes|thurs|fri|satur|sun)day|админ|мэдээний алба|сайтын редакци|зочин)$/iu;
const ORGANISATION =
  /(?<!\p{L})(?:news(?:paper|room)?|media|agency|press|times|post|daily|tv|inc|llc|ltd|gmbh|corp\w*|company|ministry|organi[sz]ation|association|redaktion|редакц\p{L}*|агентлаг|алба|яам|газар|ххк|сонин|телевиз|\p{L}+\.(?:mn|com|org|net))(?!\p{L})/iu;
const LONGEST = 60;
const MOST_AUTHORS = 5;

/**
 * Who wrote the page, several joined by commas: JSON-LD, then meta, then what is marked as author
 * outside of comments. Labels (`By`), roles, addresses and accounts go; what is left and names a
 * publication rather than a person is no author.
 */
export function authorOf(page: Page): string | undefined {
  const sites = new Set(
    [
      ...contentsOf(page.meta, ['og:site_name', 'application-name']),
      ...page.things.flatMap((thing) => named(entryOf(thing, 'publisher'))),
      URL.canParse(page.url) ? new URL(page.url).hostname.replace(/^www\./, '') : '',
    ].map((name) => name.trim().toLowerCase()),
  );
  const sources: (() => string[])[] = [
    ...page.things.map((thing) => () => named(entryOf(thing, 'author'))),
    () => contentsOf(page.meta, META),
    () => shown(page),
  ];
  for (const source of sources) {
    const people = source()
      .slice(0, MOST_AUTHORS)
      .flatMap((name) => person(name) ?? [])
      .filter((name) => !sites.has(name.toLowerCase()));
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return undefined;
}

/** Names of people as JSON-LD writes them: texts or things, one or several. */
const named = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, MOST_AUTHORS) : [value]).flatMap((one: unknown) => {
    if (typeof one === 'string') return [one];
    if (typeof one !== 'object' || one === null) return [];
    const thing = one as Thing;
    return /Organization$/.test(textOf(thing, '@type') ?? '') ? [] : (textOf(thing, 'name') ?? []);
  });

const shown = ({ $ }: Page): string[] =>
  $(SHOWN)
    .toArray()
    .slice(0, 20)
    .filter(
      (element) => $(element).closest('aside, footer, nav, [class*="comment" i]').length === 0,
    )
    .map((element) => $(element).attr('content') ?? $(element).text().slice(0, 300))
    .slice(0, 1);

/** The name of a person without what stands around it. */
function person(written: string): string | undefined {
  const plain = personName(plainTitle(written.slice(0, 300)));
  if (plain === undefined || ADDRESS.test(plain) || PICTURE.test(plain)) return undefined;
  const name = plain
    .replace(LABEL, '')
    .replace(END, '')
    .replace(/^[\s,.:;-]+|[\s,:;-]+$/g, '')
    .replace(/\s(?:am|on|le|op|den)$/, '');
  const isPerson =
    /\p{L}{2}/u.test(name) &&
    name.length <= LONGEST &&
    !NOBODY.test(name) &&
    !ORGANISATION.test(name);
  return isPerson ? name : undefined;
}
