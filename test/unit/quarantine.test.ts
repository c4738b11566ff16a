import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { openArchive } from '../../scripts/ingest/archive.ts';
import { hostOf } from '../../scripts/ingest/identity.ts';
import { historyOf, quarantineReason } from '../../scripts/ingest/keep/quarantine.ts';
import type { Candidate } from '../../scripts/ingest/normalise.ts';
import { addDays, type Day } from '../../src/lib/day.ts';
import type { Headline } from '../../src/lib/headline.ts';
import { parseSource, type Source } from '../../src/lib/source.ts';

/** A Thursday. */
const TODAY = '2026-03-12';

const TAL = source();

/** A sound source of Mongolian news, with further lines of YAML. */
function source(more = ''): Source {
  const yaml = `name: Тал\nhomepage: https://www.tal.example/\nlanguage: mn\n${more}
routes: [{ kind: feed, url: https://tal.example/rss }]`;
  const parsed = parseSource('tal', yaml, 'tal.yaml');
  assert.ok(parsed.ok);
  return parsed.value;
}

const mongolian = (number: number): string => `Говийн замын ажил ${number} хувьтай байна`;
const english = (number: number): string => `Play ${number} new games and win today`;

interface Story {
  /** Stories with the same number are the same one. */
  number: number;
  day?: Day;
  seen?: Day;
  title?: (number: number) => string;
  site?: string;
  via?: string;
}

function headline({
  number,
  day = TODAY,
  seen = day,
  title = mongolian,
  site = 'https://tal.example',
  via = 'tal',
}: Story): Headline {
  const url = `${site}/n/${number}`;
  const text = title(number);
  const firstSeen = `${seen}T03:00:00Z`;
  return { title: text, url, host: hostOf(url), via, language: 'mn', published: day, firstSeen };
}

const candidate = (story: Story): Candidate => ({
  id: String(story.number).padStart(8, '0'),
  day: story.day ?? TODAY,
  headline: headline({ ...story, seen: TODAY }),
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Candidates with the numbers from one up to another. */
const listing = (from: number, to: number, story: Partial<Story> = {}): Candidate[] =>
  range(from, to).map((number) => candidate({ ...story, number }));

/** So many headlines on each of the days before today, numbered from 0, newest first. */
const past = (days: number, perDay: number, story: Partial<Story> = {}): Headline[] =>
  range(0, days * perDay).map((number) =>
    headline({ ...story, number, day: addDays(TODAY, -1 - Math.floor(number / perDay)) }),
  );

/** Ten a day for thirty days. */
const MONTH = past(30, 10);
const SPAM = { site: 'https://spam.example' };

const HOSTS = /^every link \(\d+\) leads to a host that it never linked before/;
const NOT_CYRILLIC = /^\d+ of \d+ titles are not in Cyrillic/;
const CYRILLIC = /^\d+ of \d+ titles are in Cyrillic/;
const FLOOD = /^\d+ new headlines at once/;

describe('rule 17: what is filed and what is not', () => {
  const cases: [string, Candidate[], Headline[], RegExp | undefined, Source?][] = [
    ['a normal day', [...listing(1000, 1010), ...listing(0, 20)], MONTH, undefined],
    ['nothing new', listing(0, 30), MONTH, undefined],
    ['an empty listing', [], MONTH, undefined],
    ['a Monday after a quiet weekend', listing(1000, 1012), past(40, 10).slice(20), undefined],
    ['an election day, three times the usual', listing(1000, 1030), MONTH, undefined],
    ['exactly five times the usual', listing(1000, 1050), MONTH, undefined],
    ['more than five times the usual', listing(1000, 1051), MONTH, FLOOD],
    [
      'an old title under a new link is not new',
      listing(0, 60).map(({ headline: { url, ...rest }, ...one }, index) => ({
        ...one,
        headline: { ...rest, url: `${url}?sid=${index}` },
      })),
      MONTH,
      undefined,
    ],
    [
      'titles that repeat are new',
      listing(1000, 1060, { title: () => mongolian(1) }),
      MONTH,
      FLOOD,
      source('titlesRepeat: true'),
    ],
    ['twenty at once of a source with one a day', listing(1000, 1020), past(30, 1), undefined],
    ['thirty at once of a source with one a day', listing(1000, 1030), past(30, 1), FLOOD],
    [
      'a weekly paper with its next issue',
      listing(1000, 1025),
      range(0, 100).map((number) =>
        headline({ number, day: addDays(TODAY, -7 - 7 * Math.floor(number / 25)) }),
      ),
      undefined,
    ],
    [
      'a feed with 300 items of years ago',
      range(1000, 1300).map((number) => candidate({ number, day: addDays(TODAY, -number) })),
      MONTH,
      FLOOD,
    ],
    [
      'ten a day that piled up while the job stood still for eight days',
      range(1000, 1080).map((number) => candidate({ number, day: addDays(TODAY, -(number % 8)) })),
      MONTH.slice(80),
      undefined,
    ],
    [
      'a long list of old items on file since long ago',
      listing(0, 120, { day: '2025-01-01' }),
      [
        ...past(12, 1),
        ...range(0, 120).map((number) => headline({ number, day: addDays('2025-01-01', number) })),
      ],
      undefined,
    ],
    ['the second run of a new source', listing(0, 40), past(1, 30), undefined],
    ['a domain sold to spammers', listing(1000, 1030, { title: english }), MONTH, NOT_CYRILLIC],
    [
      'a domain sold to spammers that write Mongolian elsewhere',
      listing(1000, 1030, SPAM),
      MONTH,
      /\(30\) .* \(spam\.example\)$/,
    ],
    ['a parked domain with one link', listing(1000, 1001, SPAM), MONTH, HOSTS],
    [
      'links to many hosts',
      range(1, 6).map((number) => candidate({ number, site: `https://s${number}.example` })),
      MONTH.slice(10),
      /\(s1\.example, s2\.example, s3\.example, …\)$/,
    ],
    [
      'spam among what is on file',
      [...listing(0, 25), ...listing(1000, 1005, { ...SPAM, title: english })],
      MONTH,
      undefined,
    ],
    [
      'a few English headlines of a Mongolian paper',
      [...listing(1000, 1002, { title: english }), ...listing(0, 1)],
      MONTH,
      undefined,
    ],
    [
      'the site answers in English today: old links, new titles',
      listing(0, 20, { title: english }),
      MONTH,
      NOT_CYRILLIC,
    ],
    [
      'an English source turns to Cyrillic',
      listing(1000, 1020),
      past(30, 2, { title: english }),
      CYRILLIC,
    ],
    [
      'a bilingual source has no script of its own',
      listing(1000, 1010, { title: english }),
      [...past(10, 8), ...past(10, 2, { title: english })],
      undefined,
    ],
    [
      'titles without letters say nothing',
      listing(1000, 1010, { title: (number) => `${number} ₮` }),
      MONTH,
      undefined,
    ],
    ['www. becomes m.', listing(1000, 1010, { site: 'https://m.tal.example' }), MONTH, undefined],
    [
      'a section on a host of its own, beside the old one',
      [...listing(1000, 1005, { site: 'https://sport.tal.example' }), ...listing(0, 5)],
      MONTH,
      undefined,
    ],
    [
      'everything moves to a host below the old one',
      listing(1000, 1010, { site: 'https://news.tal.example' }),
      MONTH,
      undefined,
    ],
    [
      'a name that only ends like the old one',
      listing(1000, 1010, { site: 'https://nottal.example' }),
      MONTH,
      HOSTS,
    ],
    [
      'a move of which people told the source file',
      listing(1000, 1010, { site: 'https://shine.example' }),
      MONTH,
      undefined,
      { ...TAL, homepage: 'https://www.shine.example/' },
    ],
    [
      'an aggregator with new hosts',
      listing(1000, 1010, SPAM),
      MONTH,
      undefined,
      source('aggregator: true'),
    ],
    [
      'an aggregator in another script',
      listing(1000, 1010, { ...SPAM, title: english }),
      MONTH,
      NOT_CYRILLIC,
      source('aggregator: true'),
    ],
    ['a new source', listing(0, 300), [], undefined],
    ['five headlines are no history', listing(1000, 1300, SPAM), past(5, 1), undefined],
    ['ten headlines are one', listing(1000, 1030, SPAM), past(10, 1), HOSTS],
    [
      'what was imported or found by others is no history of the source',
      listing(1000, 1030, { ...SPAM, title: english }),
      [...past(30, 10, { via: 'import' }), ...past(30, 10, { via: 'steppe' })],
      undefined,
    ],
  ];
  for (const [name, candidates, history, expected, of = TAL] of cases) {
    it(name, () => {
      const reason = quarantineReason(candidates, history, of);
      if (expected) assert.match(reason ?? 'not quarantined', expected);
      else assert.equal(reason, undefined);
    });
  }
});

describe('rule 17: a line in the source file releases it', () => {
  const spam = listing(1000, 1030, { ...SPAM, title: english });
  const morning = range(2000, 2012).map((number) => headline({ number }));
  const cases: [string, string, Headline[], RegExp | undefined][] = [
    ['on the day', TODAY, MONTH, undefined],
    ['on the day, though the morning was as ever', TODAY, [...morning, ...MONTH], undefined],
    ['two days later', addDays(TODAY, -2), MONTH, undefined],
    ['three days later, nothing came meanwhile', addDays(TODAY, -3), MONTH.slice(30), undefined],
    ['three days later, what came is as before', addDays(TODAY, -3), MONTH, HOSTS],
    [
      'three days later, what came is the new normal',
      addDays(TODAY, -3),
      [...past(3, 10, { ...SPAM, title: english }), ...MONTH.slice(30)],
      undefined,
    ],
    ['long ago', '2025-06-01', MONTH, HOSTS],
    ['from tomorrow on', addDays(TODAY, 1), MONTH, HOSTS],
  ];
  for (const [name, release, history, expected] of cases) {
    it(name, () => {
      const reason = quarantineReason(spam, history, source(`release: ${release}`));
      if (expected) assert.match(reason ?? 'not quarantined', expected);
      else assert.equal(reason, undefined);
    });
  }

  it('which must be a day', () => {
    const yaml = 'name: Тал\nhomepage: https://tal.example/\nlanguage: mn\nrelease: 2026-02-30\n';
    const parsed = parseSource('tal', `${yaml}routes: []`, 'tal.yaml');
    assert.deepEqual(!parsed.ok && parsed.problem, {
      what: 'release: must be a day (2026-03-12)',
      where: 'tal.yaml:4',
    });
  });

  it('the new normal is protected like the old one', () => {
    const history = past(3, 10, { ...SPAM, title: english });
    const released = source(`release: ${addDays(TODAY, -3)}`);
    assert.match(quarantineReason(listing(5000, 5030), history, released) ?? '', CYRILLIC);
  });
});

it('no titles, hosts and days make it throw, and what it says is one line', () => {
  const story = fc.record({
    number: fc.nat(99),
    day: fc.integer({ min: -400, max: 1 }).map((distance) => addDays(TODAY, distance)),
    title: fc.string({ unit: 'grapheme' }).map((text) => () => text),
    site: fc.webUrl({ validSchemes: ['http', 'https'] }),
    via: fc.constantFrom('tal', 'import', '__proto__'),
  });
  const stories = fc.array(story, { maxLength: 60 });
  const flags = fc.record({ aggregator: fc.boolean(), titlesRepeat: fc.boolean() });
  fc.assert(
    fc.property(stories, stories, flags, (listed, filed, more) => {
      const reason = quarantineReason(listed.map(candidate), filed.map(headline), {
        ...TAL,
        ...more,
      });
      assert.ok(reason === undefined || /^[^\n]+[^.\n]$/.test(reason));
    }),
  );
});

describe('what the archive holds of a source', () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'quarantine-'));
  });
  after(() => rm(dir, { recursive: true }));

  const daysAgo = (days: number): Day => addDays(TODAY, -days);
  const titles = (headlines: Headline[]): string[] => headlines.map(({ title }) => title).sort();

  it('goes back a month, and further for those that write little', async () => {
    const archive = await openArchive(join(dir, 'a'));
    const add = async (from: number, to: number, story: Partial<Story>): Promise<void> => {
      for (const { id, day, headline } of listing(from, to, story)) {
        await archive.add(id, day, headline);
      }
    };
    await add(0, 40, { day: daysAgo(29) });
    await add(40, 50, { day: daysAgo(30) });
    await add(50, 60, { day: daysAgo(29), via: 'steppe' });
    await add(60, 70, { day: daysAgo(100), via: 'steppe' });
    await add(70, 80, { day: daysAgo(180), via: 'steppe' });
    await add(80, 90, { day: addDays(TODAY, 1), via: 'steppe' });

    const reopened = await openArchive(join(dir, 'a'));
    for (const open of [archive, reopened]) {
      assert.deepEqual(titles(await open.recent('tal', TODAY)), range(0, 40).map(mongolian).sort());
      assert.deepEqual(
        titles(await open.recent('steppe', TODAY)),
        range(50, 70).map(mongolian).sort(),
      );
      assert.deepEqual(await open.recent('nobody', TODAY), []);
    }
  });

  it('sees what was filed, and how it was amended, in the same run', async () => {
    for (const dryRun of [true, false]) {
      const archive = await openArchive(join(dir, `b${dryRun}`), dryRun);
      const { id, day, headline } = candidate({ number: 1 });
      assert.deepEqual(await archive.recent('tal', TODAY), []);
      await archive.add(id, day, headline);
      const filed = await archive.find(id);
      assert.ok(filed && filed !== 'unreadable');
      await archive.amend(filed, { title: 'Шинэ гарчиг' });
      assert.deepEqual(titles(await archive.recent('tal', TODAY)), ['Шинэ гарчиг']);
    }
  });

  it('counts a headline once, finds old ones of the listing, and passes over broken files', async () => {
    const archive = await openArchive(join(dir, 'c'));
    const [recent, old, broken, fresh] = [
      candidate({ number: 1 }),
      candidate({ number: 2, day: '2024-01-01' }),
      candidate({ number: 3 }),
      candidate({ number: 4 }),
    ];
    for (const { id, day, headline } of [recent, old]) await archive.add(id, day, headline);
    await writeFile(
      join(dir, 'c', 'mn', ...TODAY.split('-'), `x-${broken.id}.md`),
      'via: tal\nno headline',
    );
    const reopened = await openArchive(join(dir, 'c'));
    const history = await historyOf(reopened, [recent, old, broken, fresh], TAL, TODAY);
    assert.deepEqual(titles(history), [mongolian(1), mongolian(2)]);
  });
});
