import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../scripts/ingest/read/json.ts';
import type { JsonRoute } from '../../src/lib/source.ts';

const ADDRESS = 'https://tal.example/api';

const route = (fields: Partial<JsonRoute>): JsonRoute => ({
  kind: 'json',
  url: ADDRESS,
  link: 'link',
  title: 'title',
  ...fields,
});

describe('lists of interfaces are read by paths and templates', () => {
  const cases: [string, unknown, Partial<JsonRoute>, Record<string, string>][] = [
    [
      'WordPress REST: HTML in titles, a time in UTC without a zone',
      [
        {
          id: 7,
          date_gmt: '2026-03-12T01:30:00',
          link: 'https://tal.example/2026/03/coal/',
          title: { rendered: 'Coal &#038; copper: <em>prices</em> rise' },
          excerpt: { rendered: '<p>Exports grew. [&hellip;]</p>\n' },
        },
      ],
      { title: 'title.rendered', date: '{date_gmt}Z', summary: 'excerpt.rendered' },
      {
        title: 'Coal & copper: prices rise',
        link: 'https://tal.example/2026/03/coal/',
        date: '2026-03-12T01:30:00Z',
        summary: 'Exports grew. […]',
      },
    ],
    [
      'a list below a key, a link from an id',
      { news_list: [{ id: 4711, title: 'Зэсийн үнэ өслөө', publish_date: '2026-03-12 09:00:00' }] },
      { list: 'news_list', link: 'https://tal.example/r/{id}', date: 'publish_date' },
      {
        title: 'Зэсийн үнэ өслөө',
        link: 'https://tal.example/r/4711',
        date: '2026-03-12 09:00:00',
      },
    ],
    [
      'alternatives, of which the first with a value is taken',
      [{ title: 'Гарчиг', link: '/n/1', current_time: '', date_gmt: null, date: '5 цагийн өмнө' }],
      { date: ['current_time', '{date_gmt}Z', 'date'] },
      { link: 'https://tal.example/n/1', date: '5 цагийн өмнө' },
    ],
    [
      'GDELT: dates without separators',
      {
        articles: [
          { url: 'https://uul.example/a', title: 'Rail link opens', seendate: '20260312T081500Z' },
        ],
      },
      { list: 'articles', link: 'url', date: 'seendate' },
      { link: 'https://uul.example/a', date: '20260312T081500Z' },
    ],
  ];
  for (const [name, document, fields, expected] of cases) {
    it(name, () => {
      const items = readJson(JSON.stringify(document), ADDRESS, route(fields));
      assert.ok(items.ok);
      assert.partialDeepStrictEqual(items.value[0], expected);
    });
  }
});

describe('what is no list is said', () => {
  const cases: [string, string, RegExp][] = [
    ['a page', '<!doctype html><p>x', /HTML where JSON was expected/],
    ['torn JSON', '{"data": [', /not JSON/],
    ['another shape', '{"items": []}', /no list at data/],
    ['an object in its place', '{"data": {"a": 1}}', /no list at data/],
    ['keys of the prototype', '{"__proto__": {"data": []}, "x": 1}', /no list at data/],
    ['an empty list', '{"data": []}', /an empty list at data/],
  ];
  for (const [name, text, what] of cases) {
    it(name, () => {
      const items = readJson(text, ADDRESS, route({ list: 'data' }));
      assert.ok(!items.ok);
      assert.match(items.problem.what, what);
    });
  }
});

it('a question without results is no failure', () => {
  assert.deepEqual(readJson('{}', ADDRESS, route({ list: 'articles' })), { ok: true, value: [] });
});

it('an entry of another shape has neither title nor link', () => {
  const items = readJson(
    '[null, 7, "x", [], {"title": {"a": 1}, "link": true}]',
    ADDRESS,
    route({}),
  );
  assert.ok(items.ok);
  assert.ok(items.value.every(({ title, link }) => title === '' && link === undefined));
});

it('at most 300 entries are taken of any document', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (document) => {
      const items = readJson(
        JSON.stringify(document),
        ADDRESS,
        route({ title: 'a.b', link: '{a}{b}' }),
      );
      return !items.ok || items.value.length <= 300;
    }),
  );
  const many = Array.from({ length: 30_000 }, (_, id) => ({ title: `t${id}`, link: `/n/${id}` }));
  const items = readJson(JSON.stringify(many), ADDRESS, route({}));
  assert.equal(items.ok && items.value.length, 300);
});
