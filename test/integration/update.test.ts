import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { DEMO, filesOf, makeWorkspace, run, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await makeWorkspace();
});
afterEach(() => workspace.remove());

const update = (...args: string[]) => run('update', args, workspace.env);

/** Puts sources of the test's own in the place of the demo's. */
const useSources = async (sources: Record<string, string>): Promise<void> => {
  const dir = join(workspace.dir, 'sources');
  await mkdir(dir, { recursive: true });
  workspace.env.SOURCES_DIR = dir;
  for (const [name, yaml] of Object.entries(sources)) await writeFile(join(dir, name), yaml);
};

const feedSource = (url: string): string =>
  `name: Test\nhomepage: https://tal.example/\nlanguage: en\nroutes:\n  - kind: feed\n    url: ${url}\n`;

describe('what the command line may say', () => {
  it('--source reads only the sources that are named', async () => {
    const { output } = await update(
      '--replay',
      DEMO,
      '--source',
      'steppe-herald',
      '--source',
      'tal-nutag',
    );
    assert.match(output, /^total +2 of 2 answered +21 /m);
  });

  it('--dry-run counts and writes nothing', async () => {
    const { output } = await update('--replay', DEMO, '--dry-run');
    assert.match(output, /^total +9 of 11 answered +91 /m);
    assert.equal((await filesOf(workspace.dir)).size, 0);
  });

  it('--now is the clock of relative dates and of firstSeen', async () => {
    await update('--replay', DEMO, '--source', 'uulen-zam', '--now', '2026-03-17T10:00:00+08:00');
    const all = [...(await filesOf(workspace.env.ARCHIVE_DIR)).values()].join('');
    assert.match(all, /firstSeen: 2026-03-17T02:00:00Z/);
    assert.match(all, /published: 2026-03-16T09:23:00\+08:00/);
  });

  const refused: [string, string[], RegExp][] = [
    ['an unknown option', ['--sauce'], /--sauce/],
    ['an unknown source', ['--source', 'nobody'], /no source is called nobody/],
    ['no instant', ['--now', 'soon'], /--now is not an instant: soon/],
    ['no recording', ['--replay', 'test/unit'], /no recording: .*recording\.json/],
  ];
  for (const [name, args, message] of refused) {
    it(`${name} is refused with the usage`, async () => {
      const { code, output } = await update(...args);
      assert.equal(code, 1);
      assert.match(output, message);
      assert.match(output, /npm run update -- /);
    });
  }
});

it('rule 18: a faulty source file is named with its line, and the others go on', async () => {
  const { url } = JSON.parse(await readFile(`${DEMO}/recording.json`, 'utf8')).responses[0];
  await useSources({
    'good.yaml': await readFile(`${DEMO}/sources/steppe-herald.yaml`, 'utf8'),
    'misspelt.yaml': feedSource(url).replace('language: en', 'langauge: en'),
    'torn.yaml': 'name: "Torn\nroutes: [',
  });
  const { code, output } = await update('--replay', DEMO);
  assert.match(output, /^good +12 items +12 /m);
  assert.match(output, /^misspelt: .*\(.*misspelt\.yaml:\d\)/m);
  assert.match(output, /^torn: .*\(.*torn\.yaml:\d\)/m);
  assert.equal(code, 1, 'for it is a fault of ours');
});

it('a page whose selectors no longer match is read without them, and the table says so', async () => {
  const yaml = await readFile(`${DEMO}/sources/morin-khuur-medee.yaml`, 'utf8');
  await useSources({ 'morin-khuur-medee.yaml': yaml.replace(/item: .*/, 'item: .old-design') });
  const { output } = await update('--replay', DEMO);
  assert.match(output, /^morin-khuur-medee +\d+ items, selectors no longer match +(?:9|1\d) /m);
});

it('rule 15: a title change is recorded once, and what people wrote stays', async () => {
  await update('--replay', DEMO, '--source', 'gobi-courier');
  const [path] = [...(await filesOf(workspace.env.ARCHIVE_DIR)).keys()];
  const file = join(workspace.env.ARCHIVE_DIR, path ?? '');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^title: .*/m, 'title: An older wording\npin: true'));
  await update('--replay', DEMO, '--source', 'gobi-courier');
  await update('--replay', DEMO, '--source', 'gobi-courier');
  const after = await readFile(file, 'utf8');
  assert.match(after, /^pin: true$/m);
  assert.equal(after.match(/An older wording/g)?.length, 1);
});

describe('over a network', () => {
  const ANSWERS: Record<
    string,
    (path: string) => { status?: number; type?: string; body?: Buffer | string }
  > = {
    '/good.xml': () => ({
      type: 'application/rss+xml',
      body: '<rss version="2.0"><channel><title>Tal</title><item><title>Rail link opens</title><link>https://tal.example/rail</link><pubDate>Thu, 12 Mar 2026 08:00:00 +0800</pubDate></item></channel></rss>',
    }),
    '/html.xml': () => ({ type: 'text/html', body: '<html><body><h1>We moved</h1></body></html>' }),
    '/empty.xml': () => ({ body: '' }),
    '/none.xml': () => ({ status: 404, body: 'no' }),
    '/huge.xml': () => ({ body: Buffer.alloc(6_000_000, '<a>') }),
    '/torn.xml': () => ({ body: '\0\xff<rss><channel><item><title>' }),
    '/noitems.xml': () => ({
      body: '<rss version="2.0"><channel><title>x</title></channel></rss>',
    }),
  };
  let server: Server;
  let base: string;
  const agents = new Set<string | undefined>();
  before(async () => {
    server = createServer(({ url = '', headers }, response) => {
      agents.add(headers['user-agent']);
      const { status = 200, type = 'text/xml', body } = ANSWERS[url]?.(url) ?? { status: 500 };
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  it('rule 18: each failure is a line of the table, and the good source is filed', async () => {
    const names = Object.keys(ANSWERS).map((path) => path.slice(1, -4));
    await useSources({
      ...Object.fromEntries(
        names.map((name) => [`${name}.yaml`, feedSource(`${base}/${name}.xml`)]),
      ),
      'gone.yaml': feedSource('http://127.0.0.1:9/feed'),
    });
    const { code, output } = await run('update', ['--record', join(workspace.dir, 'recording')], {
      ...workspace.env,
      NEWSWIRE_TEST_LOOPBACK: base.slice('http://'.length),
    });
    for (const line of [
      /^good +1 items +1 /m,
      /^html +HTML where a feed was expected/m,
      /^empty +an empty answer/m,
      /^none +HTTP 404/m,
      /^huge +larger than 5 MB/m,
      /^torn +/m,
      /^noitems +a feed without items/m,
      /^gone +refused: port 9/m,
    ]) {
      assert.match(output, line);
    }
    assert.equal(code, 1, 'for more than half of the sources failed');
    const filed = await filesOf(workspace.env.ARCHIVE_DIR);
    assert.equal(filed.size, 1);
    assert.match([...agents].join(), /^MongoliaNewswire\/[\d.]+ \(\+http/);

    const [before] = filed.values();
    workspace.env.ARCHIVE_DIR = join(workspace.dir, 'again');
    const replayed = await update('--replay', join(workspace.dir, 'recording'));
    assert.match(replayed.output, /^good +1 items +1 /m);
    assert.deepEqual([...(await filesOf(workspace.env.ARCHIVE_DIR)).values()], [before]);
  });
});
