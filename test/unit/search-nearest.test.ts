import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance, nearestQuestion } from '../../src/site/search/nearest.ts';

const WORDS = {
  en: ['copper', 'cashmere', 'railway', 'parliament', 'tax', 'mining'],
  mn: ['улаанбаатар', 'төмөр', 'зам', 'ноолуур', 'татвар'],
};

describe('the nearest spelling', () => {
  const cases: [typed: string, nearest: string | undefined][] = [
    ['cashmire', 'cashmere'],
    ['coper minning', 'copper mining'],
    ['parlaiment', 'parliament'],
    ['ulanbaatr', 'улаанбаатар'],
    ['Улаанбатар', 'улаанбаатар'],
    ['railway xyzzyx', 'railway'],
    ['railway', undefined],
    ['xyzzyx', undefined],
    ['tex', undefined],
    ['', undefined],
  ];
  for (const [typed, nearest] of cases) {
    it(`${typed} → ${nearest}`, () => assert.equal(nearestQuestion(typed, WORDS), nearest));
  }
});

describe('distance', () => {
  const cases: [a: string, b: string, most: number, away: number][] = [
    ['zam', 'zam', 2, 0],
    ['zam', 'zma', 2, 1],
    ['zam', 'zm', 2, 1],
    ['zam', 'ram', 2, 1],
    ['zam', 'tomor', 2, Number.POSITIVE_INFINITY],
    ['', 'ab', 2, 2],
  ];
  for (const [a, b, most, away] of cases) {
    it(`${a}, ${b}`, () => assert.equal(distance(a, b, most), away));
  }

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => distance(a, b, 3) === distance(b, a, 3)));
  });
});
