import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from 'cheerio';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { type FiledHeadline, readFiled } from '../../src/lib/archive.ts';
import { formatHeadline } from '../../src/lib/headline.ts';
import { TOPICS } from '../../src/lib/topics.ts';
import { MOST_BYTES, MOST_ITEMS } from '../../src/site/feeds/newest.ts';
import { DEMO, filesOf, makeWorkspace, run, type Workspace } from '../support/workspace.ts';

const SITE_URL = 'https://tal.example/wire';

let workspace: Workspace;
/** The built site by path. */
let site: ReadonlyMap<string, string>;
/** The feeds by their address below the site's base. */
let feeds: Map<string, string>;
let headlines: FiledHeadline[];

const build = async (): Promise<Map<string, string>> => {
  const built = await run('build', [], { ...workspace.env, SITE_URL });
  assert.equal(built.code, 0, built.output);
  site = await filesOf(workspace.env.OUT_DIR);
  return new Map(
    [...site].filter(([path]) => /^(?:rss.*\.xml|feed\.json|sources\.opml)$/.test(path)),
  );
};

before(async () => {
  workspace = await makeWorkspace();
  await run('update', ['--replay', DEMO], workspace.env);
  headlines = [...(await filesOf(workspace.env.ARCHIVE_DIR))].map(([path, text]) => {
    const filed = readFiled(path, text);
    assert.ok(filed.ok, path);
    return filed.value;
  });
  feeds = await build();
});
after(() => workspace.remove());

const feed = (path: string): string => {
  const text = feeds.get(path);
  assert.ok(text, path);
  return text;
};
const guids = (path: string): string[] =>
  (parseRssFeed(feed(path)).items ?? []).map(({ guid }) => guid?.value ?? '');
const guidsOf = (chosen: readonly FiledHeadline[]): string[] =>
  chosen.map(({ id }) => `tag:mongolia-newswire.invalid,2026:headline/${id}`).sort();

describe('every feed holds what it names', () => {
  const hosts = ['steppe-herald.example', 'khuren-els.example'];
  const cases: [string, (headline: FiledHeadline) => boolean][] = [
    ['rss.xml', () => true],
    ['rss/archive/2026-03.xml', () => true],
    ['rss/en.xml', ({ language }) => language === 'en'],
    ['rss/mn.xml', ({ language }) => language === 'mn'],
    ...hosts.map((name): [string, (headline: FiledHeadline) => boolean] => [
      `rss/sources/${name}.xml`,
      ({ host }) => host === name,
    ]),
    ...TOPICS.map((name): [string, (headline: FiledHeadline) => boolean] => [
      `rss/topics/${name}.xml`,
      ({ topics }) => topics?.includes(name) ?? false,
    ]),
  ];
  for (const [path, isIn] of cases) {
    it(path, () => assert.deepEqual(guids(path).sort(), guidsOf(headlines.filter(isIn))));
  }

  it('feed.json', () =>
    assert.deepEqual(
      parseJsonFeed(feed('feed.json')).items?.map(({ id }) => id),
      guids('rss.xml'),
    ));

  it('every host has one', () => {
    const hosted = [...new Set(headlines.map(({ host }) => `rss/sources/${host}.xml`))];
    assert.deepEqual(
      [...feeds.keys()].filter((path) => path.startsWith('rss/sources/')).sort(),
      hosted.sort(),
    );
  });
});

describe('every feed', () => {
  const each = (check: (xml: string, path: string) => void | Promise<void>) => async () => {
    for (const [path, xml] of feeds) if (path.endsWith('.xml')) await check(xml, path);
  };

  it(
    'reads the same in two parsers',
    each(async (xml, path) => {
      const { items } = await new RssParser().parseString(xml);
      assert.deepEqual(
        items.map(({ guid, title, link, isoDate }) => ({ guid, title, link, isoDate })),
        (parseRssFeed(xml).items ?? []).map(({ guid, title, link, pubDate }) => ({
          guid: guid?.value,
          title,
          link,
          isoDate: new Date(pubDate ?? '').toISOString(),
        })),
        path,
      );
    }),
  );

  it(
    'stands where it says, newest first, each item once',
    each((xml, path) => {
      const { atom, items = [], lastBuildDate } = parseRssFeed(xml);
      assert.equal(atom?.links?.find(({ rel }) => rel === 'self')?.href, `${SITE_URL}/${path}`);
      const dates = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
      assert.deepEqual(
        dates,
        dates.toSorted((a, b) => b - a),
        path,
      );
      assert.equal(lastBuildDate, items[0]?.pubDate, path);
      assert.equal(new Set(items.map(({ guid }) => guid?.value)).size, items.length, path);
    }),
  );

  it(
    'leads to whole addresses alone',
    each((xml, path) => {
      const addresses = [
        ...xml.matchAll(/(?:href|src|url)=(?:"|&quot;)(.*?)(?:"|&quot;)|<link>(.*?)</g),
      ]
        .map(([, attribute, element]) => attribute ?? element ?? '')
        .filter((address) => address !== '/wire/rss.css');
      for (const address of addresses)
        assert.match(address, /^(?:https?|mailto):[\w\-.~:/?#@!$&'()*+,;=%]+$/, path);
    }),
  );

  it(
    'that people subscribe to is small',
    each((xml, path) => {
      if (path.startsWith('rss/archive/')) return;
      assert.ok(Buffer.byteLength(xml) <= MOST_BYTES, path);
      assert.ok((parseRssFeed(xml).items ?? []).length <= MOST_ITEMS, path);
    }),
  );
});

it('from the newest headlines the whole archive can be followed back', () => {
  const found: string[] = [];
  const seen = new Set<string>();
  let next: string | undefined = `${SITE_URL}/rss.xml`;
  while (next !== undefined) {
    assert.ok(!seen.has(next), next);
    seen.add(next);
    const path = next.slice(SITE_URL.length + 1);
    found.push(...guids(path));
    next = parseRssFeed(feed(path)).atom?.links?.find(({ rel }) => rel === 'prev-archive')?.href;
  }
  assert.deepEqual([...new Set(found)].sort(), guidsOf(headlines));
});

describe('the policy on texts is kept', () => {
  it('whole texts only of those that we hold', () => {
    const whole = parseRssFeed(feed('rss.xml')).items?.filter(({ content }) => content?.encoded);
    assert.deepEqual(
      whole?.map(({ guid }) => guid?.value).sort(),
      guidsOf(headlines.filter(({ body }) => body)),
    );
  });
  it('not even a summary of the source that forbids it', () =>
    assert.doesNotMatch(feed('rss/sources/khuren-els.example.xml'), /<item>.*<description>/s));
});

describe('a headline', () => {
  const titled = (beginning: string) => {
    const found = parseRssFeed(feed('rss.xml')).items?.find(({ title }) =>
      title?.startsWith(beginning),
    );
    assert.ok(found, beginning);
    return found;
  };
  it('leads to our page of its text', () =>
    assert.match(
      titled('Spring session opens').link ?? '',
      /^https:\/\/tal\.example\/wire\/2026\/03\/16\/spring-/,
    ));
  it('without text leads to the original', () =>
    assert.match(titled('🐎 Хаврын').link ?? '', /^https:\/\/(?!tal)[\w-]+\.example\//));
  it('names the publication and its feed', () =>
    assert.deepEqual(titled('Spring session opens').source, {
      title: 'The Steppe Herald',
      url: 'https://steppe-herald.example/feed/',
    }));
  it('shows what looks like markup', () =>
    assert.equal(
      titled('Why <').title?.replaceAll('\u2060', '').slice(0, 24),
      'Why </script><b> appeare',
    ));
});

describe('the best of the day', () => {
  for (const language of ['en', 'mn']) {
    it(`${language}: a list for each day that is over`, () => {
      const items = parseRssFeed(feed(`rss/daily-${language}.xml`)).items ?? [];
      const days = new Set(
        headlines
          .filter((one) => one.language === language && one.day < '2026-03-16')
          .map(({ day }) => day),
      );
      assert.deepEqual(
        items.map(({ guid }) => guid?.value),
        [...days]
          .sort()
          .reverse()
          .map((day) => `tag:mongolia-newswire.invalid,2026:daily/${language}/${day}`),
      );
      for (const { content, description } of items) {
        const count = content?.encoded?.match(/<li><a href=/g)?.length ?? 0;
        assert.ok(count > 0 && count <= 10);
        assert.equal(description?.split('\n').length, count);
      }
    });
  }
});

it('the sources are listed with their own feeds, else with ours', () => {
  const { body } = parseOpml(feed('sources.opml'));
  const listed = body?.outlines?.flatMap(({ outlines = [] }) => outlines) ?? [];
  const addressOf = (name: string) => listed.find(({ text }) => text === name)?.xmlUrl;
  assert.equal(listed.length, 11);
  assert.equal(addressOf('The Steppe Herald'), 'https://steppe-herald.example/feed/');
  assert.equal(addressOf('Gobi Courier'), `${SITE_URL}/rss/sources/gobi-courier.example.xml`);
  for (const { xmlUrl = '' } of listed.filter((one) => one.xmlUrl?.startsWith(SITE_URL)))
    assert.ok(feeds.has(xmlUrl.slice(SITE_URL.length + 1)), xmlUrl);
});

describe('pages name their feeds', () => {
  /** The alternate feeds in the head of a page, as `hreflang address`. */
  const named = (html: string): string[] =>
    load(html)('link[rel="alternate"][type]')
      .toArray()
      .map(({ attribs: { hreflang, href = '' } }) => `${hreflang} ${href.replace(SITE_URL, '')}`);
  const everywhere = ['mul /rss.xml', 'en /rss/en.xml', 'mn /rss/mn.xml', 'mul /feed.json'];

  it('every page those of all headlines', () => {
    for (const [path, html] of site)
      if (path.endsWith('.html')) assert.deepEqual(named(html).slice(-4), everywhere, path);
  });

  const own: [string, string[]][] = [
    ['index.html', []],
    ['sources/steppe-herald.example/index.html', ['en /rss/sources/steppe-herald.example.xml']],
    ['mn/sources/tuuliin-medee.example/index.html', ['mn /rss/sources/tuuliin-medee.example.xml']],
    ['topics/economy/index.html', ['mul /rss/topics/economy.xml']],
  ];
  for (const [path, feedsOfIt] of own)
    it(`${path}: its own first`, () =>
      assert.deepEqual(named(site.get(path) ?? ''), [...feedsOfIt, ...everywhere]));
});

it('a second build makes the same bytes', async () => assert.deepEqual(await build(), feeds));

it('a headline that is found late changes the list of its day in place', async () => {
  const items = () => parseRssFeed(feed('rss/daily-en.xml')).items ?? [];
  const before = items();
  const day = before[0]?.guid?.value?.slice(-10) ?? '';
  const dir = join(workspace.env.ARCHIVE_DIR, 'en', ...day.split('-'));
  const late = {
    title: 'Found late',
    url: 'https://news.example/late',
    host: 'news.example',
    via: 'steppe-herald',
    language: 'en' as const,
    published: day,
    firstSeen: '2026-03-16T01:00:00Z',
    pin: true,
  };
  await writeFile(join(dir, 'found-late-00000000.md'), formatHeadline(late));
  feeds = await build();
  const standing = ({ guid, title, link, pubDate }: ReturnType<typeof items>[number]) => ({
    guid,
    title,
    link,
    pubDate,
  });
  assert.deepEqual(items().map(standing), before.map(standing));
  assert.match(items()[0]?.description ?? '', /^1\. Found late \(news\.example\)$/m);
  assert.deepEqual(items().slice(1), before.slice(1));
});
