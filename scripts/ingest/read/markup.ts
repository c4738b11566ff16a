import { type CheerioAPI, load } from 'cheerio';
import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Deeper than any honest document; beyond, the walks over the tree could overflow the stack. */
const DEEPEST = 500;
/** Many times more than a feed of 300 entries needs. */
const MOST_ELEMENTS = 100_000;
/** As much as a fetch ever brings. */
const LONGEST = 5_000_000;

/** Stops its parser where the document grows too deep or too rich; what came before stays. */
class BoundedHandler extends DomHandler {
  /** Whether something was left out. */
  cut = false;
  private elements = 0;
  private readonly stop: () => void;

  constructor(xmlMode: boolean, stop: () => void) {
    super(undefined, { xmlMode });
    this.stop = stop;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length <= DEEPEST && ++this.elements <= MOST_ELEMENTS) return;
    this.cut = true;
    this.stop();
  }
}

function parseBounded(text: string, xmlMode: boolean): BoundedHandler {
  const handler = new BoundedHandler(xmlMode, () => parser.pause());
  const parser = new Parser(handler, { xmlMode });
  parser.end(text.slice(0, LONGEST));
  return handler;
}

/**
 * Builds the tree of a document that may be broken in any way, in linear time and without ever
 * expanding an entity of a DTD. The text ends for us where it goes deeper than 500 levels, after
 * 100,000 elements and after five million characters.
 */
export const parseMarkup = (text: string, kind: 'xml' | 'html'): Document =>
  parseBounded(text, kind === 'xml').root;

/**
 * A page's tree as a browser builds it, because people write selectors with one. A page beyond the
 * bounds of {@link parseMarkup} is read by them instead: a browser's rules take quadratic time there.
 */
export function loadPage(html: string): CheerioAPI {
  // One element around the page: selectors compare all elements at the root with each other.
  const { root, cut } = parseBounded(`<html>${html}`, false);
  return load(cut ? root : html);
}
