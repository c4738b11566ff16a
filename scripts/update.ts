import { parseArgs } from 'node:util';
import { describe } from '../src/lib/result.ts';
import { ARCHIVE_DIR, SOURCES_DIR, STATE_FILE } from '../src/lib/settings.ts';
import type { Source } from '../src/lib/source.ts';
import { loadSources } from '../src/lib/sources.ts';
import { freshState, readState, type State, writeState } from '../src/lib/state.ts';
import { openArchive } from './ingest/archive.ts';
import { type Fetcher, fetchFromNetwork } from './ingest/fetch.ts';
import { failedRow, type Row, runJob } from './ingest/job.ts';
import { openRecording, record } from './ingest/recording.ts';
import { formatReport, gone, notDue, progressLine } from './ingest/report.ts';
import { isDue } from './ingest/schedule.ts';
import { politely, recorded } from './ingest/web.ts';

const USAGE = `npm run update -- [--source <id>]… [--dry-run] [--now <instant>] [--replay <dir>] [--record <dir>]

  --source <id>    only this source; may be repeated
  --dry-run        say what would be filed, and write nothing
  --now <instant>  the clock for relative dates, e.g. 2026-06-29T13:16:00+08:00
  --replay <dir>   answer every request from a recording instead of the network
  --record <dir>   save every response as a recording`;

/** What the command line of the job may say. */
export interface UpdateOptions {
  source?: string[] | undefined;
  'dry-run'?: boolean | undefined;
  now?: string | undefined;
  replay?: string | undefined;
  record?: string | undefined;
}

/** How a run went; what was filed stays filed in every case. */
export interface Outcome {
  /** Sources that were asked, and those of them that could be read. */
  asked: number;
  answered: number;
  /** False on bad arguments, a faulty source file, or when more than half of those asked failed. */
  sound: boolean;
}

/** The main job: reads the sources that are due, files what is new, prints progress and the table. */
export async function update(options: UpdateOptions): Promise<Outcome> {
  const now = options.now === undefined ? undefined : new Date(options.now);
  if (now && Number.isNaN(now.getTime())) return refuse(`--now is not an instant: ${options.now}`);
  const clock = (): Date => now ?? new Date();
  const isDryRun = options['dry-run'] ?? false;

  const catalogue = await loadSources(SOURCES_DIR);
  if (!catalogue.ok) return refuse(describe(catalogue.problem));
  const loaded = catalogue.value;
  const isMeant = ({ id }: { id: string }): boolean => options.source?.includes(id) ?? true;
  const unknown = options.source?.filter(
    (id) => ![...loaded.sources, ...loaded.faulty].some((source) => source.id === id),
  );
  if (unknown?.length) return refuse(`no source is called ${unknown.join(', ')} in ${SOURCES_DIR}`);

  const opened = options.replay === undefined ? undefined : await openRecording(options.replay);
  if (opened && !opened.ok) return refuse(describe(opened.problem));
  const recording = opened?.value;
  const answers = recording?.fetch ?? fetchFromNetwork;
  const fetcher = now ? withClock(answers, now) : answers;
  const recorder = options.record === undefined ? undefined : record(fetcher, options.record);

  const state = await readState(STATE_FILE);
  const before = structuredClone(state);
  // A recording is asked as if nothing was ever asked before.
  const asking = recording ? freshState() : state;
  const chosen = loaded.sources
    .filter((source) => (options.source ? isMeant(source) : source.enabled))
    .map((source) => (recording ? onlyRoutes(source, recording.has) : source))
    .filter(({ routes }) => routes.length > 0);
  const due = chosen.filter((source) => isDue(source, asking, clock()));

  const rows: Row[] = [];
  const job = {
    web: recording
      ? recorded(recorder?.fetch ?? fetcher)
      : politely(recorder?.fetch ?? fetcher, state, clock),
    archive: await openArchive(ARCHIVE_DIR, isDryRun),
    state: asking,
    clock,
    // Who records or tries a source wants to see all that it says.
    conditional: recorder === undefined && !isDryRun,
  };
  for await (const row of runJob(due, job)) {
    rows.push(row);
    console.log(progressLine(row, rows.length, due.length));
    if (recording) recall(row.source, asking, state);
    if (!isDryRun) await writeState(STATE_FILE, state);
  }
  const faulty = loaded.faulty.filter(isMeant).map(({ id, problem }) => failedRow(id, problem));
  const others = [...notDue(chosen.length - rows.length), ...gone(chosen, state)];
  console.log(`\n${formatReport([...rows, ...faulty], others)}`);

  const answered = rows.filter((row) => row.answered).length;
  const finished = latest(rows) ?? clock();
  await recorder?.save(finished);
  if (due.length > 0 && !isDryRun) {
    if (answered > 0) state.lastRun = finished.toISOString();
    // When nobody can be reached, it is our own network: no source has to wait for that.
    await writeState(STATE_FILE, rows.every(isUnreachable) ? before : state);
  }
  return {
    asked: rows.length,
    answered,
    sound: answered * 2 >= rows.length && faulty.length === 0,
  };
}

const isUnreachable = ({ problems: [first] }: Row): boolean =>
  first?.what.startsWith('unreachable') ?? false;

/** The last moment at which a source was heard; a recording's own time when it is replayed. */
const latest = (rows: readonly Row[]): Date | undefined =>
  rows
    .flatMap(({ receivedAt }) => receivedAt ?? [])
    .reduce<Date | undefined>((last, at) => (last && last > at ? last : at), undefined);

const withClock =
  (fetcher: Fetcher, now: Date): Fetcher =>
  async (url, headers) => {
    const result = await fetcher(url, headers);
    return result.ok ? { ok: true, value: { ...result.value, receivedAt: now } } : result;
  };

const onlyRoutes = (source: Source, has: (url: string) => boolean): Source => ({
  ...source,
  routes: source.routes.filter(({ url }) => has(url)),
});

/** Takes over what a recording tells of a source, but for when and how to ask it next. */
function recall(id: string, played: State, state: State): void {
  const heard = played.sources.get(id);
  const { failures = 0, nextAttempt, routes = new Map() } = state.sources.get(id) ?? {};
  if (heard) state.sources.set(id, { ...heard, failures, nextAttempt, routes });
}

function refuse(message: string): Outcome {
  console.error(`${message}\n\n${USAGE}`);
  return { asked: 0, answered: 0, sound: false };
}

/** The options on the command line, or the reason why they cannot be used. */
function commandLine(): UpdateOptions | string {
  try {
    return parseArgs({
      options: {
        source: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' },
        now: { type: 'string' },
        replay: { type: 'string' },
        record: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (import.meta.main) {
  const options = commandLine();
  const { sound } = typeof options === 'string' ? refuse(options) : await update(options);
  if (!sound) process.exitCode = 1;
}
