import { type CheerioAPI, load } from 'cheerio';
import { type Document, DomHandler, type Element, isTag } from 'domhandler';
import { Parser } from 'htmlparser2';

type Kind = 'xml' | 'html';

/** Deeper than any honest document; beyond, the walks over the tree could overflow the stack. */
const DEEPEST = 500;
/** Many times more than a feed of 300 entries needs, or a page that people read. */
const MOST_ELEMENTS = { xml: 100_000, html: 20_000 };
/** As much as a fetch ever brings. */
const LONGEST = 5_000_000;

/**
 * Sees each element as soon as it is complete, so that a long list need not stand in memory as a
 * whole: it may empty the element, or stop the parser.
 */
type Watcher = (element: Element, stop: () => void) => void;

/** Stops its parser where the document grows too deep or too rich; what came before stays. */
class BoundedHandler extends DomHandler {
  /** Whether something was left out. */
  cut = false;
  private elements = 0;
  private readonly most: number;
  private readonly stop: () => void;

  constructor(kind: Kind, watch: Watcher | undefined, stop: () => void) {
    super(
      undefined,
      { xmlMode: kind === 'xml' },
      // Where tags are crossed, what is closed at last is the document.
      watch && ((node) => isTag(node) && watch(node, stop)),
    );
    this.most = MOST_ELEMENTS[kind];
    this.stop = stop;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length <= DEEPEST && ++this.elements <= this.most) return;
    this.cut = true;
    this.stop();
  }
}

function parseBounded(text: string, kind: Kind, watch?: Watcher): BoundedHandler {
  const handler = new BoundedHandler(kind, watch, () => parser.pause());
  const parser = new Parser(handler, { xmlMode: kind === 'xml' });
  parser.end(text.slice(0, LONGEST));
  return handler;
}

/**
 * Builds the tree of a document that may be broken in any way, in linear time and without ever
 * expanding an entity of a DTD. The text ends for us where it goes deeper than 500 levels, after
 * 100,000 elements (of a page: 20,000) and after five million characters.
 */
export const parseMarkup = (text: string, kind: Kind, watch?: Watcher): Document =>
  parseBounded(text, kind, watch).root;

/**
 * A page's tree as a browser builds it, because people write selectors with one. A page beyond the
 * bounds of {@link parseMarkup} is read by them instead: a browser's rules take quadratic time there.
 */
export function loadPage(html: string): CheerioAPI {
  // One element around the page: selectors compare all elements at the root with each other.
  const { root, cut } = parseBounded(`<html>${html}`, 'html');
  return load(cut ? root : html);
}
