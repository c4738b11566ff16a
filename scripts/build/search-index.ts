import { cpSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import {
  CATALOGUE_FILE,
  type Catalogue,
  RUNTIME,
  type Volume,
  volumePath,
  wordsPath,
} from '../../src/site/search/catalogue.ts';
import { frequent } from './title-words.ts';
import { digestOf, digestOfCode, finishVolume, INDEX, readYears, SHARED } from './volumes.ts';

/**
 * Writes the search bundle: a volume for every year and language that has headlines, indexed only
 * when its headlines or the code have changed, and the catalogue that names them. Files that
 * cannot be read are passed over; the build of the pages has named them.
 *
 * @param archive the folder of the headlines' files
 * @param cache a folder of finished volumes; those that the archive no longer has are removed
 * @param tell called with every volume and the milliseconds that it took
 * @returns how many headlines each language's volumes hold
 * @throws when Pagefind fails
 */
export async function writeSearchIndex(
  archive: string,
  cache: string,
  to: string,
  tell: (volume: Volume, milliseconds: number) => void = () => {},
): Promise<Partial<Record<Language, number>>> {
  const code = await digestOfCode();
  const volumes: Volume[] = [];
  const words: Record<Language, Map<string, number>> = { en: new Map(), mn: new Map() };
  await mkdir(to, { recursive: true });
  for await (const files of readYears(archive)) {
    const started = performance.now();
    const { language, year } = files;
    const digest = digestOf(code, files);
    const place = join(cache, placeName({ language, year, digest }));
    const facts = await finishVolume(files, place);
    if (!facts) continue;
    const volume: Volume = { language, year, digest, count: facts.count };
    // The promised way takes twenty times as long for thousands of files.
    cpSync(join(place, INDEX), join(to, volumePath(volume)), { recursive: true });
    cpSync(join(place, SHARED), join(to, RUNTIME), { recursive: true });
    const all = words[language];
    for (const [word, count] of facts.words) all.set(word, (all.get(word) ?? 0) + count);
    volumes.push(volume);
    tell(volume, performance.now() - started);
  }
  await pagefind.close();
  await removeOthers(cache, volumes.map(placeName));
  const catalogue: Catalogue = { volumes: volumes.sort((a, b) => Number(b.year) - Number(a.year)) };
  await writeFile(join(to, CATALOGUE_FILE), JSON.stringify(catalogue));
  const counts: Partial<Record<Language, number>> = {};
  for (const language of LANGUAGES) {
    await writeFile(join(to, wordsPath(language)), JSON.stringify(frequent(words[language])));
    const own = volumes.filter((volume) => volume.language === language);
    if (own.length > 0) counts[language] = own.reduce((sum, { count }) => sum + count, 0);
  }
  return counts;
}

const placeName = ({ language, year, digest }: Omit<Volume, 'count'>): string =>
  `${language}-${year}-${digest}`;

async function removeOthers(dir: string, names: readonly string[]): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    if (!names.includes(name)) await rm(join(dir, name), { recursive: true });
  }
}
