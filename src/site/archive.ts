import { getCollection } from 'astro:content';
import type { GroupKind } from '../lib/addresses.ts';
import { STATE_FILE } from '../lib/settings.ts';
import type { Source, Trust } from '../lib/source.ts';
import { readState } from '../lib/state.ts';
import { type Group, groupsOf } from './groups.ts';
import { type ArchiveWeek, type ArchiveYear, weeksOf, yearsOf } from './periods.ts';
import { type ArchiveDay, arrange, lastSeen, type ShownHeadline } from './selections.ts';

// Walking the collection is the dearest step of a build, so it happens once, here.
const headlines: ShownHeadline[] = (await getCollection('headlines')).map(({ data, rendered }) => ({
  ...data,
  html: rendered?.html,
}));

/** The publications that the archive knows, by the name of their file. */
export const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));

/** What people chose for the page that this archive succeeds weighs as much as what the best choose. */
const trustOf = ({ via }: ShownHeadline): Trust =>
  via === 'import' ? 'high' : (sources.get(via)?.trust ?? 'normal');

/** The days of the archive, oldest first. */
export const days: readonly ArchiveDay[] = arrange(headlines, trustOf);

/** The years and weeks of the archive, oldest first. */
export const years: readonly ArchiveYear[] = yearsOf(days);
export const weeks: readonly ArchiveWeek[] = weeksOf(days);

/** The headlines by host and by topic. */
export const groups: Record<GroupKind, readonly Group[]> = {
  sources: groupsOf(days, 'sources').sort((a, b) => b.count - a.count),
  topics: groupsOf(days, 'topics'),
};

/** What the job's last runs remember. */
export const state = await readState(STATE_FILE);

/** When the job last ran, else when it last saw something new; undefined for an empty archive. */
export const updated: Date | undefined = toDate(state.lastRun ?? lastSeen(headlines));

/** Whether a headline's text is free to copy: our own, or a document of a state body. */
export const isFree = ({ via }: ShownHeadline): boolean =>
  via === 'import' || (sources.get(via)?.official ?? false);

/** The publications whose texts are kept whole. */
export const keptWhole: readonly Source[] = [...sources]
  .map(([id, source]) => ({ id, ...source }))
  .filter(({ text, enabled }) => text === 'full' && enabled);

/** What the publication of a headline calls itself; that of an aggregator's is known by its host. */
export const publication = ({ via, host }: ShownHeadline): string => {
  const source = sources.get(via);
  return source && !source.aggregator ? source.name : host;
};

function toDate(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
