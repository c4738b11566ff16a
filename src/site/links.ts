import { articleAddress, headlineAddress, withBase } from '../lib/addresses.ts';
import type { Language } from '../lib/language.ts';
import type { ShownHeadline } from './selections.ts';

/** A link to an address of this site, below its base. */
export const href = (address: string): string => withBase(import.meta.env.BASE_URL, address);

/** The whole public address of a page or file of this site. */
export const absolute = (address: string): string =>
  new URL(href(address), import.meta.env.SITE).href;

/** Where a headline's title leads: to our page of its text where we hold it, else to the original. */
export const headlineHref = (headline: ShownHeadline): string =>
  headline.html === undefined
    ? headline.url
    : href(articleAddress(headline.language, headline.day, headline.name));

/** A headline's place on the page of its day. */
export const placeHref = (language: Language, { day, id }: ShownHeadline): string =>
  href(headlineAddress(language, day, id));

/** Where we show a headline ourselves: on the page of its text, else on that of its day. */
export const pageHref = (language: Language, headline: ShownHeadline): string =>
  headline.html === undefined ? placeHref(language, headline) : headlineHref(headline);

/** A page above another one, by name. */
export interface Crumb {
  name: string;
  address: string;
}
