import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { LABELS } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { axeFindings } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import { fileInvented } from '../support/invented.ts';
import type { HttpServer } from '../support/servers.ts';
import { serveStatically } from '../support/static-host.ts';
import { makeWorkspace, run, type Workspace } from '../support/workspace.ts';

const LONG_DAY = '2026-03-02';
const FULL_DAY = '2026-03-03';
const MANY = 1500;
const LONG = { en: 'Steppe'.repeat(50), mn: 'Өвөл'.repeat(75) };

/** Builds an archive as it stands and serves it. */
async function buildAndServe({ env }: Workspace): Promise<HttpServer> {
  const { code, output } = await run('build', [], env);
  assert.equal(code, 0, output);
  return serveStatically(env.OUT_DIR);
}

let browser: Browser;
let page: Page;

before(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  page.setDefaultTimeout(5_000);
});
after(() => browser?.close());

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('an odd archive', () => {
  let workspace: Workspace;
  let host: HttpServer;
  const open = (path: string) => page.goto(new URL(path, host.base).href);

  before(async () => {
    workspace = await makeWorkspace();
    const archive = workspace.env.ARCHIVE_DIR;
    for (const language of LANGUAGES)
      await fileInvented(archive, {
        language,
        day: LONG_DAY,
        title: LONG[language],
        summary: LONG[language],
        author: LONG[language],
        host: `${'long-name.'.repeat(8)}${language}.example`,
        topics: ['energy'],
        body: `${LONG[language]}\n\n| ${'Wide | '.repeat(20)}\n|${'--- | '.repeat(20)}\n\n    ${LONG[language]}`,
      });
    for (let n = 1; n <= MANY; n++)
      await fileInvented(archive, {
        language: 'en',
        day: FULL_DAY,
        title: `Herders count their sheep for the ${n}th time`,
        host: `herd-${n % 40}.example`,
      });
    await fileInvented(archive, {
      language: 'en',
      day: '2026-03-05',
      title: 'One source tells one story',
      host: 'single.example',
    });
    host = await buildAndServe(workspace);
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('breaks titles and names that have no spaces', async () => {
    for (const language of LANGUAGES) {
      const prefix = language === 'en' ? '' : '/mn';
      await open(`${prefix}/2026/03/02/`);
      assert.equal(await overflow(), 0);
      const title = page.locator('.title').first();
      assert.equal(await title.innerText(), LONG[language]);
      await open((await title.getAttribute('href')) ?? '');
      assert.equal(await page.innerText('h1'), LONG[language]);
      assert.equal(await overflow(), 0, 'the article');
      const { host: name } = await page.evaluate(() => ({
        host: document.querySelector('.kicker')?.textContent ?? '',
      }));
      for (const path of [
        '/',
        '/2026/',
        '/2026/03/',
        '/2026/week/10/',
        '/topics/energy/',
        '/sources/',
        `/sources/${name}/`,
      ]) {
        await open(`${prefix}${path}`);
        assert.equal(await overflow(), 0, `${language} ${path}`);
      }
    }
  });

  it('shows all of a day of 1,500 headlines, numbered, the best first, and counts them', async () => {
    await open('/2026/03/03/');
    assert.equal(await page.locator('ol.headlines > li').count(), MANY);
    assert.equal(await page.locator('ol.numbered > li').count(), 10);
    assert.equal(await page.innerText('.list h2 .count'), '1,500');
    assert.equal(await overflow(), 0);
    await open('/2026/03/');
    assert.match(
      await page.innerText('td a[href="/2026/03/03/"]'),
      /^3\s+1\.5K\s+1,500 headlines$/,
    );
    assert.equal(await overflow(), 0);
  });

  it('says which language a day lacks', async () => {
    await open('/2026/03/03/');
    assert.equal(await page.innerText('.none'), LABELS.en.noneThisDay.mn);
    await open('/mn/2026/03/03/');
    assert.equal(await page.innerText('.none'), LABELS.mn.noneThisDay.mn);
  });

  it('gives a source with one headline a page that speaks of one', async () => {
    await open('/sources/single.example/');
    const text = await page.innerText('main');
    assert.match(text, /1 headline\b/);
    assert.doesNotMatch(text, /1 headlines|latest 1/);
    assert.equal(await page.locator('ol.headlines > li').count(), 1);
  });
});

describe('an empty archive', () => {
  let workspace: Workspace;
  let host: HttpServer;

  before(async () => {
    workspace = await makeWorkspace();
    host = await buildAndServe(workspace);
  });
  after(async () => {
    await host?.close();
    await workspace?.remove();
  });

  it('says so on every page, and leads nowhere that does not exist', async () => {
    const links = new Set<string>();
    for (const prefix of ['', '/mn'])
      for (const path of [
        '/',
        '/sources/',
        '/topics/',
        '/topics/energy/',
        '/search/',
        '/feeds/',
        '/status/',
        '/about/',
        '/none/',
      ]) {
        const answer = await page.goto(new URL(`${prefix}${path}`, host.base).href);
        assert.equal(answer?.status(), path === '/none/' ? 404 : 200);
        assert.ok((await page.innerText('main')).length > 40, path);
        if (path === '/') assert.deepEqual(await axeFindings(page), [], path);
        for (const link of await page.locator('a[href^="/"]').all())
          links.add((await link.getAttribute('href')) ?? '');
      }
    for (const link of links)
      assert.equal((await fetch(new URL(link, host.base))).status, 200, link);
    for (const language of LANGUAGES) {
      await page.goto(new URL(language === 'en' ? '/' : '/mn/', host.base).href);
      assert.match(await page.innerText('main'), new RegExp(LABELS[language].noHeadlines));
    }
  });
});
