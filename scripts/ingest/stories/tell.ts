import type { Language } from '../../../src/lib/language.ts';
import { numberOf, scaleOf, spelledNumber } from './numbers.ts';
import { stem } from './stem.ts';
import { COMMON, FORMS, MONTHS, PLACES, ROUTINE, SAME_THING, STAGES } from './words.ts';

/** A number of a title with what it counts: the stem of the word after it, or its sign. */
export interface Figure {
  value: number;
  of: string;
}

/** What a title tells, taken apart for comparison. */
export interface Telling {
  /** The stems of its words, other names of one thing made one. */
  words: Set<string>;
  /** Each two neighbouring words written as one. */
  joined: Set<string>;
  /** The stem before each stem, where there is one. */
  before: Map<string, string>;
  /** The stems of who speaks: what stands before a colon. */
  speaker: Set<string>;
  /** How far a bill, a case or a bid has come, as the last such word says. */
  stage: string;
  /** The initials of each run of two to six words. */
  initials: Set<string>;
  abbreviations: Set<string>;
  /** Stems of people's names that stand with an initial. */
  people: Set<string>;
  places: Set<string>;
  figures: Figure[];
  /** Days of the month and months that it names. */
  days: Set<string>;
  months: Set<string>;
  /** The committee that stands before a colon. */
  committee: string;
  /** Whether it may be the fixed title of a regular report. */
  routine: boolean;
  /** Its words as they are written, to tell a re-post. */
  key: string;
}

const DATELINE_FIRST = /^\p{Lu}[\p{L}-]+,\s*20\d\d оны[^/]{0,60}\/[^/]{2,20}\/\.?\s*/u;
const DATELINE =
  /\s*(?:(?<!\p{L})|(?<=\p{Ll}))\p{Lu}[\p{L}-]+,?\s*20\d\d оны\s[^/]{0,60}\/[\s\S]*$/u;
const AGE =
  /(?:\d+\s*(?:жил|сар|долоо хоног|хоног|өдөр|өдр|цаг|минут|мин)(?:ийн|ын|н)?,?\s*)+(?:ө(?:мнө?)?)?…?$|\d{4}[-/.]\d\d[-/.]\d\d(?:[ ,]+\d\d:\d\d)?$|20\d\d оны \d{1,2}-?р сарын \d{1,2}$/u;
const CUT = /[\p{L}\p{N}-]*\s*…\s*$/u;

/** The title alone: without an age, a dateline with the text after it, or the word that a cut hit. */
export function bare(title: string): string {
  const plain = title
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replaceAll('...', '…')
    .trim()
    .replace(DATELINE_FIRST, '')
    .replace(DATELINE, '');
  const dated = plain.replace(AGE, '').trim();
  return (dated || plain).replace(CUT, '').trim() || plain;
}

/** Standing committees are written as their initials. */
const COMMITTEE = /^\p{Lu}+БХ$/u;
const LABEL = /^([^:]{1,60}):(?!\d)\s*/u;
/** An initial with its full stop, or two, and the name after it. */
const PERSON = /(?<!\p{L})(?:\p{Lu}\p{Ll}?\.\s?)+(\p{Lu}[\p{L}-]{2,})/gu;
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[ ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/gu;
const WORD = /[\p{L}][\p{L}\p{M}]*(?:['’]s)?/gu;
const TOKEN = new RegExp(`(${NUMBER.source})|(${WORD.source})|([%$₮€£])`, 'gu');

/** Words and phrases of a table as one search, each under its name. */
const search = (table: Record<string, string>): [name: string, pattern: RegExp][] =>
  Object.entries(table).map(([name, beginnings]) => [
    name,
    new RegExp(`(?<!\\p{L})(?:${beginnings})\\p{L}*`, 'giu'),
  ]);

const same = { en: search(SAME_THING.en), mn: search(SAME_THING.mn) };
const stages = { en: search(STAGES.en), mn: search(STAGES.mn) };
const places = { en: search(PLACES.en), mn: search(PLACES.mn) };
const months = {
  en: MONTHS.en.map((month) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'iu')),
  mn: MONTHS.mn.map((month) => new RegExp(`(?<!\\p{L})${month.replace('_', ' ?')} сар`, 'iu')),
};
const common = {
  en: new Set(COMMON.en.split(/\s+/).map((word) => stem(word, 'en'))),
  mn: new Set(COMMON.mn.split(/\s+/).map((word) => stem(word, 'mn'))),
};

/** Whether any two headlines may share a stem. */
export const isCommon = (word: string, language: Language): boolean => common[language].has(word);

/** The stage that the last word of a stage tells. */
const stageOf = (text: string, language: Language): string => {
  let last = { name: '', at: -1 };
  for (const [name, pattern] of stages[language]) {
    const at = [...text.matchAll(pattern)].at(-1)?.index ?? -1;
    if (at > last.at) last = { name, at };
  }
  return last.name;
};

/** Takes a title apart. */
export function tell(title: string, language: Language): Telling {
  const text = bare(title);
  const [, label = ''] = LABEL.exec(text) ?? [];
  const isForm = FORMS.test(label.trim());
  const rest = isForm ? text.replace(LABEL, '') : text;

  const people = new Set(
    [...rest.matchAll(PERSON)].map(([, name = '']) => stem(name.toLowerCase(), language)),
  );
  const abbreviations = new Set<string>();
  const capitals = rest === rest.toUpperCase();
  if (!capitals)
    for (const [word] of rest.matchAll(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu))
      abbreviations.add(word.toLowerCase());

  let lower = rest
    .replace(/(?<!\p{L})(?:\p{Lu}\p{Ll}?\.\s?)+(?=\p{Lu}\p{L}{2})/gu, '')
    .toLowerCase();
  const named = new Set<string>();
  const found = new Set<string>();
  for (const [name, pattern] of places[language]) {
    if (lower.search(pattern) >= 0) {
      found.add(name);
      named.add(`@${name}`);
      lower = lower.replace(pattern, ' ');
    }
  }
  const days = new Set<string>();
  const told = new Set<string>();
  months[language].forEach((month, index) => {
    if (month.test(rest)) told.add(`${index + 1}`);
  });
  lower = lower.replace(/\d{4}\s?[-/.]\s?(\d\d?)\s?[-/.]\s?(\d\d?)/g, (_, month, day) => {
    days.add(`${Number(day)}`);
    told.add(`${Number(month)}`);
    return ' ';
  });
  for (const [, month = ''] of lower.matchAll(/(\d{1,2})\s*(?:-?р|дугаар|дүгээр) сар/g))
    told.add(month);
  if (language === 'en') {
    for (const [, before, after] of lower.matchAll(
      /(?:(\d{1,2}) )?(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z]*\.?(?: (\d{1,2})(?!\d))?/g,
    )) {
      if (before || after) days.add(`${Number(before ?? after)}`);
    }
  } else {
    for (const [, day = ''] of lower.matchAll(
      /(\d{1,2})-?(?:ны|ний|нд|нээс|наас|нийг|ныг)(?!\p{L})/gu,
    ))
      days.add(`${Number(day)}`);
  }
  for (const [name, pattern] of same[language]) {
    if (lower.search(pattern) >= 0) {
      named.add(`=${name}`);
      lower = lower.replace(pattern, ' ');
    }
  }

  const figures: Figure[] = [];
  const row: string[] = [];
  const raw: string[] = [];
  let sign = '';
  for (const [, digits, word, mark] of lower.matchAll(TOKEN)) {
    const last = figures.at(-1);
    const open = last?.of === '' ? last : undefined;
    if (mark) {
      if (mark === '%' && open) open.of = '%';
      else sign = mark;
    } else if (digits) {
      if (open) open.of = '#';
      figures.push({ value: numberOf(digits), of: sign });
      sign = '';
    } else if (word) {
      const scale = scaleOf(word);
      const spelled = spelledNumber(word);
      if (scale && last && row.at(-1) === '#') {
        last.value *= scale;
        continue;
      }
      if (/^(?:percent|хувь|хуви)/.test(word) && open) {
        open.of = '%';
        row.push('%');
        continue;
      }
      if (spelled !== undefined) {
        figures.push({ value: spelled, of: '' });
        row.push('#');
        raw.push(word);
        continue;
      }
      const root = stem(word, language);
      if (open && !/^(?:гаруй|орчим|дахь|дэх|more|over|new)$/.test(word)) open.of = root;
      row.push(root);
      raw.push(word);
    }
    if (digits) row.push('#');
  }
  const before = new Map<string, string>();
  row.forEach((root, index) => {
    const previous = row[index - 1];
    if (previous !== undefined && !before.has(root)) before.set(root, previous);
  });
  const roots = row.filter((root) => root !== '#' && root !== '%' && root.length > 1);
  const joined = new Set<string>();
  raw.forEach((word, index) => {
    if (index > 0) joined.add(stem(`${raw[index - 1]}${word}`, language));
  });
  const initials = new Set<string>();
  const first = [...rest.matchAll(/\p{L}+/gu)].map(([word]) => word.charAt(0).toLowerCase());
  for (let start = 0; start < first.length; start++) {
    for (let length = 2; length <= 6 && start + length <= first.length; length++) {
      initials.add(first.slice(start, start + length).join(''));
    }
  }
  return {
    words: new Set([...roots, ...named, ...figures.map(({ value }) => `#${value}`)]),
    joined,
    before,
    speaker: new Set([...label.matchAll(WORD)].map(([word]) => stem(word.toLowerCase(), language))),
    stage: stageOf(rest, language),
    initials,
    abbreviations,
    people,
    places: found,
    figures,
    days,
    months: told,
    committee: COMMITTEE.test(label) ? label.trim().toLowerCase() : '',
    routine: ROUTINE[language].test(rest),
    key: rest
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  };
}
