import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPage } from '../../scripts/ingest/read/page.ts';
import type { PageRoute } from '../../src/lib/source.ts';

const URL_OF_PAGE = 'https://medee.example/mn/';

const route = (selectors: Partial<PageRoute>): PageRoute => ({
  kind: 'page',
  url: URL_OF_PAGE,
  item: 'li',
  link: 'a',
  title: 'a',
  ...selectors,
});

const only = (html: string, selectors: Partial<PageRoute>) => {
  const items = readPage(html, URL_OF_PAGE, route(selectors));
  assert.ok(items.ok);
  assert.equal(items.value.length, 1);
  return items.value[0];
};

describe('a selector names an element, an attribute or the item itself', () => {
  const cases: [string, string, Partial<PageRoute>, Record<string, string>][] = [
    [
      'child and attribute',
      '<li><a href="/n/1">Зэсийн экспорт өслөө</a><time datetime="2026-03-12">өчигдөр</time></li>',
      { date: 'time@datetime' },
      { title: 'Зэсийн экспорт өслөө', link: 'https://medee.example/n/1', date: '2026-03-12' },
    ],
    [
      'the item is the link',
      '<a class="card" href="n/2"><h3>Шинэ замын хөдөлгөөн</h3></a>',
      { item: 'a.card', link: '@href', title: 'h3' },
      { title: 'Шинэ замын хөдөлгөөн', link: 'https://medee.example/mn/n/2' },
    ],
    [
      'alternatives, of which the first that yields text wins',
      '<li><a href="/n/3"></a><h4>Гарчиг</h4></li>',
      { title: ['h3', 'a', 'h4'] },
      { title: 'Гарчиг' },
    ],
    [
      'what is glued to the title is dropped, but may be its date',
      '<li><a href="/n/4">Гарчиг <b class="ago">3 цагийн өмнө</b></a></li>',
      { date: '.ago', drop: '.ago' },
      { title: 'Гарчиг', date: '3 цагийн өмнө' },
    ],
    [
      'a date in the address of a picture or of a background',
      '<li><a href="/n/7">Гарчиг</a><i style="background-image: url(\'/image/2026/03/12/a.jpg\')"></i></li>',
      { date: ['img@src', 'i@style'] },
      { date: "background-image: url('/image/2026/03/12/a.jpg')" },
    ],
    [
      'the age that a site has run into the title',
      '<li><a href="/n/8">Нүүрсний экспорт өслөө 3 цаг 48 минутын өмнө</a></li>',
      {},
      { title: 'Нүүрсний экспорт өслөө' },
    ],
    [
      'the count and the date that run into the title',
      '<li><a href="/n/8">Сайд төслийг танилцууллаа 2026.06.25 50 сэтгэгдэл</a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа', date: '2026.06.25' },
    ],
    [
      'a count without a space',
      '<li><a href="/n/8">Сайд төслийг танилцууллаа<b>50 сэтгэгдэл</b></a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа' },
    ],
    [
      'a dateline before the title',
      '<li><a href="/n/8">Улаанбаатар, 6 сарын 29 /ТАЛ/. Сайд төслийг танилцууллаа</a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа' },
    ],
    [
      'a section and a date in elements of their own',
      '<li><a href="/n/8"><span>Улс төр</span>Сайд төслийг танилцууллаа<span>2026-06-25</span></a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа', date: '2026-06-25' },
    ],
    [
      'a date that was selected comes before one in the title',
      '<li><a href="/n/8">Сайд төслийг танилцууллаа<i>2026-06-25</i></a><time>2026-06-26</time></li>',
      { date: 'time' },
      { title: 'Сайд төслийг танилцууллаа', date: '2026-06-26' },
    ],
    [
      'a heading beside a summary',
      '<li><a href="/n/8"><h3>Сайд төслийг танилцууллаа</h3><p>Төслийг намар хэлэлцэж эхэлнэ.</p></a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа' },
    ],
    [
      'emphasis and line breaks within the title',
      '<li><a href="/n/8"><b>Шууд:</b> <em>Сайд</em> төслийг<br>танилцууллаа</a></li>',
      {},
      { title: 'Шууд: Сайд төслийг танилцууллаа' },
    ],
    [
      'a drop cap',
      '<li><a href="/n/8"><span>С</span>айд төслийг танилцууллаа</a></li>',
      {},
      { title: 'Сайд төслийг танилцууллаа' },
    ],
    [
      'the text of the item itself',
      '<a class="row" href="/n/9">Шинэ хууль батлагдлаа</a>',
      { item: 'a.row', link: '@href', title: '.' },
      { title: 'Шинэ хууль батлагдлаа', link: 'https://medee.example/n/9' },
    ],
    [
      'class names with a build hash',
      '<div class="card_wrapper__x1Y"><a href="/r/5"><p class="card_title__Zz9">Гарчиг</p></a></div>',
      { item: '[class*="card_wrapper"]', title: '[class*="card_title"]' },
      { title: 'Гарчиг' },
    ],
  ];
  for (const [name, html, selectors, expected] of cases) {
    it(name, () => assert.partialDeepStrictEqual(only(html, selectors), expected));
  }
});

describe('links resolve against the origin of the page, not its folder', () => {
  const cases: [string, string][] = [
    ['/mn/read/1', 'https://medee.example/mn/read/1'],
    ['read/1', 'https://medee.example/mn/read/1'],
    ['//cdn.example/1', 'https://cdn.example/1'],
    ['?newsid=7', 'https://medee.example/mn/?newsid=7'],
  ];
  for (const [href, link] of cases) {
    it(href, () => assert.equal(only(`<li><a href="${href}">Гарчиг</a></li>`, {})?.link, link));
  }
});

it('links resolve against the base that the document names', () => {
  const html =
    '<head><base href="https://cdn.example/news/"></head><li><a href="6">Гарчиг</a></li>';
  assert.equal(only(html, {})?.link, 'https://cdn.example/news/6');
});

it('a text that three articles share is their section, but not one that is linked three times', () => {
  const listOf = (rows: [link: string, title: string][]) =>
    rows
      .map(([link, title]) => `<li><a href="${link}"><span>Онцлох сэдэв</span> ${title}</a></li>`)
      .join('');
  const titles = (html: string) => {
    const items = readPage(html, URL_OF_PAGE, route({}));
    return items.ok && items.value.map(({ title }) => title);
  };
  const headlines = ['Өвлийн бэлтгэл хангагдлаа', 'Гүүрний ажил дуусав', 'Ургац хураалт эхэллээ'];
  assert.deepEqual(titles(listOf(headlines.map((title, id) => [`/n/${id}`, title]))), headlines);
  assert.deepEqual(
    titles(listOf(headlines.map(() => ['/n/1', 'нь хот байлаа']))),
    headlines.map(() => 'Онцлох сэдэв нь хот байлаа'),
  );
});

it('selectors that match nothing are named', () => {
  const items = readPage('<p>шинэ загвар</p>', URL_OF_PAGE, route({ item: '.news-item' }));
  assert.ok(!items.ok);
  assert.match(items.problem.what, /\.news-item/);
});

describe('selectors that no longer match are named', () => {
  const cases: [string, string][] = [
    ['no item', '<p>шинэ загвар</p>'],
    ['items without a title or a link', '<li><span>зар</span></li><li></li>'],
  ];
  for (const [name, html] of cases) {
    it(name, () => assert.ok(!readPage(html, URL_OF_PAGE, route({})).ok));
  }
});

it('one item without link or title is returned as it is, for the table to count', () => {
  const items = readPage('<li><a href="/n/1">Гарчиг</a></li><li>зар</li>', URL_OF_PAGE, route({}));
  assert.ok(items.ok);
  assert.deepEqual([items.value[1]?.title, items.value[1]?.link], ['', undefined]);
});

describe('hostile pages end quickly', () => {
  const link = '<li><a href="/n/1">Гарчиг</a></li>';
  const pages: [string, string][] = [
    ['nested 100,000 deep', `${link}${'<div>'.repeat(100_000)}`],
    ['tables in tables', `${link}${'<table><tr><td>'.repeat(50_000)}`],
    ['unclosed emphasis', `${link}${'<b>'.repeat(100_000)}`],
    ['240 kB of <', `${link}${'<'.repeat(240_000)}`],
    ['180,000 items', link.repeat(180_000)],
  ];
  for (const [name, html] of pages) {
    it(name, { timeout: 10_000 }, () => {
      const items = readPage(html, URL_OF_PAGE, route({}));
      assert.ok(items.ok && items.value.length <= 300);
    });
  }
});
