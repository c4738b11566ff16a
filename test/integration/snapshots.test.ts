import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { parseDate } from '../../scripts/ingest/dates.ts';
import { canonicalLink } from '../../scripts/ingest/identity.ts';
import { publishedDay } from '../../src/lib/day.ts';
import { type Headline, parseHeadline } from '../../src/lib/headline.ts';
import { filesOf, makeWorkspace, run, type Workspace } from '../support/workspace.ts';

const SNAPSHOTS = '../shared/snapshots';

/** The pages for which the catalogue has selectors, by source. */
const PAGES: Record<string, string> = {
  eagle: 'eagle_mn.html',
  isee: 'isee_mn.html',
  livetv: 'livetv_mn.html',
  'medee-org': 'medee_org.html',
  mininginsight: 'mininginsight_mn.html',
  mnb: 'mnb_mn.html',
  newswire: 'newswire_mn.html',
  'parliament-mn': 'parliament.html',
  sonin: 'sonin_mn.html',
  ubn: 'ubn_mn.html',
};

interface Expected {
  pages: Record<string, { items: { url: string; title: string; dateText: string }[] }>;
}

describe('real pages', { skip: existsSync(SNAPSHOTS) ? false : `${SNAPSHOTS} is not here` }, () => {
  let workspace: Workspace;
  let expected: Expected;
  const filed = new Map<string, Headline>();

  before(async () => {
    workspace = await makeWorkspace('src/content/sources');
    const { code, output } = await run('update', ['--replay', SNAPSHOTS], workspace.env);
    assert.equal(code, 0, output);
    for (const [path, text] of await filesOf(workspace.env.ARCHIVE_DIR)) {
      const headline = parseHeadline(text, path);
      assert.ok(headline.ok, path);
      filed.set(canonicalLink(headline.value.url), headline.value);
    }
    expected = JSON.parse(await readFile(`${SNAPSHOTS}/expected-items.json`, 'utf8'));
  });
  after(() => workspace.remove());

  for (const [source, page] of Object.entries(PAGES)) {
    it(`${source}: at least 95 % of the links, with clean titles and days`, () => {
      const links = new Set(expected.pages[page]?.items.map(({ url }) => canonicalLink(url)));
      const found = [...links].flatMap((link) => filed.get(link) ?? []);
      assert.ok(found.length >= links.size * 0.95, `${found.length} of ${links.size}`);
      for (const { title, published, firstSeen } of found) {
        assert.doesNotMatch(title, /өмнө$|\d{4}[-./]\d\d[-./]\d\d$|\s{2}|^\s|\s$|\n/);
        assert.ok(
          published === undefined || published <= firstSeen.replace(/T.*/, 'T24'),
          published,
        );
      }
    });
  }

  it('days are those of the date texts, which the page shows in Mongolian', async () => {
    const { responses } = JSON.parse(await readFile(`${SNAPSHOTS}/recording.json`, 'utf8'));
    let compared = 0;
    for (const [source, page] of Object.entries(PAGES)) {
      const response = responses.find(({ body }: { body: string }) => body === page);
      for (const { url, dateText } of expected.pages[page]?.items ?? []) {
        const published = filed.get(canonicalLink(url))?.published;
        const read = parseDate(dateText, new Date(response.savedAt));
        if (!published || !read || /^\d\d:\d\d$/.test(dateText)) continue;
        assert.equal(publishedDay(published), publishedDay(read), `${source} ${url} ${dateText}`);
        compared++;
      }
    }
    assert.ok(compared > 200, `${compared} compared`);
  });
});
