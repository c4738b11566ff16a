/** The languages of the archive and of the site, in the order in which English pages show them. */
export const LANGUAGES = ['en', 'mn'] as const;

/** A BCP 47 language code of the archive. */
export type Language = (typeof LANGUAGES)[number];
