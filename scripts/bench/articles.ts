import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { extractArticle } from '../ingest/article/extract.ts';

type Expected = Record<string, { articleBody?: string; url: string }>;

/** Shares of one page's shingles: right, too many, missing; they add up to 1. */
interface Shares {
  right: number;
  extra: number;
  missing: number;
}

/** How extraction did on one page; `problem` says why there is no text. */
export interface ArticleFigures extends Shares {
  url: string;
  milliseconds: number;
  problem?: string;
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

const SHINGLE = 4;
const BLOCKS =
  'address,article,blockquote,br,caption,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul';

/** A text's sequences of four words with how often each stands there; a shorter text is one of its own. */
function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let start = 0; start === 0 || start + SHINGLE <= words.length; start++) {
    const shingle = words.slice(start, start + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares two texts by their shingles; two empty ones have no shares at all. */
export function compare(expected: string, found: string): Shares {
  const [wanted, had] = [shinglesOf(expected), shinglesOf(found)];
  const shares = { right: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...had.keys()])) {
    const [want, have] = [wanted.get(shingle) ?? 0, had.get(shingle) ?? 0];
    shares.right += Math.min(want, have);
    shares.extra += Math.max(0, have - want);
    shares.missing += Math.max(0, want - have);
  }
  const all = shares.right + shares.extra + shares.missing || 1;
  return { right: shares.right / all, extra: shares.extra / all, missing: shares.missing / all };
}

/**
 * Precision, recall and their harmonic mean as the public evaluation of this set makes them: words
 * are runs of letters, digits and underscores, four in a row are a shingle, and a page's right,
 * superfluous and missing shingles (as multisets) are divided by their sum, so that every page
 * weighs the same, before they are added up over the pages.
 */
export function scoresOf(pages: readonly Shares[]): Scores {
  const sum = (name: keyof Shares) => pages.reduce((total, page) => total + page[name], 0);
  const [right, extra, missing] = [sum('right'), sum('extra'), sum('missing')];
  const [precision, recall] = [right / (right + extra), right / (right + missing)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** HTML as text with a line per block. */
function textOf(html: string): string {
  const $ = load(html, null, false);
  $(BLOCKS).before('\n').after('\n');
  return $.root().text();
}

/**
 * Measures extraction on saved pages with known texts.
 *
 * @param dir a folder with `expected.json` (page to `articleBody` and `url`) and `<page>.html.gz`;
 *   undefined where it has not this shape
 */
export async function measureArticles(dir: string): Promise<ArticleFigures[] | undefined> {
  const list = join(dir, 'expected.json');
  if (!existsSync(list)) return undefined;
  const expected: Expected = JSON.parse(await readFile(list, 'utf8'));
  const figures: ArticleFigures[] = [];
  for (const [page, { articleBody, url }] of Object.entries(expected)) {
    if (articleBody === undefined) return undefined;
    const html = gunzipSync(await readFile(join(dir, `${page}.html.gz`))).toString('utf8');
    const start = performance.now();
    const result = extractArticle(html, url);
    const milliseconds = performance.now() - start;
    const shares = compare(articleBody, result.ok ? textOf(result.value.html) : '');
    figures.push({
      url,
      milliseconds,
      ...shares,
      ...(!result.ok && { problem: result.problem.what }),
    });
  }
  return figures;
}

const WORST = 10;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Prints {@link measureArticles}: the scores, the time, and the ten worst pages. */
export async function benchArticles(dir: string): Promise<void> {
  const figures = await measureArticles(dir);
  if (!figures?.length) return console.log(`not measured: ${dir} has no texts of articles`);
  const { precision, recall, f1 } = scoresOf(figures);
  const times = figures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const median = times[times.length >> 1] ?? 0;
  console.log(
    `${figures.length} pages | F1 ${f1.toFixed(4)} | precision ${precision.toFixed(4)}` +
      ` | recall ${recall.toFixed(4)} | ms per page: median ${median.toFixed(1)}, mean ${mean.toFixed(1)}`,
  );
  console.log('worst pages | right | extra | missing');
  for (const row of figures.toSorted((a, b) => a.right - b.right).slice(0, WORST)) {
    const { url, right, extra, missing, problem } = row;
    console.log(
      [url, percent(right), percent(extra), percent(missing)]
        .join(' | ')
        .concat(problem ? ` | ${problem}` : ''),
    );
  }
}
