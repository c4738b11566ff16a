import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  makeWorkspace,
  run,
  type Serving,
  startServing,
  type Workspace,
} from '../support/workspace.ts';

/** Two headlines of an imported list, of which only the sources' home pages are known. */
const FILES: Record<string, string> = {
  'a-bridge-opens-aaaaaaaa': `title: A bridge opens\nurl: https://bridges.example/\nhost: bridges.example\n---\nA text of its own.\n`,
  'a-road-closes-bbbbbbbb': `title: A road closes\nurl: https://roads.example/\nhost: roads.example\nsummary: Why <script>alert(2)</script> & not 5 < 6\n---\n`,
};

let workspace: Workspace;
let serving: Serving;

before(async () => {
  workspace = await makeWorkspace();
  const dir = join(workspace.env.ARCHIVE_DIR, 'en/2022/08/30');
  await mkdir(dir, { recursive: true });
  for (const [name, file] of Object.entries(FILES)) {
    const common =
      'via: import\nlanguage: en\npublished: 2022-08-30\nfirstSeen: 2026-03-16T01:00:00Z';
    await writeFile(join(dir, `${name}.md`), `---\n${common}\n${file}`);
  }
  const env = { ...workspace.env, SITE_URL: 'http://localhost/newswire' };
  const built = await run('build', [], env);
  assert.equal(built.code, 0, built.output);
  serving = await startServing('serve', env);
});
after(async () => {
  await serving?.interrupt();
  await workspace?.remove();
});

const get = async (path: string): Promise<string> => {
  const answer = await fetch(new URL(path, serving.address));
  assert.equal(answer.status, 200, path);
  return answer.text();
};

describe('a headline of which only its source’s home page is known', () => {
  it('is marked on its date page unless its title leads to our page of its text', async () => {
    const page = await get('2022/08/30/');
    const items = page.split('<li id=').slice(1);
    const marks = items.map((item) => [
      item.slice(1, 9),
      item.includes('aria-describedby="home-en"'),
    ]);
    assert.deepEqual(Object.fromEntries(marks), { aaaaaaaa: false, bbbbbbbb: true });
  });

  it('says on its own page that the link is that of a home page', async () => {
    const page = await get('2022/08/30/a-bridge-opens-aaaaaaaa/');
    assert.match(page, /Home page of bridges\.example<\/a>/);
    assert.match(page, /Leads to the source’s home page/);
    assert.doesNotMatch(page, /Read the original/);
  });

  it('leads from the feed to our pages', async () => {
    const links = [...(await get('rss.xml')).matchAll(/<item>.*?<link>(.*?)<\/link>/gs)];
    assert.deepEqual(links.map(([, link]) => link).sort(), [
      'http://localhost/newswire/2022/08/30/#bbbbbbbb',
      'http://localhost/newswire/2022/08/30/a-bridge-opens-aaaaaaaa/',
    ]);
  });
});

it('a summary stays text for readers of the feed, who take descriptions for HTML', async () => {
  assert.ok(
    (await get('rss.xml')).includes(
      '<description>Why &amp;lt;script&amp;gt;alert(2)&amp;lt;/script&amp;gt; &amp;amp; not 5 &amp;lt; 6</description>',
    ),
  );
});

for (const path of ['mn', 'search', '2022/08/30', '2022/08/30/a-bridge-opens-aaaaaaaa']) {
  it(`/${path} is answered as /${path}/`, async () => {
    assert.equal(await get(path), await get(`${path}/`));
  });
}

describe('a sentence instead of a page', () => {
  const cases: [name: string, env: Record<string, string>, said: RegExp][] = [
    [
      'when nothing was built',
      { OUT_DIR: 'baikhgui/dist' },
      /^There is no site in baikhgui\/dist yet; npm run build makes it\.\n$/,
    ],
    ...[
      'someone.github.io/newswire',
      'localhost:4321',
      'ftp://tal.example/',
      'https://tal.example/мэдээ',
    ].map((url): [string, Record<string, string>, RegExp] => [
      `when the site’s address is ${url}`,
      { SITE_URL: url },
      /^SITE_URL must be a whole address \(https:\/\/\S+\): \S+\n$/,
    ]),
  ];
  for (const [name, env, said] of cases) {
    it(name, async () => {
      const { code, output } = await run('serve', [], env);
      assert.equal(code, 1);
      assert.match(output, said);
    });
  }
});
