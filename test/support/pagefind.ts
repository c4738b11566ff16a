import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CustomRecord } from 'pagefind';
import * as pagefind from 'pagefind';

/** One finding of Pagefind. */
export interface Hit {
  id: string;
  score: number;
  words: number[];
  data: () => Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

export interface Instance {
  search: (text: string) => Promise<{ results: Hit[] }>;
  options: (options: object) => Promise<void>;
}

/** Indexes of Pagefind that are searched in Node, by the very script that a browser loads. */
export interface Indexes {
  dir: string;
  open: (name: string) => Promise<Instance>;
  close: () => Promise<void>;
}

/** Builds an index of each of these lists of records and serves them. */
export async function buildIndexes(
  lists: Readonly<Record<string, readonly CustomRecord[]>>,
): Promise<Indexes> {
  const dir = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [name, records] of Object.entries(lists)) {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) await index.addCustomRecord(record);
    await index.writeFiles({ outputPath: join(dir, name) });
  }
  await pagefind.close();
  const server = createServer(async ({ url = '' }, response) => {
    response.end(await readFile(join(dir, url.replace(/\?.*/, ''))).catch(() => undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    dir,
    open: async (name) => {
      // Every bundle brings its own script, so that each language has its own stemmer.
      const script = await import(pathToFileURL(join(dir, name, 'pagefind.js')).href);
      const language = Object.values(lists[name] ?? [])[0]?.language;
      return script.createInstance({ basePath: `http://127.0.0.1:${port}/${name}/`, language });
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(dir, { recursive: true });
    },
  };
}
