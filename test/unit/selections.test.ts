import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrange,
  isUnlinked,
  lastSeen,
  leadsHome,
  newest,
  ownFirst,
  recentDays,
  type ShownHeadline,
} from '../../src/site/selections.ts';

const headline = (id: string, day: string, more: Partial<ShownHeadline> = {}): ShownHeadline => ({
  id,
  day,
  name: `a-title-${id}`,
  title: 'A title',
  url: `https://news.example/${id}`,
  host: 'news.example',
  via: 'news',
  language: 'en',
  firstSeen: `${day}T00:00:00Z`,
  ...more,
});

const ids = (headlines: readonly ShownHeadline[]): string[] => headlines.map(({ id }) => id);

describe('the order within a day', () => {
  const cases: [name: string, headlines: ShownHeadline[], expected: string[]][] = [
    [
      'place in the source’s list, the missing last',
      [
        headline('c', '2026-03-01'),
        headline('b', '2026-03-01', { place: 2 }),
        headline('a', '2026-03-01', { place: 1 }),
      ],
      ['a', 'b', 'c'],
    ],
    [
      'the pinned first and the sunk last, whatever their place',
      [
        headline('sunk', '2026-03-01', { place: 1, sink: true }),
        headline('first', '2026-03-01', { place: 1 }),
        headline('pinned', '2026-03-01', { pin: true }),
      ],
      ['pinned', 'first', 'sunk'],
    ],
    [
      'newest first among equals',
      [
        headline('day', '2026-03-01', { published: '2026-03-01' }),
        headline('morning', '2026-03-01', { published: '2026-03-01T08:00:00+08:00' }),
        headline('noon', '2026-03-01', { published: '2026-03-01T12:00:00+08:00' }),
      ],
      ['noon', 'morning', 'day'],
    ],
    [
      'the id when all else is equal',
      [headline('b', '2026-03-01'), headline('a', '2026-03-01')],
      ['a', 'b'],
    ],
  ];
  for (const [name, headlines, expected] of cases) {
    it(name, () => assert.deepEqual(ids(arrange(headlines)[0]?.headlines.en ?? []), expected));
  }
});

describe('days', () => {
  const days = arrange([
    headline('new', '2026-03-09'),
    headline('old', '2026-02-27', { language: 'mn' }),
    headline('middle', '2026-03-02'),
  ]);

  it('are sorted and know the neighbours that exist in either language', () => {
    assert.deepEqual(
      days.map(({ day, previous, next }) => [previous, day, next]),
      [
        [undefined, '2026-02-27', '2026-03-02'],
        ['2026-02-27', '2026-03-02', '2026-03-09'],
        ['2026-03-02', '2026-03-09', undefined],
      ],
    );
  });

  it('give the newest of one language across days', () => {
    assert.deepEqual(ids(newest(days, 'en', 10)), ['new', 'middle']);
    assert.deepEqual(ids(newest(days, 'en', 1)), ['new']);
    assert.deepEqual(newest([], 'mn', 10), []);
  });

  it('give the last ones, newest first', () => {
    assert.deepEqual(
      recentDays(days, 2).map(({ day }) => day),
      ['2026-03-09', '2026-03-02'],
    );
  });
});

it('finds the latest instant at which something was first seen', () => {
  assert.equal(
    lastSeen([
      headline('a', '2026-03-01'),
      headline('b', '2026-03-02'),
      headline('c', '2025-01-01'),
    ]),
    '2026-03-02T00:00:00Z',
  );
  assert.equal(lastSeen([]), undefined);
});

describe('a headline of which only its source’s home page is known', () => {
  for (const [url, expected] of [
    ['https://news.example/', true],
    ['https://news.example', true],
    ['https://news.example/?p=12', false],
    ['https://news.example/a', false],
  ] as const) {
    it(url, () => assert.equal(isUnlinked(headline('a', '2026-03-01', { url })), expected));
  }
  it('leads there unless it has a page of its own', () => {
    const url = 'https://news.example/';
    assert.equal(leadsHome(headline('a', '2026-03-01', { url })), true);
    assert.equal(leadsHome(headline('a', '2026-03-01', { url, html: '<p>Text</p>' })), false);
  });
});

it('puts a page’s own language first', () => {
  assert.deepEqual(ownFirst('mn'), ['mn', 'en']);
});
