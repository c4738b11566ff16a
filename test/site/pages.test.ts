import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { axeFindings, COLOUR_RULES } from '../support/axe.ts';
import { startBrowser } from '../support/browser.ts';
import {
  type DemoSite,
  EDGE_DAY,
  FULL_DAY,
  makeDemoSite,
  pageOfEachType,
  YEAR_BEFORE,
} from '../support/demo-site.ts';

let site: DemoSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;

before(async () => {
  site = await makeDemoSite();
  browser = await startBrowser();
  // What tests add to a page is not ours, so the policy for ours does not hold for it.
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
  page.setDefaultTimeout(5_000);
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const open = (path: string) => page.goto(new URL(path, site.host.base).href);
const dayPath = (day: string): string => `/${day.replaceAll('-', '/')}/`;
const typesOf = (language: Language) =>
  Object.entries(pageOfEachType(site.workspace.env.OUT_DIR, language));
const pathOf = (type: string, language: Language = 'en'): string =>
  pageOfEachType(site.workspace.env.OUT_DIR, language)[type] ?? assert.fail(type);
const attributes = (selector: string, name: string): Promise<(string | null)[]> =>
  page.locator(selector).evaluateAll((all, of) => all.map((one) => one.getAttribute(of)), name);

describe('every page type in both languages', () => {
  it('is clean for axe, light and dark', async () => {
    const findings: string[] = [];
    for (const language of LANGUAGES)
      for (const [type, path] of typesOf(language)) {
        await open(path);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          for (const finding of await axeFindings(
            page,
            colorScheme === 'dark' ? COLOUR_RULES : undefined,
          ))
            findings.push(`${type}, ${language}, ${colorScheme}: ${finding}`);
        }
      }
    await page.emulateMedia({ colorScheme: 'light' });
    assert.deepEqual(findings, []);
  });

  it('never scrolls sideways: from 320 pixels (WCAG 2.2, 1.4.10), also with text of twice its size (1.4.4)', async () => {
    const overflows: string[] = [];
    for (const language of LANGUAGES)
      for (const [type, path] of typesOf(language)) {
        await open(path);
        for (const [width, size] of [
          [1280, 100],
          [768, 100],
          [360, 100],
          [320, 100],
          [320, 200],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate((percent) => {
            const root = document.documentElement;
            root.style.fontSize = `${percent}%`;
            return root.scrollWidth - root.clientWidth;
          }, size);
          if (over > 0) overflows.push(`${type}, ${language}: ${over} px at ${width}, ${size} %`);
        }
      }
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(overflows, []);
  });

  it('keeps its links apart from a finger (WCAG 2.2, 2.5.8)', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    const small: string[] = [];
    for (const [type, path] of typesOf('mn')) {
      await open(path);
      // Links within a sentence or a title are exempt.
      const found = await page.locator('a, button, input, summary').evaluateAll((targets) =>
        targets
          .filter((target) => !target.closest('.text, .sub, .skip, .lost, footer p, h1, h2, h3'))
          .filter((target) => !target.matches('.title'))
          .filter((target) => target.checkVisibility())
          .filter((target) => target.getBoundingClientRect().height < 23.9)
          .map((target) => target.outerHTML.slice(0, 100)),
      );
      small.push(...found.map((html) => `${type}: ${html}`));
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(small, []);
  });

  it('names its languages: its own, and that of each headline in another', async () => {
    for (const language of LANGUAGES)
      for (const [, path] of typesOf(language)) {
        await open(path);
        const own = path.includes('nothing') ? 'en' : language;
        assert.equal(await page.getAttribute('html', 'lang'), own);
        const titles = await page.locator('a.title').evaluateAll((links) =>
          links.map((link) => ({
            text: link.textContent ?? '',
            lang: link.closest('[lang]')?.getAttribute('lang'),
          })),
        );
        for (const { text, lang } of titles)
          assert.equal(lang, /\p{Script=Cyrillic}/u.test(text) ? 'mn' : 'en', `${path}: ${text}`);
      }
  });

  it('loads no script to be read, and works without any', async () => {
    for (const [type, path] of typesOf('en')) {
      await open(path);
      const scripts = await page
        .locator('script:not([type="application/ld+json"]):not([type="speculationrules"])')
        .count();
      assert.equal(scripts > 0, type === 'search', type);
      assert.equal(await page.locator('h1').count(), 1, type);
    }
  });

  it('writes dates as times and lists of headlines as ordered lists', async () => {
    await open(pathOf('date'));
    for (const datetime of await attributes('time', 'datetime'))
      assert.ok(datetime && !Number.isNaN(Date.parse(datetime)), String(datetime));
    const lists = page.locator('main .columns ol.headlines');
    assert.ok((await lists.count()) >= 2);
    assert.equal(await page.locator('main .columns ul').count(), 0);
    assert.deepEqual(await page.locator('.list h2 .count').allInnerTexts(), ['20', '20']);
  });
});

describe('the two languages', () => {
  it('lead to each other, and only where there is a twin', async () => {
    for (const [type, path] of typesOf('en')) {
      await open(path);
      const links = await attributes('link[rel=alternate][hreflang]:not([type])', 'href');
      const target = await page.getAttribute('a.switch', 'href');
      assert.ok(target);
      assert.equal((await fetch(new URL(target, site.host.base))).status, 200, target);
      if (type === 'article' || type === 'not found') {
        assert.deepEqual(links, [], type);
        continue;
      }
      const twin = pathOf(type, 'mn');
      assert.equal(target, twin);
      assert.deepEqual(
        links,
        [path, twin, path].map((of) => new URL(of, site.host.base).href),
      );
      await page.click('a.switch');
      await page.waitForURL(({ pathname }) => pathname === twin);
      assert.deepEqual(
        await attributes('link[rel=alternate][hreflang]:not([type])', 'href'),
        links,
      );
      await page.click('a.switch');
      await page.waitForURL(({ pathname }) => pathname === path);
    }
  });

  it('set Mongolian words in one font each', async () => {
    await open('/mn/');
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    await page.evaluate(() => {
      const words = document.createElement('div');
      words.id = 'words';
      words.innerHTML = ['var(--serif)', 'var(--sans)']
        .map((family) => `<b style="font-family:${family}">өвөл үүлэн ЁС ӨҮ ӨҮЁөүё</b>`)
        .join('');
      document.body.append(words);
      // Fonts are chosen when the words are painted.
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#words b',
    });
    assert.equal(nodeIds.length, 2);
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      assert.equal(fonts.length, 1, JSON.stringify(fonts));
    }
    await session.detach();
  });
});

describe('the keyboard', () => {
  it('skips to the content', async () => {
    await open('/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    assert.ok(await skip.evaluate((link) => link === document.activeElement));
    const box = await skip.boundingBox();
    assert.ok(box && box.x >= 0 && box.y >= 0, JSON.stringify(box));
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
  });

  it('reaches every link in the order of the page and shows where it is', async () => {
    for (const type of ['front', 'month', 'date', 'article']) {
      await open(pathOf(type));
      const targets = page.locator('a[href]:visible, button:visible, input:visible');
      await targets.evaluateAll((all) => {
        for (const [index, target] of all.entries()) target.setAttribute('data-index', `${index}`);
      });
      for (let n = 0; n < (await targets.count()); n++) {
        await page.keyboard.press('Tab');
        const { index, outline } = await page.evaluate(() => {
          const active = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(active);
          return {
            index: active.getAttribute('data-index'),
            outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          };
        });
        assert.equal(index, `${n}`, type);
        assert.ok(outline, `${type}: target ${n} shows no focus`);
      }
    }
  });
});

describe('speculation', () => {
  it('fetches a page over whose link the reader rests, as our own policy allows', async () => {
    const reader = await browser.newPage();
    const errors: string[] = [];
    reader.on('console', (message) => errors.push(message.text()));
    await reader.goto(new URL('/2026/03/', site.host.base).href);
    const before = site.host.requests.length;
    await reader.hover('td a[href="/2026/03/12/"]');
    await reader.waitForTimeout(1_000);
    const fetched = site.host.requests
      .slice(before)
      .filter(({ headers }) => String(headers['sec-purpose']).includes('prefetch'))
      .map(({ url }) => url);
    await reader.close();
    assert.deepEqual(fetched, ['/2026/03/12/']);
    assert.deepEqual(errors, []);
  });
});

describe('motion', () => {
  it('there is none on any reading page', async () => {
    for (const type of ['front', 'month', 'date', 'article']) {
      await open(pathOf(type));
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')]
            .map((element) => getComputedStyle(element))
            .filter(
              ({ animationName, transitionDuration, scrollBehavior }) =>
                animationName !== 'none' ||
                transitionDuration !== '0s' ||
                scrollBehavior === 'smooth',
            ).length,
      );
      assert.equal(moving, 0, type);
    }
  });
});

describe('time', () => {
  const steps = async () => ({
    previous: await page.locator('a[rel=prev]').first().getAttribute('href'),
    next: await page.locator('a[rel=next]').first().getAttribute('href'),
  });

  it('steps over empty days, also into the next year', async () => {
    await open(dayPath(EDGE_DAY));
    assert.equal(await page.locator('a[rel=prev]').count(), 0);
    assert.equal(
      await page.locator('a[rel=next]').first().getAttribute('href'),
      dayPath(YEAR_BEFORE),
    );
    await open(dayPath(YEAR_BEFORE));
    assert.deepEqual(await steps(), { previous: dayPath(EDGE_DAY), next: dayPath(FULL_DAY) });
    await open('/2025/03/');
    assert.deepEqual(await steps(), { previous: '/2023/01/', next: '/2026/02/' });
    await open('/2025/');
    assert.deepEqual(await steps(), { previous: '/2023/', next: '/2026/' });
  });

  it('shows a month as a table from Monday, with links and numbers for its days alone', async () => {
    for (const [path, monday] of [
      ['/2026/03/', 'Monday'],
      ['/mn/2026/03/', 'Даваа'],
    ] as const) {
      await open(path);
      const heads = await attributes('table.calendar th abbr', 'title');
      assert.equal(heads.length, 7);
      assert.equal(heads[0], monday);
    }
    await open('/2026/03/');
    // 1 March 2026 was a Sunday.
    const weeks = await page
      .locator('table.calendar tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((day) => (day as HTMLElement).innerText.trim())),
      );
    assert.deepEqual(weeks[0]?.slice(0, 6), ['', '', '', '', '', '']);
    assert.equal(weeks[0]?.[6], '1');
    assert.deepEqual(
      await attributes('table.calendar td a', 'href').then((all) => all[0]),
      '/2026/03/03/',
    );
    const day = page.locator('table.calendar td a[href="/2026/03/12/"]');
    assert.match(await day.innerText(), /^12\s+29\s+29 headlines$/);
    // The 8th holds nothing.
    assert.equal(
      await page.locator('table.calendar td:has-text("8") a[href="/2026/03/08/"]').count(),
      0,
    );
  });

  it('remembers this day in earlier years', async () => {
    await open('/');
    const past = page.locator('section:has(#on-this-day)');
    assert.deepEqual(
      await past.locator('dt a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
      [dayPath(YEAR_BEFORE)],
    );
    assert.equal(await past.locator('dd .title').count(), 2);
  });

  it('digests a week: at most twenty-five of each language, by topic', async () => {
    for (const path of [
      '/2026/week/11/',
      '/mn/2026/week/11/',
      '/2022/week/52/',
      '/mn/2022/week/52/',
    ]) {
      await open(path);
      for (const list of await page.locator('section.list').all()) {
        const count = await list.locator('li').count();
        assert.ok(count >= 1 && count <= 25, `${path}: ${count}`);
        assert.ok((await list.locator('h3').count()) >= 1);
      }
    }
    await open('/2022/week/52/');
    assert.match(await page.innerText('.sub'), /26 December 2022\s–\s1 January 2023/);
  });

  it('writes days as readers of each language expect', async () => {
    await open('/2025/03/16/');
    assert.equal(await page.innerText('h1'), 'Sunday, 16 March 2025');
    await open('/mn/2025/03/16/');
    assert.equal(await page.innerText('h1'), '2025 оны 3 сарын 16, Ням гараг');
  });
});

describe('paper', () => {
  it('holds a day of forty headlines on two sheets', async () => {
    for (const language of LANGUAGES) {
      await open(pathOf('date', language));
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(sheets >= 1 && sheets <= 2, `${sheets} sheets in ${language}`);
    }
  });
});
