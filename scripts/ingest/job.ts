import { fail, ok, type Problem, type Result } from '../../src/lib/result.ts';
import type { Source } from '../../src/lib/source.ts';
import type { Archive } from './archive.ts';
import { fetchArticle } from './article.ts';
import type { Fetcher, Response } from './fetch.ts';
import { type Filing, file } from './file.ts';
import { normalise } from './normalise.ts';
import { type Listing, read } from './read/read.ts';

/** What a run did with one source: a row of the table. */
export interface Row {
  source: string;
  /** What came back, in a few words. */
  answer: string;
  /** Whether the source could be read. */
  answered: boolean;
  filed: Record<Filing, number>;
  dropped: number;
  held: number;
  /** Milliseconds from the request to the last headline filed. */
  time: number;
  problems: Problem[];
  /** When the listing came. */
  receivedAt?: Date;
}

/** Article pages that are fetched of one source in one run (design, rule 7). */
const MOST_ARTICLES = 20;

/** Sources that are read at the same time; filing goes one by one, in the sources' order. */
const CONCURRENCY = 12;

/**
 * Reads the sources and files what is new. No source's behaviour ends the run.
 *
 * @param sources in the order in which they are filed, which decides who found a headline first
 * @param onRow called as soon as a source is done
 */
export async function runJob(
  sources: readonly Source[],
  fetcher: Fetcher,
  archive: Archive,
  onRow: (row: Row) => void,
): Promise<Row[]> {
  const readings = startAll(sources, (source) => readSource(source, fetcher));
  const rows: Row[] = [];
  for (const [index, source] of sources.entries()) {
    const reading = await readings[index];
    if (!reading) throw new Error(`no reading of ${source.id}`);
    const row = await fileReading(source, reading, archive, fetcher);
    rows.push(row);
    onRow(row);
  }
  return rows;
}

interface Reading {
  started: number;
  result: Result<{ listing: Listing; response: Response }>;
  /** Why the routes before the one that answered did not. */
  problems: Problem[];
}

/** Tries a source's routes in order until one yields items. */
async function readSource(source: Source, fetcher: Fetcher): Promise<Reading> {
  const started = performance.now();
  const problems: Problem[] = [];
  for (const route of source.routes) {
    const fetched = await fetcher(route.url);
    const listing = fetched.ok ? await read(fetched.value, route, fetcher) : fetched;
    if (fetched.ok && listing.ok) {
      return { started, result: ok({ listing: listing.value, response: fetched.value }), problems };
    }
    if (!listing.ok) problems.push(listing.problem);
  }
  const first = problems.shift();
  return { started, result: fail(first?.what ?? 'no route', first?.where), problems };
}

async function fileReading(
  source: Source,
  reading: Reading,
  archive: Archive,
  fetcher: Fetcher,
): Promise<Row> {
  const { result, problems } = reading;
  if (!result.ok) {
    const time = performance.now() - reading.started;
    return {
      ...failedRow(source.id, result.problem),
      time,
      problems: [result.problem, ...problems],
    };
  }

  const {
    listing: { items, note },
    response,
  } = result.value;
  const filed = { new: 0, changed: 0, known: 0 };
  const normalised = normalise(items, source, response.receivedAt);
  problems.push(...normalised.problems);
  let articles = 0;
  for (const candidate of normalised.candidates) {
    const { headline } = candidate;
    const selector = source.text === 'full' && !headline.body ? source.article : undefined;
    if (selector && articles < MOST_ARTICLES && !(await archive.find(candidate.id))) {
      articles++;
      const text = await fetchArticle(headline.url, selector, fetcher);
      if (text.ok) headline.body = text.value;
      else problems.push(text.problem);
    }
    filed[await file(archive, candidate, source.titlesRepeat)]++;
  }
  return {
    source: source.id,
    answer: [`${items.length} items`, note].filter(Boolean).join(', '),
    answered: true,
    filed,
    dropped: normalised.dropped,
    held: normalised.held,
    time: performance.now() - reading.started,
    problems,
    receivedAt: response.receivedAt,
  };
}

/** The row of a source that gave nothing. */
export const failedRow = (source: string, problem: Problem): Row => ({
  source,
  answer: problem.what,
  answered: false,
  filed: { new: 0, changed: 0, known: 0 },
  dropped: 0,
  held: 0,
  time: 0,
  problems: [problem],
});

/** Starts work on all values, at most {@link CONCURRENCY} at a time; one promise per value. */
function startAll<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R>[] {
  const slots: Promise<unknown>[] = Array.from({ length: CONCURRENCY }, () => Promise.resolve());
  return values.map((value, index) => {
    const slot = index % CONCURRENCY;
    const result = (slots[slot] ?? Promise.resolve()).then(() => work(value));
    slots[slot] = result;
    return result;
  });
}
