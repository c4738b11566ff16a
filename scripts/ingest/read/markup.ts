import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Deeper than any honest document; beyond, the walks over the tree could overflow the stack. */
const DEEPEST = 500;
/** As much as a fetch ever brings. */
const LONGEST = 5_000_000;

/** Stops its parser where the document nests too deeply; what came before stays. */
class BoundedHandler extends DomHandler {
  private readonly stop: () => void;

  constructor(xmlMode: boolean, stop: () => void) {
    super(undefined, { xmlMode });
    this.stop = stop;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > DEEPEST) this.stop();
  }
}

/**
 * Builds the tree of a document that may be broken in any way, in linear time and without ever
 * expanding an entity of a DTD. The tree is at most 500 levels deep: the text ends for us where it
 * goes deeper, and after five million characters.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): Document {
  const xmlMode = kind === 'xml';
  const handler = new BoundedHandler(xmlMode, () => parser.pause());
  const parser = new Parser(handler, { xmlMode });
  parser.end(text.slice(0, LONGEST));
  return handler.root;
}
