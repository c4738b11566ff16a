import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeSearchIndex } from '../../scripts/build/search-index.ts';
import { filesOf } from '../support/workspace.ts';

let dir: string;

const file = async (path: string, title: string): Promise<void> => {
  const target = join(dir, 'headlines', path);
  await mkdir(dirname(target), { recursive: true });
  const language = path.slice(0, 2);
  const lines = [
    `title: ${title}`,
    'url: https://a.example/1',
    'host: a.example',
    'via: a',
    `language: ${language}`,
    'firstSeen: 2026-01-01T00:00:00Z',
  ];
  await writeFile(target, `---\n${lines.join('\n')}\n---\n`);
};
const index = () => writeSearchIndex(join(dir, 'headlines'), join(dir, 'cache'), join(dir, 'out'));
const volumes = async (): Promise<string[]> => (await readdir(join(dir, 'cache'))).sort();

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'newswire-index-'));
  await file('en/2025/03/01/rail-aaaaaaa1.md', 'Rail link opens');
  await file('en/2026/03/01/rail-aaaaaaa2.md', 'Rail link closes');
  await file('mn/2026/03/01/zam-aaaaaaa3.md', 'Төмөр зам');
});
after(() => rm(dir, { recursive: true }));

describe('the search index', () => {
  it('has a volume for each year and language, the newest first in the catalogue', async () => {
    assert.deepEqual(await index(), { en: 2, mn: 1 });
    const files = await filesOf(join(dir, 'out'));
    const { volumes: listed } = JSON.parse(files.get('catalogue.json') ?? '');
    assert.deepEqual(
      listed.map(({ language, year, count }: Record<string, unknown>) => [language, year, count]),
      [
        ['en', '2026', 1],
        ['mn', '2026', 1],
        ['en', '2025', 1],
      ],
    );
    for (const { language, year, digest } of listed)
      assert.ok(files.has(`${language}/${year}-${digest}/pagefind-entry.json`));
    assert.deepEqual(JSON.parse(files.get('words-en.json') ?? '').slice(0, 2), ['link', 'rail']);
    assert.deepEqual(
      [...files.keys()].filter((path) => path.startsWith('runtime/')),
      ['runtime/pagefind.js', 'runtime/wasm.en.pagefind', 'runtime/wasm.unknown.pagefind'],
    );
  });

  it('is the same when nothing has changed', async () => {
    const [before, kept] = [await filesOf(join(dir, 'out')), await volumes()];
    await rm(join(dir, 'out'), { recursive: true });
    await index();
    assert.deepEqual(await filesOf(join(dir, 'out')), before);
    assert.deepEqual(await volumes(), kept);
  });

  it('builds anew only the year that changed, and keeps nothing stale', async () => {
    const before = await volumes();
    await file('en/2026/03/01/rail-aaaaaaa2.md', 'Rail link reopens');
    await index();
    const now = await volumes();
    assert.deepEqual(
      now.map((name) => before.includes(name)),
      [true, false, true],
    );
    assert.equal(now.length, 3);
  });

  it('forgets a year that is gone', async () => {
    await rm(join(dir, 'headlines/en/2025'), { recursive: true });
    assert.deepEqual(await index(), { en: 1, mn: 1 });
    assert.equal((await volumes()).length, 2);
  });
});
