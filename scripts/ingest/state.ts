import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { writeWhole } from './archive.ts';

const VERSION = 1;

const stateSchema = z.object({
  version: z.literal(VERSION),
  /** The instant at which the last run ended in which a source answered. */
  lastRun: z.iso.datetime().optional(),
  sources: z.record(
    z.string(),
    z.object({
      lastAttempt: z.iso.datetime(),
      lastAnswer: z.string(),
      lastSuccess: z.iso.datetime().optional(),
      lastNew: z.iso.datetime().optional(),
    }),
  ),
});

/** What one run remembers for the next, and for the pages that say how current the archive is. */
export type State = z.infer<typeof stateSchema>;

/** Reads the state; a missing or broken file is a fresh start. */
export async function readState(file: string): Promise<State> {
  const parsed = await readFile(file, 'utf8')
    .then((text) => stateSchema.safeParse(JSON.parse(text)))
    .catch(() => undefined);
  return parsed?.success ? parsed.data : { version: VERSION, sources: {} };
}

/** Writes the state whole or not at all. */
export const writeState = (file: string, state: State): Promise<void> =>
  writeWhole(file, `${JSON.stringify(state, null, 1)}\n`);
