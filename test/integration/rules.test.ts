import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { hostileEnv } from '../support/hostile.ts';
import { type HttpServer, serve } from '../support/servers.ts';
import { DEMO, filesOf, makeWorkspace, run, type Workspace } from '../support/workspace.ts';

/** Rules of the design that only a whole run shows; the others stand with what they are about. */

let workspace: Workspace;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => workspace.remove());

const DEMO_RUN = ['--replay', DEMO, '--now', '2026-03-16T09:00:00+08:00'];

describe('over a network', () => {
  /** What the server answers for each source. */
  const bodies = new Map<string, string>();
  let server: HttpServer;
  before(async () => {
    server = await serve(({ headers: { host = '' } }, response) => {
      const body = bodies.get(host.replace(/\..*/, ''));
      response.writeHead(body === undefined ? 500 : 200, { etag: `"${body?.length}"` }).end(body);
    });
  });
  after(() => server.close());

  const feed = (...titles: string[]): string =>
    `<rss version="2.0"><channel><title>Tal</title>${titles
      .map(
        (title, place) =>
          `<item><title>${title}</title><link>https://tal.example/${titles.length - place}</link></item>`,
      )
      .join('')}</channel></rss>`;

  const update = async (hour: number, names: readonly string[], more = '') => {
    workspace.env.SOURCES_DIR = join(workspace.dir, 'sources');
    await mkdir(workspace.env.SOURCES_DIR, { recursive: true });
    for (const name of names) {
      const yaml = `name: ${name}\nhomepage: https://tal.example/\nlanguage: en\n${more}routes:\n  - kind: feed\n    url: http://${name}.example:${server.port}/\n`;
      await writeFile(join(workspace.env.SOURCES_DIR, `${name}.yaml`), yaml);
    }
    const now = `2026-03-12T${String(hour).padStart(2, '0')}:00:00Z`;
    return run('update', ['--now', now], { ...workspace.env, ...hostileEnv(server.loopback) });
  };
  const state = async () => JSON.parse(await readFile(workspace.env.STATE_FILE, 'utf8'));

  const broken: [name: string, body: string, answer: RegExp][] = [
    [
      'HTML',
      '<!DOCTYPE html><html><body>Back soon</body></html>',
      /^HTML where a feed was expected$/,
    ],
    ['a feed without items', feed(), /^a feed without items$/],
    ['nothing', '', /^an empty answer$/],
  ];
  for (const [name, body, answer] of broken) {
    it(`rule 9: ${name} in the place of a feed keeps the last good state`, async () => {
      bodies.set('tal', feed('Rail link opens'));
      await update(1, ['tal']);
      const { tal: good } = (await state()).sources;
      const files = await filesOf(workspace.env.ARCHIVE_DIR);
      bodies.set('tal', body);
      await update(3, ['tal']);
      const { tal } = (await state()).sources;
      assert.match(tal.lastAnswer, answer);
      assert.equal(tal.failures, 1);
      assert.deepEqual(
        [tal.lastSuccess, tal.lastNew, tal.routes],
        [good.lastSuccess, good.lastNew, good.routes],
      );
      assert.deepEqual(await filesOf(workspace.env.ARCHIVE_DIR), files);
    });
  }

  it('rule 16: a general source passes what is about Mongolia alone, and counts the rest', async () => {
    bodies.set(
      'tal',
      feed('Mongolia opens a rail link', 'Inner Mongolia opens a rail link', 'Rain in Spain'),
    );
    const { output } = await update(1, ['tal'], 'general: true\n');
    assert.match(output, /^tal +3 items +1 +0 +0 +2 /m);
    assert.match(output, /^tal: 2 not about Mongolia$/m);
  });

  const runs: [name: string, failing: string[], code: number][] = [
    ['none fails', [], 0],
    ['half of them fail', ['a', 'b'], 0],
    ['more than half fail', ['a', 'b', 'c'], 1],
  ];
  for (const [name, failing, code] of runs) {
    it(`rule 18: where ${name} the run ends with ${code}, and what came is filed`, async () => {
      const names = ['a', 'b', 'c', 'd'];
      for (const source of names) {
        if (failing.includes(source)) bodies.delete(source);
        else bodies.set(source, feed(`Line ${source} opens to the south`));
      }
      assert.equal((await update(1, names)).code, code);
      assert.equal((await filesOf(workspace.env.ARCHIVE_DIR)).size, 1, 'one link, one headline');
    });
  }

  it('rule 18: a fault of our own ends the run with an error', async () => {
    bodies.set('tal', feed('Rail link opens'));
    await writeFile(workspace.env.ARCHIVE_DIR, 'a file where the archive should be');
    assert.notEqual((await update(1, ['tal'])).code, 0);
  });
});

it('rule 19: unchanged input changes no byte and writes no file anew', async () => {
  const times = async (): Promise<Map<string, number>> => {
    const found = new Map<string, number>();
    for (const path of (await filesOf(workspace.dir)).keys()) {
      found.set(path, (await stat(join(workspace.dir, path))).mtimeMs);
    }
    found.delete('state.json');
    return found;
  };
  await run('update', DEMO_RUN, workspace.env);
  const [files, written] = [await filesOf(workspace.env.ARCHIVE_DIR), await times()];
  assert.ok(files.size > 50);
  await run('update', DEMO_RUN, workspace.env);
  assert.deepEqual(await filesOf(workspace.env.ARCHIVE_DIR), files);
  assert.deepEqual(await times(), written);
});

it('rule 20: progress shows while it works, and the table and the state tell the same facts', async () => {
  const { output } = await run('update', DEMO_RUN, workspace.env);
  const { sources, lastRun } = JSON.parse(await readFile(workspace.env.STATE_FILE, 'utf8'));
  const [progress = '', table = ''] = output.split(/\n\n/);
  const ids = Object.keys(sources);
  assert.deepEqual(
    progress.split('\n').map((line) => line.split(':')[0]),
    ids.map((id, place) => `[${place + 1}/${ids.length}] ${id}`),
  );

  const [head = '', ...lines] = table.split('\n');
  assert.match(head, /^source +answer +new +changed +known +dropped +held +time$/);
  assert.match(lines.pop() ?? '', /^total +\d+ of \d+ answered /);
  const column = head.indexOf('answer');
  const told = lines.map((line) => {
    const [, answer, ...counts] =
      /^(.*?)((?: +\d+){5}) +([\d.]+) s$/.exec(line.slice(column)) ?? [];
    return [
      line.slice(0, column).trim(),
      answer?.trim(),
      counts[0]?.trim().split(/ +/).map(Number),
      Number(counts[1]),
    ];
  });
  assert.deepEqual(
    told,
    ids.map((id) => {
      const { lastAnswer, lastCounts: counts, lastTime } = sources[id];
      const { new: fresh, changed, known, dropped, held } = counts;
      return [
        id,
        lastAnswer,
        [fresh, changed, known, dropped, held],
        Number((lastTime / 1000).toFixed(1)),
      ];
    }),
  );
  assert.equal(lastRun, sources[ids[0] ?? ''].lastAttempt);
});
