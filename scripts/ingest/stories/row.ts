import type { Language } from '../../../src/lib/language.ts';
import { numberOf, scaleOf, spelledNumber } from './numbers.ts';
import { stem } from './stem.ts';

/** A number of a title with what it counts: the stem of the word after it, or its sign. */
export interface Figure {
  value: number;
  of: string;
}

/** The words of a title in their order, and its numbers. */
export interface Row {
  words: string[];
  /** The stems of the words, `#` for each number. */
  stems: string[];
  figures: Figure[];
}

const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[ ]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/gu;
const WORD = /[\p{L}][\p{L}\p{M}]*(?:['’]s)?/gu;
/** A name that stands in place of one of its wordings. */
const NAME = /[=@]\S+/u;
const TOKEN = new RegExp(`(${NUMBER.source})|(${WORD.source})|([%\\p{Sc}])|(${NAME.source})`, 'gu');
const PERCENT = /^(?:percent|хув[ьи])/;
/** Words between a number and what it counts. */
const BETWEEN = /^(?:гаруй|орчим|дахь|дэх|more|over|new)$/;

/** Case endings that Mongolian joins to abbreviations, numbers and quotations: `УИХ-ын`, `НҮБ-д`. */
const JOINED_ENDING = new Set(
  `г гаас гээс гийг гийн гоос гөөс д т ад эд нд н ний ны аас ээс оос өөс наас нээс ноос нөөс
  аар ээр оор өөр гаар гээр гоор гөөр ий ийг ийн ыг ын нийг ныг тай тэй той р руу рүү луу лүү
  ууд үүд чууд чүүд ынхан ийнхан ынхэн ийнхэн`.split(/\s+/),
);

/** Reads words and numbers from a text in lower case. */
export function readRow(text: string, language: Language): Row {
  const row: Row = { words: [], stems: [], figures: [] };
  let sign = '';
  for (const { index, 1: digits, 2: word = '', 3: mark, 4: name } of text.matchAll(TOKEN)) {
    if (text[index - 1] === '-' && JOINED_ENDING.has(word)) continue;
    const last = row.figures.at(-1);
    const uncounted = last?.of === '' ? last : undefined;
    const afterNumber = row.stems.at(-1) === '#';
    const scale = scaleOf(word);
    const spelled = spelledNumber(word);
    if (name) {
      if (uncounted) uncounted.of = name;
      row.stems.push(name);
    } else if (mark || PERCENT.test(word)) {
      if (uncounted && afterNumber) uncounted.of = mark ?? '%';
      else if (mark && mark !== '%') sign = mark;
    } else if (digits) {
      if (uncounted) uncounted.of = '#';
      row.figures.push({ value: numberOf(digits), of: sign });
      row.stems.push('#');
      sign = '';
    } else if (scale && last && afterNumber) {
      last.value *= scale;
    } else if (spelled !== undefined) {
      if (spelled < 10 && afterNumber && last && last.value >= 10 && last.value % 10 === 0)
        last.value += spelled;
      else {
        row.figures.push({ value: spelled, of: '' });
        row.stems.push('#');
      }
    } else {
      const root = stem(word, language);
      if (uncounted && !BETWEEN.test(word)) uncounted.of = root;
      row.stems.push(root);
      row.words.push(word);
    }
  }
  return row;
}
