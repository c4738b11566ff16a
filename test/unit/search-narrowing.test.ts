import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_SEARCH, type Search } from '../../src/site/search/address.ts';
import { daysIn, hasYear, widenings } from '../../src/site/search/narrowing.ts';

describe('the years and days of a search', () => {
  type Case = [from: string, to: string, year: string, has: boolean, days: string[] | undefined];
  const cases: Case[] = [
    ['', '', '2019', true, undefined],
    ['2019-12-30', '', '2019', true, ['2019-12-30', '2019-12-31']],
    ['2019-12-30', '', '2020', true, undefined],
    ['2019-12-30', '', '2018', false, []],
    ['', '2020-01-02', '2020', true, ['2020-01-01', '2020-01-02']],
    ['2020-02-28', '2020-03-01', '2020', true, ['2020-02-28', '2020-02-29', '2020-03-01']],
    ['2019-01-01', '2019-12-31', '2019', true, undefined],
    ['2020-03-01', '2020-02-29', '2020', true, ['2020-02-29', '2020-03-01']],
  ];
  for (const [from, to, year, has, days] of cases) {
    it(`${from} to ${to} in ${year}`, () => {
      assert.equal(hasYear({ from, to }, year), has);
      assert.deepEqual(daysIn({ from, to }, year), days);
    });
  }
});

describe('what would find more', () => {
  const cases: [search: Partial<Search>, leftOut: string[]][] = [
    [{ q: 'rail' }, []],
    [{ q: 'rail', sort: 'date' }, []],
    [{ q: '“rail link”', host: 'a.example' }, ['host', 'phrase']],
    [
      { q: 'rail', to: '2020-01-01', topic: 'mining', language: 'mn' },
      ['dates', 'topic', 'language'],
    ],
  ];
  for (const [search, leftOut] of cases) {
    it(JSON.stringify(search), () =>
      assert.deepEqual(
        widenings({ ...NO_SEARCH, ...search }).map(([name]) => name),
        leftOut,
      ),
    );
  }

  it('leaves out one thing at a time', () => {
    const search: Search = { ...NO_SEARCH, q: '"rail link"', host: 'a.example' };
    assert.deepEqual(Object.fromEntries(widenings(search)), {
      host: { ...search, host: '' },
      phrase: { ...search, q: 'rail link' },
    });
  });
});
