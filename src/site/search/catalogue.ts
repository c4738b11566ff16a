import type { Language } from '../../lib/language.ts';

/** The headlines of one year in one language: an index of its own, built only when they change. */
export interface Volume {
  language: Language;
  /** `YYYY` */
  year: string;
  /** Tells one content from another; part of the address, so that no cache mixes two of them. */
  digest: string;
  count: number;
}

/** Everything that can be searched. */
export interface Catalogue {
  /** Newest first. */
  volumes: Volume[];
}

/** The folder of the search bundle below the site's base. */
export const BUNDLE = 'pagefind/';

/** What stands in that folder besides the volumes. */
export const CATALOGUE_FILE = 'catalogue.json';
export const RUNTIME = 'runtime/';

/** Where a volume's index stands in the bundle. */
export const volumePath = ({ language, year, digest }: Volume): string =>
  `${language}/${year}-${digest}/`;

/** The words of a language's titles in the bundle, a JSON list, the most frequent first. */
export const wordsPath = (language: Language): string => `words-${language}.json`;
