import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { TOPICS, type Topic } from '../../src/lib/topics.ts';
import { topicsOf } from '../ingest/topics.ts';

/** A title with the topics that a person gave it and those that the code gives it. */
interface Judged {
  /** As it stands in the table: a title, or the hash of one that is not ours to show. */
  name: string;
  language: Language;
  labels: Topic[];
  judged: Topic[];
  keptAside: boolean;
}

/** The parts of the table that are measured. */
const PARTS: readonly [name: string, holds: (row: Judged) => boolean][] = [
  ['all', () => true],
  ['developed on', ({ keptAside }) => !keptAside],
  ['kept aside', ({ keptAside }) => keptAside],
];

const HASH = /^sha256:/;

const hashOf = (title: string): string =>
  `sha256:${createHash('sha256').update(title).digest('hex').slice(0, 16)}`;

/** The observed titles by their hashes; none where the test material is not here. */
async function observedTitles(dir: string): Promise<Map<string, string>> {
  const file = join(dir, 'headlines', 'observed.jsonl');
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : [];
  const titles = lines.map((line): { title: string } => JSON.parse(line));
  return new Map(titles.map(({ title }) => [hashOf(title), title]));
}

/** Tables of titles with their topics; the README beside them tells them apart. */
type Table = 'topics' | 'topics-observed';

/**
 * Judges the rows of a table; those that give only a hash need the observed headlines.
 *
 * @param dir the folder of test material
 * @returns the rows whose titles are known; every third of the table is kept aside
 */
export async function judgeTopics(
  dir: string,
  name: Table,
): Promise<{ rows: Judged[]; missing: number }> {
  const observed = await observedTitles(dir);
  const table = (await readFile(join('test/fixtures/labels', `${name}.tsv`), 'utf8'))
    .trim()
    .split('\n');
  const rows = table.flatMap((row, index): Judged[] => {
    const [language = '', given = '', name = ''] = row.split('\t');
    const title = HASH.test(name) ? observed.get(name) : name;
    const known = LANGUAGES.find((code) => code === language);
    if (title === undefined || known === undefined) return [];
    return [
      {
        name,
        language: known,
        labels: TOPICS.filter((topic) => given.split(',').includes(topic)),
        judged: topicsOf(title, known),
        keptAside: (index + 1) % 3 === 0,
      },
    ];
  });
  return { rows, missing: table.length - rows.length };
}

/** Precision, recall and their harmonic mean over all topics of all rows. */
export function microFigures(rows: readonly Judged[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const count = (of: (row: Judged) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  const right = count(({ labels, judged }) => judged.filter((t) => labels.includes(t)).length);
  const given = count(({ judged }) => judged.length);
  const wanted = count(({ labels }) => labels.length);
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return { precision: share(given), recall: share(wanted), f1: share((given + wanted) / 2) };
}

/**
 * Prints how well topics are found, and which of the titles that the vocabulary was developed on are
 * misjudged; those kept aside stay unseen.
 *
 * @param dir the folder of test material
 */
export async function benchTopics(dir: string): Promise<void> {
  console.log('table | rows | language | titles | precision | recall | F1');
  const tables = await Promise.all(
    (['topics', 'topics-observed'] as const).map(async (name) => ({
      name,
      ...(await judgeTopics(dir, name)),
    })),
  );
  for (const { name, rows, missing } of tables) {
    for (const [part, holds] of PARTS) {
      const inIt = LANGUAGES.filter((code) => rows.some(({ language }) => language === code));
      for (const languages of inIt.length > 1 ? [inIt, ...inIt.map((code) => [code])] : [inIt]) {
        const chosen = rows.filter((row) => holds(row) && languages.includes(row.language));
        const { precision, recall, f1 } = microFigures(chosen);
        const figures = [precision, recall, f1].map((value) => value.toFixed(3));
        console.log([name, part, languages.join(' and '), chosen.length, ...figures].join(' | '));
      }
    }
    if (missing > 0) console.log(`${name}: ${missing} titles are not here`);
  }
  for (const { name, labels, judged, keptAside } of tables.flatMap(({ rows }) => rows)) {
    if (!keptAside && labels.join() !== judged.toSorted(byName).join()) {
      console.log(`${labels.join() || 'none'}, judged ${judged.join() || 'none'}: ${name}`);
    }
  }
}

/** In the order of the list of topics, as the labels are here. */
const byName = (a: Topic, b: Topic): number => TOPICS.indexOf(a) - TOPICS.indexOf(b);
