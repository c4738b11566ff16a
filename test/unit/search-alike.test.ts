import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasWordsLike } from '../../src/site/search/alike.ts';

describe('what Pagefind finds for a word', () => {
  const cases: [query: string, text: string, like: boolean][] = [
    ['bank', 'Central banks meet', true],
    ['bank', 'The ba of it', false],
    ['ashigt', 'As it was', false],
    ['policies', 'A policy of', true],
    ['dies', 'Die casting', true],
    ['rail', 'Railway opens', true],
    ['us', 'USA and China', true],
    ['copper bank', 'Copper as collateral', false],
    ['"copper mine"', 'Copper mine opens', true],
    ['hovsgol', 'Khövsgöl | hovsgol', true],
  ];
  for (const [query, text, like] of cases) {
    it(`${query} in ${text}`, () => assert.equal(hasWordsLike(query, text), like));
  }
});
