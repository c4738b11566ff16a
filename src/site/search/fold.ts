import { soundsOf } from './latin.ts';

const VOWEL = '[aeiouöüë]';
const CONSONANT = '[^aeiouöüë]';
const LONG = '(?:aa|ee|oo|öö|i[aeoö])';
/** Behind these an ending brings its own g. */
const OPEN = '(?<=[aeouöüë]{2}|[aeouöüëi]i|i[aeoö]|..n)';

const endings = (...patterns: string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`(?:${pattern})$`, 'u'));

/** Endings of nouns that are hardly ever part of one; those that may be joined come first. */
const SURE = endings(
  'g[uü]i',
  `(?<=${LONG}[sr])${LONG}|t[aeo]ig?${LONG}|iig${LONG}|iinh(?:${LONG})?`,
  `(?<!uu|üü)n${LONG}[sr]`,
  `${OPEN}g${LONG}[sr]?`,
  `${LONG}[sr]`,
  't[aeo]i',
  `${OPEN}giin`,
  '(?<!uu|üü)(?:niin|nii)',
  'iin',
  'iig',
  `${OPEN}g`,
  '(?<=q)i?d[aeoö]?',
  '(?:q|n|)(?:uu|üü)d[aeoö]?|i[uü]d[aeoö]?',
  '(?:uu|üü)n',
  'n',
  'ii?',
);

/** The ending of the dative and of some plurals, which often belongs to the word itself. */
const PLACE = endings('d|(?<=[bgkrsv])t');

/** The ending of what is one's own: `ажлаа`, but also `хороо`. */
const OWN = endings(`d${LONG}`, `(?<=...${CONSONANT})${LONG}`);

/** Endings of verbs that take the endings of nouns too. */
const PARTICIPLES = ['h', 's[aeoö]?n', 'd[aeoö]?g'];
const PARTICIPLE = endings(...PARTICIPLES);

/** Endings of verbs. */
const VERBAL = endings(
  `[ljq]${LONG}|[jq]ai|n[aeoö]`,
  `${LONG}d|lg[uü]i`,
  `m[aeoö]?gc|m${LONG}r|[vt][aeoö]?l|ng${LONG}|cg${LONG}|${LONG}sai`,
  ...PARTICIPLES,
  '[vjq]',
);

/** A stem has a vowel with a consonant behind it, or a long one. */
const STEM = /[aeiouöüë]./u;

/** A word without the first of the endings that leaves a stem. */
function once(word: string, among: readonly RegExp[]): string | undefined {
  for (const ending of among) {
    const stem = word.replace(ending, '');
    if (stem !== word && STEM.test(stem)) return stem;
  }
  return undefined;
}

function strip(word: string, among: readonly RegExp[]): string {
  const stem = once(word, among);
  return stem === undefined ? word : strip(stem, among);
}

/** A last ng, which some cases keep and some do not. */
const NASAL = endings('(?<=...)ng', '(?<=..n)g');

const FIRST = new RegExp(`^${CONSONANT}*${VOWEL}+`, 'u');
const SHORT = /(?<![aeiouöüë])(?:[aeouöüë](?![aeiouöüë])|i(?![aeoö]))/gu;

/** Short vowels behind the first syllable carry no meaning and come and go with the endings. */
const reduce = (stem: string): string => {
  const head = FIRST.exec(stem)?.[0] ?? '';
  const reduced = head + stem.slice(head.length).replace(SHORT, '');
  return strip(reduced, NASAL);
};

/** The stems of a word, by what it may be; only the first reading is always there. */
export interface Readings {
  sure: string;
  place: string | undefined;
  own: string | undefined;
  verb: string | undefined;
}

const known = new Map<string, Readings>();

/** The readings of a Mongolian word of either script; words come again and again, so they are remembered. */
export function readingsOf(word: string): Readings {
  const readings = known.get(word) ?? read(soundsOf(word));
  known.set(word, readings);
  return readings;
}

function read(sounds: string): Readings {
  const noun = strip(sounds, SURE);
  const asNoun = (stem: string | undefined) => stem && reduce(strip(stem, SURE));
  const verb = once(sounds, VERBAL) ?? once(noun, PARTICIPLE);
  return {
    sure: reduce(noun),
    place: asNoun(once(noun, PLACE)),
    own: asNoun(once(noun, OWN)),
    verb: verb && reduce(verb),
  };
}
