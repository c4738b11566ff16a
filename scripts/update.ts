import { parseArgs } from 'node:util';
import { describe } from '../src/lib/result.ts';
import { ARCHIVE_DIR, SOURCES_DIR, STATE_FILE } from '../src/lib/settings.ts';
import { openArchive } from './ingest/archive.ts';
import { type Fetcher, fetchFromNetwork } from './ingest/fetch.ts';
import { failedRow, type Row, runJob } from './ingest/job.ts';
import { openRecording, record } from './ingest/recording.ts';
import { formatReport, progressLine } from './ingest/report.ts';
import { loadSources } from './ingest/sources.ts';
import { readState, type State, writeState } from './ingest/state.ts';

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
  /** False on bad arguments, a faulty source file, or when more than half of the sources failed. */
  sound: boolean;
}

/** The main job: reads the sources, files what is new, prints progress and the table. */
export async function update(options: UpdateOptions): Promise<Outcome> {
  const now = options.now === undefined ? undefined : new Date(options.now);
  if (now && Number.isNaN(now.getTime())) return refuse(`--now is not an instant: ${options.now}`);

  const loaded = await loadSources(SOURCES_DIR);
  const unknown = options.source?.filter(
    (id) => ![...loaded.sources, ...loaded.faulty].some((source) => source.id === id),
  );
  if (unknown?.length) return refuse(`no source is called ${unknown.join(', ')} in ${SOURCES_DIR}`);

  let fetcher: Fetcher = fetchFromNetwork;
  let recorded = (_url: string): boolean => true;
  if (options.replay !== undefined) {
    const recording = await openRecording(options.replay);
    if (!recording.ok) return refuse(describe(recording.problem));
    fetcher = recording.value.fetch;
    recorded = recording.value.has;
  }
  if (now) fetcher = withClock(fetcher, now);
  const recorder = options.record === undefined ? undefined : record(fetcher, options.record);

  const chosen = loaded.sources
    .filter(({ id, enabled }) => (options.source ? options.source.includes(id) : enabled))
    .map((source) => ({ ...source, routes: source.routes.filter(({ url }) => recorded(url)) }))
    .filter(({ routes }) => routes.length > 0);
  const archive = await openArchive(ARCHIVE_DIR, options['dry-run']);
  let done = 0;
  const rows = await runJob(chosen, recorder?.fetch ?? fetcher, archive, (row) =>
    console.log(progressLine(row, ++done, chosen.length)),
  );
  const faulty = loaded.faulty.map(({ id, problem }) => failedRow(id, problem));
  console.log(`\n${formatReport([...rows, ...faulty])}`);

  const finished = latest(rows) ?? now ?? new Date();
  await recorder?.save(finished);
  if (!options['dry-run']) {
    await writeState(STATE_FILE, remember(await readState(STATE_FILE), rows, finished));
  }
  const answered = rows.filter((row) => row.answered).length;
  return {
    asked: rows.length,
    answered,
    sound: answered * 2 >= rows.length && faulty.length === 0,
  };
}

/** The last moment at which a source was heard; a recording's own time when it is replayed. */
const latest = (rows: readonly Row[]): Date | undefined =>
  rows
    .flatMap(({ receivedAt }) => receivedAt ?? [])
    .reduce<Date | undefined>((last, at) => (last && last > at ? last : at), undefined);

const withClock =
  (fetcher: Fetcher, now: Date): Fetcher =>
  async (url) => {
    const result = await fetcher(url);
    return result.ok ? { ok: true, value: { ...result.value, receivedAt: now } } : result;
  };

/** The state after a run. */
function remember(state: State, rows: readonly Row[], finished: Date): State {
  const instant = finished.toISOString();
  const sources = { ...state.sources };
  for (const row of rows) {
    sources[row.source] = {
      ...sources[row.source],
      lastAttempt: instant,
      lastAnswer: row.answer,
      ...(row.answered && { lastSuccess: instant }),
      ...(row.filed.new > 0 && { lastNew: instant }),
    };
  }
  const answered = rows.some((row) => row.answered);
  return { ...state, ...(answered && { lastRun: instant }), sources };
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
