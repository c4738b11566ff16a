import type { Day } from './day.ts';
import type { Language } from './language.ts';

/**
 * Addresses of the site's pages below its base, as README and design fix them. English pages
 * stand at the root, Mongolian ones below `/mn/`.
 */
const inLanguage = (language: Language, path: string): string =>
  language === 'mn' ? `/mn${path}` : path;

const dayPath = (day: Day): string => `/${day.replaceAll('-', '/')}/`;

/** A front page. */
export const frontAddress = (language: Language): string => inLanguage(language, '/');

/** The page of a day. */
export const dateAddress = (language: Language, day: Day): string =>
  inLanguage(language, dayPath(day));

/** A named page such as `search`, `feeds` or `about`. */
export const pageAddress = (language: Language, name: string): string =>
  inLanguage(language, `/${name}/`);

/** One headline's place on the page of its day. */
export const headlineAddress = (language: Language, day: Day, id: string): string =>
  `${dateAddress(language, day)}#${id}`;

/** The page of an article, which exists in the article's own language only. */
export const articleAddress = (language: Language, day: Day, slugAndId: string): string =>
  inLanguage(language, `${dayPath(day)}${slugAndId}/`);

/**
 * Puts an address below the site's base.
 *
 * @param base the path of `SITE_URL`, with or without slashes at its ends
 */
export const withBase = (base: string, address: string): string =>
  `${base.replace(/\/+$/, '')}${address}`;
