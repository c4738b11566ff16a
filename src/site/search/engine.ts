import type { Language } from '../../lib/language.ts';
import {
  BUNDLE,
  CATALOGUE_FILE,
  type Catalogue,
  RUNTIME,
  type Volume,
  volumePath,
  wordsPath,
} from './catalogue.ts';
import type { Answer, Ask, Choices } from './volume.ts';
import type { Numbered, Opening, Reply, Task } from './worker.ts';

/**
 * A language's worker holds two volumes, so that at most four are in memory. Memory of WebAssembly
 * only grows, and Pagefind gives none back: after so many volumes a new worker takes over.
 */
const MOST_OPENED = 60;

/** Answers questions about single volumes, in the background. */
export interface Engine {
  /** Starts a language's worker, unless it runs. */
  start: (language: Language) => void;
  /**
   * The headlines from `offset` on, at most `limit`.
   *
   * @throws when a file of the index does not load
   */
  find: (volume: Volume, asked: Ask, offset: number, limit: number) => Promise<Answer>;
  /** @throws as `find` does */
  choices: (volume: Volume, asked: Ask) => Promise<Choices>;
}

/**
 * What can be searched.
 *
 * @param base the address of the site's front page, with a slash at its end
 * @throws when it cannot be loaded
 */
export const loadCatalogue = (base: string): Promise<Catalogue> =>
  // A catalogue of an earlier deployment would lead to volumes that are gone.
  loadJson(`${base}${BUNDLE}${CATALOGUE_FILE}`, { cache: 'no-cache' });

/**
 * The words of a language's titles, the most frequent first.
 *
 * @throws when they cannot be loaded
 */
export const loadWords = (base: string, language: Language): Promise<string[]> =>
  loadJson(`${base}${BUNDLE}${wordsPath(language)}`);

async function loadJson<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** Starts a worker for each language when it is first asked. */
export function openEngine(base: string): Engine {
  const workers = new Map<Language, Desk>();

  const runtime = `${base}${BUNDLE}${RUNTIME}`;
  let loaded: Promise<unknown> | undefined;

  const start = (language: Language): Desk => {
    // Into the browser's cache while the workers start, which would load it once each.
    loaded ??= fetch(`${runtime}pagefind.js`)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
    const desk = workers.get(language) ?? openDesk({ language, runtime }, loaded);
    workers.set(language, desk);
    return desk;
  };

  const run = async <T extends Answer | Choices>(volume: Volume, kind: Kind): Promise<T> => {
    const { language } = volume;
    const desk = start(language);
    const leave = (): void => {
      desk.end();
      if (workers.get(language) === desk) workers.delete(language);
    };
    try {
      const { done, opened } = await desk.ask({
        ...kind,
        volume: `${base}${BUNDLE}${volumePath(volume)}`,
      });
      if (opened >= MOST_OPENED && desk.isFree()) leave();
      return done as T;
    } catch (error) {
      // What failed once may load when asked anew, and only a new worker asks anew.
      leave();
      throw error;
    }
  };

  return {
    start,
    find: (volume, asked, offset, limit) => run(volume, { kind: 'find', asked, offset, limit }),
    choices: (volume, asked) => run(volume, { kind: 'choices', asked }),
  };
}

type Kind = Task extends infer One ? (One extends Task ? Omit<One, 'volume'> : never) : never;

interface Done {
  done: Answer | Choices;
  opened: number;
}

/** A worker with the tasks that it has not answered yet. */
interface Desk {
  ask: (task: Task) => Promise<Done>;
  isFree: () => boolean;
  /** Ends the worker; what it has not answered fails. */
  end: () => void;
}

function openDesk(opening: Opening, ready: Promise<unknown>): Desk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<Done>>();
  let number = 0;
  const end = (): void => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error('the worker has ended'));
    waiting.clear();
  };
  worker.addEventListener('error', end);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.number);
    waiting.delete(data.number);
    if ('done' in data) asker?.resolve(data);
    else asker?.reject(new Error(data.error));
  });
  const opened = ready.then(() => worker.postMessage(opening));
  return {
    ask: (task) => {
      const asker = Promise.withResolvers<Done>();
      const numbered: Numbered = { ...task, number: ++number };
      waiting.set(number, asker);
      void opened.then(() => worker.postMessage(numbered));
      return asker.promise;
    },
    isFree: () => waiting.size === 0,
    end,
  };
}
