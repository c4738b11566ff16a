import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Standing, score } from '../../src/site/order.ts';

const PLAIN: Standing = { hosts: 1, topics: ['society'], trust: 'normal', place: 5 };

describe('a headline stands higher', () => {
  const cases: [why: string, higher: Partial<Standing>, lower: Partial<Standing>][] = [
    ['the more hosts carry its story', { hosts: 2 }, { hosts: 1 }],
    ['the closer its topic is to public life', { topics: ['economy'] }, { topics: ['sport'] }],
    ['by the closest of its topics', { topics: ['sport', 'politics'] }, { topics: ['sport'] }],
    ['when its topic is unknown than when it is far', { topics: [] }, { topics: ['culture'] }],
    ['the more its source is trusted', { trust: 'high' }, { trust: 'normal' }],
    ['the higher its source placed it', { place: 1 }, { place: 2 }],
    ['when its source placed it at all', { place: 9 }, { place: undefined }],
    ['with two hosts more than by its place and trust', { hosts: 3 }, { trust: 'high', place: 1 }],
  ];
  for (const [why, higher, lower] of cases) {
    it(why, () => assert.ok(score({ ...PLAIN, ...higher }) > score({ ...PLAIN, ...lower })));
  }

  it('but no higher for the fiftieth host than for the fourth', () =>
    assert.equal(score({ ...PLAIN, hosts: 50 }), score({ ...PLAIN, hosts: 4 })));
  it('nor lower for the hundredth place than for the eleventh', () =>
    assert.equal(score({ ...PLAIN, place: 100 }), score({ ...PLAIN, place: 11 })));
});
