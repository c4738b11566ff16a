import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { type FiledHeadline, readArchive, readFiled } from '../../src/lib/archive.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { toRecord } from './records.ts';

/**
 * Writes one search bundle per language that has headlines, to `<to>/<language>/`. Files that
 * cannot be read are passed over; the build of the pages has named them.
 *
 * @param archive the folder of the headlines' files
 * @returns how many headlines each language's bundle holds
 * @throws when Pagefind fails
 */
export async function writeSearchIndex(
  archive: string,
  to: string,
): Promise<Partial<Record<Language, number>>> {
  const byLanguage = Map.groupBy(await readableHeadlines(archive), ({ language }) => language);
  const counts: Partial<Record<Language, number>> = {};
  for (const language of LANGUAGES) {
    const headlines = byLanguage.get(language);
    if (!headlines) continue;
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('\n'));
    const added = await Promise.all(
      headlines.map(async (headline) => index.addCustomRecord(await toRecord(headline))),
    );
    throwAny(added.flatMap((response) => response.errors));
    throwAny((await index.writeFiles({ outputPath: join(to, language) })).errors);
    counts[language] = headlines.length;
  }
  await pagefind.close();
  return counts;
}

async function readableHeadlines(archive: string): Promise<FiledHeadline[]> {
  const headlines: FiledHeadline[] = [];
  for await (const { path, text } of readArchive(archive)) {
    const filed = readFiled(path, text);
    if (filed.ok) headlines.push(filed.value);
  }
  return headlines;
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
