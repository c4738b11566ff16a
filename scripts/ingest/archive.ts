import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { addDays, type Day } from '../../src/lib/day.ts';
import { formatHeadline, type Headline, parseHeadline } from '../../src/lib/headline.ts';
import { slugify } from '../../src/lib/slug.ts';
import { titleKey } from './identity.ts';

/** Days within which the same title of the same host is the same headline (design, rule 15). */
const SAME_TITLE_DAYS = 7;

const FILE_NAME = /(?:^|-)([0-9a-z]{8})\.md$/;
/** What a run that was killed may leave behind; never read as a headline. */
const TEMPORARY = '.tmp';

/** A headline in the archive with the path of its file. */
export interface Filed {
  path: string;
  headline: Headline;
}

/** The Markdown files below one folder: the only place where the job writes. */
export interface Archive {
  /** The headline with this id, or undefined; a file that cannot be read counts as locked. */
  find: (id: string) => Promise<Filed | 'unreadable' | undefined>;
  /** The headline of this host with the same words in its title, at most 7 days away. */
  findTitle: (headline: Headline, day: Day) => Promise<Filed | undefined>;
  /** Files a new headline under its day. */
  add: (id: string, day: Day, headline: Headline) => Promise<void>;
  /** Changes single keys of a filed headline and leaves the rest of its file as people wrote it. */
  amend: (filed: Filed, changes: Partial<Headline>) => Promise<void>;
}

/**
 * Opens an archive by listing its file names; no file is read for it.
 *
 * @param dir the archive's folder, created when the first headline is filed
 * @param dryRun remember changes but leave the disk alone
 */
export async function openArchive(dir: string, dryRun = false): Promise<Archive> {
  const paths = new Map<string, string>();
  const titlesByFolder = new Map<string, Promise<Map<string, Filed>>>();
  const unwritten = new Map<string, string>();

  for (const name of await readdir(dir, { recursive: true }).catch(() => [])) {
    const id = FILE_NAME.exec(name)?.[1];
    if (id) paths.set(id, join(dir, name));
    if (name.endsWith(TEMPORARY) && !dryRun) await rm(join(dir, name));
  }

  const dayFolder = (language: string, day: Day): string => join(dir, language, ...day.split('-'));

  const read = async (path: string): Promise<Filed | 'unreadable'> => {
    const parsed = parseHeadline(unwritten.get(path) ?? (await readFile(path, 'utf8')), path);
    return parsed.ok ? { path, headline: parsed.value } : 'unreadable';
  };

  const titlesOf = (folder: string): Promise<Map<string, Filed>> => {
    const known = titlesByFolder.get(folder);
    if (known) return known;
    const loading = readdir(folder)
      .catch(() => [])
      .then((names) => names.filter((name) => FILE_NAME.test(name)).sort())
      .then((names) => Promise.all(names.map((name) => read(join(folder, name)))))
      .then((all) => new Map(all.filter((filed) => filed !== 'unreadable').flatMap(titleEntries)));
    titlesByFolder.set(folder, loading);
    return loading;
  };

  const write = async (path: string, text: string): Promise<void> => {
    if (dryRun) unwritten.set(path, text);
    else await writeWhole(path, text);
  };

  return {
    find: async (id) => {
      const path = paths.get(id);
      return path === undefined ? undefined : read(path);
    },
    findTitle: async (headline, day) => {
      const key = titleEntry(headline.host, headline.title);
      for (let distance = -SAME_TITLE_DAYS; distance <= SAME_TITLE_DAYS; distance++) {
        const folder = dayFolder(headline.language, addDays(day, distance));
        const filed = (await titlesOf(folder)).get(key);
        if (filed) return filed;
      }
      return undefined;
    },
    add: async (id, day, headline) => {
      const folder = dayFolder(headline.language, day);
      const path = join(folder, [slugify(headline.title), `${id}.md`].filter(Boolean).join('-'));
      const titles = await titlesOf(folder);
      await write(path, formatHeadline(headline));
      paths.set(id, path);
      for (const [key, filed] of titleEntries({ path, headline })) titles.set(key, filed);
    },
    amend: async (filed, changes) => {
      const text = unwritten.get(filed.path) ?? (await readFile(filed.path, 'utf8'));
      await write(filed.path, amendText(text, changes));
      Object.assign(filed.headline, changes);
    },
  };
}

const titleEntry = (host: string, title: string): string => `${host} ${titleKey(title)}`;

/** A filed headline under each of the titles that it has had. */
const titleEntries = (filed: Filed): [string, Filed][] =>
  [filed.headline.title, ...(filed.headline.formerTitles ?? [])].map((title) => [
    titleEntry(filed.headline.host, title),
    filed,
  ]);

/** Sets single keys in a headline's text, so that comments and keys of people's own survive. */
function amendText(text: string, { body, ...changes }: Partial<Headline>): string {
  const [, frontMatter = '', rest = ''] =
    /^---\r?\n([\s\S]*?\r?\n)---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(frontMatter);
  if (!isMap(document.contents)) throw new Error('only a headline that was read can be amended');
  for (const [key, value] of Object.entries(changes)) document.set(key, value);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${body ? `${body}\n` : rest}`;
}

/** Writes a file so that it appears whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}${TEMPORARY}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, text);
  await rename(temporary, path);
}
