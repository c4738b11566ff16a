import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { askAll, isKeptAside, type Outcome, recall, wrongIn } from '../support/gold.ts';

describe('the gold list of questions', () => {
  let outcomes: Outcome[];
  before(async () => {
    outcomes = await askAll();
  });

  for (const [name, belongs] of [
    ['all rows', () => true],
    ['the rows kept aside', isKeptAside],
  ] as const) {
    it(`${name}: what is wanted is found`, (test) => {
      const rows = outcomes.filter(belongs);
      const [found, stock] = [recall(rows, 'found'), recall(rows, 'stock')];
      test.diagnostic(`recall ${found.toFixed(3)}, stock Pagefind ${stock.toFixed(3)}`);
      assert(found >= 0.95);
    });
  }

  it('a plain word has at most one wrong headline among the first five', (test) => {
    const plain = outcomes.filter(({ kind }) => kind === 'plain');
    const failing = plain.filter((outcome) => wrongIn(outcome).length > 1);
    test.diagnostic(`${plain.length - failing.length} of ${plain.length} plain words`);
    assert(failing.length <= 1);
  });
});
