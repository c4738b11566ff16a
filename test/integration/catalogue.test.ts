import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { read } from '../../scripts/ingest/read/read.ts';
import { fail } from '../../src/lib/result.ts';
import type { Route, Source } from '../../src/lib/source.ts';
import { loadSources } from '../../src/lib/sources.ts';

const FOLDER = 'src/content/sources';
const FIXTURES = 'test/fixtures/catalogue';
const ALL = '../shared/sources.json';

/** What the comment of a source says, as one line. */
const commentOf = async (id: string): Promise<string> =>
  (await readFile(`${FOLDER}/${id}.yaml`, 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.slice(1).trim())
    .join(' ');

let sources: Map<string, Source>;
before(async () => {
  const loaded = await loadSources(FOLDER);
  assert.ok(loaded.ok);
  assert.deepEqual(loaded.value.faulty, []);
  sources = new Map(loaded.value.sources.map((source) => [source.id, source]));
});

const sourceOf = (id: string): Source => {
  const source = sources.get(id);
  assert.ok(source, `no source ${id}`);
  return source;
};

describe('the hosts of the page that we succeed: an answer of their form is read', () => {
  /** Source, kind of its route, answer, and the first headline in it: title, link, date. */
  const cases: [string, Route['kind'], string, string, string, string][] = [
    [
      'news-az',
      'json',
      'news-az.json',
      'Invented : Mongolia opens a school for eagle keepers',
      'https://news.az/news/invented-mongolia-opens-a-school-for-eagle-keepers',
      '20260312T081500Z',
    ],
    [
      'montsame-en',
      'page',
      'montsame-en.html',
      'Invented sheepdog school opens in Khövsgöl',
      'https://www.montsame.mn/en/read/900001',
      '2026-03-12 10:40:00',
    ],
    [
      'montsame-mn',
      'page',
      'montsame-mn.html',
      'Зохиомол: Сургуулийн шинэ байр ашиглалтад орлоо',
      'https://www.montsame.mn/mn/read/900001',
      '2026-03-12 09:15:00',
    ],
    [
      'ubpost',
      'feed',
      'ubpost.xml',
      'Invented herders’ fair draws a crowd',
      'https://ubpost.mn/a/90002',
      'Thu, 12 Mar 2026 09:30:00 +0800',
    ],
    [
      'ubpost',
      'json',
      'ubpost.json',
      'Invented bridge over the Tuul closes for a day',
      'https://ubpost.mn/a/90001',
      '20260312T020000Z',
    ],
    [
      'yahoo-finance',
      'json',
      'yahoo-finance.json',
      'Invented felt maker of Mongolia lists its shares',
      'https://sg.finance.yahoo.com/news/invented-felt-maker-mongolia-lists-shares-101500123.html',
      '20260311T230000Z',
    ],
    [
      'raillynews',
      'feed',
      'raillynews.xml',
      'Invented sleeper train reaches Ulaanbaatar',
      'https://raillynews.com/2026/03/invented-sleeper-train-reaches-ulaanbaatar/',
      'Wed, 11 Mar 2026 07:00:00 +0000',
    ],
    [
      'gogo-mn',
      'json',
      'gogo-mn.json',
      'Зохиомол: Шинэ номын сан үүдээ нээлээ',
      'https://gogo.mn/r/zx1ab',
      '2026-03-12 11:20:00',
    ],
    [
      'itoim',
      'feed',
      'itoim.xml',
      'Зохиомол: Нуурын мөс хайлж эхэллээ',
      'https://itoim.mn/a/2026/03/12/society/zx1',
      'Thu, 12 Mar 2026 10:05:00 +0800',
    ],
    [
      'eguur',
      'json',
      'eguur.json',
      'Зохиомол: Тал нутагт “цасан” шуурга намжлаа',
      'https://eguur.mn/900001/',
      '2026-03-12T03:00:00Z',
    ],
    [
      'news-mn',
      'json',
      'news-mn.json',
      'Зохиомол: Хотын захад мод тарьж эхэллээ',
      'https://news.mn/r/900001',
      '5 цагийн өмнө',
    ],
    [
      'eagle',
      'page',
      'eagle.html',
      'Зохиомол: Тэмээний уралдаан боллоо',
      'https://eagle.mn/r/zx1ab2CD3',
      '36 минутын өмнө',
    ],
    [
      'asianews-network',
      'feed',
      'asianews-network.xml',
      'Invented Mongolian choir tours three countries',
      'https://asianews.network/invented-mongolian-choir-tours-three-countries/',
      'Thu, 12 Mar 2026 02:10:00 +0000',
    ],
  ];
  for (const [id, kind, file, title, link, date] of cases) {
    it(`${id}, by its first ${kind} route`, async () => {
      const { enabled, routes } = sourceOf(id);
      assert.ok(enabled);
      const route = routes.find((candidate) => candidate.kind === kind);
      assert.ok(route);
      const response = {
        url: route.url,
        status: 200,
        headers: {},
        body: await readFile(`${FIXTURES}/${file}`),
        receivedAt: new Date('2026-03-12T12:00:00+08:00'),
      };
      const listing = await read(response, route, async (url) => fail('not asked for', url));
      assert.ok(listing.ok);
      assert.equal(listing.value.note, undefined);
      const [item] = listing.value.items;
      assert.deepEqual(
        { title: item?.title, link: item?.link, date: item?.date },
        { title, link, date },
      );
    });
  }
});

describe('the catalogue as a whole', () => {
  it('at least 25 sources are on, at least 8 of them English', () => {
    const enabled = [...sources.values()].filter(({ enabled }) => enabled);
    const english = enabled.filter(({ language }) => language === 'en');
    assert.ok(enabled.length >= 25, `${enabled.length} on`);
    assert.ok(english.length >= 8, `${english.length} English on`);
  });

  it('every file says how sure we are, and whether a real answer was ever seen', async () => {
    for (const id of sources.keys()) {
      const comment = await commentOf(id);
      assert.match(comment, /Confidence: (?:low|medium|high)/, id);
      assert.match(comment, /[Nn]ever tried live|seen (?:on|as of)/, id);
    }
  });

  it('Google News is off, for its terms', async () => {
    const ofGoogle = [...sources.values()].filter(({ routes }) =>
      routes.some(({ url }) => new URL(url).host === 'news.google.com'),
    );
    assert.ok(ofGoogle.length >= 2);
    for (const { id, enabled, aggregator } of ofGoogle) {
      assert.deepEqual({ enabled, aggregator }, { enabled: false, aggregator: true }, id);
      assert.match(await commentOf(id), /personal, non-commercial use/, id);
    }
  });

  it('of ikon no text is kept, for its notice', () => assert.equal(sourceOf('ikon').text, 'none'));

  it('whole texts are kept of state bodies and the United Nations alone', () => {
    const whole = [...sources.values()].filter(({ text }) => text === 'full');
    assert.deepEqual(
      whole.map(({ id, official }) => [id, official]),
      [
        ['mongolbank', true],
        ['parliament-mn', true],
        ['president-mn', true],
        ['un-mongolia', false],
      ],
    );
  });

  it('lists of other publications pass only what is about Mongolia', () => {
    for (const { id, aggregator, general } of sources.values()) {
      assert.ok(!aggregator || general, id);
    }
  });

  it('no publication that we know of is missing', {
    skip: existsSync(ALL) ? false : `${ALL} is not here`,
  }, async () => {
    const known: { sources: { id: string }[] } = JSON.parse(await readFile(ALL, 'utf8'));
    const missing = known.sources.filter(({ id }) => !sources.has(id));
    assert.deepEqual(missing, []);
  });
});
