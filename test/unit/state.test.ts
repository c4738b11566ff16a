import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { freshState, readState, type State, writeState } from '../../src/lib/state.ts';

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'newswire-test-'));
  path = join(dir, 'deep', 'state.json');
});
afterEach(() => rm(dir, { recursive: true }));

const NOW = '2026-03-12T02:00:00.000Z';

/** A state with everything in it, under names that are dangerous to plain objects. */
const full = (): State => ({
  version: 2,
  lastRun: NOW,
  sources: new Map([
    [
      'constructor',
      {
        lastAttempt: NOW,
        lastAnswer: '12 items',
        lastCounts: { new: 2, changed: 1, known: 7, dropped: 1, held: 1 },
        lastTime: 1200,
        lastSuccess: NOW,
        lastNew: NOW,
        quarantine: 'five times its volume',
        failures: 3,
        nextAttempt: NOW,
        routes: new Map([
          [
            'https://tal.example/rss',
            {
              validators: { etag: 'W/"a"', lastModified: 'Thu, 12 Mar 2026', since: NOW },
              period: 60,
              notBefore: NOW,
              gone: NOW,
              moved: { to: 'https://tal.example/feed', since: NOW },
            },
          ],
        ]),
      },
    ],
  ]),
  pauses: new Map([['toString', NOW]]),
  robots: new Map([
    ['https://tal.example', { at: NOW, validators: { etag: '"a"', since: NOW }, text: 'Allow: /' }],
  ]),
});

it('rule 20: what was written is read again, and the folder is made', async () => {
  await writeState(path, full());
  assert.deepEqual(await readState(path), full());
  assert.deepEqual(await readdir(join(dir, 'deep')), ['state.json']);
});

it('rule 20: the file is for people and other programs too', async () => {
  await writeState(path, full());
  const { lastRun, sources, pauses } = JSON.parse(await readFile(path, 'utf8'));
  assert.equal(lastRun, NOW);
  assert.equal(sources.constructor.routes['https://tal.example/rss'].period, 60);
  assert.deepEqual(Object.keys(pauses), ['toString']);
});

it('`__proto__` as a name changes no prototype', async () => {
  const state = full();
  state.pauses.set('__proto__', NOW);
  await writeState(path, state);
  const read = await readState(path);
  assert.equal(read.sources.get('constructor')?.failures, 3);
  assert.equal(({} as Record<string, unknown>).failures, undefined);
});

describe('rule 18: a fresh start, never a crash', () => {
  const cases: [string, string][] = [
    ['an empty file', ''],
    ['half a file', '{"version":2,"sources":{"tal":{"lastAtt'],
    ['another version', '{"version":1,"sources":{}}'],
    ['one of the future', '{"version":99,"sources":{},"pauses":{}}'],
    ['no object', '[1, 2]'],
    ['null', 'null'],
    ['an instant that is none', '{"version":2,"sources":{},"pauses":{"tal.example":"soon"}}'],
    [
      'a validator that would break a request',
      `{"version":2,"pauses":{},"sources":{"tal":{"lastAttempt":"${NOW}","lastAnswer":"","lastCounts":{"new":0,"changed":0,"known":0,"dropped":0,"held":0},"lastTime":0,"failures":0,"routes":{"x":{"validators":{"etag":"a\\r\\nHost: b","since":"${NOW}"}}}}}}`,
    ],
    ['bytes', '\0\xff\xfe'],
  ];
  for (const [name, text] of cases) {
    it(name, async () => {
      path = join(dir, 'state.json');
      await writeFile(path, text);
      assert.deepEqual(await readState(path), freshState());
    });
  }

  it('a state without robots.txt, or with a faulty one, keeps the rest', async () => {
    for (const robots of [undefined, { 'https://tal.example': { at: 'soon' } }, []]) {
      await writeState(path, full());
      const state = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, JSON.stringify({ ...state, robots }));
      assert.deepEqual(await readState(path), { ...full(), robots: new Map() });
    }
  });

  it('no file, or a folder in its place', async () => {
    assert.deepEqual(await readState(path), freshState());
    assert.deepEqual(await readState(dir), freshState());
  });
});
