import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  NO_SEARCH,
  ORDERS,
  readFragment,
  readSearch,
  type Search,
  toFragment,
} from '../../src/site/search/address.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme' }).map((value) => value.trim());
const anySearch: fc.Arbitrary<Search> = fc.record({
  q: text.filter((value) => value !== ''),
  language: fc.constantFrom('', 'en', 'mn'),
  host: text,
  topic: text,
  from: fc.oneof(fc.constant(''), day),
  to: fc.oneof(fc.constant(''), day),
  sort: fc.constantFrom(...ORDERS),
});

describe('the address of a search', () => {
  it('says again what was asked', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        assert.deepEqual(readFragment(toFragment(search)), { ...search });
      }),
    );
  });

  const fragments: [name: string, search: Partial<Search>, fragment: string][] = [
    ['nothing', {}, ''],
    ['a question', { q: 'зэс' }, '#q=%D0%B7%D1%8D%D1%81'],
    ['a phrase', { q: '"copper & coal"' }, '#q=%22copper+%26+coal%22'],
    [
      'everything',
      {
        q: 'rail',
        language: 'en',
        host: 'a.example',
        topic: 'mining',
        from: '2019-01-01',
        to: '2020-02-29',
        sort: 'date',
      },
      '#q=rail&language=en&host=a.example&topic=mining&from=2019-01-01&to=2020-02-29&sort=date',
    ],
  ];
  for (const [name, search, fragment] of fragments) {
    it(`holds ${name}`, () => assert.equal(toFragment({ ...NO_SEARCH, ...search }), fragment));
  }

  const bad: [fragment: string, search: Partial<Search> | undefined][] = [
    ['#main', undefined],
    ['#', undefined],
    ['#q=', {}],
    ['#q=%E0%A4%A&from=2023-02-29&to=yesterday', { q: '\uFFFD%A' }],
    ['#q=a&q=b&language=de&sort=best&more=1', { q: 'a' }],
    ['q=plus+sign', { q: 'plus sign' }],
  ];
  for (const [fragment, search] of bad) {
    it(`makes the best of ${fragment}`, () =>
      assert.deepEqual(readFragment(fragment), search && { ...NO_SEARCH, ...search }));
  }

  it('takes the query of another page', () => {
    assert.equal(readSearch(new URLSearchParams('?q=copper+mine')).q, 'copper mine');
  });
});
