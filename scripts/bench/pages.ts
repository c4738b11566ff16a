import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse, { type Config, type Flags } from 'lighthouse';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../src/lib/language.ts';
import { axeFindings } from '../../test/support/axe.ts';
import { startBrowser } from '../../test/support/browser.ts';
import { type DemoSite, makeDemoSite, pageOfEachType } from '../../test/support/demo-site.ts';
import { serve } from '../../test/support/servers.ts';

/** The page types that Lighthouse judges. */
const JUDGED = ['front', 'month', 'date', 'article', 'search', 'topic'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Lighthouse's figure for speed varies from run to run. */
const RUNS = 3;

interface Figures {
  bytes: number;
  /** By axe, in the light and in the dark scheme. */
  findings: string[];
  /** By category, from 0 to 100; undefined where Lighthouse was not asked. */
  scores: (number | undefined)[];
  /** What Lighthouse would mend. */
  advice: string[];
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The bytes of a page and of the style sheets and scripts that it names, each compressed with gzip. */
async function weigh(site: string, html: string): Promise<number> {
  const named = html.matchAll(
    /<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g,
  );
  const files = await Promise.all([...named].map(([, path = '']) => readFile(join(site, path))));
  return [html, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0);
}

async function askAxe(browser: Browser, address: string): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    await page.goto(address);
    findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
    await page.close();
  }
  return findings;
}

async function askLighthouse(
  address: string,
  port: number,
  onlyCategories: string[],
): Promise<{ scores: Record<string, number>; advice: string[] }> {
  const flags: Flags = { port, onlyCategories, logLevel: 'error' };
  const config: Config = { extends: 'lighthouse:default' };
  const result = await lighthouse(address, flags, config);
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
  const { categories, audits } = result.lhr;
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    ),
    advice: Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
    ),
  };
}

/** All categories once, speed as often as it takes for a median. */
async function judge(
  address: string,
  port: number,
  isIndexed: boolean,
): Promise<Pick<Figures, 'scores' | 'advice'>> {
  const asked = CATEGORIES.filter((category) => isIndexed || category !== 'seo');
  const { scores, advice } = await askLighthouse(address, port, [...asked]);
  const speeds = [scores.performance ?? 0];
  while (speeds.length < RUNS)
    speeds.push((await askLighthouse(address, port, ['performance'])).scores.performance ?? 0);
  return {
    scores: CATEGORIES.map((name) => (name === 'performance' ? median(speeds) : scores[name])),
    advice,
  };
}

async function measure(
  { workspace, host }: DemoSite,
  browser: Browser,
  port: number,
  type: string,
  path: string,
): Promise<Figures> {
  const address = new URL(path, host.base).href;
  const html = await (await fetch(address)).text();
  return {
    bytes: await weigh(workspace.env.OUT_DIR, html),
    findings: await askAxe(browser, address),
    ...(JUDGED.includes(type)
      ? await judge(address, port, !/<meta name="robots" content="noindex/.test(html))
      : { scores: [], advice: [] }),
  };
}

const freePort = async (): Promise<number> => {
  const server = await serve(() => {});
  await server.close();
  return server.port;
};

/**
 * Prints what a page of each type in the demo archive weighs, what axe finds wrong on it, and how
 * Lighthouse judges it with its mobile settings (speed is the median of three runs; search engines'
 * view only of pages that they may list). The date page has forty headlines.
 */
export async function benchPages(): Promise<void> {
  const site = await makeDemoSite();
  const port = await freePort();
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  const heads = ['page', 'kB', 'axe', 'speed', 'access', 'practice', 'SEO'];
  const line = (cells: readonly (string | number)[]): void =>
    console.log(
      cells
        .map((cell, n) => (n === 0 ? String(cell).padEnd(16) : String(cell).padStart(9)))
        .join(''),
    );
  line(heads);
  try {
    for (const language of LANGUAGES) {
      for (const [type, path] of Object.entries(
        pageOfEachType(site.workspace.env.OUT_DIR, language),
      )) {
        const { bytes, findings, scores, advice } = await measure(site, browser, port, type, path);
        const judged = scores.map((score) => score ?? '–');
        line([`${type} (${language})`, (bytes / 1000).toFixed(1), findings.length, ...judged]);
        for (const finding of [...findings, ...advice]) console.log(`  ${finding}`);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
