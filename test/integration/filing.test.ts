import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openArchive } from '../../scripts/ingest/archive.ts';
import { type Filing, file } from '../../scripts/ingest/file.ts';
import { canonicalLink, idOf } from '../../scripts/ingest/identity.ts';
import { publishedDay } from '../../src/lib/day.ts';
import type { Headline } from '../../src/lib/headline.ts';

const HEADLINE: Headline = {
  title: 'Зэсийн экспорт өслөө',
  url: 'https://tal.example/n/1',
  host: 'tal.example',
  via: 'tal',
  language: 'mn',
  published: '2026-03-12T09:30:00+08:00',
  firstSeen: '2026-03-12T02:00:00Z',
};
const PATH = 'mn/2026/03/12/zesiin-eksport-oslooo-'.replace('oslooo', 'osloo');

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'newswire-test-'));
});
afterEach(() => rm(dir, { recursive: true }));

const files = async (): Promise<string[]> =>
  (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.md')).sort();

const onlyFile = async (): Promise<string> => {
  const names = await files();
  assert.equal(names.length, 1, names.join());
  return readFile(join(dir, names[0] ?? ''), 'utf8');
};

/** Files in a fresh run, as every run of the job opens the archive anew. */
const fileAnew = async (changes: Partial<Headline> = {}, titlesRepeat = false): Promise<Filing> => {
  const headline = { ...HEADLINE, ...changes };
  const archive = await openArchive(dir);
  const day = publishedDay(headline.published ?? headline.firstSeen);
  return file(archive, { id: idOf(canonicalLink(headline.url)), day, headline }, titlesRepeat);
};

describe('a new headline', () => {
  it('is filed under its Ulaanbaatar day with a Latin name', async () => {
    assert.equal(await fileAnew(), 'new');
    assert.equal((await files())[0]?.slice(0, PATH.length), PATH);
  });

  it('with nothing to romanise in its title is filed by its id alone', async () => {
    await fileAnew({ title: '***' });
    assert.match((await files())[0] ?? '', /^mn\/2026\/03\/12\/[0-9a-z]{8}\.md$/);
    assert.equal(await fileAnew({ title: '***' }), 'known');
  });

  it('cannot leave the archive by its title', async () => {
    await fileAnew({ title: '../../../etc/passwd' });
    assert.match((await files())[0] ?? '', /^mn\/2026\/03\/12\/etc-passwd-/);
  });
});

describe('rule 15: a known headline', () => {
  const cases: [string, Partial<Headline>, Filing][] = [
    ['seen again', {}, 'known'],
    ['at a later place', { place: 9, firstSeen: '2026-03-13T02:00:00Z' }, 'known'],
    [
      'over http with www and tracking',
      { url: 'http://www.tal.example/n/1?utm_source=x' },
      'known',
    ],
    ['with another date, which never moves it', { published: '2026-03-15' }, 'known'],
    [
      'under another address with the same title a day later',
      { url: 'https://tal.example/n/2', published: '2026-03-13' },
      'known',
    ],
    ['cut in another list', { title: 'Зэсийн экспорт…' }, 'known'],
    [
      'found by another source with another title',
      { via: 'other', title: 'Зэс: экспорт' },
      'known',
    ],
    ['with a new title', { title: 'Зэсийн экспорт 8 хувиар өслөө' }, 'changed'],
    ['with a summary at last', { summary: 'Гаалийн мэдээгээр…' }, 'changed'],
    [
      'the same title eight days later',
      { url: 'https://tal.example/n/3', published: '2026-03-20' },
      'new',
    ],
    [
      'the same title at another host',
      { url: 'https://uul.example/n/1', host: 'uul.example' },
      'new',
    ],
  ];
  for (const [name, changes, filing] of cases) {
    it(name, async () => {
      await fileAnew();
      assert.equal(await fileAnew(changes), filing);
      assert.equal((await files()).length, filing === 'new' ? 2 : 1);
      assert.equal(await fileAnew(changes), 'known', 'and nothing changes when it comes again');
    });
  }

  it('stays apart from its daily namesake when its source repeats titles', async () => {
    await fileAnew({}, true);
    const next = { url: 'https://tal.example/n/2', published: '2026-03-13' };
    assert.equal(await fileAnew(next, true), 'new');
  });

  it('remembers its former titles and is known by them', async () => {
    await fileAnew();
    await fileAnew({ title: 'Зэсийн экспорт 8 хувиар өслөө' });
    assert.match(
      await onlyFile(),
      /title: Зэсийн экспорт 8 хувиар өслөө\n[\s\S]*formerTitles:\n {2}- Зэсийн экспорт өслөө\n/,
    );
    assert.equal(await fileAnew(), 'known');
  });
});

describe('what people write into a file', () => {
  const edit = async (change: (text: string) => string): Promise<void> => {
    const path = join(dir, (await files())[0] ?? '');
    await writeFile(path, change(await readFile(path, 'utf8')));
  };

  it('pin, comments and keys of their own survive an update', async () => {
    await fileAnew();
    await edit((text) =>
      text.replace('---\n', '---\n# checked by the desk\npin: true\nnote: ours\n'),
    );
    assert.equal(await fileAnew({ title: 'Шинэ гарчиг' }), 'changed');
    assert.match(await onlyFile(), /# checked by the desk\npin: true\nnote: ours\n/);
  });

  it('a locked file is never written again', async () => {
    await fileAnew();
    await edit((text) => text.replace('---\n', '---\nlocked: true\n'));
    const before = await onlyFile();
    assert.equal(await fileAnew({ title: 'Шинэ гарчиг', summary: 'x' }), 'known');
    assert.equal(await onlyFile(), before);
  });

  it('a file that they broke is left alone', async () => {
    await fileAnew();
    await edit((text) => text.replace('title: ', 'title: ['));
    const before = await onlyFile();
    assert.equal(await fileAnew({ title: 'Шинэ гарчиг' }), 'known');
    assert.equal(await onlyFile(), before);
  });
});

it('rule 15: one without a date that stays listed under two addresses is filed once', async () => {
  const undated = { published: undefined, firstSeen: '2026-03-13T02:00:00Z' };
  await fileAnew(undated);
  const alias = { ...undated, url: 'https://tal.example/n/alias' };
  for (const firstSeen of [
    '2026-03-13T02:00:00Z',
    '2026-03-29T02:00:00Z',
    '2026-07-01T02:00:00Z',
  ]) {
    assert.equal(await fileAnew({ ...alias, firstSeen }), 'known', firstSeen);
  }
  assert.equal(await fileAnew({ ...alias, firstSeen: '2026-12-01T02:00:00Z' }), 'new');
});

it('an imported headline gets its address when a source shows it', async () => {
  await fileAnew({ url: 'https://tal.example/' });
  assert.equal(await fileAnew(), 'changed');
  assert.match(await onlyFile(), /^url: https:\/\/tal\.example\/n\/1$/m);
  assert.equal(await fileAnew(), 'known');
});

it('a dry run says what it would do and writes nothing', async () => {
  const archive = await openArchive(dir, true);
  const candidate = { id: 'aaaaaaaa', day: '2026-03-12', headline: HEADLINE };
  assert.equal(await file(archive, candidate, false), 'new');
  assert.equal(await file(archive, candidate, false), 'known');
  assert.deepEqual(await readdir(dir), []);
});

it('what a killed run left behind is cleared away', async () => {
  await fileAnew();
  await writeFile(join(dir, 'mn/2026/03/12/.half-a.md.tmp'), '---\ntitle: ha');
  await fileAnew();
  assert.deepEqual(
    (await readdir(dir, { recursive: true })).filter((name) => name.includes('.tmp')),
    [],
  );
});
