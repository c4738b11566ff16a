import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, isDay } from './day.ts';
import { type Headline, parseHeadline } from './headline.ts';
import { LANGUAGES, type Language } from './language.ts';
import { fail, ok, type Result } from './result.ts';

/** Where a headline is filed; its file's path says all of it. */
export interface Place {
  language: Language;
  day: Day;
  /** `<slug>-<id>`, the file's name without its ending and the last part of an article's address. */
  name: string;
  /** The last eight characters of the name. */
  id: string;
}

/** A headline with the place where it is filed. */
export type FiledHeadline = Headline & Place;

const PLACE = /^([a-z]{2})\/(\d{4})\/(\d{2})\/(\d{2})\/((?:[^/]*-)?([0-9a-z]{8}))\.md$/;

/**
 * The Markdown files below a folder in the order of their paths, relative to it and with `/` between their
 * parts; dot files are left out. A folder that does not exist holds none.
 */
export async function listArchive(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !/(?:^|\/)\./.test(name))
    .sort();
}

/** Reads the place of a headline from its path relative to the archive. */
export function placeOf(path: string): Result<Place> {
  const [, folder, year, month, date, name, id] = PLACE.exec(path) ?? [];
  const language = LANGUAGES.find((known) => known === folder);
  const day = `${year}-${month}-${date}`;
  return language && name && id && isDay(day)
    ? ok({ language, day, name, id })
    : fail('is not filed as <en|mn>/<yyyy>/<mm>/<dd>/<slug>-<id>.md', path);
}

/**
 * Reads a headline together with its place.
 *
 * @param path the file's path relative to the archive
 * @param text the whole file
 */
export function readFiled(path: string, text: string): Result<FiledHeadline> {
  const place = placeOf(path);
  if (!place.ok) return place;
  const headline = parseHeadline(text, path);
  if (!headline.ok) return headline;
  return headline.value.language === place.value.language
    ? ok({ ...headline.value, ...place.value })
    : fail('language: differs from the folder', path);
}

/** Files that are read at once: one after the other waits on the disk, all at once takes the memory. */
const AT_ONCE = 100;

/** The texts of an archive's files with their paths, in the order of {@link listArchive}. */
export async function* readArchive(dir: string): AsyncGenerator<{ path: string; text: string }> {
  const paths = await listArchive(dir);
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    yield* await Promise.all(
      paths.slice(start, start + AT_ONCE).map(async (path) => ({
        path,
        text: await readFile(join(dir, path), 'utf8'),
      })),
    );
  }
}
