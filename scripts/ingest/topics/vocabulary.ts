import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Language } from '../../../src/lib/language.ts';
import { TOPICS, type Topic } from '../../../src/lib/topics.ts';

/** So much a word says for its topic. */
const WEIGHTS = { sure: 2, likely: 1, hint: 0.5 } as const;

const STRENGTHS = ['sure', 'likely', 'hint'] as const;

/** Topics and how much speaks for each; and whether it is a trifle. */
export type Evidence = Map<Subject, number>;

/** What a phrase speaks for. */
export type Subject = Topic | 'trifle';

/** A word or phrase of the vocabulary. */
interface Phrase {
  /** As many keys as it has words; see `keysOf`. */
  keys: string[];
  length: number;
  says: [Subject, number][];
  /** Whether it is more than a side of pairs: only then does it hide what stands inside it. */
  hides: boolean;
}

/** Two lists that say something only together. */
interface Pair {
  says: Topic;
  sides: readonly Set<Phrase>[];
}

/** The phrases of a language. */
interface Index {
  /** By the first key. */
  phrases: Map<string, Phrase[]>;
  pairs: Pair[];
  /** The keys of all their words, and the length of the longest one. */
  known: Set<string>;
  longest: number;
}

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean),
);
const strengths = z.strictObject({ sure: list, likely: list, hint: list });
const perTopic = z.object(
  Object.fromEntries(
    TOPICS.map((topic) => [topic, z.strictObject({ en: strengths, mn: strengths })]),
  ),
);
const pairs = z.array(z.strictObject({ says: z.enum(TOPICS), word: list, with: list }));
const schema = z.strictObject({
  nothing: z.strictObject({ en: list, mn: list }),
  trifle: z.strictObject({ en: list, mn: list }),
  topics: perTopic,
  together: z.strictObject({ en: pairs, mn: pairs }),
  sections: z.partialRecord(z.enum(TOPICS), list),
});

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’]s(?!\p{L})/gu, '');

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/**
 * The keys under which the vocabulary holds a word: in Mongolian its beginnings and the whole with
 * `$`, in English the word with and without its ending and its beginnings with `*`.
 */
function keysOf(word: string, language: Language): Set<string> {
  const { known, longest } = indexes[language];
  const keys = new Set<string>();
  const add = (key: string): void => {
    if (known.has(key)) keys.add(key);
  };
  for (const whole of language === 'mn' ? [`${word}$`] : stemsOf(word)) add(whole);
  const mark = language === 'mn' ? '' : '*';
  for (let length = Math.min(word.length, longest); length > 0; length--) {
    add(word.slice(0, length) + mark);
  }
  return keys;
}

const stemsOf = (word: string): string[] => [
  word,
  ...ENDINGS.flatMap(([ending, instead]) => {
    const stem = word.slice(0, -ending.length) + instead;
    return word.endsWith(ending) && stem.length >= SHORTEST ? [stem] : [];
  }),
];

/** What is shorter than this is no stem: `used` is no form of `us`. */
const SHORTEST = 3;

const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
] as const;

/** Our own file: a fault in it is a fault of ours and throws. */
const vocabulary = schema.parse(
  parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8')),
);

const indexes: Record<Language, Index> = { en: indexOf('en'), mn: indexOf('mn') };

function indexOf(language: Language): Index {
  const phrases = new Map<string, Phrase>();
  const enter = (entry: string, hides: boolean, ...says: [Subject, number][]): Phrase => {
    const keys = fold(entry).match(/[\p{L}\p{N}]+[*$]?/gu) ?? [];
    const name = keys.join(' ');
    const phrase = phrases.get(name) ?? { keys, length: name.length, says: [], hides: false };
    phrase.says.push(...says);
    phrase.hides ||= hides;
    phrases.set(name, phrase);
    return phrase;
  };
  for (const entry of vocabulary.nothing[language]) enter(entry, true);
  for (const entry of vocabulary.trifle[language]) enter(entry, true, ['trifle', WEIGHTS.sure]);
  for (const topic of TOPICS) {
    const words = vocabulary.topics[topic]?.[language];
    for (const strength of STRENGTHS) {
      for (const entry of words?.[strength] ?? []) enter(entry, true, [topic, WEIGHTS[strength]]);
    }
  }
  const pairs = vocabulary.together[language].map(({ says, word, with: other }) => ({
    says,
    sides: [word, other].map((side) => new Set(side.map((entry) => enter(entry, false)))),
  }));
  const known = new Set(phrases.values().flatMap(({ keys }) => keys));
  return {
    phrases: Map.groupBy(phrases.values(), ({ keys }) => keys[0] ?? ''),
    pairs,
    known,
    longest: Math.max(...[...known].map((key) => key.length)),
  };
}

/**
 * What a text says for each topic: every phrase once, the longest in its place, and every pair of
 * which both sides are there.
 */
export function evidenceOf(text: string, language: Language): Evidence {
  const { phrases, pairs } = indexes[language];
  const words = wordsOf(text).map((word) => keysOf(word, language));
  const there = words.map((_, at) => phrasesAt(phrases, words, at));
  const longest = new Set<Phrase>();
  for (let at = 0; at < words.length; ) {
    const [phrase] = there[at]?.filter(({ hides }) => hides) ?? [];
    if (phrase) longest.add(phrase);
    at += phrase?.keys.length ?? 1;
  }
  const evidence: Evidence = new Map();
  const say = (subject: Subject, weight: number): void => {
    evidence.set(subject, (evidence.get(subject) ?? 0) + weight);
  };
  for (const { says } of longest) {
    for (const [subject, weight] of says) say(subject, weight);
  }
  const anywhere = new Set(there.flat());
  for (const { says, sides } of pairs) {
    if (!sides.some((side) => side.isDisjointFrom(anywhere))) say(says, WEIGHTS.sure);
  }
  return evidence;
}

/** The phrases that begin with a word, the longest first. */
const phrasesAt = (phrases: Index['phrases'], words: Set<string>[], at: number): Phrase[] =>
  [...(words[at] ?? [])]
    .flatMap((key) =>
      (phrases.get(key) ?? []).filter(({ keys }) =>
        keys.every((wanted, offset) => words[at + offset]?.has(wanted)),
      ),
    )
    .sort((a, b) => b.length - a.length);

const sections = new Map(
  Object.entries(vocabulary.sections).flatMap(([topic, names]) =>
    (names ?? []).map((name) => [wordsOf(name).join(' '), topic as Topic]),
  ),
);

/** The topic of a section of a publication, by its name. */
export const topicOfSection = (name: string): Topic | undefined =>
  sections.get(wordsOf(name).join(' '));
