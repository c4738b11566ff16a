import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compare, measureArticles, scoresOf } from '../../scripts/bench/articles.ts';
import { extractArticle } from '../../scripts/ingest/article/extract.ts';
import { toMarkdown } from '../../scripts/ingest/markdown.ts';
import { plainText } from '../../scripts/ingest/read/text.ts';

const ARTICLES = '../shared/articles';
const URL_OF_PAGE = 'https://steppe.example/news/1';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/article-pages/${name}.html`, import.meta.url), 'utf8');

/** How the text of a page begins and ends, and what must not be in it. */
interface Case {
  first: string;
  last: string;
  without: string[];
  inside?: string[];
}

const PAGES: Record<string, Case> = {
  'agency-en': {
    first: 'Khovd, June 22, 2026 /STEPPEWIRE/. A seed bank that keeps 1,400 kinds of grain',
    inside: ['“We look after what', 'Open to every farm', 'It returns three after the harvest.'],
    last: 'where the ground thaws late.',
    without: ['Sarangoo', 'Tweet', 'beside the old mill', 'Milk powder', 'Eagle', '10:14', '©'],
  },
  'agency-mn': {
    first: 'Улаанбаатар, 2026 оны зургаадугаар сарын 22 /ТАЛ МЭДЭЭ/. Баянхонгор аймгийн төвд',
    inside: ['Номын сангийн эрхлэгч Д.Сүрэн'],
    last: 'Ирэх сараас номын сан амралтын өдрүүдэд ч ажиллах юм.',
    without: [
      'Мөн уншаарай',
      'Хуваалцах',
      'Эх сурвалж',
      'Говьд бороо',
      'Зочин',
      '09:30',
      'Бүх эрх',
    ],
  },
  'weekly-en': {
    first: 'Seven small workshops in Arkhangai',
    last: 'said the chair of the cooperative, L. Oyuntsetseg.',
    without: ['Photo by', 'Munkhjin', '2026-05-13', 'small railway', 'Add a comment', 'Copyright'],
  },
  'portal-mn': {
    first: 'Өгий нуурын хойд эрэгт энэ долоо хоногт',
    inside: ['Усны түвшин нэмэгдсэн'],
    last: 'дрон нисгэхгүй байхыг байгаль хамгаалагчид хүсэж байна.',
    without: ['Н.Тулга', '14:20', 'Хустайн тахь', 'Хуваалцах', 'Хот хоорондын'],
  },
  'wordpress-mn': {
    first: 'Таван аймгийн мянга орчим малчин',
    last: 'есдүгээр сард гэрчилгээ олгоно.',
    without: [
      'Дундговьд',
      'Сурталчилгаа',
      'Facebook',
      'Хадлангийн',
      'Номин',
      'Наадмын',
      'Хөвсгөлд',
    ],
  },
  'inews-mn': {
    first: 'Чойр өртөөний хуучин усан сангийн байранд',
    last: 'Музей долоо хоногийн таван өдөр ажиллаж, хүүхдэд үнэгүй үйлчилнэ.',
    without: ['Батзориг', '4-р сарын 9', '1949', 'хориглоно', 'Очиж үзнэ', 'Салхи шуурга'],
  },
  'assembly-mn': {
    first: 'Хот, хөдөөгийн бодлогын байнгын хорооны хуралдаан',
    inside: ['Дөрөвдүгээр зүйлийг найруулан батлахаар тогтов.', 'Нэгдүгээр санал'],
    last: 'төслийг нэгдсэн хуралдаанд оруулахаар тогтлоо.',
    without: ['2026-06-26', 'Хуралдааны тойм', 'facebook', 'Холбоотой', 'Ажлын хэсэг хуралдлаа'],
  },
  'office-mn': {
    first: 'Ерөнхийлөгчийн Тамгын газрын ажлын хэсэг',
    inside: ['Дараагийн алхам'],
    last: 'сурагчид хариуцан арчлах юм.',
    without: ['күүки', '2026.05.15', 'Суулгацын хүлэмж', 'Өмнөх', 'Хаяг'],
  },
  'bank-mn': {
    first: 'Мөнгөний бодлогын хорооны ээлжит хурал',
    last: 'дараагийн хурлаар дахин авч үзэхээр тогтов.',
    without: ['Хэвлэх', 'Бусад мэдээ', 'Ханшийн', 'VI сар'],
  },
  'ministry-en': {
    first: 'The Ministry of Roads and Rivers informs the public',
    last: 'Drivers of heavier vehicles are asked to use the bridge at Sukhbaatar.',
    without: ['Contact', 'Archive', '2026.06.26', 'VIEWSTATE'],
  },
  'office-en': {
    first: 'Ulaanbaatar, 3 June 2026 – A thousand homes',
    inside: ['“The children cough less'],
    last: 'Another two thousand stoves follow before winter.',
    without: ['cookies', 'Caption', '03 June', 'Tags', 'Wells', 'herder keeps', 'Terms of use'],
  },
  'modules-mn': {
    first: 'Баянзүрх дүүргийн зүүн захаас',
    last: 'Чингэлтэй дүүрэгт мөн шинэ чиглэл нээх юм байна.',
    without: ['цагийн өмнө', 'Гэр хорооллын', 'Усан парк', 'Эрэлттэй', 'Сагсан'],
  },
  'magazine-en': {
    first: 'Zamyn-Uud – Forty amateurs of short-wave radio',
    inside: ['The oldest traveller, a retired signalman of 81,'],
    last: 'he said, and turned the dial again.',
    without: ['slow trains', 'Photo', 'newsletter', 'Merritt', 'Rivers', 'Felt', 'August 30'],
  },
};

describe('extractArticle', () => {
  for (const [name, { first, last, inside = [], without }] of Object.entries(PAGES)) {
    test(`takes the text of a page like ${name}`, () => {
      const result = extractArticle(fixture(name), URL_OF_PAGE);
      assert(result.ok, JSON.stringify(result));
      const text = plainText(result.value.html);
      assert.equal(text.slice(0, first.length), first);
      assert.equal(text.slice(-last.length), last);
      for (const part of inside) assert(text.includes(part), `${part} is missing`);
      for (const part of without) assert(!text.includes(part), `${part} is left in`);
    });
  }

  test('takes what a selector finds, and cleans it alike', () => {
    const result = extractArticle(fixture('agency-mn'), URL_OF_PAGE, 'div.news-detail');
    assert(result.ok);
    const text = plainText(result.value.html);
    assert.match(text, /^Улаанбаатар, 2026 оны/);
    assert.match(text, /ажиллах юм\.$/);
    assert.equal(result.value.title, 'Баянхонгорт шинэ номын сан нээгдлээ');
  });

  test('says when a selector finds nothing', () => {
    assert.deepEqual(extractArticle('<p>Text</p>', URL_OF_PAGE, '.body'), {
      ok: false,
      problem: { what: 'nothing matches the text selector .body', where: URL_OF_PAGE },
    });
  });

  const paragraphs = (sentence: string) => `<p>${sentence.repeat(3)}</p>`.repeat(6);
  const page = (title: string, body: string, head = '') =>
    `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const MONGOLIAN = 'Аймгийн төвд шинэ цэцэрлэг ашиглалтад орж, хүүхдүүд баяртай байна. ';
  const ENGLISH =
    'The new kindergarten in the provincial centre has opened its doors to children. ';
  const TABLES = '<table><tr><td>'.repeat(330_000);

  const REFUSED: [name: string, html: string, reason: RegExp][] = [
    ['five megabytes of nested tables', TABLES, /deeply nested/],
    ['fifty thousand elements', '<p>a</p>'.repeat(50_000), /too many/],
    ['more than five megabytes', 'a'.repeat(5_000_001), /longer than/],
    [
      'a paywall that its data tell',
      page(
        'A long story of the mines',
        `<article><h1>A long story of the mines</h1><p>${ENGLISH.repeat(3)}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      ),
      /paywall/,
    ],
    [
      'a paywall that its words tell',
      page(
        'Уурхайн урт түүх',
        `<h1>Уурхайн урт түүх</h1><p>${MONGOLIAN.repeat(3)}</p><div>Үргэлжлүүлэн уншихын тулд нэвтэрнэ үү</div>`,
      ),
      /paywall/,
    ],
    [
      'a cookie wall',
      page(
        'Before you continue',
        '<div><h1>Before you continue</h1><p>We value your privacy. We and our partners store cookies on your device, and use them to show you what you may like.</p><p>You can accept all cookies, or manage your consent at any time in the settings of this page.</p></div>',
      ),
      /consent/,
    ],
    [
      'a challenge',
      page('Just a moment...', '<p>Checking your browser before you reach this site.</p>'),
      /challenge/,
    ],
    [
      'a shell without text',
      page(
        'News',
        '<noscript>You need JavaScript.</noscript><div id="root"></div><script></script>',
      ),
      /shell/,
    ],
    ['an empty page', '', /no text/],
    [
      'an English text below a Mongolian title',
      page('Аймгийн төвд шинэ цэцэрлэг өнөөдөр нээгдлээ', paragraphs(ENGLISH)),
      /another language/,
    ],
    [
      'a Mongolian text below an English title',
      page('New kindergarten opens in the provincial centre', paragraphs(MONGOLIAN)),
      /another language/,
    ],
  ];
  for (const [name, html, reason] of REFUSED) {
    test(`takes nothing from ${name}`, { timeout: 20_000 }, () => {
      const result = extractArticle(html, URL_OF_PAGE);
      assert(!result.ok, JSON.stringify(result).slice(0, 300));
      assert.match(result.problem.what, reason);
      assert.equal(result.problem.where, URL_OF_PAGE);
    });
  }

  test('keeps a text that speaks of cookies, paywalls and robots', () => {
    const text = 'Newspapers say that they value cookies, and that a reader is no robot. '.repeat(
      40,
    );
    const result = extractArticle(
      page('How papers count', `<p>${text}</p>`.repeat(2)),
      URL_OF_PAGE,
    );
    assert(result.ok);
  });

  test('never throws, whatever the markup', () => {
    const tag = fc.constantFrom(
      ...['p', '/p', 'div', '/div', 'table', 'td', 'form', '/form', 'article', 'a href=x', '/a'],
      ...[
        'h1',
        'html',
        'body',
        '/body',
        'head',
        'title',
        'ul',
        'li',
        'br',
        '!doctype',
        'svg',
        '!--',
      ],
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      fc.string(),
      fc.constant(ENGLISH),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        extractArticle(pieces.join(''), URL_OF_PAGE);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what belongs to a text', () => {
  const LINES = [
    'Хорооны хуралдаанаар ирэх оны төсвийн тухай хуулийн төслийг хэлэлцэж эхэллээ гэж мэдэгдэв.',
    'Гишүүд орон нутгийн сангийн хуваарилалтын талаар сайдаас дэлгэрэнгүй асуулт асуужээ.',
    'Ажлын хэсгийн саналыг сонсож, зүйл бүрээр нь санал хурааж дуусгалаа.',
    'Төслийг анхны хэлэлцүүлэгт бэлтгүүлэхээр байнгын хороонд шилжүүлэв.',
  ];
  const LEAD =
    'Энэ долоо хоногт чуулганаар хэлэлцэх асуудлуудын дарааллыг хэвлэлийн алба танилцууллаа.';
  const TEXT = LINES.map((line) => `<p>${line}</p>`).join('\n');
  const text = (body: string, head = '', title = 'Төсвийг хэлэлцэж эхэллээ') => {
    const result = extractArticle(
      `<html><head><title>${title} | Тал</title>${head}</head><body><div class="page"><h3>${title}</h3>${body}</div></body></html>`,
      URL_OF_PAGE,
    );
    return result.ok ? plainText(result.value.html) : result.problem.what;
  };
  const whole = LINES.join(' ');

  const OPENINGS: [name: string, body: string][] = [
    ['among the paragraphs', `<div class="body"><p class="lead">${LEAD}</p>${TEXT}</div>`],
    [
      'in a box of its own',
      `<div class="body"><div class="excerpt"><p>${LEAD}</p></div>${TEXT}</div>`,
    ],
    [
      'before lines',
      `<div class="body"><div class="standfirst">${LEAD}</div>${LINES.join('<br><br>')}</div>`,
    ],
    [
      'before the text, as long as a paragraph',
      `<div class="lead">${LEAD}</div><div class="body">${TEXT}</div>`,
    ],
  ];
  for (const [name, body] of OPENINGS) {
    test(`its opening ${name}`, () => assert.equal(text(body), `${LEAD} ${whole}`));
  }

  test('not a deck', () => {
    const deck = '<div class="lead">Хэлэлцүүлэг эхэллээ</div>';
    assert.equal(text(`${deck}<div class="body">${TEXT}</div>`), whole);
    const header = `<div class="head"><p class="lead">${LEAD}</p><span>2026-06-26</span></div>`;
    assert.equal(text(`${header}<div class="body">${TEXT}</div>`), whole);
  });

  test('not a dateline, wherever it was written', () => {
    assert.equal(text(`<div><p>УЛААНБААТАР, 2026 оны 6 сарын 25</p>${TEXT}</div>`), whole);
    const signed = `${TEXT}<p>Улаанбаатар хот</p><p>2026 оны 6 дугаар сарын 25-ны өдөр</p>`;
    assert.match(
      text(`<div>${signed}</div>`),
      /Улаанбаатар хот 2026 оны 6 дугаар сарын 25-ны өдөр$/,
    );
  });

  test('the chapters of a document', () => {
    const chapters = LINES.map((line, n) => `<h1>${n + 1} дүгээр бүлэг</h1><p>${line}</p>`).join(
      '',
    );
    assert.match(text(`<div>${chapters}</div>`), /^1 дүгээр бүлэг Хорооны .* 4 дүгээр бүлэг/);
  });

  test('points that read like credits and dates', () => {
    const points = [
      'By the end of 2026: stable prices',
      'By region: twelve offices',
      'The law was published in 2019',
      'Loading of coal at the border',
    ];
    const items = points.map((point) => `<li>${point}</li>`).join('');
    const intro = 'The governor explained the following measures to reporters in detail on Monday.';
    assert.equal(
      text(`<div><p>${intro}</p><ul>${items}</ul></div>`, '', 'New measures'),
      `${intro} ${points.join(' ')}`,
    );
  });

  test('what the page tells machines, where it shows little of it', () => {
    const thing = { '@type': 'NewsArticle', articleBody: LINES.join('\n\n') };
    const head = (more: object) =>
      `<script type="application/ld+json">${JSON.stringify({ ...thing, ...more })}</script>`;
    assert.equal(text('<div id="root"></div>', head({})), whole);
    assert.equal(text(`<p>${LINES[0]}</p>`, head({})), whole);
    assert.match(text(`<p>${LINES[0]}</p>`, head({ isAccessibleForFree: false })), /paywall/);
  });

  const LONG: [name: string, part: (n: number) => string, count: number][] = [
    [
      'articles',
      (n) => `<p>Зүйл ${n}. Энэ хуулийн зорилт нь харилцааг зохицуулахад оршино.</p>`,
      3000,
    ],
    [
      'Word’s paragraphs',
      (n) =>
        `<p class="MsoNormal" style="${'margin:0;'.repeat(30)}"><span style="${'font-size:12pt;'.repeat(20)}">Зүйл ${n}. Энэ хуулийн зорилт.</span></p>`,
      1500,
    ],
    [
      'rows',
      (n) => `<table><tr><td>${n}</td><td>Зүйл ${n}</td><td>${n * 7},5</td></tr></table>`,
      1200,
    ],
  ];
  for (const [name, part, count] of LONG) {
    test(`all ${count} ${name} of a long document`, () => {
      const parts = Array.from({ length: count }, (_, n) => part(n)).join('\n');
      const result = extractArticle(
        `<body><nav><a href="/">Нүүр</a></nav><div><div class="col-9"><p>${LEAD}</p>${parts}</div><div class="col-3"><a href="/1">Мэдээ</a></div></div></body>`,
        URL_OF_PAGE,
      );
      assert(result.ok, JSON.stringify(result));
      const markdown = toMarkdown(result.value.html, URL_OF_PAGE);
      assert.equal(markdown.match(/Зүйл \d+/g)?.length, count);
      assert.ok(markdown.startsWith(LEAD.slice(0, 40)));
    });
  }
});

describe('the measure', () => {
  test('counts shingles of four words, and shorter texts as a whole', () => {
    assert.deepEqual(compare('a b c d e', 'a b c d e'), { right: 1, extra: 0, missing: 0 });
    assert.deepEqual(compare('one two', 'One two'), { right: 0, extra: 0.5, missing: 0.5 });
    assert.deepEqual(compare('a b c d', 'a b c d e'), { right: 0.5, extra: 0.5, missing: 0 });
    assert.deepEqual(compare('a b c d', ''), { right: 0, extra: 0, missing: 1 });
    assert.deepEqual(compare('', ''), { right: 0, extra: 0, missing: 0 });
  });

  test('weighs every page alike', () => {
    const pages = [compare('a b c d', 'a b c d'), compare('a b c d', '')];
    assert.deepEqual(scoresOf(pages), { precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('finds the texts of public pages', async (context) => {
    if (!existsSync(ARTICLES)) return context.skip(`${ARTICLES} is not here`);
    const figures = await measureArticles(ARTICLES);
    assert(figures);
    const { f1 } = scoresOf(figures);
    assert(f1 >= 0.97, `F1 ${f1.toFixed(4)}`);
  });
});
