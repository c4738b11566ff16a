import { Parser } from 'htmlparser2';

/**
 * The longest laws of the state bodies whose texts are kept take half of it; what is longer is no
 * article, and every later step costs time and memory by length.
 */
const LONGEST = 500_000;
/** Deeper than any honest text; parsers take quadratic time in the depth. */
const DEEPEST = 300;
/** Several times more than the longest honest text has. */
const MOST_ELEMENTS = 10_000;
/** Each becomes a character reference, for which the site's Markdown reader takes quadratic memory. */
const MOST_SIGNS = 5_000;

/**
 * The beginning of an article's HTML, as far as it is an article: at most 500,000 characters, 300
 * levels, 10,000 elements and 5,000 signs `<` and `&` in its text. Takes linear time.
 */
export function bound(html: string): string {
  const long = html.slice(0, LONGEST);
  let end = long.length;
  let depth = 0;
  let elements = 0;
  let signs = 0;
  const stop = (): void => {
    end = Math.min(end, parser.startIndex);
    parser.pause();
  };
  const parser = new Parser({
    onopentag: () => {
      if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) stop();
    },
    onclosetag: () => {
      depth--;
    },
    ontext: (text) => {
      signs += text.match(/[<&]/g)?.length ?? 0;
      if (signs > MOST_SIGNS) stop();
    },
  });
  parser.end(long);
  return long.slice(0, end);
}
