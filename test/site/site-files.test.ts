import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { type DemoSite, makeDemoSite } from '../support/demo-site.ts';
import { fileInvented } from '../support/invented.ts';
import { filesOf } from '../support/workspace.ts';

let site: DemoSite;
/** Every built file by its path. */
let files: Map<string, string>;
let pages: Map<string, CheerioAPI>;

before(async () => {
  site = await makeDemoSite();
  files = await filesOf(site.workspace.env.OUT_DIR);
  pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, load(html)]),
  );
});
after(() => site?.close());

/** The file that answers for an address of the site; undefined for one of another. */
const fileOf = (address: URL): string | undefined =>
  address.origin === site.host.base
    ? decodeURIComponent(address.pathname.slice(1)).replace(/(^|\/)$/, '$1index.html')
    : undefined;
const addressOf = (path: string): URL => new URL(path.replace(/index\.html$/, ''), site.host.base);
const shipped = (ending: string): [string, string][] =>
  [...files].filter(([path]) => path.endsWith(ending));
/** Says for each page what is wrong with it, and expects nothing. */
const expectNothing = (find: ($: CheerioAPI, path: string) => readonly string[]): void =>
  assert.deepEqual(
    [...pages].flatMap(([path, $]) => find($, path).map((found) => `${path}: ${found}`)),
    [],
  );

describe('privacy', () => {
  it('no page loads anything from another host', () => {
    expectNothing(($, path) => {
      const loaded = $(
        '[src], [srcset], [poster], [background], object[data], use, link[href], form[action]',
      )
        .toArray()
        .filter(
          (element) => !/^(?:canonical|alternate|prev|next)$/.test($(element).attr('rel') ?? ''),
        )
        .flatMap((element) =>
          ['src', 'srcset', 'poster', 'background', 'data', 'action', 'href'].flatMap(
            (name) => $(element).attr(name) ?? [],
          ),
        );
      const wanted = $('link[rel]')
        .toArray()
        .map((link) => $(link).attr('rel') ?? '')
        .filter((rel) => /dns-prefetch|preconnect|prefetch|preload|prerender/.test(rel));
      const foreign = loaded.filter(
        (address) => fileOf(new URL(address, addressOf(path))) === undefined,
      );
      return [
        ...foreign,
        ...wanted,
        ...$('iframe, embed, object, base, img').toArray().map(String),
      ];
    });
  });

  it('nothing speculates beyond this site', () => {
    expectNothing(($) =>
      $('script[type=speculationrules]')
        .toArray()
        .flatMap(
          (script) => JSON.stringify(JSON.parse($(script).text())).match(/https?:|\/\//g) ?? [],
        ),
    );
  });

  it('no style sheet loads anything from another host, and none stands in a page', () => {
    for (const [path, css] of shipped('.css'))
      for (const [, address = ''] of css.matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g))
        assert.ok(/^(?:data:|\/(?!\/)|\.)/.test(address), `${path}: ${address}`);
    expectNothing(($) =>
      $('style, [style]')
        .toArray()
        .map((element) => $.html(element)),
    );
  });

  it('no script sets cookies, and none handles events from within a page', () => {
    for (const [path, script] of shipped('.js'))
      assert.doesNotMatch(script, /document\.cookie|sendBeacon/, path);
    expectNothing(($) =>
      $('*')
        .toArray()
        .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
        .filter((name) => name.startsWith('on')),
    );
  });

  it('every page has its policies, and none lets strange scripts in', () => {
    expectNothing(($) => {
      const policy = $('meta[http-equiv=content-security-policy i]').attr('content') ?? '';
      const scripts = /script-src([^;]*)/.exec(policy)?.[1] ?? '';
      return [
        !/default-src 'self'/.test(policy) && 'no policy',
        !/object-src 'none'/.test(policy) && 'objects',
        (!scripts || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(scripts)) &&
          `scripts: ${scripts}`,
        !scripts.includes("'inline-speculation-rules'") && 'speculation rules are blocked',
        $('meta[name=referrer]').attr('content') !== 'strict-origin-when-cross-origin' &&
          'referrer',
      ].filter((fault) => fault !== false);
    });
  });
});

describe('links', () => {
  it('lead to files and places that exist', () => {
    const ids = new Map(
      [...pages].map(([path, $]) => [
        path,
        new Set(
          $('[id]')
            .toArray()
            .map((one) => $(one).attr('id')),
        ),
      ]),
    );
    expectNothing(($, path) =>
      $('a[href], link[href]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '')
        .filter((href) => {
          const address = new URL(href, addressOf(path));
          const file = fileOf(address);
          if (file === undefined) return !/^(?:https?|mailto):$/.test(address.protocol);
          if (!files.has(file)) return true;
          const place = decodeURIComponent(address.hash.slice(1));
          return place !== '' && !ids.get(file)?.has(place);
        }),
    );
  });

  it('have a name, and no identity stands twice', () => {
    expectNothing(($) => {
      const ids = $('[id]')
        .toArray()
        .map((one) => $(one).attr('id') ?? '');
      return [
        ...$('a')
          .toArray()
          .filter((link) => $(link).text().trim() === '')
          .map((link) => $.html(link)),
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ];
    });
  });
});

describe('heads', () => {
  it('every page has one heading, a title, a description and its canonical address', () => {
    expectNothing(($, path) => {
      const canonical = $('link[rel=canonical]')
        .toArray()
        .map((link) => $(link).attr('href'));
      return [
        $('h1').length !== 1 && 'headings',
        !$('title').text().trim() && 'title',
        !$('meta[name=description]').attr('content')?.trim() && 'description',
        (canonical.length !== 1 || canonical[0] !== addressOf(path).href) &&
          `canonical ${canonical}`,
        /undefined|\[object|NaN/.test($('body').text()) && 'a value that is none',
      ].filter((fault) => fault !== false);
    });
  });

  it('no two pages of a language have the same title', () => {
    const titles = [...pages]
      .filter(([, $]) => $('meta[name=robots]').length === 0)
      .map(
        ([path, $]) =>
          `${$('html').attr('lang')} ${$('title').text()} ${/\/20\d\d\/.*[a-z]/.test(path) ? path : ''}`,
      );
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });

  it('every page shows a picture of its language where others link to it', () => {
    expectNothing(($) => {
      const picture = $('meta[property="og:image"]').attr('content') ?? '';
      const file = URL.canParse(picture) ? fileOf(new URL(picture)) : undefined;
      return file === `preview-${$('html').attr('lang')}.png` && files.has(file) ? [] : [picture];
    });
  });

  it('twins name each other', () => {
    expectNothing(($, path) =>
      $('link[rel=alternate][hreflang]:not([type])')
        .toArray()
        .flatMap((link) => {
          const href = $(link).attr('href') ?? '';
          const twin = pages.get(fileOf(new URL(href)) ?? '');
          const back = `link[rel=alternate][href="${addressOf(path).href}"]`;
          const language = $(link).attr('hreflang');
          const isRight = language === 'x-default' || twin?.('html').attr('lang') === language;
          return twin && twin(back).length > 0 && isRight ? [] : [href];
        }),
    );
  });
});

describe('what search engines are told', () => {
  type Thing = Record<string, unknown> & { '@type': string };
  const thingsOf = ($: CheerioAPI): Thing[] =>
    $('script[type="application/ld+json"]')
      .toArray()
      .flatMap((script) => JSON.parse($(script).text())['@graph']);

  it('JSON-LD names what each page is', () => {
    const kinds: [RegExp, string[]][] = [
      [/^(?:mn\/)?index\.html$/, ['CollectionPage']],
      [/\/\d\d\/\d\d\/index\.html$/, ['BreadcrumbList', 'CollectionPage']],
      [/\/\d\d\/\d\d\/[^/]+\/index\.html$/, ['BreadcrumbList', 'NewsArticle']],
      [/week\/\d+\/index\.html$/, ['BreadcrumbList', 'CollectionPage']],
      [/(?:topics|sources)\/[^/]+\/index\.html$/, ['BreadcrumbList', 'CollectionPage']],
    ];
    for (const [pattern, types] of kinds) {
      const matching = [...pages].filter(([path]) => pattern.test(path));
      assert.ok(matching.length > 0, String(pattern));
      for (const [path, $] of matching)
        assert.deepEqual(
          thingsOf($).map((thing) => thing['@type']),
          types,
          path,
        );
    }
  });

  it('lists of headlines are numbered as they stand on the page, and articles name their original', () => {
    for (const [path, $] of pages)
      for (const thing of thingsOf($)) {
        if (thing['@type'] === 'CollectionPage') {
          const { itemListElement, numberOfItems } = thing.mainEntity as {
            itemListElement: { position: number; name: string; url: string }[];
            numberOfItems: number;
          };
          assert.equal(itemListElement.length, numberOfItems, path);
          const shown = $('ol.headlines .title')
            .toArray()
            .map((title) => $(title).text());
          for (const [index, { position, name, url }] of itemListElement.entries()) {
            assert.equal(position, index + 1);
            assert.ok(shown.includes(name), `${path}: ${name}`);
            assert.ok(URL.canParse(url));
          }
        }
        if (thing['@type'] === 'NewsArticle') {
          assert.equal(thing.headline, $('h1').text(), path);
          assert.equal(thing.isBasedOn, $('.kicker a').attr('href'), path);
        }
      }
  });

  it('sitemaps list every page that may be listed, no other, and when it changed', () => {
    const locations = (xml = ''): string[] =>
      [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const maps = locations(files.get('sitemap.xml'));
    assert.ok(
      maps.length >= 8,
      'a file for each of three years and language, and two for the rest',
    );
    const listed = maps.flatMap((map) => {
      const xml = files.get(fileOf(new URL(map)) ?? '');
      assert.ok(xml, map);
      for (const [, instant = ''] of xml.matchAll(/<lastmod>([^<]+)/g))
        assert.match(instant, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
      return locations(xml);
    });
    const indexable = [...pages]
      .filter(([, $]) => !/noindex/.test($('meta[name=robots]').attr('content') ?? ''))
      .map(([path]) => addressOf(path).href);
    assert.deepEqual(listed.toSorted(), indexable.toSorted());
  });

  it('copies of articles that others own are not listed, hosts and topics are', () => {
    const robots = (path: string): string =>
      pages.get(path)?.('meta[name=robots]').attr('content') ?? '';
    assert.equal(robots('topics/economy/index.html'), '');
    assert.equal(robots('sources/gobi-courier.example/index.html'), '');
    assert.match(robots('status/index.html'), /noindex/);
    const copies = [...pages].filter(([, $]) => $('main article .kicker').length > 0);
    assert.ok(copies.some(([path]) => /noindex/.test(robots(path))));
  });

  it('robots.txt lets everyone in and names the sitemap', () => {
    assert.match(files.get('robots.txt') ?? '', /^User-agent: \*\nAllow: \/\n/);
    assert.ok(files.get('robots.txt')?.includes(`Sitemap: ${site.host.base}/sitemap.xml`));
  });
});

describe('addresses', () => {
  it('outlive the days that come after them', async () => {
    const { ARCHIVE_DIR, OUT_DIR } = site.workspace.env;
    await fileInvented(ARCHIVE_DIR, {
      language: 'en',
      day: '2027-01-01',
      title: 'A new year begins on the steppe',
      topics: ['society'],
    });
    await site.build();
    const later = await filesOf(OUT_DIR);
    const addresses = [...files.keys()].filter((path) => !/^(?:_astro|pagefind)\//.test(path));
    assert.ok(addresses.length > 200);
    assert.deepEqual(
      addresses.filter((path) => !later.has(path)),
      [],
    );
    assert.ok(later.has('2027/01/01/index.html'));
    const places = (html = ''): string[] =>
      [...html.matchAll(/<li id="([0-9a-z]{8})"/g)].map(([, id = '']) => id);
    for (const [path, html] of files)
      if (path.endsWith('.html'))
        assert.deepEqual(
          places(html).filter((id) => !places(later.get(path)).includes(id)),
          [],
          path,
        );
  });
});
