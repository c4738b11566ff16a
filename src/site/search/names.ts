import { soundsOf } from './latin.ts';

/** Names with several established spellings, or written both in one word and in two. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ula{1,2}n?[\s-]*ba{1,2}t[oa]r/giu, 'Ulaanbaatar'],
  [/(?<!\p{L})(?:gh?en[gk]his|ching+is|jing+is)/giu, 'Chinggis'],
  [/(?<!\p{L})t[uoöü]gr[iuoöü][gk]/giu, 'Tugrug'],
  [/(?<!\p{L})gobi(?!\p{L})/giu, 'Govi'],
  [/(?<!\p{L})k?hural(?!\p{L})/giu, 'Khural'],
  [/(?<=\p{L}{3})[\s-]*tolgoi/giu, ' Tolgoi'],
  [/(?<=\p{L}{3})толгой/giu, ' Толгой'],
  [/(?<=\p{L}{4})bank/giu, ' Bank'],
  [/(?<=\p{L}{4})банк/giu, ' Банк'],
];

/** A text in which every name that has several established Latin spellings has one of them. */
export const respell = (text: string): string =>
  SPELLINGS.reduce((respelt, [pattern, spelling]) => respelt.replace(pattern, spelling), text);

/** What hardly any Latin spelling of a Mongolian name has, but most English words do. */
const FOREIGN =
  /th|ck|ph|gn|ea|ou|ei|ow|dg|mp|wr|wh|tio|qu|[fwx]|c(?!h)|([bcdfjmprstvz])\1|(?:[^aeiou]e|ing|ed|er|es|[^aiueo]s|[^aeiou]y|nt|st|ly|[^aeiouy]{3,})$/i;

/**
 * An English word as all spellings of a Mongolian name have it: `Khurelsukh`, `Hürelsüh` and
 * `Hurelsuh` are one, as are `Khövsgöl`, `Khuvsgul` and `Hovsgol`. Other words stay as they are.
 */
export function nameOf(word: string): string {
  const lower = plain(word.toLowerCase().replace(/['’]s$/, ''));
  if (FOREIGN.test(lower)) return lower;
  return plain(soundsOf(lower))
    .replace(/u/g, 'o')
    .replace(/([aeio])\1/g, '$1')
    .replace(/x/g, 'sh')
    .replace(/q/g, 'ch');
}

/** A text without the marks above and below its letters, as Pagefind compares words. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
