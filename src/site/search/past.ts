import { LANGUAGES, type Language } from '../../lib/language.ts';
import type { Search } from './address.ts';
import type { Volume } from './catalogue.ts';
import type { Engine } from './engine.ts';
import { daysIn, hasYear } from './narrowing.ts';
import { type Answer, type Ask, type Choices, FACETS, type Found } from './volume.ts';

/** What one language has for a search, as far as its years have been asked. */
export interface Findings {
  /** The years that may hold something, newest first. */
  volumes: readonly Volume[];
  answers: Map<Volume, Answer>;
  choices: Choices;
  /** Years whose index does not load. */
  failed: Set<Volume>;
  /** The year that is being asked; undefined when all are. */
  asking: Volume | undefined;
}

const askOf = ({ q, host, topic, sort, from, to }: Search, { year }: Volume): Ask => ({
  q,
  host,
  topic,
  sort,
  days: daysIn({ from, to }, year),
});

/** The number of the reading that counts: the first by which any year finds something. */
export const readingOf = ({ answers }: Findings): number =>
  Math.min(...[...answers.values()].map(({ reading }) => reading));

/** The answers that count, newest year first. */
function counted(findings: Findings): [Volume, Answer][] {
  const best = readingOf(findings);
  return findings.volumes.flatMap((volume): [Volume, Answer][] => {
    const answer = findings.answers.get(volume);
    return answer?.reading === best ? [[volume, answer]] : [];
  });
}

/** How many headlines there are. */
export const totalOf = (findings: Findings): number =>
  counted(findings).reduce((sum, [, { total }]) => sum + total, 0);

/** Those of them that are loaded without a gap, in their order. */
export function itemsOf(findings: Findings): Found[] {
  const items: Found[] = [];
  for (const [, answer] of counted(findings)) {
    items.push(...answer.items);
    if (answer.items.length < answer.total) break;
  }
  return items;
}

/** Nothing asked yet of the years of one language that a search allows. */
export function beginFindings(
  search: Search,
  language: Language,
  volumes: readonly Volume[],
): Findings {
  const own = volumes.filter(
    (volume) => volume.language === language && hasYear(search, volume.year),
  );
  return {
    volumes: own,
    answers: new Map(),
    choices: { host: {}, topic: {} },
    failed: new Set(),
    asking: own[0],
  };
}

/**
 * Asks year after year, the newest first and all languages of a year at once.
 *
 * @param wanted how many headlines of each language are to be loaded
 * @param tell called after each step; whether to go on
 */
export async function askPast(
  engine: Engine,
  search: Search,
  languages: readonly Findings[],
  wanted: number,
  tell: () => boolean,
): Promise<void> {
  const years = new Set(languages.flatMap(({ volumes }) => volumes.map(({ year }) => year)));
  for (const year of [...years].sort().reverse()) {
    const volumeOf = ({ volumes }: Findings) => volumes.find((volume) => volume.year === year);
    for (const findings of languages) findings.asking = volumeOf(findings) ?? findings.asking;
    for (const ask of [askYear, askChoices]) {
      if (!tell()) return;
      await Promise.all(
        languages.map(async (findings) => {
          const volume = volumeOf(findings);
          if (!volume) return;
          try {
            await ask(engine, search, findings, volume, wanted);
          } catch (error) {
            console.error(error);
            findings.failed.add(volume);
          }
        }),
      );
    }
  }
  await Promise.all(
    languages.map(async (findings) => {
      findings.asking = undefined;
      await loadItems(engine, search, findings, wanted).catch(console.error);
    }),
  );
  tell();
}

async function askYear(
  engine: Engine,
  search: Search,
  findings: Findings,
  volume: Volume,
  wanted: number,
): Promise<void> {
  const missing = Math.max(0, wanted - itemsOf(findings).length);
  findings.answers.set(volume, await engine.find(volume, askOf(search, volume), 0, missing));
}

async function askChoices(
  engine: Engine,
  search: Search,
  { answers, choices }: Findings,
  volume: Volume,
): Promise<void> {
  if (!answers.get(volume)?.all) return;
  const more = await engine.choices(volume, askOf(search, volume));
  for (const facet of FACETS) {
    for (const [value, count] of Object.entries(more[facet])) {
      choices[facet][value] = (choices[facet][value] ?? 0) + count;
    }
  }
}

/**
 * Loads what is missing of the first headlines, as far as their years have been asked.
 *
 * @throws when a year no longer loads
 */
export async function loadItems(
  engine: Engine,
  search: Search,
  findings: Findings,
  wanted: number,
): Promise<void> {
  let missing = wanted;
  for (const [volume, answer] of counted(findings)) {
    const needed = Math.min(missing, answer.total) - answer.items.length;
    if (needed > 0) {
      const loaded = [...answer.items];
      const more = await engine.find(volume, askOf(search, volume), loaded.length, needed);
      answer.items = [...loaded, ...more.items];
    }
    missing -= answer.items.length;
    if (missing <= 0) return;
  }
}

/** How many headlines a search finds in the years that load; undefined where nobody waits for it any more. */
export async function countAll(
  engine: Engine,
  search: Search,
  volumes: readonly Volume[],
  goOn: () => boolean,
): Promise<number | undefined> {
  let sum = 0;
  for (const language of search.language ? [search.language] : LANGUAGES) {
    const findings = beginFindings(search, language, volumes);
    for (const volume of findings.volumes) {
      if (!goOn()) return undefined;
      const answer = await engine.find(volume, askOf(search, volume), 0, 0).catch(() => undefined);
      if (answer) findings.answers.set(volume, answer);
    }
    sum += totalOf(findings);
  }
  return sum;
}
