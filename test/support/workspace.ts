import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary place for one archive, with the settings that lead the commands there. */
export interface Workspace {
  dir: string;
  env: Record<'ARCHIVE_DIR' | 'SOURCES_DIR' | 'STATE_FILE' | 'OUT_DIR', string>;
  remove: () => Promise<void>;
}

export const DEMO = 'test/fixtures/demo';

/** Commands that tests start again and again need not compile the same code each time. */
const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'newswire-compiled') };

/**
 * Makes a workspace with an empty archive.
 *
 * @param sources the folder of sources
 */
export async function makeWorkspace(sources = `${DEMO}/sources`): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'newswire-test-'));
  return {
    dir,
    env: {
      ARCHIVE_DIR: join(dir, 'headlines'),
      SOURCES_DIR: sources,
      STATE_FILE: join(dir, 'state.json'),
      OUT_DIR: join(dir, 'site'),
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** How a command ended and what it said. */
export interface Ended {
  code: number | null;
  output: string;
}

/** Runs one of the project's scripts as npm does, and waits for its end. */
export async function run(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, ...COMPILED, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

/** All files below a folder with their content, by path. */
export async function filesOf(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(dir.length + 1), await readFile(path, 'utf8')] as const),
  );
  return new Map(files);
}

/** A command that serves, once it has said where. */
export interface Serving {
  address: string;
  output: () => string;
  /** Ends it as Ctrl-C does, and waits for its exit code. */
  interrupt: () => Promise<number | null>;
}

/** Starts a script that serves the site at its end, and waits until it prints the address. */
export async function startServing(
  script: string,
  env: Record<string, string> = {},
): Promise<Serving> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`], {
    env: { ...process.env, ...COMPILED, ...env },
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk;
      const found = /The site is at (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`${script} ended with ${code}:\n${output}`)));
  });
  return {
    address,
    output: () => output,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
