import type { Language } from '../../lib/language.ts';
import { RANKING } from './question.ts';
import {
  type Answer,
  type Ask,
  type Choices,
  type Index,
  type OpenVolume,
  openVolume,
} from './volume.ts';

/** What a worker is told first. */
export interface Opening {
  language: Language;
  /** The whole address of the part of Pagefind that all volumes share. */
  runtime: string;
}

/** What it is asked then, of the volume at a whole address; it answers with the same number. */
export type Task = { volume: string; asked: Ask } & (
  | { kind: 'find'; offset: number; limit: number }
  | { kind: 'choices' }
);
export type Numbered = Task & { number: number };
export type Reply = {
  number: number;
  /** How many volumes it has opened so far. */
  opened: number;
} & ({ done: Answer | Choices } | { error: string });

interface Pagefind {
  createInstance: (options: object) => Index;
}

/** The newest year and the one that was asked last. */
const MOST_OPEN = 2;

let opening: Opening;
let pagefind: Promise<Pagefind>;
let failure: string | undefined;
let opened = 0;
const volumes = new Map<string, OpenVolume>();

async function open(address: string): Promise<OpenVolume> {
  const known = volumes.get(address);
  if (known) return known;
  const { createInstance } = await pagefind;
  // The address tells the content already, so there is no need to ask for it anew each time.
  const options = { basePath: address, ranking: RANKING, metaCacheTag: '1' };
  const volume = openVolume(createInstance(options), opening.language);
  opened++;
  const [oldest] = [...volumes.keys()].sort();
  if (oldest !== undefined && volumes.size >= MOST_OPEN) volumes.delete(oldest);
  volumes.set(address, volume);
  return volume;
}

async function answer(task: Task): Promise<Answer | Choices> {
  const volume = await open(task.volume);
  const done =
    task.kind === 'find'
      ? await volume.find(task.asked, task.offset, task.limit)
      : await volume.choices(task.asked);
  if (failure !== undefined) throw new Error(failure);
  return done;
}

const load = self.fetch.bind(self);
let wasm: Promise<Response> | undefined;

async function loadFile(address: string): Promise<Response> {
  const response = await load(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** The same WebAssembly for every volume, from the one place where it stands. */
async function loadWasm(address: string): Promise<Response> {
  wasm ??= loadFile(address.replace(/^.*\//, opening.runtime));
  return (await wasm).clone();
}

// Pagefind passes over files that do not load and finds less; here that is a failure.
self.fetch = async (input) => {
  const address = String(input);
  try {
    return await (/\/wasm\.[^/]+$/.test(address) ? loadWasm(address) : loadFile(address));
  } catch (error) {
    failure = String(error);
    throw error;
  }
};

// Pagefind looks every 50 ms whether an index is there, which is longer than it takes to open.
const wait = self.setTimeout.bind(self);
self.setTimeout = ((then: () => void) => wait(then, 1)) as typeof self.setTimeout;

// An index that does not open leaves Pagefind with a promise that nobody awaits.
self.addEventListener('unhandledrejection', (event) => event.preventDefault());

self.addEventListener('message', async ({ data }: MessageEvent<Opening | Numbered>) => {
  if ('runtime' in data) {
    opening = data;
    pagefind = import(/* @vite-ignore */ `${data.runtime}pagefind.js`);
    return;
  }
  const { number } = data;
  const result = await answer(data).then(
    (done) => ({ done }),
    (error: unknown) => ({ error: String(error) }),
  );
  self.postMessage({ number, opened, ...result } satisfies Reply);
});
