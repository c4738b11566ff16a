/**
 * One entry as its feed has it, before it becomes an item: summary and content are HTML with
 * absolute links, the author is written as the feed writes it.
 */
export interface Entry {
  /** Plain text. */
  title?: string | undefined;
  link?: string | undefined;
  guid?: string | undefined;
  date?: string | undefined;
  summary?: string | undefined;
  content?: string | undefined;
  author?: string | undefined;
  sections?: string[] | undefined;
  sourceUrl?: string | undefined;
}

/** A feed as it stands in its document. */
export interface ParsedFeed {
  title?: string | undefined;
  link?: string | undefined;
  entries: Entry[];
}
