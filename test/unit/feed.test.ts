import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../scripts/ingest/decode.ts';
import { readFeed } from '../../scripts/ingest/read/feed.ts';
import type { Item } from '../../scripts/ingest/read/item.ts';

const FEED_URL = 'https://medee.example/feeds/all.xml';

const read = (text: string, headers: Record<string, string> = {}) =>
  readFeed({ text, url: FEED_URL, headers });

async function itemsOf(text: string, headers?: Record<string, string>): Promise<Item[]> {
  const feed = await read(text, headers);
  assert.ok(feed.ok, feed.ok ? '' : feed.problem.what);
  return feed.value.items;
}

/** Only the fields that are asked for. */
const pick = (item: Item | undefined, expected: Partial<Item>) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, item?.[name as keyof Item]]));

const rss = (item: string, channel = '') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Мэдээ</title>${channel}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title><entry>${entry}</entry></feed>`;
const atom03 = (entry: string) =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>News</title><entry>${entry}</entry></feed>`;

describe('every format gives the same items', () => {
  const cases: [string, string, Partial<Item>][] = [
    [
      'RSS 0.91',
      `<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://dtd.example/rss-0.91.dtd"><rss version="0.91">
      <channel><title>T</title><link>https://medee.example/</link><item><title>Copper &amp; gold</title>
      <link>https://medee.example/1</link><description>Prices rose</description></item></channel></rss>`,
      { title: 'Copper & gold', link: 'https://medee.example/1', summary: 'Prices rose' },
    ],
    [
      'RSS 0.92 without title and with source',
      `<rss version="0.92"><channel><item><description>Only &lt;b&gt;text&lt;/b&gt;</description>
      <source url="https://origin.example/rss.xml">Origin</source><category>Mining</category></item></channel></rss>`,
      {
        title: '',
        summary: 'Only text',
        sourceUrl: 'https://origin.example/rss.xml',
        sections: ['Mining'],
      },
    ],
    [
      'RSS 1.0 with items beside the channel',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://medee.example/rdf"><title>T</title>
      <items><rdf:Seq><rdf:li resource="https://medee.example/2"/></rdf:Seq></items></channel>
      <item rdf:about="https://medee.example/2"><title>Уул уурхай</title><dc:date>2026-03-12T09:00+08:00</dc:date>
      <dc:creator>Б. Бат</dc:creator><dc:subject>Эдийн засаг</dc:subject></item></rdf:RDF>`,
      {
        title: 'Уул уурхай',
        link: 'https://medee.example/2',
        guid: 'https://medee.example/2',
        date: '2026-03-12T09:00+08:00',
        author: 'Б. Бат',
        sections: ['Эдийн засаг'],
      },
    ],
    [
      'RSS 2.0 of WordPress',
      rss(`<title>New &#8220;law&#8221; passes</title><link>https://medee.example/2026/03/law/</link>
      <pubDate>Thu, 12 Mar 2026 01:00:00 +0000</pubDate><dc:creator><![CDATA[Editor]]></dc:creator>
      <category><![CDATA[Politics]]></category><category><![CDATA[Law]]></category>
      <guid isPermaLink="false">https://medee.example/?p=17</guid>
      <description><![CDATA[<p>Short &#8230;</p>]]></description>
      <content:encoded><![CDATA[<p>Long <a href="/more">text</a></p>]]></content:encoded>`),
      {
        title: 'New “law” passes',
        link: 'https://medee.example/2026/03/law/',
        guid: 'https://medee.example/?p=17',
        date: 'Thu, 12 Mar 2026 01:00:00 +0000',
        author: 'Editor',
        sections: ['Politics', 'Law'],
        summary: 'Short …',
        content: '<p>Long <a href="https://medee.example/more">text</a></p>',
      },
    ],
    [
      'RSS 2.0 of a news aggregator',
      rss(`<title>Dam opens - Origin</title><link>https://aggregator.example/articles/CBMi?oc=5</link>
      <guid isPermaLink="false">CBMi</guid><source url="https://origin.example">Origin</source>`),
      {
        title: 'Dam opens - Origin',
        link: 'https://aggregator.example/articles/CBMi?oc=5',
        guid: 'CBMi',
        sourceUrl: 'https://origin.example',
      },
    ],
    [
      'Atom 0.3',
      atom03(`<title type="text/html" mode="escaped">A &lt;i&gt;new&lt;/i&gt; road</title>
      <link rel="alternate" type="text/html" href="https://medee.example/3"/><id>tag:medee.example,2026:3</id>
      <issued>2026-03-12T09:00:00+08:00</issued><modified>2026-03-13T09:00:00+08:00</modified>
      <summary mode="base64" type="text/html">PHA+Um9hZDwvcD4=</summary>`),
      {
        title: 'A new road',
        link: 'https://medee.example/3',
        guid: 'tag:medee.example,2026:3',
        date: '2026-03-12T09:00:00+08:00',
        summary: 'Road',
      },
    ],
    [
      'Atom 1.0',
      atom(`<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Rail &amp; <b>road</b></div></title>
      <link rel="self" href="/entry.atom"/><link href="/4"/><id>urn:4</id><updated>not a date</updated>
      <author><name>A. Writer</name><email>a@medee.example</email></author>
      <category term="transport" label="Transport"/><content type="html">&lt;p&gt;Text&lt;/p&gt;</content>`),
      {
        title: 'Rail & road',
        link: 'https://medee.example/4',
        guid: 'urn:4',
        date: 'not a date',
        author: 'A. Writer',
        sections: ['transport'],
        summary: 'Text',
        content: '<p>Text</p>',
      },
    ],
    [
      'JSON Feed 1.1',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        home_page_url: 'https://medee.example/',
        items: [
          {
            id: 5,
            url: '/5',
            title: 'The <b> tag',
            content_html: '<p>Text</p>',
            date_published: '2026-03-12T09:00:00+08:00',
            authors: [{ name: 'A. Writer' }],
            tags: ['web', null],
          },
        ],
      }),
      {
        title: 'The <b> tag',
        link: 'https://medee.example/5',
        guid: '5',
        date: '2026-03-12T09:00:00+08:00',
        author: 'A. Writer',
        sections: ['web'],
        summary: 'Text',
      },
    ],
    [
      'RSS under a prefix of its own, with a field of the same name beside it',
      `<r:rss version="2.0" xmlns:r="http://rss.example/ns" xmlns:x="http://other.example/ns"><r:channel><r:item>
      <x:title>Wrong</x:title><r:title>Right</r:title><x:link>https://wrong.example/</x:link></r:item></r:channel></r:rss>`,
      { title: 'Right', link: undefined },
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, async () => {
      const items = await itemsOf(text);
      assert.equal(items.length, 1);
      assert.deepEqual(pick(items[0], expected), expected);
    });
  }
});

describe('the link is the article', () => {
  const cases: [string, string, string | undefined][] = [
    ['guid', rss('<guid>https://medee.example/1</guid>'), 'https://medee.example/1'],
    [
      'guid that is none',
      rss('<guid isPermaLink="false">https://medee.example/1</guid>'),
      undefined,
    ],
    ['guid that is no address', rss('<guid>17</guid>'), undefined],
    [
      'link before guid',
      rss('<guid>https://medee.example/g</guid><link>https://medee.example/l</link>'),
      'https://medee.example/l',
    ],
    [
      'enclosure',
      rss('<enclosure url="https://medee.example/a.mp3" type="audio/mpeg"/>'),
      undefined,
    ],
    [
      'enclosure, reply and self',
      atom(`<link rel="enclosure" href="/a.mp3"/><link rel="replies" href="/r"/>
        <link rel="self" href="/s"/>`),
      undefined,
    ],
    [
      'page before other media',
      atom('<link type="application/json" href="/a.json"/><link type="text/html" href="/a"/>'),
      'https://medee.example/a',
    ],
    ['link of an image', rss('<image><link>https://medee.example/i</link></image>'), undefined],
    [
      'relative to the site of an RSS feed',
      rss('<link>news/1</link>', '<link>https://site.example/mn/</link>'),
      'https://site.example/mn/news/1',
    ],
    [
      'relative to inherited bases',
      atom('<link xml:base="b/" href="1"/>', 'xml:base="https://base.example/a/"'),
      'https://base.example/a/b/1',
    ],
    [
      'relative to the address of an Atom feed',
      atom('<link href="1"/>'),
      'https://medee.example/feeds/1',
    ],
  ];
  for (const [name, text, link] of cases) {
    it(name, async () => assert.equal((await itemsOf(text))[0]?.link, link));
  }

  it('relative to Content-Location', async () => {
    const [item] = await itemsOf(atom('<link href="1"/>'), { 'content-location': '/en/feed' });
    assert.equal(item?.link, 'https://medee.example/en/1');
  });
});

describe('titles are decoded once', () => {
  const cases: [string, string, string][] = [
    ['RSS, bare ampersand', rss('<title>AT&T & Co</title>'), 'AT&T & Co'],
    ['RSS, encoded twice', rss('<title>AT&amp;amp;T</title>'), 'AT&T'],
    ['RSS, HTML entity that XML lacks', rss('<title>Caf&eacute;&nbsp;A</title>'), 'Café A'],
    ['RSS, CDATA with markup', rss('<title><![CDATA[<b>A</b> &#8211; B]]></title>'), 'A – B'],
    ['RSS, brackets that are no markup', rss('<title>List&lt;T&gt; &lt; 5</title>'), 'List<T> < 5'],
    ['RSS, naked markup', rss('<title>A <em>b</em> c</title>'), 'A b c'],
    [
      'Atom, text',
      atom('<title type="text">The &lt;br> tag &amp;amp;</title>'),
      'The <br> tag &amp;',
    ],
    ['Atom, html', atom('<title type="html">The &amp;lt;br> tag</title>'), 'The <br> tag'],
    ['Atom 0.3, base64', atom03('<title mode="base64">0KHQsNC50LQ=</title>'), 'Сайд'],
    ['RSS, only a tag', rss('<title>&lt;/script&gt;</title>'), '</script>'],
    ['RSS, only a tag in CDATA', rss('<title><![CDATA[</script>]]></title>'), '</script>'],
    [
      'RSS, a script among text',
      rss('<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; Mongolia</title>'),
      '</script><script>alert(1)</script> Mongolia',
    ],
    ['RSS, only punctuation', rss(`<title>: @"'</title>`), `: @"'`],
    ['RSS, only a space', rss('<title>&amp;nbsp;</title>'), ''],
    ['Atom, text, only a tag', atom('<title>&lt;/script></title>'), '</script>'],
    ['Atom, html, only a tag', atom('<title type="html">&lt;/script></title>'), '</script>'],
    [
      'Atom, html, a script among text',
      atom('<title type="html">&lt;script>alert(1)&lt;/script> Mongolia</title>'),
      'Mongolia',
    ],
    ['Atom, html, a picture', atom('<title type="html">&lt;img src="a.jpg"></title>'), ''],
    [
      'Atom, xhtml, nothing',
      atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"/></title>'),
      '',
    ],
    ['spaces and controls', rss('<title>\n A&#160;&#8238;B\t</title>'), 'A B'],
    [
      'an entity of the DTD',
      `<!DOCTYPE rss [<!ENTITY x "y">]>${rss('<title>a &x; b</title>')}`,
      'a &x; b',
    ],
  ];
  for (const [name, text, title] of cases) {
    it(name, async () => assert.equal((await itemsOf(text))[0]?.title, title));
  }
});

describe('authors are names', () => {
  const cases: [string, string | undefined][] = [
    ['<author>editor@medee.example (A. Writer)</author>', 'A. Writer'],
    ['<author>A. Writer &lt;editor@medee.example&gt;</author>', 'A. Writer'],
    ['<author>editor@medee.example</author>', undefined],
    ['<dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator>', 'A. Writer'],
  ];
  for (const [field, author] of cases) {
    it(field, async () => assert.equal((await itemsOf(rss(field)))[0]?.author, author));
  }
});

describe('rule 11: broken feeds are read as far as they go', () => {
  const two = [
    { title: 'Нэг', link: 'https://medee.example/1' },
    { title: 'Хоёр & гурав', link: 'https://medee.example/2' },
  ];
  const cases: [string, string][] = [
    [
      'fields and items that are never closed',
      `<rss><channel><title>T<item><title>Нэг<link>https://medee.example/1
       <item><title>Хоёр & гурав<link>https://medee.example/2`,
    ],
    [
      'junk before the feed, no version, a stray end tag',
      `<br /><b>Warning</b>: x in y.php <rss><channel><item><title>Нэг</title>
      <link>https://medee.example/1</link></b></item><item><title>Хоёр & гурав</title>
      <link>https://medee.example/2</link></item></channel>`,
    ],
    [
      'cut off amid an item',
      `<rss version="2.0"><channel><item><title>Нэг</title><link>https://medee.example/1</link></item>
      <item><title>Хоёр &amp; гурав</title><link>https://medee.example/2</link><descr`,
    ],
    [
      'prefixes that nobody declared',
      `<rss version="2.0"><channel><item><dc:title>Нэг</dc:title><atom:link href="https://medee.example/1"/></item>
      <item><dc:title>Хоёр &amp; гурав</dc:title><atom:link href="https://medee.example/2"/></item></channel></rss>`,
    ],
  ];
  for (const [name, text] of cases) {
    it(name, async () => {
      const items = await itemsOf(text);
      assert.deepEqual(
        items.map(({ title, link }) => ({ title, link })),
        two,
      );
    });
  }
});

describe('Mongolian text in other charsets', () => {
  const text = `<?xml version="1.0" encoding="windows-1251"?>${rss('<title>Нийслэлийн зам</title>')}`;
  const table = new TextDecoder('windows-1251').decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  const cases: [string, Uint8Array][] = [
    ['windows-1251', Uint8Array.from(text, (character) => table.indexOf(character))],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-8 that says windows-1251', new TextEncoder().encode(text)],
  ];
  for (const [name, bytes] of cases) {
    it(name, async () => {
      const [item] = await itemsOf(decode(bytes, 'text/xml'));
      assert.equal(item?.title, 'Нийслэлийн зам');
    });
  }
});

describe('rule 9: what is no feed is a problem', () => {
  const cases: [string, string, string][] = [
    [
      'page',
      '<!DOCTYPE html><html><body><p>Hi</p></body></html>',
      'HTML where a feed was expected',
    ],
    ['text', 'Service unavailable', 'not a feed'],
    ['JSON', '{"error": "no"}', 'not a feed'],
    ['RSS', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'a feed without items'],
    ['JSON Feed', '{"version": "1", "items": []}', 'a feed without items'],
  ];
  for (const [name, text, what] of cases) {
    it(name, async () => {
      assert.deepEqual(await read(text), { ok: false, problem: { what, where: FEED_URL } });
    });
  }
});

it('rule 14: at most 300 items are read', async () => {
  const items = await itemsOf(rss('</item><item>'.repeat(1000)));
  assert.equal(items.length, 300);
});

it('rule 10: hostile feeds end quickly', { timeout: 30_000 }, async () => {
  const big = (part: string) => part.repeat(240_000 / part.length);
  const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`);
  const feeds = [
    big('<'),
    '<a>'.repeat(100_000),
    `<rss><channel><item><title>${'<b>'.repeat(100_000)}`,
    `<!DOCTYPE x [${laughs.join('')}]>${rss('<title>&l20;</title>')}`,
    rss(`<description>${big('&lt;')}</description>`),
    rss(`<description><![CDATA[${big('x<p x')}]]></description>`),
    rss(`${'</item><item>'.repeat(300)}<description>${big('&lt;p ')}</description>`),
    rss(`<author>${big('a@a (')}</author>`),
    rss(`<title>${'<title>'.repeat(400)}${big('<link/>')}`),
    rss('<__proto__>a</__proto__><constructor>b</constructor><title>\0</title>'),
    `{"items": [{"__proto__": {"title": "x"}, "title": ${'['.repeat(100_000)}`,
  ];
  for (const feed of feeds) await read(feed);
});

it('rule 10: never throws, and links are absolute, whatever the document', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<rss>|<channel>|<item>|</item>|<entry>|<title>|</title>|<link>|<link href="a"/>|<guid>|<![CDATA[|]]>'.split(
        '|',
      ),
      ...'<feed xml:base="//">|<description>|&lt;b&gt;|&#0;|<!|<?|"|https://a.example/|<dc:date>|{"items":[{'.split(
        '|',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const feed = await read(pieces.join(''));
      for (const { link } of feed.ok ? feed.value.items : []) {
        assert.ok(link === undefined || URL.canParse(link));
      }
    }),
    { numRuns: 300 },
  );
});
