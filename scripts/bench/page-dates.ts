import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openPage } from '../ingest/article/facts/page.ts';
import { type PageDate, pageDateOf } from '../ingest/article/facts/published.ts';
import { decode } from '../ingest/decode.ts';

/** A page with the day on which it was published, in its own zone. */
interface Expected {
  file: string;
  url: string;
  date: string;
}

/** What was read of one page. */
export interface DayFigures extends Expected {
  found: PageDate | undefined;
  milliseconds: number;
}

/**
 * Reads the day of publishing of saved pages.
 *
 * @param dir a folder with `expected.json`, a list of file (`*.html` or `*.html.gz`), address and day
 */
export async function measurePageDates(dir: string): Promise<DayFigures[]> {
  const pages: Expected[] = JSON.parse(await readFile(join(dir, 'expected.json'), 'utf8'));
  const now = new Date();
  const figures: DayFigures[] = [];
  for (const page of pages) {
    const bytes = await readFile(join(dir, page.file));
    const html = decode(page.file.endsWith('.gz') ? gunzipSync(bytes) : bytes, undefined);
    const start = performance.now();
    const found = pageDateOf(openPage(html, page.url, now));
    figures.push({ ...page, found, milliseconds: performance.now() - start });
  }
  return figures;
}

/** Prints {@link measurePageDates}: the days that are wrong, then the share that is right. */
export async function benchPageDates(dir: string): Promise<void> {
  const figures = await measurePageDates(dir);
  const wrong = figures.filter(({ date, found }) => found?.day !== date);
  for (const { file, date, found } of wrong) {
    console.log(
      `${file}: expected ${date}, found ${found ? `${found.day} (${found.evidence})` : 'none'}`,
    );
  }
  const right = figures.length - wrong.length;
  const percent = ((100 * right) / figures.length).toFixed(1);
  const milliseconds = figures.reduce((sum, figure) => sum + figure.milliseconds, 0);
  console.log(
    `days right ${right} of ${figures.length} (${percent} %), ` +
      `${(milliseconds / figures.length).toFixed(1)} ms a page`,
  );
}
