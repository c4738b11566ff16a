import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Headline, parseHeadline } from '../../src/lib/headline.ts';
import {
  DEMO,
  type Ended,
  filesOf,
  makeWorkspace,
  run,
  type Workspace,
} from '../support/workspace.ts';

/** As the recording's README tells it. */
const FILED: Record<string, number> = {
  'altai-business-review': 12,
  'gobi-courier': 9,
  'khangai-wire': 9,
  'khuren-els': 9,
  'morin-khuur-medee': 10,
  'steppe-herald': 12,
  'tal-nutag': 9,
  'tuuliin-medee': 11,
  'uulen-zam': 10,
};

let workspace: Workspace;
let first: Ended;
let files: Map<string, string>;
let headlines: Headline[];

before(async () => {
  workspace = await makeWorkspace();
  first = await run('update', ['--replay', DEMO], workspace.env);
  files = await filesOf(workspace.env.ARCHIVE_DIR);
  headlines = [...files].map(([path, text]) => {
    const parsed = parseHeadline(text, path);
    assert.ok(parsed.ok, path);
    return parsed.value;
  });
});
after(() => workspace.remove());

const titled = (beginning: string): Headline => {
  const found = headlines.find(({ title }) => title.startsWith(beginning));
  assert.ok(found, beginning);
  return found;
};

it('every source files what it should', () => {
  const counts = Object.groupBy(headlines, ({ via }) => via);
  assert.deepEqual(
    Object.fromEntries(Object.entries(counts).map(([via, found]) => [via, found?.length])),
    FILED,
  );
});

describe('every headline stands in the folder of its language and Ulaanbaatar day', () => {
  it('by its published day, else by the day first seen', () => {
    for (const [path, text] of files) {
      const language = /^language: (\w+)/m.exec(text)?.[1];
      const day = /^published: (.{10})/m.exec(text)?.[1] ?? '2026-03-16';
      assert.ok(path.startsWith(`${language}/${day.replaceAll('-', '/')}/`), path);
    }
  });
});

describe('awkward headlines come through', () => {
  const cases: [string, Partial<Headline>][] = [
    ['Ulaanbaatar records its cleanest', { published: '2026-03-12T06:30:00+08:00' }],
    ['Throat singers and a symphony', { published: '2026-03-12T07:45:00+08:00' }],
    ['Why </script><b> appeared in a headline', { via: 'khangai-wire' }],
    [`--- Correction: "Coal @ the border: what's new" ---`, { via: 'altai-business-review' }],
    ['«“Хөх тал” ном & хөгжмийн өдрүүд»', { via: 'tuuliin-medee', language: 'mn' }],
    ['🐎 Хаврын бүсийн уралдаанд', { published: '2026-03-15T09:23:00+08:00' }],
    ['УС СУВГИЙН ШИНЭ ШУГАМЫГ', { via: 'morin-khuur-medee' }],
    ['Б.Талсолонго: ', { published: '2026-03-05T11:10:00+08:00' }],
  ];
  for (const [beginning, expected] of cases) {
    it(beginning, () => assert.partialDeepStrictEqual(titled(beginning), expected));
  }

  it('a headline without a date has none', () => {
    assert.equal(titled('Subscriber survey').published, undefined);
  });
  it('a link is filed without its tracking parameters', () => {
    assert.doesNotMatch(titled('Ulaanbaatar records its cleanest').url, /utm_/);
  });
  it('the host is shown without www', () => {
    assert.ok(headlines.some(({ host }) => host === 'gobi-courier.example'));
  });
});

describe('the policy on texts is kept', () => {
  it('whole texts only of the two sources that allow it', () => {
    const vias = new Set(headlines.filter(({ body }) => body).map(({ via }) => via));
    assert.deepEqual([...vias].sort(), ['steppe-herald', 'tal-nutag']);
  });
  it('not even a summary of the source that forbids it', () => {
    const khurenEls = headlines.filter(({ via }) => via === 'khuren-els');
    assert.ok(khurenEls.every(({ summary, body }) => !summary && !body));
  });
});

describe('the table says what happened', () => {
  const lines: [string, RegExp][] = [
    ['counts', /^steppe-herald +12 items +12 +0 +0 +0 +0 /m],
    ['held', /^khuren-els +10 items +9 +0 +0 +0 +1 /m],
    ['no feed', /^zuun-salaa +HTML where a feed was expected/m],
    ['server error', /^buural-post +HTTP 503/m],
    ['no title', /^tuuliin-medee: no title \(https:\/\/tuuliin-medee\.example\/news\/4520\)/m],
    ['home page as link', /^altai-business-review: the link is not an article/m],
    ['total', /^total +9 of 11 answered +91 /m],
  ];
  for (const [name, line] of lines) {
    it(name, () => assert.match(first.output, line));
  }
  it('and the run is sound, for most sources answered', () => assert.equal(first.code, 0));
});

it('a second run on the same recording files nothing and changes no byte', async () => {
  const second = await run('update', ['--replay', DEMO], workspace.env);
  assert.match(second.output, /^total +9 of 11 answered +0 +0 +91 /m);
  assert.deepEqual(await filesOf(workspace.env.ARCHIVE_DIR), files);
});
