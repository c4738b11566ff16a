import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { type FiledHeadline, placeOf, readArchive, readFiled } from '../../src/lib/archive.ts';
import type { Language } from '../../src/lib/language.ts';
import { toRecord } from './records.ts';
import { countWords } from './title-words.ts';

/** Result files of a volume: more of them are more files to host, fewer are more bytes per result. */
const MOST_FRAGMENTS = 500;

/** What makes an index: when any of it changes, all are built anew. */
const CODE = [
  'package-lock.json',
  'scripts/build',
  'src/lib',
  'src/site/markdown.ts',
  'src/site/sanitise.ts',
  'src/site/search',
].map((path) => new URL(`../../${path}`, import.meta.url).pathname);

/** One year in one language, as its files stand in the archive. */
export interface YearOfFiles {
  language: Language;
  year: string;
  files: { path: string; text: string }[];
}

/** The years of an archive, those of a language together and in their order. */
export async function* readYears(archive: string): AsyncGenerator<YearOfFiles> {
  let current: YearOfFiles | undefined;
  for await (const file of readArchive(archive)) {
    const place = placeOf(file.path);
    if (!place.ok) continue;
    const { language, day } = place.value;
    const year = day.slice(0, 4);
    if (current?.language !== language || current.year !== year) {
      if (current) yield current;
      current = { language, year, files: [] };
    }
    current.files.push(file);
  }
  if (current) yield current;
}

/** What a finished volume holds; the folders of its index and of what all indexes share lie beside. */
export interface Facts {
  count: number;
  /** How often each word occurs in the titles. */
  words: [word: string, count: number][];
}

/** The folders and the file of a finished volume. */
export const INDEX = 'index';
export const SHARED = 'shared';
const FACTS = 'facts.json';

/**
 * Indexes a year, unless it is finished already.
 *
 * @param place where the finished volume stands or is to stand; it appears whole or not at all
 * @returns undefined where no file of the year can be read
 * @throws when Pagefind fails
 */
export async function finishVolume(
  { language, files }: YearOfFiles,
  place: string,
): Promise<Facts | undefined> {
  const finished = await readFile(join(place, FACTS), 'utf8').catch(() => undefined);
  if (finished !== undefined) return JSON.parse(finished);
  const headlines = files.flatMap(({ path, text }) => {
    const filed = readFiled(path, text);
    return filed.ok ? [filed.value] : [];
  });
  if (headlines.length === 0) return undefined;
  const unfinished = `${place}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const indexed = await indexFiles(headlines, language);
  await Promise.all(
    indexed.map(async ({ path, content }) => {
      const target = targetOf(path);
      if (target) await write(join(unfinished, target), content);
    }),
  );
  const words = [...countWords(headlines.map(({ title }) => title))];
  const facts: Facts = { count: headlines.length, words };
  await write(join(unfinished, FACTS), JSON.stringify(facts));
  await rename(unfinished, place);
  return facts;
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Where a file of Pagefind's bundle belongs; its interfaces and its worker are not used here. */
const targetOf = (path: string): string | undefined =>
  /^pagefind\.js$|^wasm\./.test(path)
    ? join(SHARED, path)
    : /^(?:index|filter|fragment)\/|\.pf_meta$|^pagefind-entry\.json$/.test(path)
      ? join(INDEX, path)
      : undefined;

async function indexFiles(headlines: readonly FiledHeadline[], language: Language) {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    maxFragments: MOST_FRAGMENTS,
  });
  if (!index) throw new Error(errors.join('\n'));
  const added = await Promise.all(
    headlines.map(async (headline) => index.addCustomRecord(await toRecord(headline))),
  );
  const made = await index.getFiles();
  throwAny([...added, made].flatMap((response) => response.errors));
  await index.deleteIndex();
  return made.files;
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Tells a year's files and the code that indexes them from any others, in 12 characters. */
export const digestOf = (code: string, { files }: YearOfFiles): string =>
  hash([code, ...files.flatMap(({ path, text }) => [path, text])]);

/** Tells the code from any other. */
export async function digestOfCode(): Promise<string> {
  const texts: string[] = [];
  for (const path of CODE) {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder
      ? (await readdir(path)).filter((name) => name.endsWith('.ts')).sort()
      : [''];
    for (const name of names) texts.push(name, await readFile(join(path, name), 'utf8'));
  }
  return hash(texts);
}

const hash = (texts: readonly string[]): string => {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('hex').slice(0, 12);
};
