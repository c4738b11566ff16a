import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The ending of what a run that was killed may leave behind. */
export const TEMPORARY = '.tmp';

/** Writes a text file (UTF-8) so that it appears whole or not at all; folders are made as needed. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}${TEMPORARY}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, text);
  await rename(temporary, path);
}
