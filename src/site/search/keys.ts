import { type Readings, readingsOf } from './fold.ts';
import { nameOf, plain, respell } from './names.ts';
import { partsOf, wordsOf } from './words.ts';

/**
 * The words under which Pagefind finds a Mongolian word. The letter around them stands in no
 * stem: it keeps them apart from the words themselves and ends them, so that `нам` does not find
 * `намар`. Pagefind takes letters with and without a mark for the same, and ranks those first that
 * are the same with their marks: so the marks of ө and ү matter only there, and a marked `ẇ` tells
 * a reading that is not sure.
 */
const noun = (stem: string): string => `w${stem}w`;
const verb = (stem: string): string => `ww${stem}w`;
const unsure = (key: string): string => key.replace('w', 'ẇ');

/** Who writes ө as Latin `u` finds it under this; the others find it as it stands. */
const withU = (key: string): string[] =>
  key.includes('ö') ? [unsure(key.replaceAll('ö', 'ü'))] : [];

/** How a question asks for a word: for its sure reading, or for the other one that it has. */
export const askedKeys = (word: string): { sure: string; other: string | undefined } => {
  const readings = readingsOf(word);
  return { sure: noun(readings.sure), other: otherKey(readings) };
};

const otherKey = ({ verb: stem, place }: Readings): string | undefined =>
  stem !== undefined ? verb(stem) : place !== undefined ? noun(place) : undefined;

/** The keys of the readings beside the sure one. */
const otherKeys = ({ sure, place, own, verb: stem }: Readings): string[] => {
  const nouns = [place, own]
    .filter((other) => other !== undefined)
    .map(noun)
    .map(unsure);
  const keys = [...nouns, ...(stem === undefined ? [] : [verb(stem)])];
  return [...withU(noun(sure)), ...keys, ...keys.flatMap(withU)];
};

/** Every key of what stands between white space, without marks. */
export const plainKeys = (text: string): string[] =>
  wordsOf(respell(text))
    .map(readingsOf)
    .flatMap((readings) => [noun(readings.sure), ...otherKeys(readings)])
    .map(plain);

/** The keys of a Mongolian text: those of its words in their order, then their other readings. */
export function mongolianKeys(text: string): string {
  const readings = wordsOf(respell(text)).map(readingsOf);
  const others = new Set(readings.flatMap(otherKeys));
  return [...readings.map(({ sure }) => noun(sure)), ...others].join(' ');
}

/**
 * The words of an English text that Pagefind would not find by itself: the parts of joined words,
 * and the names as {@link nameOf} spells them.
 */
export function englishKeys(text: string): string {
  const words = text.split(/\s+/);
  const parts = words.map(partsOf).filter(({ length }) => length > 1);
  const names = wordsOf(respell(text))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(nameOf);
  const known = new Set(words.map((word) => word.toLowerCase()));
  return [...new Set([...parts.flat(), ...names])].filter((key) => !known.has(key)).join(' ');
}
