import type { Language } from '../../../src/lib/language.ts';

/** The endings of Mongolian nouns and verbs that say nothing of the event, longest first. */
const MONGOLIAN_ENDINGS = [
  'ийнхан ынхан ийнхэн гуудын ууллаа уулсан уудын уудад уудыг уудтай чуудын',
  'гийн ийнх хаар хээр хоор хыгаа хийг хыг саны сний сныг снаа аасаа ээсээ оосоо аараа ээрээ оороо',
  'лаа лээ лоо жээ чээ сан сэн сон тай тэй той аас ээс оос аар ээр оор ууд чууд',
  'ийн ийг ний нии руу луу даа дээ доо таа тээ тоо гаа гээ гоо хад хэд ыг ын ны нд аа ээ оо ии',
  'на нэ но ж ч в х д т г н',
]
  .flatMap((line) => line.replaceAll('й', 'и').split(' '))
  .sort((a, b) => b.length - a.length);

const MONGOLIAN_VOWELS = /[аэиоуыеяюйь]/g;

/** Letters that English spellings of one Mongolian name disagree about. */
const LATIN_SPELLINGS: [RegExp, string][] = [
  [/\p{M}/gu, ''],
  [/kh/g, 'h'],
  [/tz/g, 'ts'],
  [/[ou]+/g, 'u'],
  [/[yij]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const ENGLISH_ENDINGS = /(?:ations?|ions?|ings?|ment|ers?|ed|ies|es|s|e)$/;

/**
 * What the forms of one word have in common: the beginning without endings, and for Mongolian
 * without the vowels that come and go with the endings.
 *
 * @param word lower-case letters
 */
export function stem(word: string, language: Language): string {
  return language === 'mn' ? mongolianStem(word) : englishStem(word);
}

function mongolianStem(word: string): string {
  let rest = word
    .replaceAll('ө', 'о')
    .replaceAll('ү', 'у')
    .replaceAll('ё', 'е')
    .replaceAll('й', 'и')
    .replace(/[ъь]/g, '');
  for (let endings = 0; endings < 2; endings++) {
    const ending = MONGOLIAN_ENDINGS.find(
      (each) => rest.endsWith(each) && rest.length - each.length >= (each.length > 1 ? 3 : 4),
    );
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return (rest.slice(0, 3) + rest.slice(3).replace(MONGOLIAN_VOWELS, '')).slice(0, 7);
}

function englishStem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  const short = plain.replace(ENGLISH_ENDINGS, '');
  let stem = (short.length >= 3 ? short : plain).normalize('NFD');
  for (const [spelling, one] of LATIN_SPELLINGS) stem = stem.replace(spelling, one);
  return stem.slice(0, 8);
}
