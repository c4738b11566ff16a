import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, type Day, dayOf } from '../../src/lib/day.ts';
import type { Language } from '../../src/lib/language.ts';
import { firstOf } from '../../src/lib/story.ts';
import { openStories, STORY_DAYS, type Told } from '../ingest/stories.ts';
import { PARTS } from './labels.ts';

/** Two headlines that a person judged, and what the linker made of them. */
interface Pair {
  a: string;
  b: string;
  titles: [a: string, b: string];
  same: boolean;
  linked: boolean;
  keptAside: boolean;
}

/** A headline as `observed.jsonl` holds it. */
interface Observed {
  title: string;
  url: string;
  publishDate?: Day;
  host: string;
  language: Language;
  firstSeen: string;
}

const keyOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 16);

const rowsOf = async (file: string): Promise<string[][]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => row.split('\t'));

/** Reads the headlines that were observed, in the order in which they were first seen. */
export async function readObserved(dir: string): Promise<Told[]> {
  const lines = (await readFile(join(dir, 'headlines', 'observed.jsonl'), 'utf8')).trim();
  return lines
    .split('\n')
    .map((line): Observed => JSON.parse(line))
    .sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : Number(a.firstSeen > b.firstSeen)))
    .map(({ url, title, host, language, publishDate, firstSeen }) => ({
      id: keyOf(url),
      title,
      host,
      language,
      day: publishDate?.slice(0, 10) ?? dayOf(new Date(firstSeen)),
    }));
}

/** Links headlines in their order; what comes back says of each id which story it tells. */
export function link(headlines: readonly Told[]): Map<string, string> {
  const stories = openStories([]);
  const byId = new Map<string, Told>();
  const take = (headline: Told): void => {
    stories.add(headline);
    byId.set(headline.id, headline);
  };
  for (const headline of headlines) {
    const found = stories.find(headline);
    take({ ...headline, story: found?.story });
    for (const id of found?.joined ?? []) {
      const other = byId.get(id);
      if (other) take({ ...other, story: found?.story });
    }
  }
  const first = (id: string): string => firstOf(id, (each) => byId.get(each)?.story);
  return new Map([...byId.keys()].map((id) => [id, first(id)]));
}

/**
 * Judges the pairs of `stories.tsv` after all observed headlines were linked.
 *
 * @param labels the folder of the table
 */
export async function judgeObserved(dir: string, labels: string): Promise<Pair[]> {
  const observed = await readObserved(dir);
  const told = link(observed);
  const titles = new Map(observed.map(({ id, title }) => [id, title]));
  return (await rowsOf(join(labels, 'stories.tsv'))).map(([label, a = '', b = ''], index) => ({
    a,
    b,
    titles: [titles.get(a) ?? a, titles.get(b) ?? b],
    same: label === 'same',
    linked: told.get(a) === told.get(b),
    keptAside: (index + 1) % 3 === 0,
  }));
}

/** Neutral headlines on the days of a pair, so that what is rare can be told. */
const BACKGROUND = 50;

/**
 * Judges the invented pairs of `stories-en.tsv`, each alone among headlines of other pairs that share
 * no word with it.
 *
 * @param labels the folder of the table
 */
export async function judgeInvented(labels: string): Promise<Pair[]> {
  const rows = await rowsOf(join(labels, 'stories-en.tsv'));
  const neutral = rows.filter((_, index) => (index + 1) % 3 !== 0);
  return rows.map(([label, dayA = '', a = '', dayB = '', b = ''], index) => {
    const words = new Set(`${a} ${b}`.toLowerCase().match(/[a-z]{4,}/g));
    const background = neutral
      .flatMap(([, , one = '', , other = '']) => [one, other])
      .filter(
        (title) =>
          (title.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => words.has(word)).length <
          2,
      )
      .slice(0, BACKGROUND)
      .map(
        (title, at): Told => ({
          id: `n${at}`,
          title,
          host: `host-${at}.example`,
          language: 'en',
          day: dayA,
        }),
      );
    // A title that comes again comes from the same host, as reports do.
    const host = a === b ? 'a.example' : 'b.example';
    const told = link([
      ...background,
      { id: 'a', title: a, host: 'a.example', language: 'en', day: dayA },
      { id: 'b', title: b, host, language: 'en', day: dayB },
    ]);
    return {
      a,
      b,
      titles: [a, b],
      same: label === 'same',
      linked: told.get('a') === told.get('b'),
      keptAside: (index + 1) % 3 === 0,
    };
  });
}

/** Rows of `stories-en-days.tsv` up to this one are developed on. */
const DAY_ROWS_DEVELOPED_ON = 420;

/**
 * Judges `stories-en-days.tsv`: the headlines of each half are linked in their order, and all pairs
 * within three days count.
 *
 * @param labels the folder of the table
 */
export async function judgeDays(labels: string): Promise<Pair[]> {
  const rows = await rowsOf(join(labels, 'stories-en-days.tsv'));
  const halves = [rows.slice(0, DAY_ROWS_DEVELOPED_ON), rows.slice(DAY_ROWS_DEVELOPED_ON)];
  return halves.flatMap((half, index) => judgeHalf(half, index > 0));
}

function judgeHalf(rows: readonly string[][], keptAside: boolean): Pair[] {
  const headlines = rows.map(([day = '', host = '', story = '', title = ''], index) => ({
    story,
    told: { id: `${index}`, title, host, language: 'en', day } satisfies Told,
  }));
  const linked = link(headlines.map(({ told }) => told));
  return headlines.flatMap((a, index) =>
    headlines
      .slice(index + 1)
      .filter((b) => b.told.day <= addDays(a.told.day, STORY_DAYS))
      .map((b) => ({
        a: a.told.id,
        b: b.told.id,
        titles: [a.told.title, b.told.title],
        same: a.story === b.story,
        linked: linked.get(a.told.id) === linked.get(b.told.id),
        keptAside,
      })),
  );
}

/** Of the pairs that were linked the share that are the same, and of the same the share linked. */
export function figures(pairs: readonly Pair[]): { precision: number; recall: number } {
  const right = pairs.filter(({ same, linked }) => same && linked).length;
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return {
    precision: share(pairs.filter(({ linked }) => linked).length),
    recall: share(pairs.filter(({ same }) => same).length),
  };
}

/** The same per story: each story of the labels, as its pairs join it, weighs as one. */
function perStory(pairs: readonly Pair[]): { precision: number; recall: number } {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const { a, b, same } of pairs) if (same) parent.set(root(a), root(b));
  const mean = (chosen: readonly Pair[], value: (pair: Pair) => boolean): number => {
    const stories = Map.groupBy(chosen, ({ a }) => root(a));
    const shares = [...stories.values()].map((of) => of.filter(value).length / of.length);
    return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
  return {
    precision: mean(
      pairs.filter(({ linked }) => linked),
      ({ same }) => same,
    ),
    recall: mean(
      pairs.filter(({ same }) => same),
      ({ linked }) => linked,
    ),
  };
}

/** Links 1,000 headlines against 3,000 known ones of seven days, made from observed titles. */
function seconds(observed: readonly Told[]): number {
  const first = '2026-06-22';
  const many = Array.from({ length: 4000 }, (_, index): Told => {
    const { title = '', host = '', language = 'mn' } = observed[index % observed.length] ?? {};
    const round = Math.floor(index / observed.length);
    const day = addDays(first, index % 7);
    return { id: `${index}`, title: round ? `${title} ${index}` : title, host, language, day };
  });
  const stories = openStories(many.slice(0, 3000));
  const started = performance.now();
  for (const headline of many.slice(3000)) {
    stories.add({ ...headline, story: stories.find(headline)?.story });
  }
  return (performance.now() - started) / 1000;
}

/**
 * Prints how well headlines of one story are linked and how long it takes; by their titles only
 * those wrong and missed pairs that the rules were developed on.
 *
 * @param dir the folder of test material
 */
export async function benchOrder(dir: string, labels = 'test/fixtures/labels'): Promise<void> {
  const observed = await judgeObserved(dir, labels);
  const invented = await judgeInvented(labels);
  const days = await judgeDays(labels);
  const shown = (...values: number[]): string[] => values.map((value) => value.toFixed(3));
  console.log(
    'rows | Mongolian: pairs | precision | recall | per story: precision | recall | English: pairs | precision | recall | English days: pairs | precision | recall',
  );
  for (const [name, holds] of PARTS) {
    const [mn = [], en = [], enDays = []] = [observed, invented, days].map((pairs) =>
      pairs.filter(({ keptAside }) => holds({ title: '', label: '', judged: '', keptAside })),
    );
    const row = [mn, en, enDays].map((pairs) => {
      const { precision, recall } = figures(pairs);
      return [pairs.length, ...shown(precision, recall)];
    });
    const story = perStory(mn);
    row[0]?.push(...shown(story.precision, story.recall));
    console.log([name, ...row.flat()].join(' | '));
  }
  for (const { titles, same, linked, keptAside } of [...observed, ...invented, ...days]) {
    if (!keptAside && same !== linked)
      console.log([same ? 'missed' : 'wrong', ...titles].join('\t'));
  }
  console.log(`1,000 new against 3,000 known: ${seconds(await readObserved(dir)).toFixed(2)} s`);
}
