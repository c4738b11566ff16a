import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrange as arrangeWith,
  frontPage,
  isUnlinked,
  lastSeen,
  leadsHome,
  ownFirst,
  recentDays,
  type ShownHeadline,
  topAndMore,
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

const arrange = (headlines: readonly ShownHeadline[]) => arrangeWith(headlines, () => 'normal');

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
      'topics of business and public life before others',
      [
        headline('match', '2026-03-01', { topics: ['sport'] }),
        headline('concert', '2026-03-01', { topics: ['culture'] }),
        headline('budget', '2026-03-01', { topics: ['economy', 'politics'] }),
        headline('unknown', '2026-03-01'),
      ],
      ['budget', 'unknown', 'concert', 'match'],
    ],
    [
      'a story that several hosts carry before one that a single host carries',
      [
        headline('alone', '2026-03-01', { place: 1 }),
        headline('first', '2026-03-01', { place: 9 }),
        headline('second', '2026-03-01', { story: 'first', host: 'other.example' }),
      ],
      ['first', 'second', 'alone'],
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

describe('a story', () => {
  const days = arrange([
    headline('first', '2026-03-01', { host: 'a.example' }),
    headline('same-host', '2026-03-01', { host: 'a.example', story: 'first' }),
    headline('older', '2026-03-02', { host: 'b.example', story: 'first' }),
    headline('newer', '2026-03-03', { host: 'b.example', story: 'first' }),
    headline('late', '2026-03-05', { host: 'c.example', story: 'first' }),
    headline('mn', '2026-03-01', { host: 'd.example', story: 'first', language: 'mn' }),
  ]);
  const alsoOf = (id: string): string[] =>
    ids(
      days
        .flatMap(({ headlines: { en, mn } }) => [...en, ...mn])
        .find((headline) => headline.id === id)?.also ?? [],
    );

  const cases: [id: string, also: string[]][] = [
    ['first', ['newer']],
    ['same-host', ['newer']],
    ['older', ['first', 'late']],
    ['late', ['newer']],
    ['mn', []],
  ];
  for (const [id, also] of cases) {
    it(`of ${id} is also told by ${also.join(' and ') || 'nobody else'}`, () =>
      assert.deepEqual(alsoOf(id), also));
  }

  it('has one place among the best; its other headlines follow', () => {
    const { top, more } = topAndMore(days[0]?.headlines.en ?? []);
    assert.equal(top.length, 1);
    assert.equal(more.length, 1);
  });
});

it('of two stories that were found to be one is one', () => {
  const [day] = arrange([
    headline('first', '2026-03-01', { host: 'a.example' }),
    headline('second', '2026-03-01', { host: 'b.example', story: 'first' }),
    headline('third', '2026-03-01', { host: 'c.example', story: 'second' }),
  ]);
  const { top } = topAndMore(day?.headlines.en ?? []);
  assert.equal(top.length, 1);
  assert.equal(top[0]?.also.length, 2);
});

describe('the list of a day', () => {
  const day = arrange(
    Array.from({ length: 14 }, (_, index) =>
      headline(`h${String(index).padStart(2, '0')}`, '2026-03-01', {
        place: index + 1,
        published: `2026-03-01T${String(index + 8).padStart(2, '0')}:00:00+08:00`,
        ...(index === 13 && { pin: true }),
        ...(index === 0 && { sink: true }),
      }),
    ),
  )[0];
  const { top, more } = topAndMore(day?.headlines.en ?? []);

  it('has the ten best, what people pinned first', () => {
    assert.deepEqual(ids(top).slice(0, 3), ['h13', 'h01', 'h02']);
    assert.equal(top.length, 10);
  });
  it('goes on with the others by time, what people sank last', () => {
    assert.deepEqual(ids(more), ['h12', 'h11', 'h10', 'h00']);
  });
});

describe('the front page', () => {
  const of = (day: string, host: string, count: number): ShownHeadline[] =>
    Array.from({ length: count }, (_, index) =>
      headline(`${host}-${day}-${index}`, day, { host, place: index + 1 }),
    );
  const hosts = (headlines: readonly ShownHeadline[]) =>
    Object.fromEntries(
      [...Map.groupBy(headlines, ({ host }) => host)].map(([host, all]) => [host, all.length]),
    );
  const cases: [string, ShownHeadline[], Record<string, number>][] = [
    [
      'takes at most three of one host where others have enough',
      [
        ...of('2026-03-03', 'a', 20),
        ...of('2026-03-03', 'b', 5),
        ...of('2026-03-02', 'c', 9),
        ...of('2026-03-02', 'd', 1),
      ],
      { a: 3, b: 3, c: 3, d: 1 },
    ],
    [
      'takes as few more as it needs',
      [...of('2026-03-03', 'a', 20), ...of('2026-03-03', 'b', 20)],
      { a: 5, b: 5 },
    ],
    [
      'goes further back only when the last three days have too few',
      [...of('2026-03-03', 'a', 2), ...of('2026-02-01', 'b', 20), ...of('2026-02-02', 'c', 3)],
      { a: 2, b: 5, c: 3 },
    ],
    ['shows what there is', of('2026-03-03', 'a', 4), { a: 4 }],
    ['of an empty archive is empty', [], {}],
  ];
  for (const [name, headlines, expected] of cases) {
    it(name, () => assert.deepEqual(hosts(frontPage(arrange(headlines), 'en')), expected));
  }
  it('shows newer dates first', () => {
    const shown = frontPage(
      arrange([...of('2026-03-02', 'a', 9), ...of('2026-03-03', 'b', 9)]),
      'en',
    );
    assert.deepEqual(
      shown.map(({ day }) => day),
      shown
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  });
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
    assert.deepEqual(ids(frontPage(days, 'en')), ['new', 'middle']);
    assert.deepEqual(ids(frontPage(days, 'en').slice(0, 1)), ['new']);
    assert.deepEqual(frontPage([], 'mn'), []);
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
