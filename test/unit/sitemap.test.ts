import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fetcher } from '../../scripts/ingest/fetch.ts';
import { read } from '../../scripts/ingest/read/read.ts';
import { readSitemap } from '../../scripts/ingest/read/sitemap.ts';
import type { SitemapRoute } from '../../src/lib/source.ts';

const route: SitemapRoute = {
  kind: 'sitemap',
  url: 'https://tal.example/sitemap.xml',
  articles: '^https://tal\\.example/article/\\w+$',
};

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc>https://tal.example/</loc></url>
  <url><loc>https://tal.example/article/old</loc><lastmod>2026-03-10</lastmod>
    <news:news><news:publication_date>2026-03-10T08:00:00+08:00</news:publication_date><news:title>Ноолуурын үнэ &amp; зах зээл</news:title></news:news></url>
  <url><loc> https://tal.example/article/new </loc>
    <news:news><news:publication_date>2026-03-12T08:00:00+08:00</news:publication_date><news:title>Rail link opens</news:title></news:news></url>
</urlset>`;

const PLAIN = `<urlset><url><loc>https://tal.example/article/a1</loc><lastmod>2026-03-12T08:00:00+08:00</lastmod></url></urlset>`;

const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap><loc>https://tal.example/sitemap/0</loc><lastmod>2025-01-01</lastmod></sitemap>
  <sitemap><loc>https://tal.example/sitemap/news</loc><lastmod>2026-03-12</lastmod></sitemap>
</sitemapindex>`;

it('a news sitemap gives titles and dates, newest first, and articles alone', () => {
  assert.deepEqual(readSitemap(NEWS, route.url, route), {
    ok: true,
    value: {
      items: [
        {
          link: 'https://tal.example/article/new',
          title: 'Rail link opens',
          date: '2026-03-12T08:00:00+08:00',
        },
        {
          link: 'https://tal.example/article/old',
          title: 'Ноолуурын үнэ & зах зээл',
          date: '2026-03-10T08:00:00+08:00',
        },
      ],
    },
  });
});

it('titles are found whatever the prefixes, and not those of pictures', () => {
  const text = `<sm:urlset xmlns:sm="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <sm:url><i:image><i:loc>https://tal.example/a.jpg</i:loc><i:title>Picture</i:title></i:image>
      <sm:loc>https://tal.example/article/a1</sm:loc><sm:lastmod>2026-03-13</sm:lastmod>
      <n:news><n:publication><n:name>Tal</n:name></n:publication><n:publication_date>2026-03-12</n:publication_date><n:title>Rail link opens</n:title></n:news></sm:url>
    <sm:url><sm:loc>https://tal.example/article/a2</sm:loc><sm:lastmod>2026-03-11</sm:lastmod><i:image><i:title>Picture</i:title></i:image></sm:url>
  </sm:urlset>`;
  const sitemap = readSitemap(text, route.url, route);
  assert.deepEqual(sitemap.ok && 'items' in sitemap.value && sitemap.value.items, [
    { link: 'https://tal.example/article/a1', title: 'Rail link opens', date: '2026-03-12' },
    { link: 'https://tal.example/article/a2', title: '', date: '2026-03-11' },
  ]);
});

describe('what is no list of articles is said', () => {
  const cases: [string, string, RegExp][] = [
    ['a page', '<html><body>404</body></html>', /not a sitemap/],
    ['nothing', '', /not a sitemap/],
    ['a plain sitemap', PLAIN, /a sitemap without titles/],
    ['other addresses', PLAIN.replace('article', 'tag'), /no address matches/],
  ];
  for (const [name, text, what] of cases) {
    it(name, () => {
      const sitemap = readSitemap(text, route.url, route);
      assert.ok(!sitemap.ok);
      assert.match(sitemap.problem.what, what);
    });
  }
});

it('of an index the newest sitemaps are followed, and one that fails does not matter', async () => {
  const asked: string[] = [];
  const answers: Record<string, string> = { 'https://tal.example/sitemap/news': NEWS };
  const answer = (url: string, text: string | undefined) => ({
    url,
    status: text === undefined ? 404 : 200,
    headers: {},
    body: Buffer.from(text ?? 'no'),
    receivedAt: new Date('2026-03-12T10:00:00Z'),
  });
  const fetcher: Fetcher = async (url) => {
    asked.push(url);
    return { ok: true, value: answer(url, answers[url]) };
  };
  const listing = await read(answer(route.url, INDEX), route, fetcher);
  assert.equal(listing.ok && listing.value.items.length, 2);
  assert.deepEqual(asked, ['https://tal.example/sitemap/news', 'https://tal.example/sitemap/0']);
});
