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
  private elements = 0;
  private readonly stop: () => void;

  constructor(xmlMode: boolean, stop: () => void) {
    super(undefined, { xmlMode });
    this.stop = stop;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > DEEPEST || ++this.elements > MOST_ELEMENTS) this.stop();
  }
}

/**
 * Builds the tree of a document that may be broken in any way, in linear time and without ever
 * expanding an entity of a DTD. The text ends for us where it goes deeper than 500 levels, after
 * 100,000 elements and after five million characters.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): Document {
  const xmlMode = kind === 'xml';
  const handler = new BoundedHandler(xmlMode, () => parser.pause());
  const parser = new Parser(handler, { xmlMode });
  parser.end(text.slice(0, LONGEST));
  return handler.root;
}
