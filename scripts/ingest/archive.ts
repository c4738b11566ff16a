import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { addDays, DAY_MS, type Day, isDay } from '../../src/lib/day.ts';
import { TEMPORARY, writeWhole } from '../../src/lib/files.ts';
import { formatHeadline, type Headline, parseHeadline } from '../../src/lib/headline.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { slugify } from '../../src/lib/slug.ts';
import { titleKey } from './identity.ts';
import { once } from './once.ts';
import { type Found, openStories, STORY_DAYS } from './stories.ts';

/** Days within which the same title of the same host is the same headline (design, rule 15). */
const SAME_TITLE_DAYS = 7;

/** What is recent of a source: a month, and as much longer as it takes to find enough of it. */
const RECENT_DAYS = 30;
const ENOUGH = 30;
const MOST_DAYS = 180;

const FILE_NAME = /(?:^|-)([0-9a-z]{8})\.md$/;
/** Who found a headline, read without parsing its file. */
const VIA = /^via: *["']?([^"'\s]+)/m;

/** A headline in the archive with the path of its file. */
export interface Filed {
  path: string;
  headline: Headline;
}

/** The Markdown files below one folder: the only place where the job writes. */
export interface Archive {
  /** The headline with this id, or undefined; a file that cannot be read counts as locked. */
  find: (id: string) => Promise<Filed | 'unreadable' | undefined>;
  /**
   * The headline of this host with the same words in its title, at most 7 days away. One without a
   * date of its own is filed by the day first seen and may stay listed for long: it is looked for
   * among all of the last half year.
   */
  findTitle: (headline: Headline, day: Day) => Promise<Filed | undefined>;
  /**
   * What this source found, by archive days: the 30 up to and including `until`, and before them
   * as many, at most 180, as it takes to find 30 headlines. What wrote little, or was shut out for
   * months, thus keeps its past.
   */
  recent: (via: string, until: Day) => Promise<Headline[]>;
  /**
   * The story that a new headline tells too, judged by the filed ones of its language at most three
   * days away; no file outside these days is read for it.
   */
  findStory: (id: string, day: Day, headline: Headline) => Promise<Found | undefined>;
  /** Files a new headline under its day. */
  add: (id: string, day: Day, headline: Headline) => Promise<void>;
  /** Changes single keys of a filed headline and leaves the rest of its file as people wrote it. */
  amend: (filed: Filed, changes: Partial<Headline>) => Promise<void>;
}

/**
 * Opens an archive by listing its file names; no file is read for it, and none is parsed twice.
 *
 * @param dir the archive's folder, created when the first headline is filed
 * @param dryRun remember changes but leave the disk alone
 */
export async function openArchive(dir: string, dryRun = false): Promise<Archive> {
  const paths = new Map<string, string>();
  const folders = new Map<string, string[]>();
  const pathsBySlug = new Map<string, string[]>();
  const unwritten = new Map<string, string>();

  const slugKey = (language: string, slug: string): string => `${language} ${slug}`;
  const enter = (id: string, path: string): void => {
    paths.set(id, path);
    const folder = folders.get(dirname(path));
    if (folder) folder.push(path);
    else folders.set(dirname(path), [path]);
    const [language = ''] = relative(dir, path).split(sep);
    const key = slugKey(language, basename(path, `-${id}.md`));
    pathsBySlug.set(key, [...(pathsBySlug.get(key) ?? []), path]);
  };

  const names = await readdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    // Taken for empty, an archive that cannot be read would be filed anew.
    throw error;
  });
  for (const name of names.sort()) {
    const id = FILE_NAME.exec(basename(name))?.[1];
    if (id) enter(id, join(dir, name));
    if (name.endsWith(TEMPORARY) && !dryRun) await rm(join(dir, name));
  }

  const dayFolder = (language: string, day: Day): string => join(dir, language, ...day.split('-'));
  const pathsIn = (folder: string): string[] => folders.get(folder) ?? [];

  const textOf = async (path: string): Promise<string> =>
    unwritten.get(path) ?? readFile(path, 'utf8');

  const read = once(async (path: string): Promise<Filed | 'unreadable'> => {
    const parsed = parseHeadline(await textOf(path), path);
    return parsed.ok ? { path, headline: parsed.value } : 'unreadable';
  });
  const readAll = async (files: string[]): Promise<Filed[]> =>
    (await Promise.all(files.map(read))).filter((filed) => filed !== 'unreadable');

  const titlesOf = once(
    async (folder: string) => new Map((await readAll(pathsIn(folder))).flatMap(titleEntries)),
  );
  const viaOf = once(async (path: string) => VIA.exec(await textOf(path))?.[1]);

  const stories = openStories([]);
  const tellFolder = once(async (folder: string) => {
    for (const { path, headline } of await readAll([...pathsIn(folder)])) tell(path, headline);
  });
  const tell = (path: string, { story, title, host, language }: Headline): void => {
    const id = FILE_NAME.exec(basename(path))?.[1] ?? '';
    const day = relative(join(dir, language), dirname(path)).split(sep).join('-');
    if (isDay(day)) stories.add({ id, story, title, host, language, day });
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
      if (headline.published) return undefined;
      const slug = slugKey(headline.language, slugify(headline.title));
      return (await readAll(pathsBySlug.get(slug) ?? [])).find(
        (filed) =>
          titleEntries(filed).some(([entry]) => entry === key) &&
          Date.parse(headline.firstSeen) - Date.parse(filed.headline.firstSeen) <
            MOST_DAYS * DAY_MS,
      );
    },
    recent: async (via, until) => {
      const found: Headline[] = [];
      for (let age = 0; age < RECENT_DAYS || (age < MOST_DAYS && found.length < ENOUGH); age++) {
        for (const language of LANGUAGES) {
          const files = pathsIn(dayFolder(language, addDays(until, -age)));
          const vias = await Promise.all(files.map(viaOf));
          const own = await readAll(files.filter((_, index) => vias[index] === via));
          found.push(...own.map(({ headline }) => headline));
        }
      }
      return found;
    },
    findStory: async (id, day, { title, host, language }) => {
      for (let distance = -STORY_DAYS; distance <= STORY_DAYS; distance++) {
        await tellFolder(dayFolder(language, addDays(day, distance)));
      }
      return stories.find({ id, title, host, language, day });
    },
    add: async (id, day, headline) => {
      const folder = dayFolder(headline.language, day);
      await tellFolder(folder);
      const path = join(folder, [slugify(headline.title), `${id}.md`].filter(Boolean).join('-'));
      const titles = await titlesOf(folder);
      await write(path, formatHeadline(headline));
      enter(id, path);
      for (const filed of await readAll([path])) {
        for (const [key] of titleEntries(filed)) titles.set(key, filed);
        tell(path, filed.headline);
      }
    },
    amend: async (filed, changes) => {
      await write(filed.path, amendText(await textOf(filed.path), changes));
      Object.assign(filed.headline, changes);
      if (changes.story !== undefined) tell(filed.path, filed.headline);
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
