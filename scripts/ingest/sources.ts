import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../../src/lib/result.ts';
import { parseSource, type Source } from '../../src/lib/source.ts';

/** A source file that cannot be used, and why. */
export interface FaultySource {
  id: string;
  problem: Problem;
}

/** Reads all source files of a folder, sorted by id; the faulty ones do not stop the others. */
export async function loadSources(
  dir: string,
): Promise<{ sources: Source[]; faulty: FaultySource[] }> {
  const sources: Source[] = [];
  const faulty: FaultySource[] = [];
  const names = await readdir(dir).catch(() => []);
  for (const name of names.filter((name) => name.endsWith('.yaml')).sort()) {
    const id = basename(name, '.yaml');
    const path = join(dir, name);
    const parsed = parseSource(id, await readFile(path, 'utf8'), path);
    if (parsed.ok) sources.push(parsed.value);
    else faulty.push({ id, problem: parsed.problem });
  }
  return { sources, faulty };
}
