import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { measurePageDates } from '../../scripts/bench/page-dates.ts';
import { openPage } from '../../scripts/ingest/article/facts/page.ts';
import { pageDateOf } from '../../scripts/ingest/article/facts/published.ts';
import { type Facts, readFacts } from '../../scripts/ingest/article/facts.ts';
import { isDay, publishedDay, publishedInstant } from '../../src/lib/day.ts';

const NOW = new Date('2026-06-29T13:16:00+08:00');
const URL_OF_PAGE = 'https://sonin.example/news/4711';

const facts = (html: string, url = URL_OF_PAGE): Facts => readFacts(html, url, NOW);

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('pages in the style of the catalogue', () => {
  const PAGES: Record<string, [html: string, facts: Facts]> = {
    'a system that declares everything, English': [
      `<html lang="en-US"><head><title>Copper line opens in Dalan - The Steppe Herald</title>
        <meta property="og:title" content="Copper line opens in Dalan - The Steppe Herald">
        <meta property="og:site_name" content="The Steppe Herald">
        <meta property="article:modified_time" content="2026-06-28T01:00:00+00:00">
        <link rel="canonical" href="/2026/06/27/copper-line/?utm_source=x">
        ${jsonLd({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebSite', name: 'The Steppe Herald' },
            {
              '@type': 'NewsArticle',
              headline: 'Copper line opens in Dalan',
              datePublished: '2026-06-26T20:30:00+00:00',
              dateModified: '2026-06-28T01:00:00+00:00',
              author: { '@type': 'Person', name: 'By T. Bold' },
            },
          ],
        })}</head><body><h1>Copper line opens in Dalan</h1><p>Text.</p></body></html>`,
      {
        title: 'Copper line opens in Dalan',
        published: '2026-06-27T04:30:00+08:00',
        author: 'T. Bold',
        canonical: 'https://sonin.example/2026/06/27/copper-line/',
        language: 'en',
      },
    ],
    'a ministry that shows its date beside an icon': [
      `<html lang="mn"><head><title>Тал нутгийн зам | Замын яам</title></head><body>
        <nav><a href="/">Нүүр</a><span class="date">2026-06-29</span></nav>
        <h1>Тал нутгийн зам ашиглалтад орлоо</h1>
        <div class="info"><i class="icon"></i> 2026/06/17, 17:58 <span>Үзсэн: 1204</span></div>
        <p>Замын ажил 2025-03-01-нд эхэлсэн юм.</p></body></html>`,
      {
        title: 'Тал нутгийн зам ашиглалтад орлоо',
        published: '2026-06-17T17:58:00+08:00',
        language: 'mn',
      },
    ],
    'an agency that writes the month in words': [
      `<body><div class="news-title"><h2>Хонины ноосны үнэ нэмэгдлээ</h2></div>
        <p>Мэдээ</p><div class="news-date">2026 оны зургаадугаар сарын 22</div>
        <p>Бэлтгэсэн: Б.Сараа</p></body>`,
      { published: '2026-06-22' },
    ],
    'a bank that writes the month in Roman numerals': [
      '<body><h1>Бодлогын хүүгийн тухай</h1><span>2026 VI сар 26</span></body>',
      { title: 'Бодлогын хүүгийн тухай', published: '2026-06-26' },
    ],
    'an age counted from now': [
      `<body><h1>Шинэ гүүр баригдана</h1><div class="meta">2 цагийн өмнө</div>
        <ul class="related"><li>Өөр мэдээ <time datetime="2026-06-01">6 сарын 1</time></li></ul></body>`,
      { title: 'Шинэ гүүр баригдана', published: '2026-06-29T11:16:00+08:00' },
    ],
    'a day without its year': [
      '<body><h1>Шинэ гүүр баригдана</h1><span class="date">6 сарын 25</span></body>',
      { title: 'Шинэ гүүр баригдана', published: '2026-06-25' },
    ],
    'a site with two labels, English': [
      `<html lang="en"><head><meta name="author" content="admin"></head><body>
        <h1>Wool prices rise</h1>
        <p>Updated: June 28, 2026 10:00 | Published: June 25, 2026 09:30</p>
        <span class="author">Written by O. Tuul | Staff Writer</span></body></html>`,
      {
        title: 'Wool prices rise',
        published: '2026-06-25T09:30:00+08:00',
        author: 'O. Tuul',
        language: 'en',
      },
    ],
    'a page that says nothing': ['<body><p>Text.</p></body>', {}],
  };
  for (const [name, [html, expected]] of Object.entries(PAGES)) {
    test(name, () => assert.deepEqual(facts(html), expected));
  }
});

describe('the day as the page writes it', () => {
  const day = (html: string, url = URL_OF_PAGE): [string, string] | undefined => {
    const found = pageDateOf(openPage(html, url, NOW));
    return found && [found.day, found.evidence];
  };
  const h1 = '<h1>Wool prices rise again</h1>';
  const published = (date: string) => jsonLd({ '@type': 'NewsArticle', datePublished: date });
  const CASES: Record<string, [html: string, day: [string, string] | undefined, url?: string]> = {
    'the address, before UTC': [
      published('2026-03-04T22:00:00Z'),
      ['2026-03-05', 'address'],
      'https://sonin.example/2026/03/05/wool/',
    ],
    'a month in the address': [
      '',
      ['2026-03-05', 'address'],
      'https://sonin.example/world/2026/mar/05/wool',
    ],
    'a number in the address that is no day': [
      '',
      undefined,
      'https://sonin.example/20269931/1999/77/12',
    ],
    'the canonical address': [
      '<link rel="canonical" href="/news/20260305/wool">',
      ['2026-03-05', 'canonical address'],
    ],
    'an instant in its own offset': [
      published('2026-03-04T23:30:00-05:00'),
      ['2026-03-04', 'JSON-LD'],
    ],
    'an instant in UTC beside the day shown': [
      `${published('2026-03-04T23:30:00Z')}${h1}<time>5 March 2026</time>`,
      ['2026-03-05', 'JSON-LD'],
    ],
    'seconds since 1970': ['<meta name="pubdate" content="1772600000">', ['2026-03-04', 'meta']],
    'publication, not change, in meta': [
      `<meta property="article:modified_time" content="2026-03-09">
       <meta property="article:published_time" content="2026-03-04">`,
      ['2026-03-04', 'meta'],
    ],
    'a vague meta name and a date shown': [
      `<meta name="date" content="2026-05-30">${h1}<p class="date">04.03.2026</p>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'only a change': [`${h1}<p>Last updated 4 March 2026</p>`, ['2026-03-04', 'shown, modified']],
    'a comment, a side column and the foot': [
      `${h1}<p>Text.</p><p>Posted on 4 March 2026</p>
       <aside><time datetime="2026-06-01"></time></aside>
       <ol class="comment-list"><li><time datetime="2026-05-01">1 May 2026</time></li></ol>
       <footer>© 2026-01-01</footer>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the first entry of a blog': [
      `<div><h2>One more ride</h2><p class="entry-date">4. März 2026</p></div>
       <div><h2>A ride</h2><p class="entry-date">1. Februar 2026</p></div>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the masthead shows today': [
      `<div class="top"><span class="date">Monday, 29 June 2026</span></div>${'<p>Menu</p>'.repeat(30)}
       ${h1}<p>4 March 2026</p>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the month first in American English': [
      `<html lang="en-US"><body>${h1}<p class="date">03/04/2026</p></body></html>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the day first elsewhere': [
      `<html lang="en-GB"><body>${h1}<p class="date">04/03/2026</p></body></html>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the other dates of the page decide': [
      `<html lang="en-US"><body>${h1}<p class="date">04/03/2026</p><p>25/02/2026</p></body></html>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'a time glued to its year': [
      `${h1}<p class="date"><span>4 March 2026</span><span>10:43</span></p>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the only date of an entry, called updated': [
      `${h1}<time class="entry-date updated" datetime="2026-03-04T10:00:00+08:00">4 March</time>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'the foot of the article itself, on a page with a sidebar': [
      `<div class="layout--has-sidebar"><h2>Menu</h2></div><main class="has-sidebar">
       <p>Text.</p><footer class="entry-meta"><time>4 March 2026</time></footer></main>`,
      ['2026-03-04', 'shown near the heading'],
    ],
    'what a script tells another': [
      `${h1}<script>track({"publishDate":"2026-03-04"})</script>`,
      ['2026-03-04', 'script'],
    ],
    'a date that lies ahead': [published('2027-03-04'), undefined],
    'a day that does not exist': [`${h1}<p class="date">31.02.2026</p>`, undefined],
    'a year of a copyright': [`${h1}<footer>© 2019 Sonin</footer>`, undefined],
  };
  for (const [name, [html, expected, url]] of Object.entries(CASES)) {
    test(name, () => {
      const found = day(html, url);
      assert.equal(found?.[0], expected?.[0]);
      if (expected) assert.ok(found?.[1].startsWith(expected[1]), found?.[1]);
    });
  }

  const LANGUAGES = {
    de: '4. März 2026',
    fr: '4 mars 2026',
    es: '4 de marzo de 2026',
    pt: '4 de março de 2026',
    ru: '4 марта 2026 г.',
    uk: '4 березня 2026 р.',
    sq: '4 Mars 2026',
    pl: '4 marca 2026',
    cs: '4. března 2026',
    hu: '2026. március 4.',
    lt: '2026 m. kovo 4 d.',
    el: '4 Μαρτίου 2026',
    tr: '4 Mart 2026',
    zh: '2026年3月4日',
    ko: '2026년 3월 4일',
    ar: '٤ مارس ٢٠٢٦',
    hi: '4 मार्च 2026',
    hy: '4 մարտի 2026',
    mn: '2026 оны 3 дугаар сарын 04',
    en: 'Wed, 4th of March, 2026',
  };
  for (const [language, text] of Object.entries(LANGUAGES)) {
    test(`${language}: ${text}`, () => assert.equal(day(`${h1}<p>${text}</p>`)?.[0], '2026-03-04'));
  }
});

describe('title, author, canonical link, language', () => {
  test('the site leaves the title where another title shows it', () => {
    const titles: [html: string, title: string][] = [
      ['<title>Wool prices rise | Sonin</title><h1>Wool prices rise</h1>', 'Wool prices rise'],
      ['<title>Sonin: Wool prices rise</title><h1>Wool prices rise</h1>', 'Wool prices rise'],
      ['<title>Wool prices rise – sonin</title>', 'Wool prices rise'],
      ['<title>Wool prices rise - again</title>', 'Wool prices rise - again'],
      ['<meta property="og:title" content="Wool &amp;amp; meat prices">', 'Wool & meat prices'],
    ];
    for (const [html, title] of titles) assert.equal(facts(html).title, title, html);
  });

  test('authors are people', () => {
    const authors: [content: string, author: string | undefined][] = [
      ['By T. Bold', 'T. Bold'],
      ['Сурвалжлагч: Б.Сараа', 'Б.Сараа'],
      ['Нийтэлсэн: Д.Дорж', 'Д.Дорж'],
      ['Э.Оюун-Эрдэнэ, сэтгүүлч', 'Э.Оюун-Эрдэнэ'],
      ['Админ', undefined],
      ['УИХ-ын Хэвлэл мэдээллийн алба', undefined],
      ['O. Tuul, SONIN', 'O. Tuul'],
      ['tuul@sonin.example (O. Tuul)', 'O. Tuul'],
      ['https://people.example/tuul', undefined],
      ['tuul@sonin.example', undefined],
      ['admin', undefined],
      ['Редакц', undefined],
      ['Sonin News Agency', undefined],
      ['Photo: O. Tuul', undefined],
    ];
    for (const [content, author] of authors) {
      assert.equal(facts(`<meta name="author" content="${content}">`).author, author, content);
    }
    const several = [{ name: 'T. Bold' }, 'O. Tuul', { '@type': 'Organization', name: 'Sonin' }];
    assert.equal(facts(jsonLd({ '@type': 'Article', author: several })).author, 'T. Bold, O. Tuul');
  });

  test('the canonical link is an address of the web and no home page', () => {
    const links: [href: string, canonical: string | undefined][] = [
      ['/a/1#top', 'https://sonin.example/a/1'],
      ['//m.sonin.example/a/1', 'https://m.sonin.example/a/1'],
      ['https://sonin.example/', undefined],
      ['javascript:alert(1)', undefined],
      ['data:text/html,x', undefined],
      ['http://[', undefined],
    ];
    for (const [href, canonical] of links) {
      assert.equal(facts(`<link rel="canonical" href="${href}">`).canonical, canonical, href);
    }
  });

  test('the language is a primary subtag', () => {
    const tags = {
      'mn-MN': 'mn',
      en_US: 'en',
      mon: 'mn',
      '': undefined,
      'x"y': undefined,
      english: undefined,
    };
    for (const [tag, language] of Object.entries(tags)) {
      assert.equal(facts(`<html lang='${tag}'>`).language, language, tag);
    }
  });
});

describe('hostile pages', () => {
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

  test('broken JSON-LD is read as far as it goes', () => {
    const blocks = [
      '{"@type":"Article","headline":"Wool\nprices","datePublished":"2026-03-04",}',
      '<!-- {"@type":"Article","datePublished":"2026-03-04"} -->',
      '{"@type":"Article","description":"He said "no"","datePublished":"2026-03-04"}',
      '[[{"@type":["Thing","NewsArticle"],"datePublished":["2026-03-04"]}]]',
      '{"@graph":{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2026-03-04"}}}',
    ];
    for (const block of blocks) assert.equal(facts(script(block)).published, '2026-03-04', block);
  });

  test('keys of prototypes are keys like others', () => {
    const html = script(
      '{"__proto__":{"headline":"Wool","polluted":1},"constructor":{"name":"x"},"@type":"Article"}',
    );
    assert.deepEqual(facts(html), {});
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  test('large and deep ones end soon', () => {
    const pages = {
      'a megabyte of JSON-LD': script(`{"@type":"Article","text":"${'x '.repeat(500_000)}"`),
      'deep JSON': script('{"mainEntity":'.repeat(100_000)),
      'deep JSON that closes': script(`${'['.repeat(50_000)}${']'.repeat(50_000)}`),
      'deep elements': '<div class="date">'.repeat(100_000),
      'deep formatting': '<b class=time><p>'.repeat(20_000),
      'many times in one block': '<time>1 May 2026</time>'.repeat(100_000),
      'one word': `<script>${'a'.repeat(1_000_000)}</script><h1>${'a'.repeat(1_000_000)}</h1>`,
      'digits and dashes': `<p class="date">${'2026-'.repeat(200_000)}</p>`,
      'spaces in a title': `<title>a${' '.repeat(500_000)}b</title>`,
      'many metas': '<meta name="date" content="x">'.repeat(50_000),
    };
    for (const [name, html] of Object.entries(pages)) {
      const start = performance.now();
      facts(html);
      const seconds = (performance.now() - start) / 1000;
      assert.ok(seconds < 4, `${name}: ${seconds.toFixed(1)} s`);
    }
  });

  test('whatever comes in, valid facts come out', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<h1>',
        '<time datetime="',
        '">',
        '<meta name="date" content="',
        '2026-03-04',
      ),
      fc.constantFrom('T25:61', '<script type="application/ld+json">', '</script>', '{"@type":'),
      fc.json().map(script),
      fc.date({ noInvalidDate: false }).map((date) => `<p class="date">${date}</p>`),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.webUrl(), (pieces, url) => {
        const { title, published, author, canonical, language } = facts(pieces.join(''), url);
        if (title !== undefined) assert.ok(title.length > 0 && title.length <= 300);
        if (published !== undefined) {
          assert.ok(isDay(publishedDay(published)), published);
          assert.ok(!Number.isNaN(publishedInstant(published).getTime()));
          assert.ok(published >= '1994-12-31' && published < '2026-07-02', published);
        }
        if (author !== undefined) assert.ok(author.length > 0);
        if (canonical !== undefined) assert.match(canonical, /^https?:\/\//);
        if (language !== undefined) assert.match(language, /^[a-z]{2,3}$/);
      }),
      { numRuns: 300 },
    );
  });
});

const PAGES = '../shared/dated-pages';

describe('pages with known days', () => {
  const skip = existsSync(PAGES) ? false : `${PAGES} is not here`;
  test('at least 88 % of the days are right', { skip }, async () => {
    const figures = await measurePageDates(PAGES);
    const right = figures.filter(({ date, found }) => found?.day === date).length;
    assert.ok(right >= 0.88 * figures.length, `${right} of ${figures.length}`);
  });
});
