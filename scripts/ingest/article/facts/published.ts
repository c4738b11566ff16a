import type { Published } from '../../../../src/lib/day.ts';
import { dayInAddress } from './address.ts';
import { canonicalOf } from './canonical.ts';
import { textOf } from './json-ld.ts';
import { contentsOf } from './meta.ts';
import type { Page } from './page.ts';
import { asShown, isNextTo, LIKELY, type Shown, shownAge, shownDates } from './shown.ts';
import { dateOfValue, toArchive, type Written } from './written.ts';

/** When a page says that it was published: the day as it writes it, in its own zone. */
export interface PageDate extends Written {
  /** Which evidence says so. */
  evidence: string;
}

/** Names that say nothing but the first publication. */
const PUBLISHED_META =
  'article:published_time og:article:published_time og:published_time article:published datepublished rnews:datepublished parsely-pub-date sailthru.date publish-date publish_date publishdate published_time published pubdate pub_date publication_date publicationdate article_date_original article.published dcterms.issued dc.date.issued article:post_date citation_publication_date citation_online_date bt:pubdate cxenseparse:recs:publishtime originalpublicationdate shareaholic:article_published_time date_published'.split(
    ' ',
  );
/** Names below which many systems write when a page was made, generated or last saved. */
const VAGUE_META =
  'date dc.date dcterms.date dcterms.created dc.date.created dc.created datecreated created creation_date citation_date release_date uploaddate article.created dc.dates'.split(
    ' ',
  );
const MODIFIED_META =
  'article:modified_time og:updated_time article:updated_time datemodified dcterms.modified dc.date.modified article:modified lastmod last-modified modified updated revised bt:moddate'.split(
    ' ',
  );

/** Facts that scripts hold for other scripts, quoted once or twice: `pubdate: "2020-01-31"`. */
const FACT_IN_SCRIPT =
  /(?<!\w)\w{0,20}?(?:publi|posted|create)\w{0,20}\\{0,3}["']?\s?[:=,]\s?\\{0,3}["']([^"'\\]{8,40})/gi;
const DATE_IN_SCRIPT = /(?<!\d)(20\d\d[-/]\d\d[-/]\d\d)(?!\d)/g;
const LONGEST_SCRIPT = 200_000;
const MOST_FINDS = 200;

type Rule = (page: Page, shown: readonly Shown[]) => Written | undefined;

const firstDate = ({ order, now }: Page, values: readonly (string | undefined)[]) =>
  values
    .values()
    .map((value) => (value === undefined ? undefined : dateOfValue(value, order, now)))
    .find((written) => written !== undefined);

/** JSON-LD's keys in order of trust. */
const things =
  (...keys: string[]): Rule =>
  (page) =>
    firstDate(
      page,
      keys.flatMap((key) => page.things.map((thing) => textOf(thing, key))),
    );

const meta =
  (names: readonly string[]): Rule =>
  (page) =>
    firstDate(page, contentsOf(page.meta, names));

const addresses =
  (of: (page: Page) => readonly (string | undefined)[]): Rule =>
  (page) =>
    of(page)
      .map((address) => dayInAddress(address ?? '', page.now))
      .find((written) => written !== undefined);

const shown =
  (fits: (date: Shown) => boolean): Rule =>
  (_, dates) =>
    dates.find((date) => fits(date));

const scripts =
  (pattern: RegExp): Rule =>
  (page) =>
    firstDate(
      page,
      page
        .$('script:not([src])')
        .toArray()
        .map((script) => page.$(script).text().slice(0, LONGEST_SCRIPT))
        .flatMap((text) => [...text.matchAll(pattern)].slice(0, MOST_FINDS))
        .slice(0, MOST_FINDS)
        .map(([, value]) => value),
    );

const IMAGES = ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnail'];

const publishedThing = things('datePublished', 'dateCreated', 'uploadDate');
const publishedMeta = meta(PUBLISHED_META);
const likely = shown(
  ({ aside, modified, told, cost }) => !aside && !modified && !told && cost <= LIKELY,
);

/**
 * The evidence in order of trust.
 *
 * 1. A whole day in the address: systems set it once, on publishing, in the editors' own zone.
 * 2. What is declared to machines as the publication: JSON-LD, which names the thing that it dates,
 *    before meta.
 * 3. What readers see near the heading, before meta names that as often tell when the page was
 *    generated or saved, and before what scripts tell each other.
 * 4. Other dates shown as the page's own, then dates of the last change, then ages counted from now.
 * 5. What else carries a date: comments and lists, sentences, the shared picture's address, scripts.
 */
const EVIDENCE: readonly (readonly [evidence: string, rule: Rule])[] = [
  ['address', addresses(({ url }) => [url])],
  ['canonical address', addresses((page) => [canonicalOf(page)])],
  ['JSON-LD', publishedThing],
  ['meta', publishedMeta],
  ['shown near the heading', likely],
  ['vague meta', meta(VAGUE_META)],
  ['script', scripts(FACT_IN_SCRIPT)],
  ['shown', shown(({ aside, modified, told }) => !aside && !modified && !told)],
  ['JSON-LD, modified', things('dateModified')],
  ['meta, modified', meta(MODIFIED_META)],
  ['shown, modified', shown(({ aside, told }) => !aside && !told)],
  ['age', ({ lines, now }) => shownAge(lines, now)],
  ['aside', shown(({ told }) => !told)],
  ['sentence', shown(() => true)],
  ['image', addresses((page) => contentsOf(page.meta, IMAGES))],
  ['script, any', scripts(DATE_IN_SCRIPT)],
];

/**
 * When the page was published, as it writes it itself, with the first evidence that tells a day from
 * 1995 to tomorrow. A declared instant in UTC gives way to the neighbouring day shown near the heading.
 */
export function pageDateOf(page: Page): PageDate | undefined {
  const dates = shownDates(page.lines, page.order, page.now);
  for (const [evidence, rule] of EVIDENCE) {
    const written = rule(page, dates);
    if (!written) continue;
    const { day, clock, before } = asShown(written, likely(page, dates)) ?? written;
    return { day, clock, before, evidence };
  }
  return undefined;
}

/**
 * When the page was published, in Ulaanbaatar: the instant that it declares, where that is of the day
 * of {@link pageDateOf} or of a neighbouring one in another zone, else that day.
 */
export function publishedOf(page: Page): Published | undefined {
  const date = pageDateOf(page);
  if (!date) return undefined;
  const instant = [publishedThing, publishedMeta]
    .map((rule) => rule(page, []))
    .find((declared) => declared?.clock && (declared.day === date.day || isNextTo(declared, date)));
  return toArchive(instant ?? date);
}
