import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { STATE_FILE } from '../lib/settings.ts';
import { type ArchiveDay, arrange, lastSeen, type ShownHeadline } from './selections.ts';

// Walking the collection is the dearest step of a build, so it happens once, here.
const headlines: ShownHeadline[] = (await getCollection('headlines')).map(({ data, rendered }) => ({
  ...data,
  html: rendered?.html,
}));

const names = new Map((await getCollection('sources')).map(({ id, data }) => [id, data.name]));

/** The days of the archive, oldest first. */
export const days: readonly ArchiveDay[] = arrange(headlines);

/** When the job last ran, else when it last saw something new; undefined for an empty archive. */
export const updated: Date | undefined = toDate(lastRun() ?? lastSeen(headlines));

/** What the source that found a headline calls itself, else the host. */
export const publication = ({ via, host }: ShownHeadline): string => names.get(via) ?? host;

/** The end of the last run as the state file tells it; whatever is wrong with the file, it tells nothing. */
function lastRun(): string | undefined {
  try {
    const state = z
      .object({ lastRun: z.iso.datetime({ offset: true }) })
      .safeParse(JSON.parse(readFileSync(STATE_FILE, 'utf8')));
    return state.data?.lastRun;
  } catch {
    return undefined;
  }
}

function toDate(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
