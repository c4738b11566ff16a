import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toRecord } from '../../scripts/build/records.ts';
import { marked } from '../../src/site/search/marks.ts';
import { partsOf, plainQuery, withoutParts, withParts } from '../../src/site/search/words.ts';

describe('the parts of a word', () => {
  const cases: [word: string, parts: string[]][] = [
    ['Zamiin-Uud–Erenhot', ['Zamiin', 'Uud', 'Erenhot']],
    ['У.Хүрэлсүх:', ['У', 'Хүрэлсүх']],
    ['$500-million', ['500', 'million']],
    ['prices—again…and·again', ['prices', 'again', 'and', 'again']],
    ['“2025/09/16”', ['2025', '09', '16']],
    ['12.5%', []],
    ['$1,500.50', []],
    ['Mongolia’s,', []],
    ['(copper)', []],
    ['–', []],
  ];
  for (const [word, parts] of cases) it(word, () => assert.deepEqual(partsOf(word), parts));
});

describe('a question', () => {
  const cases: [asked: string, query: string][] = [
    ['$500', '500'],
    ['Zamiin-Uud–Erenhot', 'Zamiin-Uud Erenhot'],
    ['"policy rate"', '"policy rate"'],
    ['$', ''],
  ];
  for (const [asked, query] of cases) it(asked, () => assert.equal(plainQuery(asked), query));
});

describe('an indexed text', () => {
  it('ends with the parts of its words', async () => {
    const { content, meta } = await toRecord({
      title: 'The Zamiin-Uud–Erenhot crossing',
      summary: 'У.Хүрэлсүх айлчлав.',
      url: 'https://news.example/a',
      host: 'news.example',
      via: 'news',
      language: 'en',
      firstSeen: '2026-03-16T01:12:00Z',
      day: '2026-03-16',
      name: 'crossing-7kq2m9xa',
      id: '7kq2m9xa',
    });
    assert.equal(
      content,
      'The Zamiin-Uud–Erenhot crossing У.Хүрэлсүх айлчлав. Zamiin Uud Erenhot У Хүрэлсүх',
    );
    const show = (location: number): string[] => {
      const { title, excerpt } = marked(meta?.title ?? '', content, [location]);
      return [...title, ...excerpt].filter((run) => run.marked).map(({ text }) => text);
    };
    assert.deepEqual(show(2), ['crossing']);
    assert.deepEqual(show(7), ['Zamiin-Uud–Erenhot']);
    assert.deepEqual(show(9), ['У.Хүрэлсүх']);
  });

  it('is as it was without them', () => {
    const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a-b', 'c–d…e', 'f'));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const { words: whole } = withoutParts(withParts(text));
        assert.equal(whole.join(' '), text);
      }),
    );
  });
});
