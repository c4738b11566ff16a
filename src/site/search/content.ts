import type { Language } from '../../lib/language.ts';
import { englishKeys, mongolianKeys } from './keys.ts';

/** Divides what readers see from what is there for finding; no key holds it. */
const DIVIDER = '|';

/**
 * What Pagefind indexes of a headline: its text, which is stored for excerpts, and the words under
 * which it is found besides. Both lie beyond the title, which Pagefind keeps elsewhere.
 */
export function indexed(title: string, text: string, language: Language): string {
  const keys =
    language === 'mn'
      ? mongolianKeys(`${title} ${text}`)
      : `${title.replaceAll(DIVIDER, ' ')} ${englishKeys(`${title} ${text}`)}`;
  return `${text} ${DIVIDER} ${keys}`.trim();
}

/** The text that {@link indexed} was given. */
export const textOf = (content: string): string =>
  content.slice(0, content.lastIndexOf(DIVIDER)).trim();
