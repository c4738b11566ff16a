import type { Language } from '../lib/language.ts';
import { absolute, type Crumb, headlineHref } from './links.ts';
import type { ShownHeadline } from './selections.ts';

/** A thing as schema.org describes it. */
export type Thing = { '@type': string } & Record<string, unknown>;

const url = (headline: ShownHeadline): string =>
  new URL(headlineHref(headline), import.meta.env.SITE).href;

/** Where a page stands below the front page (schema.org BreadcrumbList). */
export const breadcrumbList = (crumbs: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(address),
  })),
});

/** A page that lists headlines, numbered as it shows them (schema.org CollectionPage). */
export const collectionPage = (
  name: string,
  address: string,
  language: Language,
  headlines: readonly ShownHeadline[],
): Thing => ({
  '@type': 'CollectionPage',
  name,
  url: absolute(address),
  inLanguage: language,
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: headlines.length,
    itemListElement: headlines.map((headline, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: headline.title,
      url: url(headline),
    })),
  },
});

/** An article whose text we hold, as a copy of its original (schema.org NewsArticle). */
export const newsArticle = (headline: ShownHeadline, publisher: string): Thing => ({
  '@type': 'NewsArticle',
  headline: headline.title,
  url: url(headline),
  inLanguage: headline.language,
  datePublished: headline.published ?? headline.day,
  ...(headline.summary && { description: headline.summary }),
  ...(headline.author && { author: { '@type': 'Person', name: headline.author } }),
  publisher: { '@type': 'Organization', name: publisher },
  isBasedOn: headline.url,
});

/** Things as JSON-LD that may stand in a page: no text can end the script element (HTML, 4.12.1.3). */
export const jsonLd = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
