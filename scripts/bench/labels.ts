import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAboutMongolia } from '../ingest/keep/about-mongolia.ts';
import { languageOf } from '../ingest/keep/language.ts';

/** A title with the label that a person gave it, or that the code gives it. */
interface Judged {
  title: string;
  label: string;
  judged: string;
  /** Rows that nobody looks at while writing the rules: every third one. */
  keptAside: boolean;
}

/** The parts of a table that are measured. */
export const PARTS: readonly [name: string, holds: (row: Judged) => boolean][] = [
  ['all', () => true],
  ['developed on', ({ keptAside }) => !keptAside],
  ['kept aside', ({ keptAside }) => keptAside],
];

/**
 * Reads a table of titles that people have labelled and lets the code judge them.
 *
 * @param file UTF-8, a row per title: label, tab, title, tab, note
 */
async function judge(file: string, labelOf: (title: string) => string): Promise<Judged[]> {
  const rows = (await readFile(file, 'utf8')).split('\n').filter((row) => row.trim() !== '');
  return rows.map((row, index) => {
    const [label = '', title = ''] = row.split('\t');
    return { title, label, judged: labelOf(title), keptAside: (index + 1) % 3 === 0 };
  });
}

/** Judges `about-mongolia.tsv` of a folder; the labels are `yes` and `no`. */
export const judgeRelevance = (dir: string): Promise<Judged[]> =>
  judge(join(dir, 'about-mongolia.tsv'), (title) => (isAboutMongolia(title) ? 'yes' : 'no'));

/** Judges `language.tsv` of a folder; the labels are `en`, `mn` and `other`. */
export const judgeLanguage = (dir: string): Promise<Judged[]> =>
  judge(join(dir, 'language.tsv'), (title) => languageOf(title) ?? 'undecided');

/** The share of rows that are judged as labelled; all of none. */
export const accuracy = (rows: readonly Judged[]): number =>
  rows.length === 0 ? 1 : rows.filter(({ label, judged }) => label === judged).length / rows.length;

/** The share of the rows judged `yes` that are labelled so. */
export const precision = (rows: readonly Judged[]): number =>
  accuracy(rows.filter(({ judged }) => judged === 'yes'));

/** The share of the rows labelled `yes` that are judged so. */
export const recall = (rows: readonly Judged[]): number =>
  accuracy(rows.filter(({ label }) => label === 'yes'));

/**
 * Prints how well relevance and language are judged, and which of the titles that the rules were
 * developed on are misjudged; those kept aside stay unseen.
 *
 * @param dir the folder of the two tables
 */
export async function benchLabels(dir = 'test/fixtures/labels'): Promise<void> {
  const relevance = await judgeRelevance(dir);
  const language = await judgeLanguage(dir);
  const figure = (value: number) => value.toFixed(3);
  console.log('rows | titles | relevance: precision | recall | titles | language: accuracy');
  for (const [name, holds] of PARTS) {
    const [about, written] = [relevance.filter(holds), language.filter(holds)];
    const figures = [precision(about), recall(about)].map(figure);
    console.log(
      [name, about.length, ...figures, written.length, figure(accuracy(written))].join(' | '),
    );
  }
  for (const { title, label, judged, keptAside } of [...relevance, ...language]) {
    if (label !== judged && !keptAside) console.log(`${label}, judged ${judged}: ${title}`);
  }
}
