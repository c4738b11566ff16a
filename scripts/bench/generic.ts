import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalLink, titleKey } from '../ingest/identity.ts';
import { readGeneric } from '../ingest/read/generic.ts';

interface Expected {
  pages: Record<string, { usable: boolean; items: { url: string; title: string }[] }>;
}
interface Recording {
  responses: { url: string; savedAt: string; body: string }[];
}

/** How the reader did on one page; `problem` says why it read nothing. */
export interface PageFigures {
  page: string;
  expected: number;
  found: number;
  returned: number;
  right: number;
  dated: number;
  milliseconds: number;
  problem?: string;
}

/** Whether two titles are one, perhaps with a date or a label glued to either. */
const agree = (a: string, b: string): boolean => {
  const [one, other] = [titleKey(a), titleKey(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
};

/**
 * Measures the reader of unknown pages on saved pages with what hand-written selectors find there.
 * Links that those selectors missed count as right when their path
 * has the pattern of the expected ones.
 *
 * @param dir a folder with `recording.json`, `expected-items.json` and the pages
 */
export async function measureGeneric(dir: string): Promise<PageFigures[]> {
  const readJson = async (name: string) => JSON.parse(await readFile(join(dir, name), 'utf8'));
  const { pages }: Expected = await readJson('expected-items.json');
  const { responses }: Recording = await readJson('recording.json');
  const figures: PageFigures[] = [];
  for (const { url, savedAt, body } of responses.filter(({ body }) => body.endsWith('.html'))) {
    const html = await readFile(join(dir, body), 'utf8');
    const expected = new Map(
      pages[body]?.usable
        ? pages[body].items.map((item) => [canonicalLink(item.url), item.title])
        : [],
    );
    const patterns = new Set([...expected.keys()].map(pathPattern));
    const start = performance.now();
    const result = readGeneric(html, url, new Date(savedAt));
    const milliseconds = Math.round(performance.now() - start);
    const items = result.ok ? result.value : [];
    const titles = items.map(({ link = '', title }) => {
      const article = canonicalLink(link);
      return { title, article, wanted: expected.get(article) };
    });
    figures.push({
      page: body,
      expected: expected.size,
      found: titles.filter(({ wanted }) => wanted !== undefined).length,
      returned: items.length,
      right: titles.filter(({ title, article, wanted }) =>
        wanted === undefined ? patterns.has(pathPattern(article)) : agree(title, wanted),
      ).length,
      dated: items.filter(({ date }) => date !== undefined).length,
      milliseconds,
      ...(!result.ok && { problem: result.problem.what }),
    });
  }
  return figures;
}

/** A path with its ids and slugs taken out, as hand-written article patterns have them. */
const pathPattern = (link: string): string => {
  const { hostname, pathname, searchParams } = new URL(link);
  const parts = pathname.split('/').filter(Boolean);
  const pattern = parts.map((part, place) =>
    place === parts.length - 1 || /^\d+$/.test(part) ? '*' : part,
  );
  return `${hostname}/${pattern.join('/')}?${[...searchParams.keys()].join('&')}`;
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Prints {@link measureGeneric} as a table with a line per page. */
export async function benchGeneric(dir: string): Promise<void> {
  const figures = await measureGeneric(dir);
  const measured = figures.filter(({ expected }) => expected > 0);
  const sum = (name: 'expected' | 'found' | 'returned' | 'right' | 'dated' | 'milliseconds') =>
    measured.reduce((total, row) => total + row[name], 0);
  console.log('page | expected | found | recall | returned | precision | dated | ms');
  for (const row of figures) {
    const { page, expected, found, returned, right, dated, milliseconds, problem } = row;
    const precision = expected > 0 ? percent(right, returned) : '–';
    console.log(
      [page, expected, found, percent(found, expected), returned, precision, dated, milliseconds]
        .join(' | ')
        .concat(problem ? ` | ${problem}` : ''),
    );
  }
  const mean =
    measured.reduce((total, { found, expected }) => total + found / expected, 0) / measured.length;
  console.log(
    `together | ${sum('expected')} | ${sum('found')} | ${percent(sum('found'), sum('expected'))}` +
      ` (mean of pages ${percent(mean, 1)}) | ${sum('returned')}` +
      ` | ${percent(sum('right'), sum('returned'))} | ${sum('dated')} | ${sum('milliseconds')}`,
  );
}
