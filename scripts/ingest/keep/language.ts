import { LANGUAGES, type Language } from '../../../src/lib/language.ts';
import { SAMPLES } from './language-samples.ts';

/** Shorter titles ("MIAT: Boeing 787") say too little about their language. */
const FEWEST_WORDS = 4;
/** Less than this of a title's letters are names and quotations from another script. */
const SCRIPT_SHARE = 1 / 4;
/** How many letters before it a letter is judged by. */
const HISTORY = 3;
/** How many sightings of a history make what follows it as credible as the shorter history. */
const TRUST = 4;
/** A letter that a sample does not have. */
const UNSEEN = 1 / 200;
/**
 * By how much another language must be more probable than one of the archive's, as a logarithm.
 * Half of an English title may be names and terms, and to drop it is worse than to keep a foreign
 * one; Mongolian has nearer neighbours.
 */
const LEAD: Record<Language, number> = { en: 6, mn: 2 };
/**
 * By how much more where the source says that it writes in the language. Nearly all that English
 * sources list is English, while Mongolian ones list Russian, too.
 */
const EXPECTED_LEAD: Record<Language, number> = { en: 8, mn: 0 };
/** How much less probable an accent makes English, as a logarithm: it has them in borrowed words only. */
const ACCENT = 3;

/** Latin letters in the midst of Cyrillic words, by look, and what old layouts type for ө and ү. */
const LOOKALIKES: Record<string, string> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х' },
  ...{ y: 'ү', v: 'ү', ö: 'ө', ü: 'ү' },
};
const MISTYPED: Record<string, string> = { є: 'ө', ѳ: 'ө', ї: 'ү', ѵ: 'ү' };

const INITIALS = /(?<!\p{L})\p{Lu}\p{Ll}?\.\s?(?=\p{Lu})/gu;
const MIXED_WORD = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}+/gu;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(INITIALS, '')
    .toLowerCase()
    .replace(MIXED_WORD, (word) => word.replace(/\p{Script=Latin}/gu, (c) => LOOKALIKES[c] ?? c))
    .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

const letters = (words: readonly string[]): number => words.join('').length;

/** Puts ө and ү back where an old layout typed something else. */
const mend = (word: string): string => word.replace(/[єѳїѵ]/g, (c) => MISTYPED[c] ?? c);

/** How probable a sample makes a letter after the letters before it. */
type Model = (history: string, letter: string) => number;

/** Learns from a sample; what it has not seen after a history it judges by a shorter one. */
function learn(sample: string): Model {
  const counts = new Map<string, number>();
  const count = (letters: string) => counts.set(letters, (counts.get(letters) ?? 0) + 1);
  for (const line of sample.split('\n')) {
    const text = ` ${wordsOf(line).join(' ')} `;
    for (let end = 1; end <= text.length; end++) {
      for (let length = 0; length <= Math.min(HISTORY + 1, end); length++) {
        count(text.slice(end - length, end));
      }
    }
  }
  const seen = (letters: string) => counts.get(letters) ?? 0;
  const model: Model = (history, letter) => {
    const shorter = history === '' ? UNSEEN : model(history.slice(1), letter);
    return (seen(history + letter) + TRUST * shorter) / (seen(history) + TRUST);
  };
  return model;
}

/** The logarithm of the probability that words are written in the model's language. */
const likelihood = (model: Model, words: readonly string[]): number => {
  const text = ` ${words.join(' ')} `;
  let sum = 0;
  for (let at = 1; at < text.length; at++) {
    sum += Math.log(model(text.slice(Math.max(0, at - HISTORY), at), text.charAt(at)));
  }
  return sum;
};

/** English writes most of its borrowed words without their accents, too. */
function englishLikelihood(model: Model, words: readonly string[]): number {
  const decomposed = words.map((word) => word.normalize('NFD'));
  const plain = decomposed.map((word) => word.replace(/\p{M}/gu, ''));
  return likelihood(model, plain) - ACCENT * (letters(decomposed) - letters(plain));
}

/** How much speaks for a title's being in the language of a model. */
const SCORE: Record<Language | 'other', (model: Model, words: readonly string[]) => number> = {
  en: (model, words) => englishLikelihood(model, words) + LEAD.en,
  mn: (model, words) => likelihood(model, words.map(mend)) + LEAD.mn,
  other: likelihood,
};

/** Many Mongolians have no ө and ү on their keyboards, so the sample is learnt without them, too. */
const plain = (text: string): string =>
  text.replace(/[өүӨҮ]/g, (c) => ({ ө: 'о', ү: 'у', Ө: 'О', Ү: 'У' })[c] ?? c);

const models = [...Object.entries(SAMPLES), ['mn', plain(SAMPLES.mn)] as const].map(
  ([code, sample]) => ({
    language: LANGUAGES.find((language) => language === code) ?? ('other' as const),
    model: learn(sample),
  }),
);

/**
 * The language of a title by its letters: the language of {@link SAMPLES} whose sample makes the
 * title's sequence of letters most probable.
 *
 * @param text plain text, in any case
 * @param expected what its source says that it writes in
 * @returns `other` for any language that the archive does not keep, Mongolian in other letters
 *   than Cyrillic included; undefined where the text is too short to tell
 */
export function languageOf(text: string, expected?: Language): Language | 'other' | undefined {
  const words = wordsOf(text);
  const total = letters(words);
  const cyrillic = words.filter((word) => /^\p{Script=Cyrillic}/u.test(word));
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (total > 0 && letters(cyrillic) + letters(latin) < total * (1 - SCRIPT_SHARE)) return 'other';
  if (words.length < FEWEST_WORDS) return undefined;

  const kept = letters(cyrillic) >= total * SCRIPT_SHARE ? cyrillic : latin;
  const scores = models.map(({ language, model }) => ({
    language,
    score: SCORE[language](model, kept) + (language === expected ? EXPECTED_LEAD[language] : 0),
  }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).language;
}
