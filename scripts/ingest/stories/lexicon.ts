/** A table of names as one search of lower-case text: which of them it holds, each by any of its wordings. */
export interface Lexicon {
  names: string[];
  /** Each name is a group of it. */
  pattern: RegExp;
}

/** How the wordings of a table stand in a text: each by its forms, and what follows all of them. */
export interface Forms {
  of: (wording: string) => string;
  after: string;
}

/** Words that begin so: Mongolian joins its endings to the word. */
export const beginning: Forms = { of: (wording) => wording, after: '\\p{L}*' };

/** The forms of an English word, or of the first word of a phrase; two letters have none. */
export const englishForms: Forms = {
  of: (wording) => {
    const [, word = '', rest = wording] = /^([a-z]{3,})(.*)$/u.exec(wording) ?? [];
    return `${word && formsOf(word)}${rest && `${rest}s?`}`;
  },
  after: '(?!\\p{L})',
};

function formsOf(word: string): string {
  const [stem, last] = [word.slice(0, -1), word.slice(-1)];
  if (last === 'e') return `${stem}(?:e[sdr]?|ers|ing)`;
  if (last === 'y') return `${stem}(?:ys?|yed|ying|ies|ied)`;
  return `${word}(?:${last}?(?:ed|ing|ers?)|e?s)?`;
}

/**
 * Makes a table a search. Where two wordings begin at one place, the first in the table counts. What
 * follows stands once: a class of all letters for each wording would take tens of megabytes.
 */
export const lexicon = (table: Record<string, string>, forms: Forms): Lexicon => ({
  names: Object.keys(table),
  pattern: new RegExp(
    `(?<!\\p{L})(?:${Object.values(table)
      .map((wordings) => `(${wordings.split('|').map(forms.of).join('|')})`)
      .join('|')})${forms.after}(?:['’]s(?!\\p{L}))?`,
    'gu',
  ),
});

/** The name that a match of a lexicon stands for. */
const nameOf = ({ names }: Lexicon, groups: readonly unknown[]): string =>
  names[groups.findIndex((group) => group !== undefined)] ?? '';

/** The names of a lexicon that a text holds, in their order. */
export const namesIn = (text: string, of: Lexicon): string[] =>
  [...text.matchAll(of.pattern)].map(([, ...groups]) => nameOf(of, groups));

/** A text with a mark and the name in place of each wording. */
export const replaceNames = (text: string, of: Lexicon, mark: string): string =>
  text.replace(of.pattern, (_, ...groups) => ` ${mark}${nameOf(of, groups)} `);
