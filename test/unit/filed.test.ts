import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listArchive, placeOf, readFiled } from '../../src/lib/archive.ts';

const TEXT = `---
title: A title
url: https://news.example/a
host: news.example
via: news
language: en
firstSeen: 2026-03-16T01:12:00Z
---
`;

describe('the place of a headline', () => {
  it('is read from its path', () => {
    assert.deepEqual(placeOf('mn/2026/03/16/garchig-7kq2m9xa.md'), {
      ok: true,
      value: { language: 'mn', day: '2026-03-16', name: 'garchig-7kq2m9xa', id: '7kq2m9xa' },
    });
  });

  it('needs no slug', () => {
    const place = placeOf('en/2026/03/16/7kq2m9xa.md');
    assert.equal(place.ok && place.value.name, '7kq2m9xa');
  });

  for (const path of [
    'de/2026/03/16/titel-7kq2m9xa.md',
    'en/2026/02/30/title-7kq2m9xa.md',
    'en/2026/3/16/title-7kq2m9xa.md',
    'en/2026/03/16/title.md',
    'en/2026/03/16/more/title-7kq2m9xa.md',
    'README.md',
  ]) {
    it(`is not ${path}`, () => assert.equal(placeOf(path).ok, false));
  }
});

describe('a filed headline', () => {
  it('is read with its place', () => {
    const filed = readFiled('en/2026/03/16/a-title-7kq2m9xa.md', TEXT);
    assert.ok(filed.ok);
    assert.equal(filed.value.title, 'A title');
    assert.equal(filed.value.day, '2026-03-16');
  });

  it('is faulty when its language is not its folder’s', () => {
    assert.equal(readFiled('mn/2026/03/16/a-title-7kq2m9xa.md', TEXT).ok, false);
  });

  it('is faulty without front matter', () => {
    assert.equal(readFiled('en/2026/03/16/a-title-7kq2m9xa.md', 'text').ok, false);
  });
});

describe('listing an archive', () => {
  it('names Markdown files in the order of their paths and no dot files', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'archive-'));
    try {
      await mkdir(join(dir, 'en', '2026'), { recursive: true });
      await mkdir(join(dir, '.git'), { recursive: true });
      for (const name of ['en/b.md', 'en/2026/a.md', 'en/.c.md', 'en/d.txt', '.git/e.md']) {
        await writeFile(join(dir, name), '');
      }
      assert.deepEqual(await listArchive(dir), ['en/2026/a.md', 'en/b.md']);
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it('finds nothing in a folder that does not exist', async () => {
    assert.deepEqual(await listArchive('no/such/folder'), []);
  });
});
