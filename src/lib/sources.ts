import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Problem, type Result } from './result.ts';
import { parseSource, type Source } from './source.ts';

/** A source file that cannot be used, and why. */
export interface FaultySource {
  id: string;
  problem: Problem;
}

/** What a folder of source files holds; the faulty ones do not stop the others. */
export interface Catalogue {
  sources: Source[];
  faulty: FaultySource[];
}

/**
 * Reads all source files of a folder, sorted by id; dot files are left out.
 *
 * @returns a problem when the folder cannot be read
 */
export async function loadSources(dir: string): Promise<Result<Catalogue>> {
  const names = await readdir(dir).catch((error: Error) => error);
  if (names instanceof Error) return fail(`no folder of sources: ${names.message}`, dir);

  const sources: Source[] = [];
  const faulty: FaultySource[] = [];
  for (const name of names.filter((name) => /^[^.].*\.yaml$/.test(name)).sort()) {
    const id = basename(name, '.yaml');
    const path = join(dir, name);
    const parsed = parseSource(id, await readFile(path, 'utf8'), path);
    if (parsed.ok) sources.push(parsed.value);
    else faulty.push({ id, problem: parsed.problem });
  }
  return ok({ sources, faulty });
}
