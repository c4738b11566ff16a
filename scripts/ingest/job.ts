import { DAY_MS, dayOf } from '../../src/lib/day.ts';
import type { Problem } from '../../src/lib/result.ts';
import type { Source } from '../../src/lib/source.ts';
import type { State } from '../../src/lib/state.ts';
import type { Archive } from './archive.ts';
import { type Asked, ask, type Manner } from './ask.ts';
import { type Filing, file } from './file.ts';
import { historyOf, quarantineReason } from './keep/quarantine.ts';
import { archiveDay, type Candidate, normalise } from './normalise.ts';
import { remember } from './remember.ts';
import type { Web } from './web.ts';

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
  /** Why nothing of the answer was filed. */
  quarantine?: string;
}

/** Article pages that are fetched of one source in one run (design, rule 7). */
const MOST_ARTICLES = 20;
/** A text that did not come within this time after its headline is not asked for again. */
const PATIENCE_MS = 2 * DAY_MS;

/** What a run works with. */
export interface Job extends Manner {
  archive: Archive;
  /** Kept up to date with every row; writing it is the caller's. */
  state: State;
}

/**
 * Reads the sources and files what is new. No source's behaviour ends the run.
 *
 * @param sources those that are due, in the order in which they are filed, which decides who found
 *   a headline first
 * @returns a row as soon as a source is done; none for one whose host began to want a pause
 */
export async function* runJob(sources: readonly Source[], job: Job): AsyncGenerator<Row> {
  const { sources: memories } = job.state;
  // The client keeps requests to its limits; filing goes one by one, in the sources' order.
  const askings = sources.map((source) => ask(source, memories.get(source.id), job));
  for (const [index, source] of sources.entries()) {
    const asked = await askings[index];
    if (!asked) continue;
    const row = await fileAnswer(source, asked, job);
    memories.set(source.id, remember(memories.get(source.id), source, asked, row));
    yield row;
  }
}

/** Files what a source answered. */
async function fileAnswer(source: Source, asked: Asked, job: Job): Promise<Row> {
  const { result, problems } = asked;
  const time = (): number => performance.now() - asked.started;
  if (!result.ok) {
    const { problem } = result;
    return { ...failedRow(source.id, problem), time: time(), problems: [problem, ...problems] };
  }

  const { listing, receivedAt, memory } = result.value;
  const items = listing?.items ?? [];
  const { candidates, dropped, held, problems: faults } = normalise(items, source, receivedAt);
  problems.push(...faults);
  const quarantine =
    listing &&
    quarantineReason(
      candidates,
      await historyOf(job.archive, candidates, source, dayOf(receivedAt)),
      source,
    );
  const filed = await fileAll(source, quarantine ? [] : candidates, job, problems);
  const answer = [
    quarantine && `quarantined: ${quarantine}`,
    listing ? `${items.length} items` : 'not modified',
    listing?.note,
    memory.moved && `moved to ${memory.moved.to}: change the source file`,
  ];
  return {
    source: source.id,
    answer: answer.filter(Boolean).join(', '),
    answered: true,
    ...(quarantine && { quarantine }),
    filed,
    dropped,
    held,
    time: time(),
    problems,
    receivedAt,
  };
}

/**
 * Files the candidates of one source, with their texts where they may be kept.
 *
 * @param problems takes what is wrong with article pages
 */
async function fileAll(
  source: Source,
  candidates: readonly Candidate[],
  { archive, web }: Job,
  problems: Problem[],
): Promise<Record<Filing, number>> {
  const filed = { new: 0, changed: 0, known: 0 };
  let articles = 0;
  for (const candidate of candidates) {
    const wants = articles < MOST_ARTICLES && (await wantsText(source, candidate, archive));
    if (wants) articles++;
    const whole = wants ? await withArticle(candidate, source, web, problems) : candidate;
    filed[await file(archive, whole, source.titlesRepeat)]++;
  }
  return filed;
}

/** Whether an article page is worth fetching: the text may be kept, and is not there yet. */
async function wantsText(
  source: Source,
  { id, headline }: Candidate,
  archive: Archive,
): Promise<boolean> {
  if (source.text !== 'full' || headline.body) return false;
  const filed = await archive.find(id);
  if (filed === undefined) return true;
  if (filed === 'unreadable' || filed.headline.locked || filed.headline.body) return false;
  const age = Date.parse(headline.firstSeen) - Date.parse(filed.headline.firstSeen);
  return age < PATIENCE_MS;
}

/** The candidate with the text of its page, and with the day that only the page tells. */
async function withArticle(
  candidate: Candidate,
  source: Source,
  web: Web,
  problems: Problem[],
): Promise<Candidate> {
  // What reads article pages takes tens of megabytes, and most sources need none of it.
  const { fetchArticle } = await import('./article.ts');
  const article = await fetchArticle(candidate.headline.url, source.article, web.fetchPage);
  if (!article.ok) {
    problems.push(article.problem);
    return candidate;
  }
  const headline = { ...article.value, ...candidate.headline };
  return { ...candidate, day: archiveDay(headline), headline };
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
