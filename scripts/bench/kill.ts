import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { parseHeadline } from '../../src/lib/headline.ts';
import { readState } from '../../src/lib/state.ts';
import { randomFrom } from './random.ts';

const RECORDING = 'test/fixtures/demo';
const NOW = '2026-03-16T09:00:00+08:00';

/** Kills that go on at the same time. */
const LANES = 2;

/** What was found after a run was killed, and after the next one. */
export interface Kill {
  /** How far the run had come, and how many headlines it had filed. */
  moment: string;
  filed: number;
  /** Temporary files that the run left behind. */
  leftovers: number;
  /** What should not be; empty when all is well. */
  faults: string[];
}

/** How a series of kills went. */
export interface Kills {
  /** Headlines of an undisturbed run. */
  headlines: number;
  kills: Kill[];
}

/**
 * Kills the job on the demo's recording at random moments, each time in an empty archive, and then
 * lets it run to its end (design, rule 19).
 *
 * @param seed the same seed chooses the same moments: a source that is just done, and a part of the
 *   time that an undisturbed run takes from there to the next
 */
export async function killOften(times: number, seed: number): Promise<Kills> {
  const whole = await inPlace(async (place) => {
    const run = await runJob(place);
    return { ...run, files: await filesBelow(place.archive) };
  });
  const random = randomFrom(seed);
  const moments = Array.from({ length: times }, (): Moment => {
    const lines = Math.floor(random() * whole.marks.length);
    const until = whole.marks[lines] ?? whole.time;
    return { lines, wait: random() * (until - (whole.marks[lines - 1] ?? 0)) };
  });
  const kills: Kill[] = [];
  const waiting = moments.values();
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const moment of waiting) {
        kills.push(await inPlace((place) => killOnce(place, moment, whole.files)));
      }
    }),
  );
  return { headlines: whole.files.size, kills };
}

/** A moment of a run: after so many lines of its output, and milliseconds more. */
interface Moment {
  lines: number;
  wait: number;
}

/** Where one archive and its state are. */
interface Place {
  archive: string;
  state: string;
}

async function killOnce(
  place: Place,
  moment: Moment,
  whole: ReadonlyMap<string, string>,
): Promise<Kill> {
  await runJob(place, moment);
  const left = await filesBelow(place.archive);
  const headlines = [...left].filter(([path]) => path.endsWith('.md'));
  const faults = [
    ...[...left.keys()]
      .filter((path) => !/^(?!\.).*\.md$|^\..*\.md\.tmp$/.test(basename(path)))
      .map((path) => `a file that nobody expects: ${path}`),
    ...headlines
      .filter(([path, text]) => text !== whole.get(path) || !parseHeadline(text, path).ok)
      .map(([path]) => `not as it should be: ${path}`),
    ...(await faultsOfState(place, headlines)),
  ];

  await runJob(place);
  const completed = await filesBelow(place.archive);
  for (const path of new Set([...whole.keys(), ...completed.keys()])) {
    if (whole.get(path) !== completed.get(path)) faults.push(`after the next run: ${path}`);
  }
  return {
    moment: `${Math.round(moment.wait)} ms after line ${moment.lines}`,
    filed: headlines.length,
    leftovers: left.size - headlines.length,
    faults,
  };
}

/** The state is absent or whole, and speaks of no headline that is not filed. */
async function faultsOfState(
  { state: file }: Place,
  headlines: readonly (readonly [path: string, text: string])[],
): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const { sources } = await readState(file);
  if (sources.size === 0) return ['the state cannot be read'];
  return [...sources].flatMap(([id, { lastCounts }]) => {
    const filed = headlines.filter(([, text]) => text.includes(`\nvia: ${id}\n`)).length;
    return filed === lastCounts.new ? [] : [`${id}: ${filed} filed of ${lastCounts.new}`];
  });
}

/**
 * Runs the job in a process of its own.
 *
 * @param end when it is killed; left out where it may come to its end
 * @returns milliseconds until each line of its output for a source, and until its end
 */
async function runJob({ archive, state }: Place, end?: Moment) {
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const args = ['scripts/update.ts', '--replay', RECORDING, '--now', NOW];
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ARCHIVE_DIR: archive,
      STATE_FILE: state,
      SOURCES_DIR: join(RECORDING, 'sources'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const marks: number[] = [];
  const killWhenDue = (): void => {
    if (marks.length !== end?.lines) return;
    void setTimeout(end.wait).then(() => child.kill('SIGKILL'));
  };
  killWhenDue();
  for await (const line of createInterface(child.stdout)) {
    if (!/^\[\d+\/\d+\] /.test(line)) continue;
    marks.push(since());
    killWhenDue();
  }
  await ended;
  return { marks, time: since() };
}

/** Does something in a temporary place. */
async function inPlace<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'newswire-kill-'));
  try {
    return await work({ archive: join(dir, 'headlines'), state: join(dir, 'state.json') });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function filesBelow(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(
        async (path) => [path.slice(dir.length + 1), await readFile(path, 'utf8')] as const,
      ),
    ),
  );
}

/** Kills the job fifty times and prints what was found, a line per kill; `SEED` repeats a series. */
export async function benchKill(): Promise<void> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const { headlines, kills } = await killOften(50, seed);
  for (const { moment, filed, leftovers, faults } of kills) {
    console.log(
      `${moment}: ${filed} of ${headlines} filed, ${leftovers} left behind`,
      ...faults.map((fault) => `\n  ${fault}`),
    );
  }
  const faulty = kills.filter(({ faults }) => faults.length > 0).length;
  const amid = kills.filter(({ filed }) => filed > 0 && filed < headlines).length;
  console.log(
    `seed ${seed}: ${kills.length} kills, ${amid} amid the filing, ${faulty} with faults`,
  );
  if (faulty > 0) process.exitCode = 1;
}
