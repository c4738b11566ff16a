import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { measureGeneric } from '../../scripts/bench/generic.ts';
import { unglue } from '../../scripts/ingest/read/generic/unglue.ts';
import { readGeneric } from '../../scripts/ingest/read/generic.ts';
import { isLabel } from '../../scripts/ingest/read/wording.ts';

const NOW = new Date('2026-06-29T13:00:00+08:00');
const SNAPSHOTS = '../shared/snapshots';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');

type Row = [title: string, link: string, date: string | undefined];

/** A page's structure, its address, and everything that must come out of it, in order. */
const PAGES: [page: string, url: string, rows: Row[]][] = [
  [
    'cards',
    'https://steppe.example/',
    [
      [
        'Parliament opens its autumn session',
        'https://steppe.example/politics/parliament-opens-its-autumn-session',
        '2026-06-28T09:15:00+08:00',
      ],
      [
        'Copper exports rise for a third month & beyond',
        'https://steppe.example/economy/copper-exports-rise-for-a-third-month',
        '2026-06-27T18:00:00+08:00',
      ],
      [
        'Wrestlers win two medals in the capital',
        'https://steppe.example/sport/asia/wrestlers-win-two-medals-in-the-capital/',
        '2026-06-26',
      ],
    ],
  ],
  [
    'headlines',
    'https://tal.example/',
    [
      ['Нийслэлд шинэ номын сан нээгдлээ', 'https://tal.example/n/9998', '3 цаг 48 минутын өмнө'],
      ['Хөвсгөлд аялагчдын тоо нэмэгджээ', 'https://tal.example/n/9999', '5 цагийн өмнө'],
      ['Малчдын зөвлөгөөн маргааш болно', 'https://tal.example/n/10000', '2 өдрийн өмнө'],
      ['“Өрийн хавх” хэлэлцүүлэг үргэлжилнэ', 'https://tal.example/n/10001', '16 минутын өмнө'],
    ],
  ],
  [
    'table',
    'https://ministry.example/site/news.aspx',
    [
      [
        'Statement on the border crossing hours',
        'https://ministry.example/site/news.aspx?id=3676&lang=en',
        '2026.06.26',
      ],
      [
        'Call for proposals in public transport',
        'https://ministry.example/site/news.aspx?id=3675&lang=en',
        '2026.06.24',
      ],
      [
        'Minister receives the rail delegation',
        'https://ministry.example/site/news.aspx?id=3671&lang=en',
        '2026.06.20',
      ],
      [
        'Notice of a water tender',
        'https://ministry.example/site/news.aspx?id=3670&lang=en',
        '2026.06.19',
      ],
    ],
  ],
  [
    'hashed-classes',
    'https://burged.example/',
    [
      [
        'Намрын цаг агаарын төлөвийг танилцууллаа',
        'https://burged.example/r/uwGcxHSw9GC',
        '1 цагийн өмнө',
      ],
      ['Төмөр замын шинэ чиглэл нээгдэнэ', 'https://burged.example/r/Vlc4NSXEkmF', '2 цагийн өмнө'],
      ['Мөсөн зам', 'https://burged.example/r/NLoCLTojabc', '3 өдрийн өмнө'],
      ['Мөнгөн хавх', 'https://burged.example/r/FnCD1WhrAP5', '10 өдрийн өмнө'],
    ],
  ],
  [
    'tagdiv',
    'https://ogloo.example/',
    [
      [
        'Хотын төвд мянган мод тарив',
        `https://ogloo.example/2026/06/29/${encodeURIComponent('хотын-төвд-мод-тарив').toLowerCase()}/`,
        '2026-06-29T09:59:00+08:00',
      ],
      [
        'Гол мөрний ус нэмэгдлээ',
        'https://ogloo.example/2026/06/28/gol-mornii-us-nemegdlee/',
        '2026-06-28T13:26:00+08:00',
      ],
      [
        'Суварга сэргээх ажил дуусч байна',
        'https://ogloo.example/2026/06/27/suvarga/',
        '2026-06-27T08:00:00+08:00',
      ],
    ],
  ],
  [
    'ministry',
    'https://www.yam.example/nc/340/',
    [
      ['Сургуулийн барилгын ажлыг хүлээн авлаа', 'https://www.yam.example/nn/77720/', '2026-06-26'],
      ['Энэ долоо хоногт: 2026.06.22-06.26', 'https://www.yam.example/nn/77709/', '2026-06-26'],
      [
        'Эрдэмтдийн зөвлөл тайлангаа танилцууллаа',
        'https://www.yam.example/nn/77690/',
        '2026-06-25',
      ],
    ],
  ],
  [
    'whole-card-links',
    'https://harbour.example/',
    [
      [
        'Freight rates fall as the strait reopens',
        'https://harbour.example/p/317714/',
        '19 minutes ago',
      ],
      [
        'Coal mine restarts after six weeks of repairs to its shaft',
        'https://harbour.example/p/317713/',
        '1 hour ago',
      ],
      [
        'Lenders agree to refinance the power plant',
        'https://harbour.example/p/317712/',
        '2 hours ago',
      ],
      ['Ferry timetable changes in July', 'https://harbour.example/p/317700/', '28.06.2026'],
    ],
  ],
  [
    'timeline',
    'https://tsag.example/',
    [
      [
        'Гэрээ, санамж бичигт гарын үсэг зурна',
        'https://tsag.example/n/53258',
        '10:37, 2026-06-29',
      ],
      ['Начин түрүүлж, арслан үзүүрлэв', 'https://tsag.example/n/53248', '20:24, 2026-06-28'],
      ['Цамын ёслол эхэлж байна', 'https://tsag.example/n/53240', '09:10, 2026-06-28'],
    ],
  ],
  [
    'flat-list',
    'https://wire.example/',
    [
      [
        'River levels fall across the north, surveyors report',
        'http://www.wire.example/stories/river-levels-fall-across-the-north',
        '2026-06-29',
      ],
      [
        'Rail link to the border is finished',
        'http://m.wire.example/stories/rail-link-to-the-border-is-finished',
        '2026-06-28',
      ],
      [
        'School year starts a week later',
        'https://wire.example/stories/school-year-starts-a-week-later',
        '2026-06-27',
      ],
    ],
  ],
];

describe('a listing of which nothing is known', () => {
  for (const [page, url, rows] of PAGES) {
    test(page, () => {
      const result = readGeneric(fixture(page), url, NOW);
      assert.ok(result.ok, result.ok ? '' : result.problem.what);
      assert.deepEqual(
        result.value.map(({ title, link, date }) => [title, link, date]),
        rows,
      );
    });
  }
});

const article = (id: number, title: string): string =>
  `<li><h3><a href="/n/${id}">${title}</a></h3><span>2026-06-2${id % 10}</span></li>`;

describe('what is no listing says what it is', () => {
  const cases: [what: string, html: string, says: RegExp][] = [
    ['nothing', '  \n', /empty/],
    ['JSON', '{"articles": []}', /JSON/],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /feed/],
    ['plain text', 'upstream connect error', /no HTML/],
    [
      'a challenge',
      '<html><head><title>Just a moment...</title></head><body><a href="/n/12345">x</a></body></html>',
      /challenge/,
    ],
    [
      'an error with links to articles',
      `<html><head><title>404 - Page not found</title></head><body><ul>${[1, 2, 3].map((id) => article(12340 + id, `A headline of ordinary length ${id}`)).join('')}</ul></body></html>`,
      /error page/,
    ],
    [
      'a shell',
      '<html><body><div id="__next"><nav><a href="/s/politics">Politics</a><a href="/s/world">World</a></nav></div><script src="/app.js"></script></body></html>',
      /shell/,
    ],
    [
      'navigation',
      '<html><body><ul><li><a href="/news/photo">Photo news</a></li><li><a href="/news/video">Video news</a></li><li><a href="/contact">Contact</a></li><li><a href="/sitemap">Structure of the site</a></li></ul></body></html>',
      /navigation/,
    ],
    [
      'UTF-8 read as Latin-1',
      `<html><body><ul>${[1, 2, 3].map((id) => article(12340 + id, Buffer.from(`Монголын уул уурхайн салбарын мэдээ ${id}`).toString('latin1'))).join('')}</ul></body></html>`,
      /wrong charset/,
    ],
    [
      'windows-1251 read as Latin-1',
      `<html><body><ul>${[1, 2, 3].map((id) => article(12340 + id, `Òºðººñ ìºíãºíèé áîäëîãûí òóõàé ${id}`)).join('')}</ul></body></html>`,
      /wrong charset/,
    ],
  ];
  for (const [what, html, says] of cases) {
    test(what, () => {
      const result = readGeneric(html, 'https://news.example/', NOW);
      assert.ok(!result.ok);
      assert.match(result.problem.what, says);
      assert.equal(result.problem.where, 'https://news.example/');
    });
  }
});

test('what sites run into their headlines is taken off', () => {
  const cases: [glued: string, title: string][] = [
    ['Шинэ сургууль нээгдлээ 5 цагийн өмнө', 'Шинэ сургууль нээгдлээ'],
    ['Шинэ сургууль нээгдлээ 3 цаг 48 минутын өмнө', 'Шинэ сургууль нээгдлээ'],
    ['New school opens 2 hours ago', 'New school opens'],
    ['New school opens | 2026-06-29 07:46', 'New school opens'],
    ['2026-06-29 New school opens', 'New school opens'],
    ['New school opens 12 comments', 'New school opens'],
    ['Шинэ сургууль нээгдлээ 0 |', 'Шинэ сургууль нээгдлээ'],
    ['Энэ долоо хоногт: 2026.06.22-06.26', 'Энэ долоо хоногт: 2026.06.22-06.26'],
    ['The war 80 years ago and now', 'The war 80 years ago and now'],
    ['Top 10', 'Top 10'],
    ['Шинэ сургууль нээгдлээ50 сэтгэгдэл', 'Шинэ сургууль нээгдлээ'],
    ['Шинэ сургууль нээгдлээ1,204 views', 'Шинэ сургууль нээгдлээ'],
    ['Зуны сургууль6 цаг', 'Зуны сургууль'],
    ['12 цаг 30 минут үргэлжилсэн хурал', '12 цаг 30 минут үргэлжилсэн хурал'],
  ];
  for (const [glued, title] of cases) assert.equal(unglue(glued).title, title);
});

test('a date that a site has run into a headline is told apart from it', () => {
  const title = 'Шинэ сургууль нээгдлээ';
  const dates: [glued: string, date: string][] = [
    [`${title}2026-06-25`, '2026-06-25'],
    [`${title} 2026.06.25`, '2026.06.25'],
    [`${title}…2026/06/25`, '2026/06/25'],
    [`${title} 2026 оны 6-р сарын 25`, '2026 оны 6-р сарын 25'],
    [`${title}2026 оны зургаадугаар сарын 25`, '2026 оны зургаадугаар сарын 25'],
    [`${title} 2026-06-25 10:22`, '2026-06-25 10:22'],
    [`${title}2026-06-25T10:22:00+08:00`, '2026-06-25T10:22:00+08:00'],
    [`${title} 10:22, 2026-06-25`, '10:22, 2026-06-25'],
    [`${title} 06.29 10:22`, '06.29 10:22'],
    [`${title}June 25, 2026`, 'June 25, 2026'],
    [`${title} Дөнгөж сая`, 'Дөнгөж сая'],
    [`${title}Өчигдөр`, 'Өчигдөр'],
    [`${title} Өчигдөр 09 цаг 23 мин`, 'Өчигдөр 09 цаг 23 мин'],
    [`${title} 2 долоо хоногийн өмнө`, '2 долоо хоногийн өмнө'],
    [`2026-06-25 | ${title}`, '2026-06-25'],
  ];
  for (const [glued, date] of dates) {
    const read = unglue(glued);
    assert.deepEqual([read.title.replace(/…$/, ''), read.date], [title, date]);
  }
});

test('a date that may be part of a headline stays', () => {
  for (const title of [
    'Энэ долоо хоногт: 2026.06.22-06.26',
    'Энэ долоо хоногт хэлэлцэх 2026.06.22 - 2026.06.26',
    'Хуралдаан: 2026.06.25',
    'Хуралдаан: 2026.06.25 14:00',
    'Төв банкны зарласан албан ханш 2026.06.25',
    'Цаг агаар 2026.06.25',
    'Rates of all lenders as of 2026-06-25',
    'The bank opens its branch on 2026-06-25 10:00',
    'The bank opens its branch June 25, 2026',
    'Хорооны мэдэгдэл - 2026-04',
    'Танилцуулах журам /2025.03.12/',
    'Дэлхийн цом 2026',
    'Төсөв 2027',
    '2026.06.29, 30: Хаагдах замууд',
    'Өнөөдөр',
  ]) {
    assert.deepEqual(unglue(title), { title });
  }
});

test('a dateline and the text behind it do not belong to the headline', () => {
  const cases: [glued: string, title: string][] = [
    [
      'Төмөр замын шинэ өртөө нээгдлээУлаанбаатар, 2026 оны гуравдугаар сарын 12 /ТАЛ-МЭДЭЭ/. Шинэ өртөө...3 цаг',
      'Төмөр замын шинэ өртөө нээгдлээ',
    ],
    [
      'ДОРНОД: Тариалалт эхэллээЧОЙБАЛСАН, 2026 оны 5 дугаар сарын 9 /Тал/. Энэ...',
      'ДОРНОД: Тариалалт эхэллээ',
    ],
    [
      'Зорилго минь МонголдооБаян-Өндөр 2026 оны тавдугаар сарын 3 /ТАЛ/. Би...',
      'Зорилго минь Монголдоо',
    ],
    ['Шинэ сургууль нээлээУлаанбаатар /ТАЛ/.Өнөөдөр...', 'Шинэ сургууль нээлээ'],
    ['Wind park opens. Ulaanbaatar, March 12, 2026 /TAL/. The park …', 'Wind park opens.'],
    ['Шинэ сургууль нээлээУлаанбаатар, 6 сарын 29 /ТАЛ/. Өнөөдөр...', 'Шинэ сургууль нээлээ'],
    ['Төсвийн 2026 оны 1/3 улирлын тойм', 'Төсвийн 2026 оны 1/3 улирлын тойм'],
    ['Шинэ Хууль /найруулга/-ийн төсөл', 'Шинэ Хууль /найруулга/-ийн төсөл'],
  ];
  for (const [glued, title] of cases) assert.equal(unglue(glued).title, title);
});

test('a dateline before the headline does not belong to it', () => {
  const cases: [glued: string, title: string][] = [
    ['Улаанбаатар, 6 сарын 29 /ТАЛ-МЭДЭЭ/. Шинэ өртөө нээгдлээ', 'Шинэ өртөө нээгдлээ'],
    ['УЛААНБААТАР, 2026 оны зургаадугаар сарын 29 /ТАЛ/. Шинэ өртөө', 'Шинэ өртөө'],
    ['Ulaanbaatar, June 29 /TAL/. The park opens', 'The park opens'],
    ['Ulaanbaatar, June 29, 2026 /TAL/. The park opens', 'The park opens'],
    ['New Town, June 29 /Wire/ The park opens', 'The park opens'],
    ['ULAN BATOR, June 29 (Wire) -- The park opens', 'The park opens'],
    ['Ulaanbaatar /TAL/. The park opens', 'The park opens'],
    ['Хууль /Шинэчилсэн найруулга/-ийн төсөл', 'Хууль /Шинэчилсэн найруулга/-ийн төсөл'],
    ['Улаанбаатар, 6 сарын 29', 'Улаанбаатар, 6 сарын 29'],
  ];
  for (const [glued, title] of cases) assert.equal(unglue(glued).title, title);
});

test('dates and sections that stick to the headlines of a listing', () => {
  const headlines = [
    'Шинэ өртөөг оны эцэст нээнэ<!-- -->2026-06-25',
    'Голын усны түвшин нэмэгджээ 2026.06.24',
    '<span>Улс төр</span>Сайд төслийг танилцууллаа<span>2026-06-23</span>',
    '<span>ХӨРӨГ</span>“Талын салхи” ном хэвлэгдлээ 2026 оны 6-р сарын 22',
    'Улаанбаатар, 6 сарын 21 /ТАЛ/. Хотын төвд мод тарих ажил эхэллээ',
  ];
  const html = headlines.map((text, id) => `<li><a href="/n/${12340 + id}">${text}</a></li>`);
  const result = readGeneric(`<ul>${html.join('')}</ul>`, 'https://tal.example/', NOW);
  assert.ok(result.ok);
  assert.deepEqual(
    result.value.map(({ title, date }) => [title, date]),
    [
      ['Шинэ өртөөг оны эцэст нээнэ', '2026-06-25'],
      ['Голын усны түвшин нэмэгджээ', '2026.06.24'],
      ['Сайд төслийг танилцууллаа', '2026-06-23'],
      ['“Талын салхи” ном хэвлэгдлээ', '2026 оны 6-р сарын 22'],
      ['Хотын төвд мод тарих ажил эхэллээ', undefined],
    ],
  );
});

test('calls, badges and counts are no headlines', () => {
  for (const label of [
    'Read more »',
    'Read the full story',
    'Дэлгэрэнгүй',
    'Цааш унших...',
    'Нийтлэл унших',
    'Бүх мэдээ',
    '64 сэтгэгдэл',
    '1,204 views',
    '12',
    'ШИНЭ МЭДЭЭ',
  ]) {
    assert.ok(isLabel(label), label);
  }
  for (const headline of ['Reading rooms reopen', 'Мэдээлэл технологийн өдөр', '24 баримт']) {
    assert.ok(!isLabel(headline), headline);
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    '<div>',
    '</div>',
    '<li>',
    '<h3>',
    '</h3>',
    '<a href="/n/12345">',
    '<a href="/n/12346">',
    '<a href="?p=7">',
    '<a href="//[">',
    '</a>',
    '<br>',
    '<time datetime="2026-06-29">',
    '<base href="::">',
    '<!--',
    '<script>',
    '<title>',
    '2026-06-29',
    '5 цагийн өмнө',
    'A headline of quite ordinary length',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('any HTML gives a result with clean items', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const result = readGeneric(pieces.join(''), 'https://news.example/', NOW);
      for (const { title, link } of result.ok ? result.value : []) {
        assert.ok(title.length > 0 && title.length <= 300);
        assert.equal(title, title.trim());
        assert.doesNotMatch(title, /[\p{Cc}\u00a0\u202a-\u202e\u2066-\u2069]/u);
        assert.match(link ?? '', /^https?:\/\/(?:\w+\.)?news\.example\//);
      }
    }),
    { numRuns: 300 },
  );
});

describe('hostile input ends soon', () => {
  const cases: [what: string, html: string][] = [
    ['deep nesting', `${'<div>'.repeat(100_000)}x`],
    ['deep inline nesting', 'x<b>'.repeat(1_000_000)],
    ['angle brackets', '<'.repeat(240_000)],
    ['a title of blanks', `<a href="/n/12345" title="a${' '.repeat(2_000_000)}b">x</a>`],
    ['unclosed comments', '<div><!--'.repeat(200_000)],
    [
      'one article linked again and again',
      '<a href="/n/12345">A headline about mines</a>'.repeat(100_000),
    ],
    ['five megabytes of headline', `<a href="/n/12345">${'word '.repeat(1_000_000)}</a>`],
    [
      'ninety thousand articles',
      Array.from({ length: 90_000 }, (_, id) => article(id, `A headline about mine ${id}`)).join(
        '',
      ),
    ],
  ];
  for (const [what, html] of cases) {
    test(what, () => {
      const start = performance.now();
      readGeneric(html, 'https://news.example/', NOW);
      assert.ok(performance.now() - start < 5000);
    });
  }
});

test('real listings are read as well as by selectors written for them', {
  skip: !existsSync(SNAPSHOTS) && `no ${SNAPSHOTS}`,
}, async () => {
  const measured = (await measureGeneric(SNAPSHOTS)).filter(({ expected }) => expected > 0);
  for (const { page, expected, found, returned, right } of measured) {
    assert.ok(found >= expected * 0.9, page);
    assert.ok(right >= returned * 0.95, page);
  }
});
