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

/** For what, and how much. */
type Said = readonly [Subject, number];

/** A word or phrase of the vocabulary: the keys of its words with spaces between; see `keysOf`. */
type Phrase = string;

/** Two lists that say something only together. */
interface Pair {
  says: Topic;
  sides: readonly ReadonlySet<Phrase>[];
}

/** The phrases of a language. */
interface Index {
  /** What phrases say; each hides what stands inside it, also where it says nothing. */
  says: Map<Phrase, readonly Said[]>;
  pairs: Pair[];
  /** The phrases of pairs. */
  paired: Set<Phrase>;
  /** What phrases of several words begin with. */
  beginnings: Set<Phrase>;
  /** The keys of all words, and the length of the longest one. */
  known: Set<string>;
  longest: number;
}

type Vocabulary = z.infer<typeof schema>;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/['’]s(?!\p{L})/gu, '');

/** A word of the vocabulary with its mark. */
const KEY = /[\p{L}\p{N}]+[*$]?/gu;

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/** Phrases with commas between. */
const list = z.string().transform((text): Phrase[] =>
  fold(text)
    .split(',')
    .map((entry) => (entry.match(KEY) ?? []).join(' '))
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
const { indexes, sections } = load(
  schema.parse(parse(readFileSync(new URL('words.yaml', import.meta.url), 'utf8'))),
);

/** What is kept of the file: the phrases of each language, and topics by the names of sections. */
function load(vocabulary: Vocabulary): {
  indexes: Record<Language, Index>;
  sections: Map<Phrase, Topic>;
} {
  return {
    indexes: { en: indexOf(vocabulary, 'en'), mn: indexOf(vocabulary, 'mn') },
    sections: new Map(
      TOPICS.flatMap((topic) =>
        (vocabulary.sections[topic] ?? []).map((name): [Phrase, Topic] => [name, topic]),
      ),
    ),
  };
}

function indexOf(vocabulary: Vocabulary, language: Language): Index {
  const index: Index = {
    says: new Map(),
    pairs: [],
    paired: new Set(),
    beginnings: new Set(),
    known: new Set(),
    longest: 0,
  };
  const learn = (phrase: Phrase): void => {
    const keys = phrase.split(' ');
    for (const [at, key] of keys.entries()) {
      index.known.add(key);
      index.longest = Math.max(index.longest, key.length);
      if (at > 0) index.beginnings.add(keys.slice(0, at).join(' '));
    }
  };
  const enter = (phrases: readonly Phrase[], ...says: Said[]): void => {
    for (const phrase of phrases) {
      learn(phrase);
      const before = index.says.get(phrase);
      index.says.set(phrase, before ? [...before, ...says] : says);
    }
  };
  const { nothing, trifle, topics, together } = vocabulary;
  enter(nothing[language]);
  enter(trifle[language], ['trifle', WEIGHTS.sure]);
  for (const topic of TOPICS) {
    for (const strength of STRENGTHS) {
      enter(topics[topic]?.[language][strength] ?? [], [topic, WEIGHTS[strength]]);
    }
  }
  index.pairs = together[language].map(({ says, word, with: other }) => ({
    says,
    sides: [new Set(word), new Set(other)],
  }));
  index.paired = new Set(
    together[language].flatMap(({ word, with: other }) => [...word, ...other]),
  );
  for (const phrase of index.paired) learn(phrase);
  return index;
}

/**
 * What a text says for each topic: every phrase once, the longest in its place, and every pair of
 * which both sides are there.
 */
export function evidenceOf(text: string, language: Language): Evidence {
  const index = indexes[language];
  const words = wordsOf(text).map((word) => keysOf(word, language));
  const there = words.map((_, at) => phrasesAt(index, words, at));
  const longest = new Set<Phrase>();
  for (let at = 0; at < words.length; ) {
    const phrase = there[at]?.find((each) => index.says.has(each));
    if (phrase !== undefined) longest.add(phrase);
    at += phrase?.split(' ').length ?? 1;
  }
  const evidence: Evidence = new Map();
  const say = (subject: Subject, weight: number): void => {
    evidence.set(subject, (evidence.get(subject) ?? 0) + weight);
  };
  for (const phrase of longest) {
    for (const [subject, weight] of index.says.get(phrase) ?? []) say(subject, weight);
  }
  const anywhere = new Set(there.flat());
  for (const { says, sides } of index.pairs) {
    if (!sides.some((side) => side.isDisjointFrom(anywhere))) say(says, WEIGHTS.sure);
  }
  return evidence;
}

/** The phrases that begin with a word, the longest first. */
function phrasesAt(index: Index, words: readonly Set<string>[], at: number): Phrase[] {
  const found: Phrase[] = [];
  for (let begun = [...(words[at] ?? [])], next = at + 1; begun.length > 0; next++) {
    found.push(...begun.filter((phrase) => index.says.has(phrase) || index.paired.has(phrase)));
    begun = begun
      .filter((phrase) => index.beginnings.has(phrase))
      .flatMap((phrase) => [...(words[next] ?? [])].map((key) => `${phrase} ${key}`));
  }
  return found.sort((a, b) => b.length - a.length);
}

/** The topic of a section of a publication, by its name. */
export const topicOfSection = (name: string): Topic | undefined =>
  sections.get(wordsOf(name).join(' '));
