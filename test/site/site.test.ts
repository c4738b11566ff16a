import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.ts';
import {
  DEMO,
  makeWorkspace,
  run,
  type Serving,
  startServing,
  type Workspace,
} from '../support/workspace.ts';

// The site is built below a path: what works there works at the root.
const SITE_URL = 'http://localhost/newswire';

let workspace: Workspace;
let serving: Serving;
let browser: Browser;
let page: Page;
/** What went wrong in the page or left for another host. */
let faults: string[];

before(async () => {
  workspace = await makeWorkspace();
  const env = { ...workspace.env, SITE_URL };
  await run('update', ['--replay', DEMO], env);
  const built = await run('build', [], env);
  assert.equal(built.code, 0, built.output);
  serving = await startServing('serve', env);
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(5_000);
  faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:blob:)?http:\/\/localhost:|^data:/.test(request.url())) faults.push(request.url());
  });
});
after(async () => {
  await browser?.close();
  await serving?.interrupt();
  await workspace?.remove();
});

const open = async (path: string): Promise<void> => {
  await page.goto(new URL(`.${path}`, serving.address).href);
};
const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();

describe('the front page', () => {
  const cases: [string, string, string[], RegExp][] = [
    ['/', 'en', ['en', 'mn'], /^16 March 2026$/],
    ['/mn/', 'mn', ['mn', 'en'], /^2026 оны 3 сарын 16$/],
  ];
  for (const [path, language, order, date] of cases) {
    it(`${path} numbers ten headlines in each language, its own first`, async () => {
      await open(path);
      assert.equal(await page.getAttribute('html', 'lang'), language);
      const lists = page.locator('main ol');
      assert.equal(await lists.count(), 2);
      for (const [index, own] of order.entries()) {
        const items = lists.nth(index).locator('> li');
        assert.equal(await items.count(), 10);
        const titles = items.locator('a[href]').first();
        const lang = await titles.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'));
        assert.equal(lang, own);
      }
      const first = page.locator('main ol > li').first();
      assert.match(await first.innerText(), /\.example/);
      assert.match(await first.locator('time').first().innerText(), date);
    });
  }

  it('dates fall from the newest', async () => {
    await open('/');
    const days = await page
      .locator('main ol')
      .first()
      .locator('time')
      .evaluateAll((times) =>
        times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)),
      );
    assert.equal(days.length, 10);
    assert.deepEqual(days, days.toSorted().reverse());
    assert.equal(days[0], '2026-03-16');
  });

  it('says when the archive was last brought up to date', async () => {
    await open('/');
    assert.match(await page.innerText('body'), /16 March 2026, 09:00/);
  });
});

describe('date pages', () => {
  it('hold all headlines of the day in both languages', async () => {
    await open('/2026/03/12/');
    assert.deepEqual(
      await page
        .locator('main section.list')
        .evaluateAll((lists) =>
          lists.map((list) => list.querySelectorAll('ol.headlines > li').length),
        ),
      [14, 15],
    );
  });

  it('step over a day without headlines', async () => {
    await open('/2026/03/09/');
    const hrefs = await page
      .locator('a[rel=prev], a[rel=next]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    assert.ok(hrefs.includes('/newswire/2026/03/07/'), hrefs.join());
    assert.ok(hrefs.includes('/newswire/2026/03/10/'), hrefs.join());
  });

  it('say something sensible for a language without headlines', async () => {
    await open('/2026/03/15/');
    assert.equal(await page.locator('main ol.headlines').count(), 1);
    assert.match(await page.innerText('main'), /[Nn]o .*English/);
  });

  it('lead to their twin in the other language', async () => {
    await open('/2026/03/12/');
    await page.click('a[hreflang=mn]');
    assert.equal(new URL(page.url()).pathname, '/newswire/mn/2026/03/12/');
  });

  it('show a title that looks like markup as it is', async () => {
    await open('/2026/03/12/');
    const all = (await texts('main ol li')).join('\n');
    for (let day = 3; day <= 16 && !all.includes('</script><b>'); day++) {
      await open(`/2026/03/${String(day).padStart(2, '0')}/`);
      if ((await page.innerText('main')).includes('Why </script><b> appeared in a headline'))
        return;
    }
    assert.ok(all.includes('Why </script><b> appeared in a headline'));
  });
});

describe('article pages', () => {
  it('show text, source, author and date', async () => {
    await open('/');
    await open('/2026/03/12/');
    await page.click('text=Central bank raises policy rate to 12.5 percent');
    assert.match(page.url(), /\/newswire\/2026\/03\/12\/central-bank-raises-[\w-]+-[0-9a-z]{8}\/$/);
    const text = await page.innerText('main');
    assert.match(text, /The monetary policy committee raised its policy rate/);
    assert.match(text, /T\. Odgarid/);
    assert.match(text, /12 March 2026/);
    assert.equal((await page.locator('main ol li, main ul li').count()) >= 3, true);
    assert.equal(
      (await page.locator('main a[href^="https://steppe-herald.example/2026/03/12/"]').count()) > 0,
      true,
    );
    assert.match((await page.getAttribute('meta[name=robots]', 'content')) ?? '', /noindex/);
  });

  it('stand below /mn/ for Mongolian articles', async () => {
    await open('/mn/2026/03/05/');
    await page.click('text=Говийн чиглэлд зуны шууд нислэг');
    assert.match(page.url(), /\/newswire\/mn\/2026\/03\/05\/[\w-]+\/$/);
    assert.match(await page.innerText('main'), /агаарын тээврийн компани/);
  });
});

describe('every page', () => {
  const pages = [
    '/',
    '/mn/',
    '/2026/03/12/',
    '/mn/2026/03/12/',
    '/search/',
    '/mn/search/',
    '/404.html',
  ];
  for (const path of pages) {
    it(`${path} fits a phone and names its language`, async () => {
      await page.setViewportSize({ width: 360, height: 780 });
      await open(path);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wider <= 0, `${wider} pixels too wide`);
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  }

  it('reading pages carry no script', async () => {
    for (const path of ['/', '/2026/03/12/', '/mn/']) {
      await open(path);
      assert.equal(
        await page
          .locator('script:not([type="application/ld+json"]):not([type=speculationrules])')
          .count(),
        0,
        path,
      );
    }
  });

  it('the feed is served with its style sheet', async () => {
    const text = await (await fetch(new URL('rss.xml', serving.address))).text();
    assert.match(text, /<\?xml-stylesheet [^>]*type="text\/css"/);
    assert.equal(text.match(/<item>/g)?.length, 91);
  });

  it('no page logged an error or asked another host', () => assert.deepEqual(faults, []));
});
