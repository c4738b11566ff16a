import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { dailyGuid, type FeedItem, headlineGuid } from '../../src/site/feeds/item.ts';
import { jsonFeed } from '../../src/site/feeds/json.ts';
import { dateOf, fit, MOST_BYTES, MOST_ITEMS, newestOf } from '../../src/site/feeds/newest.ts';
import { opml } from '../../src/site/feeds/opml.ts';
import { type Channel, rss } from '../../src/site/feeds/rss.ts';
import { literalText, uri, xmlText } from '../../src/site/feeds/text.ts';
import type { ShownHeadline } from '../../src/site/selections.ts';

const CHANNEL: Channel = {
  title: 'Tal & Uul',
  description: 'News <of> the steppe',
  language: 'en',
  self: 'https://tal.example/wire/rss.xml',
  page: 'https://tal.example/wire/',
  image: 'https://tal.example/wire/feed.png',
  stylesheet: '/wire/rss.css',
};

const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  guid: headlineGuid('abcd1234'),
  title: 'A title',
  link: 'https://tal.example/a',
  date: new Date('2026-03-16T01:00:00Z'),
  language: 'en',
  ...more,
});

describe('texts that XML does not take', () => {
  const cases: [string, string][] = [
    ['Өвөл 🐎 ]]> “a” & <b>', 'Өвөл 🐎 ]]> “a” & <b>'],
    ['a\u0000b\u0008c\u000Bd\u001Fe', 'abcde'],
    ['a\u007Fb\u0085c\u009Fd', 'abcd'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uFDD0b\u{1FFFE}c', 'abc'],
    ['half \uD83D of a horse', 'half  of a horse'],
    ['broken \uFFFD letter', 'broken ? letter'],
    ['tab\tand\nline', 'tab\tand\nline'],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => assert.equal(xmlText(text), expected));
});

describe('what looks like markup in a title', () => {
  const cases: [string, string][] = [
    ['Why </script><b> appeared', 'Why <\u2060/script><\u2060b> appeared'],
    ['R&D, S&P and AT&T', 'R&D, S&P and AT&T'],
    ['“Хөх тал” ном & хөгжим', '“Хөх тал” ном & хөгжим'],
    ['1 < 2 > 0', '1 < 2 > 0'],
    ['Salt &amp; pepper &#39;', 'Salt &\u2060amp; pepper &\u2060#39;'],
    ['Names &copy places', 'Names &\u2060copy places'],
    ['Terminal A&2', 'Terminal A&\u20602'],
    ['Тал &уул; нуур &зам2', 'Тал &уул; нуур &\u2060зам2'],
    ['Broken <\u0085b> and &\uFFFElt;', 'Broken <\u2060b> and &\u2060lt;'],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(literalText(text), expected));
});

describe('addresses in the characters of RFC 3986', () => {
  const cases: [string, string][] = [
    ['https://tal.example/мэдээ/1', 'https://tal.example/%D0%BC%D1%8D%D0%B4%D1%8D%D1%8D/1'],
    ['https://тал.example/', 'https://xn--80awt.example/'],
    ['https://tal.example/a b?q=a b|c[0]', 'https://tal.example/a%20b?q=a%20b%7Cc%5B0%5D'],
    ['https://tal.example/?q={a}^`b\\"', 'https://tal.example/?q=%7Ba%7D%5E%60b%5C%22'],
    ['https://tal.example/100%/a%20b', 'https://tal.example/100%25/a%20b'],
    ['https://tal.example/?a=1&b=2#c', 'https://tal.example/?a=1&b=2#c'],
    ['http://[2001:db8::1]/a[0]', 'http://[2001:db8::1]/a%5B0%5D'],
    ['https://tal.example:8443/a', 'https://tal.example:8443/a'],
    ['https://name:secret@tal.example/a', 'https://tal.example/a'],
  ];
  for (const [address, expected] of cases) it(address, () => assert.equal(uri(address), expected));
});

describe('identifiers', () => {
  it('of headlines', () =>
    assert.equal(headlineGuid('abcd1234'), 'tag:mongolia-newswire.invalid,2026:headline/abcd1234'));
  it('of days', () =>
    assert.equal(
      dailyGuid('mn', '2026-03-16'),
      'tag:mongolia-newswire.invalid,2026:daily/mn/2026-03-16',
    ));
});

const headline = (id: string, day: string, more: Partial<ShownHeadline> = {}): ShownHeadline => ({
  id,
  day,
  name: `a-title-${id}`,
  title: 'A title',
  url: `https://news.example/${id}`,
  host: 'news.example',
  via: 'news',
  language: 'en',
  published: day,
  firstSeen: `${day}T02:00:00Z`,
  ...more,
});

/** So many headlines of a day, one for each minute. */
const many = (count: number, day: string): ShownHeadline[] =>
  Array.from({ length: count }, (_, index) =>
    headline(`${day}-${index}`, day, {
      published: `${day}T${String(10 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00+08:00`,
      firstSeen: `${day}T12:00:00Z`,
    }),
  );

describe('the newest headlines', () => {
  it('stand newest first', () => {
    const found = newestOf([
      headline('early', '2026-03-02', { published: '2026-03-02T08:00:00+08:00' }),
      headline('late', '2026-03-02', { published: '2026-03-02T09:00:00+08:00' }),
      headline('before', '2026-03-01'),
    ]);
    assert.deepEqual(
      found.map(({ id }) => id),
      ['late', 'early', 'before'],
    );
  });

  it('are at most a hundred', () =>
    assert.equal(newestOf(many(250, '2026-03-02')).length, MOST_ITEMS));

  it('hold one that names only its day and was found last', () => {
    const found = newestOf([
      ...many(250, '2026-03-02'),
      headline('found', '2026-03-02', { firstSeen: '2026-03-02T13:00:00Z' }),
    ]);
    assert.equal(found.at(-1)?.id, 'found');
  });

  it('hold one of some days ago that was found last', () => {
    const found = newestOf([
      ...many(250, '2026-03-02'),
      headline('found', '2026-02-26', { firstSeen: '2026-03-02T13:00:00Z' }),
    ]);
    assert.equal(found.at(-1)?.id, 'found');
  });

  it('are not pushed out by history that is brought in', () => {
    const history = many(250, '2025-01-01').map((old) => ({
      ...old,
      firstSeen: '2026-03-03T00:00:00Z',
    }));
    assert.ok(newestOf([...many(120, '2026-03-02'), ...history]).every(({ day }) => day > '2026'));
  });

  it('are found without reading the whole archive', () => {
    let read = 0;
    function* endless(): Generator<ShownHeadline> {
      for (let month = 12; month > 0; month--) {
        for (const one of many(60, `2026-${String(month).padStart(2, '0')}-01`)) {
          read++;
          yield one;
        }
      }
    }
    newestOf(endless());
    assert.equal(read, 121);
  });

  it('none is dated into the future of when it was seen', () =>
    assert.equal(
      dateOf(headline('a', '2026-03-03', { firstSeen: '2026-03-02T12:00:00Z' })).toISOString(),
      '2026-03-02T12:00:00.000Z',
    ));
});

describe('a document of limited size', () => {
  const write = (items: readonly string[]): string => items.join('');
  it('holds everything that fits', async () => assert.equal(await fit(['a', 'b'], write), 'ab'));
  it('leaves the last off', async () => {
    const text = await fit(
      Array.from({ length: 10 }, (_, index) => String(index).repeat(100_000)),
      write,
    );
    assert.ok(text.startsWith('0') && text.endsWith('4') && text.length <= MOST_BYTES);
  });
  it('of one item that is too large is empty', async () =>
    assert.equal(await fit(['a'.repeat(MOST_BYTES + 1)], write), ''));
});

const ITEMS: FeedItem[] = [
  item({
    guid: headlineGuid('00000001'),
    title: 'Хөх тал: «ном» & хөгжим 🐎 ]]> "a" \'b\'',
    link: 'https://tal.example/мэдээ?a=1&b=2',
    language: 'mn',
    categories: [
      { name: 'Соёл', domain: 'https://tal.example/wire/mn/topics/' },
      { name: 'Нийгэм', domain: 'https://tal.example/wire/mn/topics/' },
    ],
    source: { title: 'Тал & уул', url: 'https://tal.example/rss?a=1&b=2' },
    author: 'Б. Тал <tal@tal.example> & Co',
    summary: 'One < two & "three" ]]> четыре',
  }),
  item({
    guid: headlineGuid('00000002'),
    title: 'x'.repeat(300),
    summary: 'A summary',
    html: '<p>The <em>text</em> &amp; more ]]&gt; <a href="https://tal.example/?a=1&amp;b=2">x</a></p>',
    original: 'https://uul.example/2',
  }),
  item({ guid: headlineGuid('00000003'), summary: '«Товч»', author: '1900' }),
  item({ guid: headlineGuid('00000004') }),
  item({ guid: headlineGuid('00000005'), link: 'http://[2001:db8::1]/5', author: '0xABC' }),
];

/** The items of an RSS document as two parsers see them. */
const PARSERS: Record<string, (xml: string) => Promise<object[]>> = {
  'rss-parser': async (xml) => {
    const parser = new RssParser({
      customFields: {
        item: [
          ['dc:language', 'language'],
          ['content:encoded', 'html'],
          ['source', 'origins', { keepArray: true }],
        ],
      },
    });
    const { items } = await parser.parseString(xml);
    return items.map((found) => ({
      guid: found.guid,
      title: found.title,
      link: found.link,
      date: found.isoDate,
      language: found.language,
      categories: found.categories?.map((category) => (category as unknown as { _: string })._),
      source: found.origins?.map((origin: { _: string; $: { url: string } }) => ({
        title: origin._,
        url: origin.$.url,
      }))[0],
      author: found.creator,
      description: found.html === undefined ? found.content : (found.summary ?? found.content),
      html: found.html,
    }));
  },
  feedsmith: async (xml) =>
    (parseRssFeed(xml).items ?? []).map((found) => ({
      guid: found.guid?.value,
      title: found.title,
      link: found.link,
      date: found.pubDate && new Date(found.pubDate).toISOString(),
      language: found.dc?.languages?.[0],
      categories: found.categories?.map(({ name }) => name),
      source: found.source,
      author: found.dc?.creators?.[0],
      description: found.description,
      html: found.content?.encoded,
    })),
};

/** What both should see. */
const seen = ({ guid, title, link, date, language, ...more }: FeedItem): object => ({
  guid,
  title: literalText(title),
  link: uri(link),
  date: date.toISOString(),
  language,
  categories: more.categories?.map(({ name }) => name),
  source: more.source,
  author: more.author?.includes('Тал') ? more.author : undefined,
  description:
    more.summary &&
    xmlText(more.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
  html: more.html,
});

for (const [name, parse] of Object.entries(PARSERS)) {
  describe(`RSS as ${name} reads it`, () => {
    it('has the same items out as in', async () =>
      assert.deepEqual(
        JSON.parse(JSON.stringify(await parse(await rss(CHANNEL, ITEMS)))),
        JSON.parse(JSON.stringify(ITEMS.map(seen))),
      ));

    it('whatever stands in titles and summaries', async () => {
      const text = fc
        .string({
          unit: fc.oneof(
            fc.constantFrom(...'<>&;]"\'#/abAtlmp \u0000\u0085'),
            fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
          ),
        })
        .map((any) => `Т ${xmlText(any).replace(/\s+/g, ' ').trim()}.`);
      await fc.assert(
        fc.asyncProperty(text, text, async (title, summary) => {
          const items = [item({ title, summary })];
          assert.deepEqual(
            JSON.parse(JSON.stringify(await parse(await rss(CHANNEL, items)))),
            JSON.parse(JSON.stringify(items.map(seen))),
          );
        }),
      );
    });

    it('without items is a feed too', async () =>
      assert.deepEqual(await parse(await rss(CHANNEL, [])), []));
  });
}

describe('the channel', () => {
  it('says what readers need', async () => {
    const feed = parseRssFeed(await rss(CHANNEL, ITEMS));
    assert.partialDeepStrictEqual(feed, {
      title: CHANNEL.title,
      link: CHANNEL.page,
      description: 'News <\u2060of> the steppe',
      language: 'en',
      ttl: 60,
      image: { url: CHANNEL.image, title: CHANNEL.title, link: CHANNEL.page },
      atom: { links: [{ rel: 'self', href: CHANNEL.self, type: 'application/rss+xml' }] },
    });
    assert.equal(new Date(feed.lastBuildDate ?? '').toISOString(), '2026-03-16T01:00:00.000Z');
  });

  it('asks browsers for its style sheet', async () =>
    assert.match(
      await rss(CHANNEL, []),
      /^<\?xml version="1.0" encoding="UTF-8"\?><\?xml-stylesheet type="text\/css" href="\/wire\/rss.css"\?><rss /,
    ));

  it('has the same bytes for the same items', async () =>
    assert.equal(await rss(CHANNEL, ITEMS), await rss(CHANNEL, ITEMS)));

  const histories: [string, Channel['history'], boolean, string[]][] = [
    ['no archive', undefined, false, []],
    [
      'the document to subscribe to',
      { previous: 'https://tal.example/2' },
      false,
      ['prev-archive'],
    ],
    [
      'a document of the archive',
      {
        current: 'https://tal.example/',
        previous: 'https://tal.example/1',
        next: 'https://tal.example/3',
      },
      true,
      ['current', 'prev-archive', 'next-archive'],
    ],
    ['the only document of the archive', { current: 'https://tal.example/' }, true, ['current']],
  ];
  for (const [name, history, isArchive, rels] of histories) {
    it(name, async () => {
      const xml = await rss({ ...CHANNEL, history }, ITEMS);
      const links = parseRssFeed(xml).atom?.links?.map(({ rel }) => rel);
      assert.deepEqual(links, ['self', ...rels]);
      assert.equal(xml.includes('<fh:archive/>'), isArchive);
      assert.equal(
        xml.includes('xmlns:fh="http://purl.org/syndication/history/1.0"'),
        history !== undefined,
      );
    });
  }
});

it('a JSON Feed has the same items out as in', () => {
  const feed = parseJsonFeed(jsonFeed(CHANNEL, ITEMS));
  assert.partialDeepStrictEqual(feed, {
    title: CHANNEL.title,
    feed_url: CHANNEL.self,
    home_page_url: CHANNEL.page,
  });
  assert.deepEqual(
    feed.items?.map(({ id, title, url, language, tags }) => ({ id, title, url, language, tags })),
    ITEMS.map(({ guid, title, link, language, categories }) => ({
      id: guid,
      title,
      url: uri(link),
      language,
      tags: categories?.map(({ name }) => name),
    })),
  );
  assert.deepEqual(
    feed.items?.map(({ content_html, content_text }) => content_html ?? content_text),
    [ITEMS[0]?.summary, ITEMS[1]?.html, ITEMS[2]?.summary, ITEMS[3]?.title, ITEMS[4]?.title],
  );
  assert.deepEqual(
    feed.items?.map(({ external_url }) => external_url),
    [undefined, 'https://uul.example/2', undefined, undefined, undefined],
  );
});

it('a JSON Feed has the forms that version 1.1 wants', () => {
  const items = [
    item({
      title: 'a\u0085b\uFFFEc\uD83D',
      author: 'Б. Тал',
      link: 'https://tal.example/?a[]=1|2',
      original: 'https://tal.example/мэдээ',
    }),
  ];
  const { version, items: found } = JSON.parse(jsonFeed(CHANNEL, items));
  assert.equal(version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual(found, [
    {
      id: headlineGuid('abcd1234'),
      url: 'https://tal.example/?a%5B%5D=1%7C2',
      external_url: 'https://tal.example/%D0%BC%D1%8D%D0%B4%D1%8D%D1%8D',
      title: 'abc',
      content_text: 'abc',
      date_published: '2026-03-16T09:00:00+08:00',
      authors: [{ name: 'Б. Тал' }],
      language: 'en',
    },
  ]);
});

it('a list of subscriptions has the same feeds out as in', () => {
  const subscription = {
    name: 'Тал & "уул" <1>\u0000',
    feed: 'https://tal.example/мэдээ?a=1&b="2"',
    page: 'https://tal.example/',
    language: 'mn' as const,
  };
  const { body } = parseOpml(opml('A & b', [{ name: 'Монгол', subscriptions: [subscription] }]));
  assert.deepEqual(JSON.parse(JSON.stringify(body?.outlines)), [
    {
      text: 'Монгол',
      outlines: [
        {
          text: 'Тал & "уул" <1>',
          type: 'rss',
          title: 'Тал & "уул" <1>',
          xmlUrl: 'https://tal.example/%D0%BC%D1%8D%D0%B4%D1%8D%D1%8D?a=1&b=%222%22',
          htmlUrl: subscription.page,
          language: 'mn',
        },
      ],
    },
  ]);
});
