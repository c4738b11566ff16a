import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { BUNDLE } from '../../src/site/search/catalogue.ts';
import { startBrowser } from '../../test/support/browser.ts';
import { writeSearchIndex } from '../build/search-index.ts';
import { type Host, host } from './search/host.ts';
import { fileInvented, invent } from './search/invented.ts';

/** The word that stands in every English headline, and one that stands in few. */
const WORST = 'mongolia';

/** What one search costs a reader who comes for the first time. */
interface Cost {
  /** Kilobytes and milliseconds until the first results of all lists stand there, from the start of the navigation. */
  kilobytes: number;
  milliseconds: number;
  /** The same until the count is complete. */
  allKilobytes: number;
  allMilliseconds: number;
  found: number;
}

/**
 * Measures the search over invented headlines, beside Pagefind alone over the same headlines as
 * one index, in a browser with an empty cache and a host that compresses.
 */
export async function benchSearch(headlines: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'newswire-search-'));
  const browser = await startBrowser();
  try {
    const [archive, site, stock] = ['headlines', 'site', 'stock'].map((name) =>
      join(dir, name),
    ) as [string, string, string];
    await fileInvented(headlines, archive);
    await buildSmallSite(dir, site);
    console.log(`${headlines} headlines; times in ms, kB as transferred`);
    await index(archive, join(dir, 'cache'), join(site, BUNDLE));
    console.log('question | kB | ms to first results | kB | ms to full count | found');
    await inPlaceOf(site, async (served) => {
      for (const [name, question] of questionsOf(headlines))
        print(name, await measureOurs(browser, served, question));
    });
    await indexStock(headlines, stock);
    await inPlaceOf(stock, async (served) => {
      for (const [name, question] of questionsOf(headlines)) {
        const said = new URLSearchParams(question);
        print(
          `stock: ${name}`,
          await measureStock(browser, served, said.get('q') ?? '', said.has('sort')),
        );
      }
    });
  } finally {
    await browser.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** Questions by name: as the fragment of the search page has them. */
function questionsOf(headlines: number): [string, string][] {
  const some = [...invent(headlines)].filter(({ language }) => language === 'en').at(-3);
  const rare = some?.title.split(' ').sort((a, b) => b.length - a.length)[0] ?? '';
  return [
    ['a word of few headlines', `q=${rare}`],
    ['worst word', `q=${WORST}`],
    ['worst word of the other language', 'q=монгол'],
    ['worst word by date', `q=${WORST}&sort=date`],
    ['worst word of a host', `q=${WORST}&host=source-3.example`],
    ['worst word of three months', `q=${WORST}&from=2016-02-10&to=2016-05-09`],
  ];
}

/** The pages are the same for any archive: a site without headlines but two has the search page. */
async function buildSmallSite(dir: string, site: string): Promise<void> {
  const archive = join(dir, 'few');
  await fileInvented(2, archive);
  const env = {
    ...process.env,
    ARCHIVE_DIR: archive,
    OUT_DIR: site,
    SITE_URL: 'http://localhost',
    STATE_FILE: join(dir, 'state.json'),
  };
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  await rm(join(site, BUNDLE), { recursive: true });
}

/** Builds our bundle twice: from nothing, and with nothing changed. */
async function index(archive: string, cache: string, to: string): Promise<void> {
  const years: number[] = [];
  const started = performance.now();
  await writeSearchIndex(archive, cache, to, (_, milliseconds) => years.push(milliseconds));
  const whole = performance.now() - started;
  await rm(to, { recursive: true });
  const again = performance.now();
  await writeSearchIndex(archive, cache, to);
  const unchanged = performance.now() - again;
  const mean = years.reduce((sum, year) => sum + year, 0) / years.length;
  console.log(
    `index: ${whole.toFixed(0)} whole, ${mean.toFixed(0)} a year and language ` +
      `(at most ${Math.max(...years).toFixed(0)}), ${unchanged.toFixed(0)} when nothing changed; ${await sizeOf(to)}`,
  );
}

/** Builds one index as Pagefind does by itself, of titles and summaries. */
async function indexStock(headlines: number, to: string): Promise<void> {
  const started = performance.now();
  const { index: made, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!made) throw new Error(errors.join('\n'));
  let added: Promise<unknown>[] = [];
  for (const { id, day, host: source, title, summary, language } of invent(headlines)) {
    added.push(
      made.addCustomRecord({
        url: `/${day}/#${id}`,
        content: `${title}. ${summary}`,
        language,
        meta: { title },
        filters: { host: [source] },
        sort: { date: day },
      }),
    );
    if (added.length >= 5000) {
      await Promise.all(added);
      added = [];
    }
  }
  await Promise.all(added);
  await made.writeFiles({ outputPath: join(to, 'pagefind') });
  await pagefind.close();
  const whole = performance.now() - started;
  await writeFile(join(to, 'index.html'), '<!doctype html><html lang="en"><title>Stock</title>');
  console.log(`stock index: ${whole.toFixed(0)}; ${await sizeOf(join(to, 'pagefind'))}`);
}

async function sizeOf(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

async function inPlaceOf(dir: string, measure: (served: Host) => Promise<void>): Promise<void> {
  const served = await host(dir);
  try {
    await measure(served);
  } finally {
    served.close();
  }
}

/** Does something on a page of a browser that has nothing in its cache. */
async function onNewPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

const measureOurs = (browser: Browser, { address, sent }: Host, question: string): Promise<Cost> =>
  onNewPage(browser, async (page) => {
    const before = sent();
    const now = () => page.evaluate(() => performance.now());
    // Both languages have the word, or only the Mongolian one when it is Cyrillic.
    const lists = /q=\p{Script=Latin}*ongolia/u.test(question) ? ['en'] : [];
    await page.goto(`${address}search/#${question}`, { waitUntil: 'commit' });
    await page.waitForFunction(
      (wanted) =>
        document.querySelectorAll('main ol > li').length > 0 &&
        wanted.every((of) => document.querySelector(`[data-of=${of}] ol > li`)),
      lists,
      { polling: 'raf', timeout: 60_000 },
    );
    const [milliseconds, kilobytes] = [await now(), (sent() - before) / 1000];
    await page.waitForFunction(
      () => document.querySelector('#progress')?.textContent === '',
      undefined,
      { polling: 'raf', timeout: 60_000 },
    );
    const [allMilliseconds, allKilobytes] = [await now(), (sent() - before) / 1000];
    const counts = await page.locator('.results .count').allTextContents();
    const found = counts.reduce((sum, count) => sum + Number(count.replace(/\D/g, '')), 0);
    return { kilobytes, milliseconds, allKilobytes, allMilliseconds, found };
  });

const measureStock = (
  browser: Browser,
  { address, sent }: Host,
  q: string,
  byDate: boolean,
): Promise<Cost> =>
  onNewPage(browser, async (page) => {
    const before = sent();
    await page.goto(address, { waitUntil: 'commit' });
    const { found, milliseconds } = await page.evaluate(
      async ({ asked, sort, script }) => {
        const { search } = await import(script);
        const { results } = await search(asked, sort ? { sort: { date: 'desc' } } : {});
        await Promise.all(
          results.slice(0, 20).map((result: { data: () => unknown }) => result.data()),
        );
        return { found: results.length, milliseconds: performance.now() };
      },
      { asked: q, sort: byDate, script: `${address}pagefind/pagefind.js` },
    );
    const kilobytes = (sent() - before) / 1000;
    return {
      kilobytes,
      milliseconds,
      allKilobytes: kilobytes,
      allMilliseconds: milliseconds,
      found,
    };
  });

function print(name: string, cost: Cost): void {
  const figures = [
    cost.kilobytes,
    cost.milliseconds,
    cost.allKilobytes,
    cost.allMilliseconds,
    cost.found,
  ];
  console.log([name, ...figures.map((figure) => figure.toFixed(0))].join(' | '));
}
