import { soundsOf } from './latin.ts';

/** What divides a word, except the signs within figures and English possessives. */
const JOINT = /[^\p{L}\p{M}\p{N}'’.,]+|(?<!\p{N})[.,]+|[.,]+(?!\p{N})|['’]+(?!\p{L})/u;

/** Case endings that stand behind a hyphen: `УИХ-ын`, `ХХК-д`, `5-р`. */
const ENDING =
  /^(?:[dtgrn]|nd|g?iin|ii|n?iig|nii|[gn]?(?:aa|ee|oo|öö)[sr]?|t[aeo]i|(?:dugaa|dügee)r)$/;

/**
 * The words that a text between white space holds: `У.Хүрэлсүх` two, `УИХ-ын` one, since what
 * stands behind a hyphen may be an ending.
 */
export function partsOf(word: string): string[] {
  const [first, ...more] = word.split(JOINT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return first === undefined
    ? []
    : [first, ...more.filter((part) => !/-/.test(word) || !ENDING.test(soundsOf(part)))];
}

/** The words of a text, without the signs around and between them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).flatMap(partsOf);
