import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openArchive } from '../../scripts/ingest/archive.ts';
import { toMarkdown } from '../../scripts/ingest/markdown.ts';
import { cleanTitle } from '../../scripts/ingest/read/text.ts';
import type { Headline } from '../../src/lib/headline.ts';
import { ATTACKS } from '../fixtures/attacks/attacks.ts';
import { startBrowser } from '../support/browser.ts';
import {
  makeWorkspace,
  run,
  type Serving,
  startServing,
  type Workspace,
} from '../support/workspace.ts';

const DAY = '2026-03-16';
/** Few attacks of one text: an open tag or comment hides what follows it. */
const OF_ONE_TEXT = 25;

let workspace: Workspace;
let serving: Serving;
let browser: Browser;
let page: Page;
/** What an attack achieved. */
let wounds: string[];

const chunks = Array.from({ length: Math.ceil(ATTACKS.length / OF_ONE_TEXT) }, (_, index) =>
  ATTACKS.slice(index * OF_ONE_TEXT, (index + 1) * OF_ONE_TEXT),
);
const BASE = 'https://news.example/a';
const WAYS: Record<string, (attacks: readonly string[]) => string> = {
  'its HTML': (attacks) => attacks.map((attack) => toMarkdown(attack, BASE)).join('\n\n'),
  'its Markdown': (attacks) => ['Before', ...attacks].join('\n\n'),
};

const headline = (index: number, title: string, attack: string): Headline => ({
  title,
  url: `https://news.example/${index}`,
  host: 'news.example',
  via: 'attacked',
  language: 'en',
  firstSeen: `${DAY}T01:00:00Z`,
  summary: attack,
  author: attack,
});

before(async () => {
  workspace = await makeWorkspace();
  const archive = await openArchive(workspace.env.ARCHIVE_DIR);
  let count = 0;
  const add = async (title: string, attack: string, body?: string): Promise<void> => {
    const id = String(count++).padStart(8, '0');
    await archive.add(id, DAY, {
      ...headline(count, title, attack),
      ...(body && { body }),
    });
  };
  for (const attack of ATTACKS) {
    const title = cleanTitle(attack) || 'nothing';
    await add(title, title);
  }
  for (const [way, write] of Object.entries(WAYS))
    for (const [index, chunk] of chunks.entries())
      await add(`An article ${index} with attacks in ${way}`, chunk[0] ?? '', write(chunk));
  const built = await run('build', [], workspace.env);
  assert.equal(built.code, 0, built.output);
  serving = await startServing('serve', workspace.env);
  browser = await startBrowser();
  // What is tested is that nothing needs the policy.
  const context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
  wounds = [];
  page.on('dialog', (dialog) => {
    wounds.push(`dialog ${dialog.message()} on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wounds.push(`${error} on ${page.url()}`));
  const own = new URL(serving.address).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!/^data:image\/svg\+xml|^blob:/.test(url) && new URL(url).origin !== own)
      wounds.push(`request ${url} on ${page.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      wounds.push(`${response.status()} ${response.url()} on ${page.url()}`);
  });
});
after(async () => {
  await browser?.close();
  await serving?.interrupt();
  await workspace?.remove();
});

/** Opens a page and looks for what only an attack leaves there. */
async function visit(path: string): Promise<void> {
  await page.goto(new URL(`.${path}`, serving.address).href);
  await look();
}

async function look(): Promise<void> {
  const found = await page.evaluate(() => [
    ...('__x' in window ? ['a script ran'] : []),
    ...Array.from(document.querySelectorAll('*'), (element) =>
      Array.from(element.attributes, ({ name, value }) =>
        /^on|^style$|^srcdoc$/i.test(name) ||
        (/^(?:href|src|action|formaction|xlink:href)$/i.test(name) &&
          /^\s*(?:javascript|vbscript|data|blob):/i.test(value))
          ? `${element.localName} ${name}=${value}`
          : '',
      ),
    )
      .flat()
      .filter(Boolean),
    ...Array.from(
      document.querySelectorAll(
        'main :is(script, style, iframe, object, embed, svg, math, img, video, audio, base, meta, link, template)',
      ),
      ({ outerHTML }) => outerHTML,
    ),
  ]);
  wounds.push(...found.map((wound) => `${wound} on ${page.url()}`));
}

describe(`${ATTACKS.length} attacks without the help of the policy`, () => {
  it('on the front page', async () => visit('/'));

  it('on the page of the day, in titles and summaries', async () => {
    await visit('/2026/03/16/');
    assert.equal(
      await page.locator('main li[id^="00000"]').count(),
      ATTACKS.length + 2 * chunks.length,
    );
    await visit('/mn/2026/03/16/');
  });

  it('in articles', async () => {
    await visit('/2026/03/16/');
    const articles = await page
      .locator('main ol > li a.title')
      .evaluateAll((links) =>
        links
          .map((link) => (link as HTMLAnchorElement).pathname)
          .filter((path) => /an-article-\d/.test(path)),
      );
    assert.equal(articles.length, 2 * chunks.length);
    for (const path of articles) {
      await visit(path);
      const left = await page.evaluate(
        () => document.querySelector('main .text')?.nextElementSibling,
      );
      assert.ok(left, `${path} is no longer whole`);
    }
  });

  for (const word of ['script', 'onerror', 'svg', 'attacker', 'javascript', 'window']) {
    it(`found by ${word}`, async () => {
      await visit('/search/');
      await page.fill('input[type=search]', word);
      await page.locator('main ol li').first().waitFor();
      await look();
    });
  }

  it('achieved nothing', async () => {
    await page.waitForTimeout(200);
    assert.deepEqual(wounds, []);
  });
});
