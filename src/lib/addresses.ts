import type { Day } from './day.ts';
import type { Language } from './language.ts';
import type { Week } from './week.ts';

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

/** The page of a year (`2025`) or of a month (`2025-09`). */
export const periodAddress = (language: Language, period: string): string =>
  inLanguage(language, dayPath(period));

/** The digest of a week. */
export const weekAddress = (language: Language, { year, week }: Week): string =>
  inLanguage(language, `/${year}/week/${week}/`);

/** The ways to browse the archive besides its days; each is the name of its page. */
export const GROUP_KINDS = ['sources', 'topics'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The page of a host or topic. */
export const groupAddress = (language: Language, kind: GroupKind, key: string): string =>
  inLanguage(language, `/${kind}/${key}/`);

/** A host's or topic's headlines of one month (`2025-09`). */
export const groupMonthAddress = (
  language: Language,
  kind: GroupKind,
  key: string,
  month: string,
): string => inLanguage(language, `/${kind}/${key}${dayPath(month)}`);

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
