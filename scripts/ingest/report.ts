import { describe, type Problem } from '../../src/lib/result.ts';
import type { Source } from '../../src/lib/source.ts';
import type { State } from '../../src/lib/state.ts';
import type { Row } from './job.ts';

/** Problems that are spelled out per source; the rest is counted. */
const SPELLED_OUT = 5;

const COLUMNS: { title: string; cell: (row: Row) => string | number }[] = [
  { title: 'source', cell: (row) => row.source },
  { title: 'answer', cell: (row) => row.answer },
  { title: 'new', cell: (row) => row.filed.new },
  { title: 'changed', cell: (row) => row.filed.changed },
  { title: 'known', cell: (row) => row.filed.known },
  { title: 'dropped', cell: (row) => row.dropped },
  { title: 'held', cell: (row) => row.held },
  { title: 'time', cell: (row) => `${(row.time / 1000).toFixed(1)} s` },
];

/** One line for a source that is done, printed while the run goes on. */
export const progressLine = (row: Row, done: number, all: number): string =>
  `[${done}/${all}] ${row.source}: ${row.answer}${row.answered ? `, ${row.filed.new} new` : ''}`;

/** How many sources were left alone, as lines of the report. */
export const notDue = (sources: number): string[] =>
  sources > 0 ? [`${sources} ${sources === 1 ? 'source' : 'sources'} not due`] : [];

/** The addresses that are asked no more until a person puts others in their place, as lines. */
export const gone = (sources: readonly Source[], state: State): string[] =>
  sources.flatMap(({ id, routes }) =>
    routes.flatMap(({ url }) => {
      const since = state.sources.get(id)?.routes.get(url)?.gone;
      if (since === undefined) return [];
      const what = `gone since ${since.slice(0, 10)}, not asked until its file names another address`;
      return spellOut(id, [{ what, where: url }]);
    }),
  );

/**
 * The table at the end of a run, followed by what went wrong and where.
 *
 * @param others lines about the sources that are not in the table
 */
export function formatReport(rows: readonly Row[], others: readonly string[]): string {
  const total: Row = {
    source: 'total',
    answer: `${rows.filter((row) => row.answered).length} of ${rows.length} answered`,
    answered: true,
    filed: {
      new: sum(rows, (row) => row.filed.new),
      changed: sum(rows, (row) => row.filed.changed),
      known: sum(rows, (row) => row.filed.known),
    },
    dropped: sum(rows, (row) => row.dropped),
    held: sum(rows, (row) => row.held),
    time: Math.max(0, ...rows.map((row) => row.time)),
    problems: [],
  };
  const cells = [...rows, total].map((row) => COLUMNS.map(({ cell }) => cell(row)));
  const widths = COLUMNS.map(({ title }, column) =>
    Math.max(title.length, ...cells.map((line) => String(line[column]).length)),
  );
  const format = (line: (string | number)[]): string =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < 2 ? String(cell).padEnd(width) : String(cell).padStart(width);
      })
      .join('  ')
      .trimEnd();

  const table = [format(COLUMNS.map(({ title }) => title)), ...cells.map(format)];
  const problems = rows.flatMap(({ source, problems }) => spellOut(source, problems));
  return [...table, ...others, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n');
}

/** The first problems of one place as lines, and how many more there are. */
function spellOut(place: string, problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, SPELLED_OUT).map((problem) => `${place}: ${describe(problem)}`);
  const more = problems.length - SPELLED_OUT;
  return more > 0 ? [...lines, `${place}: and ${more} more like these`] : lines;
}

const sum = (rows: readonly Row[], count: (row: Row) => number): number =>
  rows.reduce((total, row) => total + count(row), 0);
