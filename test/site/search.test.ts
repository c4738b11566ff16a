import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { fileInvented, invent } from '../../scripts/bench/search/invented.ts';
import { startBrowser } from '../support/browser.ts';
import {
  DEMO,
  makeWorkspace,
  run,
  type Serving,
  startServing,
  type Workspace,
} from '../support/workspace.ts';

// Below a path: what works there works at the root.
const SITE_URL = 'http://localhost/newswire';

/** Invented headlines beside those of the demo: ten in each year from 2013 to 2026 and language. */
const INVENTED = 280;

let workspace: Workspace;
let serving: Serving;
let browser: Browser;
let page: Page;
/** What went wrong in the page or left for another host. */
const faults: string[] = [];

before(async () => {
  workspace = await makeWorkspace();
  const env = { ...workspace.env, SITE_URL };
  await run('update', ['--replay', DEMO], env);
  await fileInvented(INVENTED, workspace.env.ARCHIVE_DIR);
  const built = await run('build', [], env);
  assert.equal(built.code, 0, built.output);
  serving = await startServing('serve', env);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await serving?.interrupt();
  await workspace?.remove();
});
beforeEach(async () => {
  await page?.context().close();
  page = await newPage();
});

async function newPage(options = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const made = await context.newPage();
  made.setDefaultTimeout(30_000);
  made.on('pageerror', (error) => faults.push(String(error)));
  made.on('request', (request) => {
    if (!/^(?:blob:)?http:\/\/localhost:|^data:/.test(request.url())) faults.push(request.url());
  });
  return made;
}

const open = async (path: string): Promise<void> => {
  await page.goto(new URL(`.${path}`, serving.address).href);
};
const BOX = 'input[type=search]';
/** Waits until all years are counted. */
const done = async (said = /^[\d,]+ (?:found|илэрц)$/): Promise<string> => {
  await page.locator('#status').filter({ hasText: said }).waitFor();
  return page.innerText('#status');
};
const total = async (): Promise<number> => Number((await done()).replace(/\D/g, ''));
const titles = (language: string): Promise<string[]> =>
  page.locator(`[data-of=${language}] .title`).allInnerTexts();
const days = (language: string): Promise<string[]> =>
  page
    .locator(`[data-of=${language}] time`)
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
const hash = (): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

describe('a question', () => {
  const cases: [path: string, word: string, title: RegExp][] = [
    ['/search/', 'cashmere', /Cashmere processors seek longer contracts/],
    ['/search/', 'Tsagaan', /Tolgoi–Tsagaan/],
    ['/search/', 'зэсийн', /Зэсийн баяжмалын экспорт/],
    ['/mn/search/', 'railway', /Khar Tolgoi/],
    ['/mn/search/', 'бодлогын', /бодлогын хүүг 12\.5 хувь/],
    ['/mn/search/', 'bodlogyn', /бодлогын хүүг 12\.5 хувь/],
  ];
  for (const [path, word, title] of cases) {
    it(`on ${path} finds ${word}, and marks it`, async () => {
      await open(path);
      await page.fill(BOX, word);
      await page.locator('main ol li').filter({ hasText: title }).first().waitFor();
      assert.ok((await page.locator('main ol mark').count()) > 0);
      assert.equal(hash().q, word);
    });
  }

  it('is answered while it is typed, and loses no key', async () => {
    await open('/search/');
    await page.focus(BOX);
    await page.keyboard.type('copper concentrate exports', { delay: 30 });
    assert.equal(await page.inputValue(BOX), 'copper concentrate exports');
    await page
      .locator('.title')
      .filter({ hasText: 'Copper concentrate exports' })
      .first()
      .waitFor();
  });

  it('has an answer in each language, with its count', async () => {
    await open('/search/#q=mongolia');
    const found = await total();
    const counts = await page.locator('.results .count').allInnerTexts();
    assert.equal(
      counts.map(Number).reduce((sum, count) => sum + count),
      found,
    );
    assert.ok(Number(counts[0]) >= INVENTED / 2, counts.join());
  });

  it('finds a phrase in quotation marks', async () => {
    await open('/search/#q=%22concentrate+copper%22');
    await done(/Nothing was found/);
    await open('/search/#q=%22copper+concentrate%22');
    assert.ok((await total()) > 0);
  });

  it('leads to the headline on the page of its day', async () => {
    await open('/search/#q=saxaul');
    await page.locator('main ol li a').first().click();
    assert.match(page.url(), /\/newswire\/2026\/03\/14\/#[0-9a-z]{8}$/);
    assert.match(await page.locator(':target').innerText(), /saxaul/);
  });
});

describe('years', () => {
  it('are searched back to the first, the newest first', async () => {
    await open('/search/#q=mongolia');
    await done();
    const more = page.locator('[data-of=en] .more');
    for (let shown = 10; await more.isVisible(); shown += 10) {
      await more.click();
      await page.waitForFunction(
        (before) => document.querySelectorAll('[data-of=en] .title').length > before,
        shown,
      );
    }
    const years = (await days('en')).map((day) => day.slice(0, 4));
    assert.deepEqual(years, years.toSorted().reverse());
    assert.equal(new Set(years).size, 14);
    assert.equal(
      new Set(
        await page
          .locator('[data-of=en] .title')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).size,
      years.length,
    );
    assert.ok(page.workers().length <= 2);
  });

  it('are shown in the order of their days when asked', async () => {
    await open('/search/#q=mongolia&sort=date');
    await done();
    await page.locator('[data-of=en] .more').click();
    await page.locator('[data-of=en] li:nth-child(20)').waitFor();
    const shown = await days('en');
    assert.deepEqual(shown, shown.toSorted().reverse());
  });

  it('are told while they are asked', async () => {
    await page.route(/pagefind\/en\/2015-.*pf_index/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await open('/search/#q=mongolia');
    await page.locator('#progress').filter({ hasText: 'Searching 2015' }).waitFor();
    assert.ok((await page.locator('[data-of=en] .title').count()) >= 10);
    await done();
    assert.equal(await page.innerText('#progress'), '');
  });
});

describe('narrowing', () => {
  it('by dates is exact, and asks no other year', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('/search/#q=mongolia&from=2015-02-01&to=2016-01-31');
    const between = [...invent(INVENTED)].filter(
      ({ language, day }) => language === 'en' && day >= '2015-02-01' && day <= '2016-01-31',
    );
    assert.equal(await total(), between.length);
    for (const day of [...(await days('en')), ...(await days('mn'))])
      assert.ok(day >= '2015-02-01' && day <= '2016-01-31', day);
    const years = asked.flatMap((url) => /pagefind\/\w\w\/(\d{4})-/.exec(url)?.[1] ?? []);
    assert.deepEqual([...new Set(years)].sort(), ['2015', '2016']);
  });

  it('by host and topic says what each choice would leave, and leaves that', async () => {
    await open('/search/#q=mongolia');
    const all = await total();
    const choice = page.locator('[name=host] option').nth(2);
    const [, host = '', count = ''] = /^(\S+) \((\d+)\)$/.exec(await choice.innerText()) ?? [];
    await page.selectOption('[name=host]', host);
    await page.waitForFunction((value) => location.hash.includes(value), host);
    await done(new RegExp(`^${count} found$`));
    for (const shown of await page.locator('.results .host').allInnerTexts())
      assert.equal(shown, host);
    assert.deepEqual(hash(), { q: 'mongolia', host });

    const topic = await page.locator('[name=topic] option').nth(1).innerText();
    await page.selectOption('[name=topic]', { index: 1 });
    await done(new RegExp(`^${/\((\d+)\)/.exec(topic)?.[1]} found$`));
    await page.goBack();
    await done(new RegExp(`^${count} found$`));
    assert.equal(await page.inputValue('[name=topic]'), '');
    await page.goBack();
    await done(new RegExp(`^${all} found$`));
    await page.goForward();
    await done(new RegExp(`^${count} found$`));
    assert.equal(await page.inputValue('[name=host]'), host);
  });

  it('by language hides the other one, and still counts it', async () => {
    await open('/search/#q=mongolia&language=mn');
    await done(/found|Nothing/);
    assert.equal(await page.locator('[data-of=en]').isVisible(), false);
    assert.match(await page.locator('[name=language] option[value=en]').innerText(), /\(\d+\)/);
  });
});

describe('the address', () => {
  it('takes the question of another page, and keeps it from the host', async () => {
    await open('/');
    await page.fill(BOX, 'copper');
    await page.press(BOX, 'Enter');
    await page
      .locator('.title')
      .filter({ hasText: /copper/i })
      .first()
      .waitFor();
    assert.equal(new URL(page.url()).search, '');
    assert.deepEqual(hash(), { q: 'copper' });
  });

  it('steps once for each question, not for each letter', async () => {
    await open('/search/');
    await page.focus(BOX);
    await page.keyboard.type('copper', { delay: 200 });
    await done();
    await page.keyboard.press('Enter');
    await page.fill(BOX, 'cashmere');
    await page
      .locator('.title')
      .filter({ hasText: /cashmere/i })
      .first()
      .waitFor();
    await page.goBack();
    assert.equal(await page.inputValue(BOX), 'copper');
    await page
      .locator('.title')
      .filter({ hasText: /copper/i })
      .first()
      .waitFor();
    await page.goBack();
    assert.equal(await page.inputValue(BOX), '');
    assert.equal(await page.locator('.title:visible').count(), 0);
  });

  it('goes along to the other language', async () => {
    await open('/search/#q=copper&sort=date');
    await done();
    await page.click('.switch');
    await done();
    assert.match(page.url(), /\/mn\/search\/#q=copper&sort=date$/);
    assert.equal(await page.inputValue('[name=sort]'), 'date');
  });
});

describe('the box', () => {
  it('loads Pagefind when it is first focused, and not before', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('/search/');
    await page.waitForLoadState('networkidle');
    assert.ok(!asked.some((url) => /pagefind|worker/.test(url)), asked.join('\n'));
    await page.keyboard.press('/');
    await page.waitForRequest(/pagefind\/runtime\/pagefind\.js/);
    assert.equal(await page.inputValue(BOX), '');
  });

  it('and the results are walked by the keyboard', async () => {
    await open('/search/#q=mongolia');
    await done();
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    const [first, second] = await titles('en');
    assert.equal(await focused(), first?.trim());
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), second?.trim());
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
    await page.keyboard.press('Escape');
    assert.equal(await page.inputValue(BOX), '');
    await page.waitForFunction(() => location.hash === '');
    assert.equal(await page.locator('.title:visible').count(), 0);
  });

  it('gives way to years and months where scripts do not run', async () => {
    await page.context().close();
    page = await newPage({ javaScriptEnabled: false });
    await open('/search/');
    const links = page.locator('noscript a, main dl a');
    assert.ok((await links.count()) > 14);
    assert.equal(await page.locator('.narrowing').isVisible(), false);
    await page
      .locator('main a')
      .filter({ hasText: /^2015$/ })
      .click();
    assert.match(page.url(), /\/2015\/$/);
  });
});

describe('where nothing is found', () => {
  it('the nearest spelling that finds something is offered', async () => {
    await open('/search/#q=cashmirre');
    await done(/Nothing was found/);
    await page.locator('#offers a').filter({ hasText: 'cashmere' }).click();
    await done();
    assert.deepEqual(hash(), { q: 'cashmere' });
    assert.equal(await page.inputValue(BOX), 'cashmere');
  });

  it('so are the widenings that would help, with what they find', async () => {
    await open('/search/#q=cashmere&from=2014-01-01&to=2014-12-31&language=en');
    await done(/Nothing was found/);
    const offer = page.locator('#offers a').filter({ hasText: 'without the dates' });
    const count = /^\d+/.exec(await offer.innerText())?.[0];
    await offer.click();
    await done(new RegExp(`^${count} found$`));
    assert.deepEqual(hash(), { q: 'cashmere', language: 'en' });
  });

  it('in Mongolian it is said in Mongolian', async () => {
    await open('/mn/search/#q=ъъъъъъъ');
    await done(/Илэрц олдсонгүй/);
  });
});

describe('where files do not load', () => {
  it('the other years are shown, and a retry loads what is missing', async () => {
    await open('/search/#q=mongolia');
    const all = await total();
    await page.context().close();
    page = await newPage();
    await page.route(/pagefind\/en\/2019-.*pf_(?:index|meta)/, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
    );
    await open('/search/#q=mongolia');
    assert.ok((await total()) < all);
    assert.match(await page.innerText('#trouble'), /headlines of 2019 could not be loaded/);
    assert.equal((await titles('en')).length, 10);
    await page.unroute(/pagefind\/en\/2019-.*pf_(?:index|meta)/);
    await page.click('#trouble button');
    await done(new RegExp(`^${all} found$`));
    assert.equal(await page.locator('#trouble').isVisible(), false);
  });

  it('a search that does not load at all says so, and can be tried again', async () => {
    await page.route(/catalogue\.json/, (route) => route.abort());
    await open('/search/#q=copper');
    await done(/could not be loaded/);
    await page.unroute(/catalogue\.json/);
    await page.click('#trouble button');
    assert.ok((await total()) > 0);
  });
});

describe('the search page', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const [path, width, colorScheme] of [
    ['/search/', 360, 'dark'],
    ['/mn/search/', 1280, 'light'],
  ] as const) {
    it(`${path} with results has no barrier at ${width} pixels, ${colorScheme}`, async () => {
      await page.context().close();
      page = await newPage({ viewport: { width, height: 800 }, colorScheme });
      await open(`${path}#q=mongolia&host=source-1.example`);
      await done();
      assert.ok(
        (await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0,
      );
      await page.evaluate(await readFile(axe, 'utf8'));
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      );
      assert.deepEqual(violations, []);
    });
  }

  it('has asked no other host and thrown nothing', () => assert.deepEqual(faults, []));
});
