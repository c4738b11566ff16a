import { readFile } from 'node:fs/promises';
import type { CustomRecord } from 'pagefind';
import { toRecord } from '../../scripts/build/records.ts';
import type { FiledHeadline } from '../../src/lib/archive.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { ask } from '../../src/site/search/ask.ts';
import { interpret, RANKING } from '../../src/site/search/question.ts';
import { buildIndexes, type Hit, type Instance } from './pagefind.ts';

const FIXTURES = new URL('../fixtures/search/', import.meta.url);

/** A row of the gold list with what two ways of searching make of it. */
export interface Outcome {
  row: number;
  kind: string;
  question: string;
  wanted: string[];
  unwanted: string[];
  found: string[];
  stock: string[];
}

/** Asks every question of the gold list, by our way and by Pagefind's alone. */
export async function askAll(): Promise<Outcome[]> {
  const headlines = (await readTable('headlines.tsv')).map(
    ([id = '', language, day = '', host = '', title = '']): FiledHeadline => ({
      id,
      language: language === 'mn' ? 'mn' : 'en',
      day,
      host,
      title,
      name: id,
      url: `https://${host}/${id}`,
      via: host,
      firstSeen: `${day}T00:00:00Z`,
    }),
  );
  const lists: Record<string, CustomRecord[]> = {};
  for (const language of LANGUAGES) {
    const own = headlines.filter((headline) => headline.language === language);
    lists[language] = await Promise.all(own.map(toRecord));
    lists[`stock-${language}`] = own.map(({ id, title }) => ({
      url: `/#${id}`,
      content: title,
      language,
      meta: { title },
    }));
  }
  const indexes = await buildIndexes(lists);
  try {
    const ours = await openBoth((language) => indexes.open(language));
    for (const language of LANGUAGES) await ours[language].options({ ranking: RANKING });
    const stock = await openBoth((language) => indexes.open(`stock-${language}`));
    const outcomes: Outcome[] = [];
    for (const [index, columns] of (await readTable('questions.tsv')).entries()) {
      const [kind = '', question = '', wanted = '', unwanted = ''] = columns;
      outcomes.push({
        row: index + 1,
        kind,
        question,
        wanted: ids(wanted),
        unwanted: ids(unwanted),
        found: await askOurs(ours, question),
        stock: await askStock(stock, question),
      });
    }
    return outcomes;
  } finally {
    await indexes.close();
  }
}

type Both = Record<Language, Instance>;

const openBoth = async (open: (language: Language) => Promise<Instance>): Promise<Both> => ({
  mn: await open('mn'),
  en: await open('en'),
});

async function askOurs(instances: Both, typed: string): Promise<string[]> {
  const readings = interpret(typed);
  const answers = LANGUAGES.map(async (language) => {
    const search = async (text: string) => (await instances[language].search(text)).results;
    const { findings } = await ask(search, readings, language);
    return Promise.all(findings.map(idOf));
  });
  return (await Promise.all(answers)).flat();
}

const askStock = async (instances: Both, typed: string): Promise<string[]> => {
  const found = await Promise.all(
    LANGUAGES.map(async (language) =>
      Promise.all((await instances[language].search(typed)).results.map(idOf)),
    ),
  );
  return found.flat();
};

const idOf = async (hit: Hit): Promise<string> => (await hit.data()).url.replace(/.*#/, '');

const ids = (column: string): string[] => column.split(',').filter(Boolean);

const readTable = async (name: string): Promise<string[][]> =>
  (await readFile(new URL(name, FIXTURES), 'utf8'))
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Every third row is kept aside: it measures, and no rule is made from it. */
export const isKeptAside = ({ row }: Outcome): boolean => row % 3 === 0;

/** The share of the wanted headlines that were found. */
export function recall(outcomes: readonly Outcome[], way: 'found' | 'stock'): number {
  let wanted = 0;
  let found = 0;
  for (const outcome of outcomes) {
    wanted += outcome.wanted.length;
    found += outcome.wanted.filter((id) => outcome[way].includes(id)).length;
  }
  return found / wanted;
}

/** The unwanted headlines among the first five. */
export const wrongIn = ({ found, unwanted }: Outcome): string[] =>
  found.slice(0, 5).filter((id) => unwanted.includes(id));
