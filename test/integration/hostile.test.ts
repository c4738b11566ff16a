import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { normalise } from '../../scripts/ingest/normalise.ts';
import { read } from '../../scripts/ingest/read/read.ts';
import { formatHeadline, type Headline, parseHeadline } from '../../src/lib/headline.ts';
import { fail } from '../../src/lib/result.ts';
import { parseSource, type Source } from '../../src/lib/source.ts';
import {
  type Answer,
  cyrillic,
  GOOD,
  type Hostile,
  hostileEnv,
  item,
  redirect,
  rss,
  SOURCES,
  say,
  yamlOf,
} from '../support/hostile.ts';
import { type HttpServer, serve } from '../support/servers.ts';
import { filesOf, makeWorkspace, run } from '../support/workspace.ts';

/** What a run said, the megabytes that its process took at most, and the files that it left. */
interface Went {
  output: string;
  megabytes: number;
  files: Map<string, string>;
}

/** Runs that go on at the same time. */
const RUNS_AT_ONCE = 3;

describe('runs over hostile sources', () => {
  /** In each run two good sources are asked besides. */
  const groups = [...Map.groupBy(SOURCES, ({ run }) => run).values()];
  const runs = new Map<Hostile, Went>();
  const files = new Map<string, string>();
  let server: HttpServer;

  const runOver = async (sources: readonly Hostile[]): Promise<Went> => {
    const { dir, env, remove } = await makeWorkspace();
    env.SOURCES_DIR = join(dir, 'sources');
    await mkdir(env.SOURCES_DIR);
    for (const source of sources) {
      await writeFile(join(env.SOURCES_DIR, `${source.name}.yaml`), yamlOf(source, server.port));
    }
    const { output } = await run('update', [], { ...env, ...hostileEnv(server.loopback) });
    const megabytes = Number(/^peak (\d+)$/m.exec(output)?.[1]) / 1e3;
    const went = { output, megabytes, files: await filesOf(env.ARCHIVE_DIR) };
    await remove();
    return went;
  };

  before(async () => {
    server = await serve(({ headers: { host = '' }, url = '' }, response) => {
      const source = [...SOURCES, ...GOOD].find(({ name }) => host.startsWith(`${name}.`));
      if (source && url !== '/robots.txt') source.answer(response, url);
      else response.writeHead(404).end();
    });
    // The first run compiles the code, which takes memory of its own.
    await runOver([]);
    const waiting = groups.values();
    await Promise.all(
      Array.from({ length: RUNS_AT_ONCE }, async () => {
        for (const group of waiting) {
          const went = await runOver([...group, ...GOOD]);
          for (const source of group) runs.set(source, went);
          for (const [path, text] of went.files) files.set(path, text);
        }
      }),
    );
  });
  after(() => server.close());

  const assertLine = (output: string, { name, says }: Hostile): void => {
    const line = new RegExp(`^${name} .* ([\\d.]+) s$`, 'm').exec(output);
    assert.ok(line, output);
    assert.match(line[0], says);
    assert.ok(Number(line[1]) < 15, line[0]);
  };

  for (const source of SOURCES) {
    it(`rules 5, 10 and 18: ${source.name} is a line of the table within 15 s and 300 MB, and the others are filed`, (t) => {
      const { output, megabytes } = runs.get(source) ?? assert.fail('was not asked');
      for (const asked of [source, ...GOOD]) assertLine(output, asked);
      assert.ok(megabytes < 300, `${megabytes} MB`);
      t.diagnostic(`${megabytes} MB`);
    });
  }

  it('rule 8: what has a wrong label is read right', () => {
    assert.ok(titles().includes('Банк шинэ салбар нээв'));
    assert.ok(titles().includes('Coal exports rise again'));
    assert.ok(titles().includes('Null and void'));
  });

  it('rule 10: no file holds what a DTD wanted to bring in', () => {
    for (const [path, text] of files) {
      assert.doesNotMatch(text, /root:|\/bin\/|(?:ha){10}/, path);
    }
  });

  it('names of the language are names like others', () => {
    assert.ok(titles().includes('Own title'));
    assert.ok(titles().includes('Elements of names'));
    assert.ok(!titles().includes('Polluted'));
  });

  const titles = (): string =>
    [...files.values()].flatMap((text) => /^title: (.*)$/m.exec(text)?.[1] ?? []).join('\n');
});

describe('any bytes in, a valid Markdown file or a named refusal out', () => {
  const NOW = new Date('2026-03-16T01:00:00Z');
  const PARTS = [
    ...[
      '<rss><channel>',
      '<item>',
      '</item>',
      '<feed>',
      '<entry>',
      '<title>',
      '</title>',
      '<link>',
    ],
    ...['<link href="', '"/>', '</link>', '<description>', '<![CDATA[', ']]>', '<content:encoded>'],
    ...['<pubDate>', 'Thu, 12 Mar 2026 08:00:00 +0800', '<guid>', '<div class="news">', '</div>'],
    ...[
      '<a href="',
      '">',
      '</a>',
      'https://tal.example/news/1',
      '/news/2',
      '&amp;',
      '&#0;',
      '&#xd800;',
    ],
    ...['{"list":[', '{"title":"', '","link":"', '"},', '"}]}', '\\ud800', '\\u0000', '__proto__'],
    ...[
      '---\n',
      '\ntitle: x\n',
      '# ',
      '"',
      ': ',
      '\ufeff',
      '\u202e',
      'Улаанбаатар',
      'Mongolia',
      '&',
      '<',
    ],
  ].map((part) => Buffer.from(part));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PARTS) },
    { weight: 2, arbitrary: fc.uint8Array({ maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)) },
  );
  const pieces = (maxLength: number) =>
    fc.array(piece, { maxLength }).map((parts) => Buffer.concat(parts));
  /** Something strange in a title, an address and a text of what is sound otherwise. */
  const PAGE = ['<div class="news"><a href="/1', '">A headline ', '</a></div><p>', '</p>'];
  const FRAMES = {
    feed: [
      '<rss><channel><item><title>A headline ',
      '</title><link>https://tal.example/1',
      '</link><content:encoded><![CDATA[',
      ']]></content:encoded></item></channel></rss>',
    ],
    page: PAGE,
    generic: PAGE,
    json: ['{"list":[{"title":"A headline ', '","link":"https://tal.example/1', '"}],"x":"', '"}'],
  };
  const framed = (frame: readonly string[]) =>
    fc
      .tuple(pieces(6), pieces(3), pieces(20))
      .map((parts) =>
        Buffer.concat(
          frame.flatMap((text, place) => [Buffer.from(text), parts[place] ?? Buffer.of()]),
        ),
      );
  const bytesFor = (kind: keyof typeof FRAMES) =>
    fc.oneof(framed(FRAMES[kind]), pieces(60), fc.uint8Array({ maxLength: 300 }));
  const type = fc.constantFrom('text/xml', 'text/html; charset=utf-8', 'x; charset=utf-16', '');

  const sourceOf = (kind: keyof typeof FRAMES): Source => {
    const hostile: Hostile = { name: 'tal', kind, text: 'full', answer: () => {}, says: /./ };
    const parsed = parseSource('tal', yamlOf(hostile, 80), 'tal.yaml');
    assert.ok(parsed.ok);
    return parsed.value;
  };

  /** Its file says the same again, in the same bytes. */
  const assertFile = (headline: Headline): void => {
    const text = formatHeadline(headline);
    const parsed = parseHeadline(text, 'x.md');
    assert.deepEqual(parsed, { ok: true, value: headline });
    assert.equal(formatHeadline(parsed.value), text);
  };

  for (const kind of ['feed', 'page', 'generic', 'json'] as const) {
    const source = sourceOf(kind);
    const [route] = source.routes;
    assert.ok(route);
    it(`rule 18: bytes where a ${kind} is expected`, async () => {
      await fc.assert(
        fc.asyncProperty(bytesFor(kind), type, async (body, contentType) => {
          const headers = { 'content-type': contentType };
          const response = { url: route.url, status: 200, headers, body, receivedAt: NOW };
          const listing = await read(response, route, async (url) => fail('no more', url));
          if (!listing.ok) return assert.match(listing.problem.what, /\w/);
          const { items } = listing.value;
          const { candidates, dropped, held, problems } = normalise(items, source, NOW);
          for (const { headline } of candidates) assertFile(headline);
          assert.ok(candidates.length + dropped + held <= items.length);
          for (const { what } of problems) assert.match(what, /\w/);
        }),
        { numRuns: 1_000 },
      );
    });
  }

  it('rule 12: titles, links and texts of any characters', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'-:#"\'\\\n\t &|>%@`!{}[]\u2028\u0085'),
        fc.nat(0x10ffff).map((point) => String.fromCodePoint(point)),
      ),
    });
    const link = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      text.map((path) => `https://tal.example/${path}`),
      text,
    );
    const anItem = fc.record({
      title: text,
      link,
      guid: text,
      date: text,
      summary: text,
      author: text,
      content: text,
    });
    const source = sourceOf('feed');
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 4 }), (items) => {
        for (const { headline } of normalise(items, source, NOW).candidates) {
          assertFile(headline);
          assert.ok(headline.title.length <= 300);
          assert.doesNotMatch(headline.title, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          assert.match(new URL(headline.url).protocol, /^https?:$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a run that is recorded', () => {
  const page = (title: string, link: string): string =>
    `<div class="news"><a href="${link}">${title}</a></div>`;
  const PATHS: Record<string, Answer> = {
    '/feed': say(
      rss(item('Rail link opens to the south', 'rail') + item('Second line begins', 'second')),
    ),
    '/page': say(
      page('Power plant gets a second boiler', '/a/1') +
        page('Bridge over the Tuul reopens', '/a/2'),
      'text/html',
    ),
    '/a/1': say(
      '<article><p>The boiler is <b>large</b>: it will heat some forty thousand homes from the first week of October.</p></article>',
      'text/html',
    ),
    '/a/2': say(
      cyrillic(
        '<meta charset="windows-1251"><article><p>Туул гол дээгуур барьсан гарамыг дахин нээлээ, харин ачааны машин долоо хоногийн дараа зорчино.</p></article>',
      ),
      'text/html',
    ),
    '/moved': redirect('/far/away/json'),
    '/far/away/json': say(
      '{"list":[{"title":"Cashmere prices rise again","link":"wool"}]}',
      'application/json',
    ),
  };
  const KINDS = { feed: '/feed', page: '/page', json: '/moved' } as const;

  it('gives the same Markdown again, byte for byte, when it is replayed', async (t) => {
    const server = await serve(({ url = '' }, response) => {
      const answer = PATHS[url];
      if (answer) answer(response, url);
      else response.writeHead(404).end();
    });
    t.after(() => server.close());
    const workspace = await makeWorkspace();
    t.after(() => workspace.remove());
    const dir = join(workspace.dir, 'sources');
    await mkdir(dir);
    for (const kind of ['feed', 'page', 'json'] as const) {
      const hostile: Hostile = {
        name: `a-${kind}`,
        kind,
        text: 'full',
        answer: () => {},
        says: /./,
      };
      const yaml = yamlOf(hostile, server.port)
        .replace(/url: .*/, `url: ${server.base}${KINDS[kind]}`)
        .replace('text: full', 'text: full\narticle: article');
      await writeFile(join(dir, `a-${kind}.yaml`), yaml);
    }
    const env = { ...workspace.env, SOURCES_DIR: dir };
    const recording = join(workspace.dir, 'recording');
    const first = await run('update', ['--record', recording], {
      ...env,
      NEWSWIRE_TEST_LOOPBACK: server.loopback,
    });
    await server.close();
    const before = await filesOf(env.ARCHIVE_DIR);
    assert.equal(before.size, 5, first.output);
    const texts = [...before.values()].join();
    assert.match(texts, /^The boiler is \*\*large\*\*: it will heat/m);
    assert.match(texts, /^Туул гол дээгуур барьсан/m);
    assert.match(texts, /^url: .*\/far\/away\/wool$/m);

    const again = {
      ...env,
      ARCHIVE_DIR: join(workspace.dir, 'again'),
      STATE_FILE: join(workspace.dir, 'again.json'),
    };
    await run('update', ['--replay', recording], again);
    assert.deepEqual(await filesOf(again.ARCHIVE_DIR), before);
  });
});
