import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toRecord } from '../../scripts/build/records.ts';
import type { FiledHeadline } from '../../src/lib/archive.ts';
import { marked } from '../../src/site/search/marks.ts';

const filed: FiledHeadline = {
  title: 'Copper exports  rise',
  url: 'https://news.example/a',
  host: 'news.example',
  via: 'news',
  language: 'mn',
  firstSeen: '2026-03-16T01:12:00Z',
  published: '2026-03-16',
  summary: 'A summary.',
  day: '2026-03-16',
  name: 'copper-7kq2m9xa',
  id: '7kq2m9xa',
};

describe('a record of the search index', () => {
  it('begins with the title and leads to the headline on its date page', async () => {
    const { url, content, meta, sort, filters } = await toRecord(filed);
    assert.equal(url, '/mn/2026/03/16/#7kq2m9xa');
    assert.equal(content, 'Copper exports rise A summary.');
    assert.deepEqual(meta, {
      title: 'Copper exports rise',
      host: 'news.example',
      date: '2026-03-16',
    });
    assert.deepEqual(sort, { date: '2026-03-16' });
    assert.deepEqual(filters, { language: ['mn'], host: ['news.example'], year: ['2026'] });
  });

  it('holds an article’s text without its marks and leads to the article', async () => {
    const body =
      '## Head\n\n- one **two**\n\n> [three](https://news.example/) \\*four\\* <b>five</b>';
    const { url, content } = await toRecord({ ...filed, language: 'en', body });
    assert.equal(url, '/2026/03/16/copper-7kq2m9xa/');
    assert.equal(content, 'Copper exports rise Head one two three *four* five');
  });
});

describe('marked words', () => {
  const show = (locations: number[]): [string, string] => {
    const { title, excerpt } = marked('a b', `a b ${'c '.repeat(40)}d`.trim(), locations);
    const text = (runs: typeof title): string =>
      runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join(' ');
    return [text(title), text(excerpt)];
  };

  it('in the title alone need no excerpt', () => assert.deepEqual(show([1]), ['a [b]', '']));
  it('beyond the title come with the words around them', () => {
    const [title, excerpt] = show([0, 42]);
    assert.equal(title, '[a] b');
    assert.equal(excerpt, `… ${'c '.repeat(8)}[d]`);
  });
});
