import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toRecord } from '../../scripts/build/records.ts';
import type { FiledHeadline } from '../../src/lib/archive.ts';
import { indexed, textOf } from '../../src/site/search/content.ts';

const filed: FiledHeadline = {
  title: 'Copper exports  rise',
  url: 'https://news.example/a',
  host: 'news.example',
  via: 'news',
  language: 'en',
  firstSeen: '2026-03-16T01:12:00Z',
  published: '2026-03-16',
  summary: 'A summary | of the Zamyn-Uud crossing.',
  topics: ['mining'],
  day: '2026-03-16',
  name: 'copper-7kq2m9xa',
  id: '7kq2m9xa',
};

describe('a record of the search index', () => {
  it('has its facts outside of the words that are found, and leads to its place on the date page', async () => {
    const { url, content, meta, sort, filters } = await toRecord(filed);
    assert.equal(url, '/2026/03/16/#7kq2m9xa');
    assert.equal(textOf(content), filed.summary);
    assert.match(content, /\| Copper exports rise .*Zamyn Uud/);
    assert.deepEqual(meta, { title: 'Copper exports rise' });
    assert.deepEqual(sort, { date: '2026-03-16' });
    assert.deepEqual(filters, {
      language: ['en'],
      host: ['news.example'],
      topic: ['mining'],
      day: ['2026-03-16'],
    });
  });

  it('has a Mongolian word by its stem, a second reading with a mark', async () => {
    const { url, content } = await toRecord({
      ...filed,
      language: 'mn',
      title: 'Зээлээ нэмэв',
      summary: 'Банкнууд',
    });
    assert.equal(url, '/mn/2026/03/16/#7kq2m9xa');
    assert.equal(content, 'Банкнууд | wzeeleew wnemvw wbankw ẇzeelw wwzeew wwnemw');
  });

  it('holds an article’s text without its marks and leads to the article', async () => {
    const body =
      '## Head\n\n- one **two**\n\n> [three](https://news.example/) \\*four\\* <b>five</b>';
    const { url, content } = await toRecord({ ...filed, body });
    assert.equal(url, '/2026/03/16/copper-7kq2m9xa/');
    assert.equal(textOf(content), 'Head one two three *four* five');
  });

  it('survives half a character that somebody wrote', async () => {
    const { meta, content } = await toRecord({
      ...filed,
      title: 'Coal \ud83d',
      summary: '\udc00 up',
    });
    assert.equal(meta?.title, 'Coal \ufffd');
    assert.ok(content.isWellFormed());
  });

  it('gives back its text alone, whatever stands in it', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('|', 'a|', '|b', 'c-d'));
    const line = fc.array(word).map((words) => words.join(' ').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(line, line, fc.constantFrom('en', 'mn'), (title, text, language) => {
        assert.equal(textOf(indexed(title, text, language)), text);
      }),
    );
  });
});
