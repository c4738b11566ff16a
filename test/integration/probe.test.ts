import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Fetcher } from '../../scripts/ingest/fetch.ts';
import type { Item } from '../../scripts/ingest/read/item.ts';
import { openRecording } from '../../scripts/ingest/recording.ts';
import { judge, type Yield } from '../../scripts/probe/judge.ts';
import { idFrom, nameFrom } from '../../scripts/probe/name.ts';
import { type Finding, probe } from '../../scripts/probe/probe.ts';
import type { Tried } from '../../scripts/probe/report.ts';
import { freeFileName, narrow, writeSource } from '../../scripts/probe/source-file.ts';
import { warningsOf } from '../../scripts/probe/warnings.ts';
import { parseSource, type Source } from '../../src/lib/source.ts';
import { run } from '../support/workspace.ts';

/** Invented publications, one for every way of reading; the clock is 2026-03-16 09:00. */
const RECORDING = 'test/fixtures/probe';

const recording = await openRecording(RECORDING);
assert.ok(recording.ok);
const recorded = recording.value.fetch;

/** Probes an address of the recording; says what was asked and tried, too. */
async function probed(address: string, fetcher: Fetcher = recorded) {
  const asked: string[] = [];
  const tried: Tried[] = [];
  const count: Fetcher = (url) => {
    asked.push(url);
    return fetcher(url);
  };
  const result = await probe(address, count, (attempt) => tried.push(attempt));
  return { result, asked, tried };
}

async function found(address: string): Promise<{ finding: Finding; source: Source }> {
  const { result } = await probed(address);
  assert.ok(result.ok, result.ok ? '' : result.problem.what);
  const { fileName, yaml } = result.value.file;
  const source = parseSource(fileName.replace('.yaml', ''), yaml, fileName);
  assert.ok(source.ok);
  return { finding: result.value, source: source.value };
}

type Expected = [address: string, id: string, source: Partial<Source>];

const SITES: Record<string, Expected> = {
  'a feed that the page names, not that of its comments': [
    'https://steppe-post.example/',
    'steppe-post',
    {
      name: 'The Steppe Post',
      language: 'en',
      routes: [
        { kind: 'feed', url: 'https://steppe-post.example/news.rss' },
        { kind: 'generic', url: 'https://steppe-post.example/' },
      ],
    },
  ],
  'a feed whose own address was given': [
    'https://steppe-post.example/news.rss',
    'steppe-post',
    {
      homepage: 'https://steppe-post.example/',
      routes: [
        { kind: 'feed', url: 'https://steppe-post.example/news.rss' },
        { kind: 'generic', url: 'https://steppe-post.example/' },
      ],
    },
  ],
  'a feed at a usual place, for the one that the page names is HTML': [
    'https://www.khar-us.example/',
    'khar-us',
    {
      name: 'Хар-Ус мэдээ',
      language: 'mn',
      routes: [
        { kind: 'feed', url: 'https://www.khar-us.example/rss' },
        { kind: 'generic', url: 'https://www.khar-us.example/' },
      ],
    },
  ],
  'the REST interface of WordPress; the page is a shell': [
    'https://tolgoit-wire.example/',
    'tolgoit-wire',
    {
      name: 'Tolgoit Wire',
      language: 'en',
      routes: [
        {
          kind: 'json',
          url: 'https://tolgoit-wire.example/api/wp/v2/posts?per_page=30',
          link: 'link',
          title: 'title.rendered',
          date: ['{date_gmt}Z', 'date'],
          summary: 'excerpt.rendered',
        },
      ],
    },
  ],
  'the sitemap with titles among those that robots.txt names': [
    'https://nuur-medee.example/',
    'nuur-medee',
    {
      name: 'Нуур мэдээ',
      language: 'mn',
      routes: [
        {
          kind: 'sitemap',
          url: 'https://nuur-medee.example/news.xml',
          articles: '^https?://nuur-medee\\.example/mn/news/.',
        },
      ],
    },
  ],
  'the page as it stands': [
    'https://zam-medee.example/',
    'zam-medee',
    { language: 'mn', routes: [{ kind: 'generic', url: 'https://zam-medee.example/' }] },
  ],
  'the page, which is fresher than the feed': [
    'https://khuuchin.example/',
    'khuuchin',
    { name: 'Khuuchin Times', routes: [{ kind: 'generic', url: 'https://khuuchin.example/' }] },
  ],
};

describe('an unknown publication is read by', () => {
  for (const [name, [address, id, expected]] of Object.entries(SITES)) {
    it(name, async () => {
      const { finding, source } = await found(address);
      assert.equal(source.id, id);
      assert.partialDeepStrictEqual(source, expected);
      assert.equal(source.routes.length, expected.routes?.length);
      assert.equal(finding.headlines.length, 8);
      assert.equal(finding.headlines[0]?.published?.slice(0, 7), '2026-03');
      assert.deepEqual(finding.warnings, []);
    });
  }
});

const NOW = new Date('2026-03-16T09:00:00+08:00');

/** Eight dated items of tal.example with English titles, some fields of which are given. */
const items = (own: (place: number) => Partial<Item>): Item[] =>
  Array.from({ length: 8 }, (_, place) => ({
    title: `Herders of the ${'far '.repeat(place)}valleys meet before the spring`,
    link: `https://tal.example/n/${place}`,
    date: '2026-03-15',
    ...own(place),
  }));

function judged(own: (place: number) => Partial<Item>): Yield {
  const url = 'https://tal.example/feed/';
  const result = judge(items(own), { kind: 'feed', url }, 'https://www.tal.example/', NOW);
  assert.ok(result.ok);
  return result.value;
}

const CUT = 'Herders of the valleys meet before th';
const LOOKED_AT: [
  name: string,
  own: (place: number) => Partial<Item>,
  flaws: Yield['flaws'],
  warnings: RegExp[],
][] = [
  ['nothing', () => ({}), [], []],
  ['a subdomain', (place) => ({ link: `https://news.tal.example/${place}` }), [], []],
  ['a few dates', (place) => (place > 5 ? { date: undefined } : {}), [], [/^2 of 8 .* no date/]],
  ['most dates', (place) => (place > 2 ? { date: '' } : {}), ['undated'], [/^5 of 8 .* no date/]],
  ['age', () => ({ date: '2025-12-01' }), ['stale'], [/newest headline is of 2025-12-01/]],
  [
    'other sites',
    (place) => ({ link: `https://nuur.example/${place}` }),
    ['elsewhere'],
    [/^8 of 8 .* other sites/],
  ],
  ['an ellipsis', (place) => (place ? {} : { title: `${CUT}…` }), [], [/^1 of 8 titles .* trunc/]],
  ['a common length', (place) => ({ title: `${CUT}${place}` }), [], [/^8 of 8 titles .* trunc/]],
  [
    'a second language',
    (place) => (place > 3 ? {} : { title: `Хаврын уралдаанд ${place} мянган морь бүртгүүлжээ` }),
    [],
    [/^4 of 8 titles do not seem/],
  ],
  ['the future', (place) => (place ? {} : { date: '2026-04-01' }), [], [/^only 7/, /dated ahead/]],
  ['a missing title', (place) => (place ? {} : { title: '' }), [], [/^only 7/, /no title/]],
];

describe('flaws and warnings tell of', () => {
  for (const [name, own, flaws, warnings] of LOOKED_AT) {
    it(name, () => {
      const found = judged(own);
      assert.deepEqual(found.flaws, flaws);
      const said = warningsOf(found, 'en', []);
      assert.equal(said.length, warnings.length, said.join());
      for (const [place, warning] of warnings.entries()) assert.match(said[place] ?? '', warning);
    });
  }
  it('a listing of which nothing stands on the page', () => {
    const found = judged(() => ({}));
    assert.match(warningsOf(found, 'en', ['https://tal.example/old']).join(), /^none of its/);
    assert.deepEqual(warningsOf(found, 'en', ['http://www.tal.example/n/3/']), []);
  });
  it('too few items, which are no way at all', () => {
    const route = { kind: 'feed', url: 'https://tal.example/feed/' } as const;
    assert.equal(judge(items(() => ({})).slice(6), route, route.url, NOW).ok, false);
  });
});

describe('a stale feed', () => {
  it('is taken, with a warning, where nothing fresher is found', async () => {
    const withoutPage: Fetcher = (url) =>
      recorded(url === 'https://khuuchin.example/' ? 'https://khooson.example/' : url);
    const { result } = await probed('https://khuuchin.example/feed', withoutPage);
    assert.ok(result.ok);
    assert.equal(result.value.route.kind, 'feed');
    assert.match(result.value.warnings[0] ?? '', /nothing fresher .* of 2021-03-16/);
  });
});

describe('a feed of few items whose own address was given', () => {
  const answers = (items: string): Fetcher => {
    return async (url) => {
      if (url !== 'https://two.example/feed') return recorded(url);
      const body = Buffer.from(`<rss version="2.0"><channel>${items}</channel></rss>`);
      const headers = { 'content-type': 'application/rss+xml' };
      return { ok: true, value: { url, status: 200, headers, body, receivedAt: NOW } };
    };
  };
  const item = (title: string, place: number): string =>
    `<item><title>${title}</title><link>https://two.example/${place}</link><pubDate>Sun, 15 Mar 2026 08:00:00 +0800</pubDate></item>`;

  it('is taken with a warning', async () => {
    const items = ['Herders meet before the spring', 'A bridge opens'].map(item).join('');
    const { result } = await probed('https://two.example/feed', answers(items));
    assert.ok(result.ok, result.ok ? '' : result.problem.what);
    assert.deepEqual(result.value.route, { kind: 'feed', url: 'https://two.example/feed' });
    assert.match(result.value.warnings.join(), /^only 2 headlines/);
  });
  it('names what is wrong with it, not with the page that was tried last', async () => {
    const { result } = await probed('https://two.example/feed', answers(item('', 1)));
    assert.ok(!result.ok);
    assert.match(result.problem.what, /^0 headlines, 1 items have no title/);
  });
});

const FAILURES: [address: string, what: RegExp][] = [
  ['https://khooson.example/', /^a shell that browsers fill by script/],
  ['https://khaalga.example/', /^it refuses us: HTTP 403, a challenge page/],
  ['https://evderhii.example/', /^a page of damaged text/],
  ['https://baikhgui.example/', /^not in the recording/],
];

describe('what cannot be read is named', () => {
  for (const [address, what] of FAILURES) {
    it(`${address}: ${what.source}`, async () => {
      const { result } = await probed(address);
      assert.ok(!result.ok);
      assert.match(result.problem.what, what);
    });
  }
});

describe('little is asked of a stranger', () => {
  const requests: [address: string, most: number][] = [
    ['https://steppe-post.example/', 2],
    ['https://khaalga.example/', 1],
    ['https://baikhgui.example/', 1],
    ['https://khooson.example/', 25],
  ];
  for (const [address, most] of requests) {
    it(`at most ${most} requests to ${address}, none of them twice`, async () => {
      const { asked } = await probed(address);
      assert.ok(asked.length <= most, `${asked.length}`);
      assert.equal(new Set(asked).size, asked.length);
    });
  }
  it('and nothing any more after it says that it is too much', async () => {
    const { asked, tried } = await probed('https://khooson.example/', async (url) => {
      const answer = await recorded('https://khooson.example/');
      assert.ok(answer.ok);
      const status = url.endsWith('/rss') ? 429 : 200;
      return { ok: true, value: { ...answer.value, url, status } };
    });
    assert.equal(asked.at(-1), 'https://khooson.example/rss');
    assert.match(tried.at(-2)?.answer ?? '', /not asked/);
  });
});

describe('a name', () => {
  const names: [text: string, url: string, name: string][] = [
    ['Home | Tal News - All of the plains', 'https://www.tal-news.example/', 'Tal News'],
    ['Нүүр хуудас — Тал мэдээ', 'https://tal.example/', 'Тал мэдээ'],
    ['Politics - Tal', 'https://tal.example/politics/', 'Tal'],
    ['RSS', 'https://www.tal.example/', 'tal.example'],
    ['www.tal.example', 'https://www.tal.example/', 'tal.example'],
    ['http://www.tal.example/', 'https://www.tal.example/', 'tal.example'],
  ];
  for (const [text, url, name] of names) {
    it(`${text}: ${name}`, () => assert.equal(nameFrom([text], url), name));
  }
});

it('whatever a site calls itself, its file can be read by the job', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.webUrl(), (names, url) => {
      const source = {
        name: nameFrom(names, url),
        homepage: url,
        language: 'en' as const,
        routes: [narrow({ kind: 'sitemap', url, articles: '.' }, [url])],
      };
      assert.doesNotThrow(() => writeSource(idFrom(url), source, '2026-03-16'));
    }),
  );
});

describe('a file’s name', () => {
  const names: [taken: string[], name: string][] = [
    [[], 'tal.yaml'],
    [['tal-2.yaml'], 'tal.yaml'],
    [['tal.yaml'], 'tal-2.yaml'],
    [['tal.yaml', 'tal-2.yaml'], 'tal-3.yaml'],
  ];
  for (const [taken, name] of names) {
    it(`beside ${taken.join() || 'none'}: ${name}`, () =>
      assert.equal(freeFileName('tal.yaml', new Set(taken)), name));
  }
});

describe('the command line', () => {
  it('says that a file of this name exists already', async (t) => {
    const dir = await mkdtemp(join(tmpdir(), 'newswire-test-'));
    t.after(() => rm(dir, { recursive: true }));
    await writeFile(join(dir, 'khar-us.yaml'), '');
    const { output } = await run('probe', ['www.khar-us.example', '--replay', RECORDING], {
      SOURCES_DIR: dir,
    });
    assert.match(output, /khar-us\.yaml exists already\.\n\nTo save as \S+khar-us-2\.yaml:$/m);
  });
  it('prints what was tried, ten headlines at most and the file', async () => {
    const page = await run('probe', ['www.khar-us.example', '--replay', RECORDING]);
    assert.equal(page.code, 0, page.output);
    assert.match(page.output, /^feed +\S+\/feed\/: HTML where a feed was expected$/m);
    assert.match(page.output, /^feed +\S+\/rss: 8 headlines, 8 dated, newest 2026-03-16$/m);
    assert.match(page.output, /^ {4}2026-03-16T08:00:00\+08:00 {2}https:\S+\/n\/101\/medee$/m);
    assert.match(page.output, /^name: Хар-Ус мэдээ\n(?:.+\n){2}routes:\n {2}- kind: feed$/m);
  });
  it('says in a sentence why nothing was found', async () => {
    const { code, output } = await run('probe', ['khooson.example', '--replay', RECORDING]);
    assert.equal(code, 1);
    assert.match(output, /^No way to read https:\/\/khooson\.example\/ was found: a shell that/m);
  });
  for (const args of [[], ['ftp://tal.example/'], ['a.example', 'b.example'], ['--now']]) {
    it(`refuses "${args.join(' ')}" and says how it is used`, async () => {
      const { code, output } = await run('probe', args);
      assert.equal(code, 1);
      assert.match(output, /npm run probe -- <address>/);
    });
  }
});
