/** So many items of one document are taken, whatever it holds. */
export const MOST_ITEMS = 300;

/**
 * One entry of a listing as a reader found it: text is plain (decoded, without markup), links
 * are absolute, and nothing is judged yet.
 */
export interface Item {
  title: string;
  /** Absolute address of the article; missing where the source gives none. */
  link?: string | undefined;
  /** The source's own identifier (RSS guid, Atom id). */
  guid?: string | undefined;
  /** The date as it stands in the source, in whatever form. */
  date?: string | undefined;
  /** The source's own summary, plain text. */
  summary?: string | undefined;
  author?: string | undefined;
  /** The section or categories that the source files it under. */
  sections?: string[] | undefined;
  /** The publication that an aggregator took it from (RSS `<source url>`). */
  sourceUrl?: string | undefined;
  /** The article's text as HTML, where the listing carries it. */
  content?: string | undefined;
}
