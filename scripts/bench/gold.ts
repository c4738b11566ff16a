import { askAll, isKeptAside, type Outcome, recall, wrongIn } from '../../test/support/gold.ts';

const totals = (rows: readonly Outcome[]): Record<string, string> => {
  const plain = rows.filter(({ kind }) => kind === 'plain');
  return {
    rows: String(rows.length),
    recall: recall(rows, 'found').toFixed(3),
    'stock Pagefind': recall(rows, 'stock').toFixed(3),
    'plain words with at most one wrong in five': `${plain.filter((row) => wrongIn(row).length < 2).length} of ${plain.length}`,
  };
};

/**
 * Prints what the search makes of the gold list: the totals, and the failures of those rows from
 * which rules may be made. Of the rows kept aside only totals are shown.
 */
export async function benchGold(): Promise<void> {
  const outcomes = await askAll();
  const open = outcomes.filter((outcome) => !isKeptAside(outcome));
  console.table({
    all: totals(outcomes),
    'kept aside': totals(outcomes.filter(isKeptAside)),
    open: totals(open),
  });

  for (const outcome of open) {
    const missed = outcome.wanted.filter((id) => !outcome.found.includes(id));
    const wrong = wrongIn(outcome);
    if (missed.length + wrong.length === 0) continue;
    const { row, kind, question } = outcome;
    console.log(`${row} ${kind} ${question}: missed ${missed.join(' ')}; wrong ${wrong.join(' ')}`);
  }
}
