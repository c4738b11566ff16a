import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  conditionalHeaders,
  isDue,
  nextAfterFailure,
  nextAfterSuccess,
  pauseOf,
  refreshed,
  retryAfter,
  statedPeriod,
  validatorsOf,
} from '../../scripts/ingest/schedule.ts';
import { type Source, sourceSchema } from '../../src/lib/source.ts';
import { freshState, type RouteMemory, type SourceMemory } from '../../src/lib/state.ts';

const NOW = new Date('2026-03-12T02:00:00.000Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FEED = 'https://tal.example/rss';
const PAGE = 'https://uul.example/';

const SOURCE: Source = {
  ...sourceSchema.parse({
    name: 'Tal',
    homepage: 'https://tal.example/',
    language: 'en',
    routes: [
      { kind: 'feed', url: FEED },
      { kind: 'generic', url: PAGE },
    ],
  }),
  id: 'tal',
};

const ago = (ms: number): string => new Date(NOW.getTime() - ms).toISOString();
const ahead = (ms: number): string => ago(-ms);
/** Minutes from now. */
const wait = (instant: string): number => (Date.parse(instant) - NOW.getTime()) / MINUTE;

describe('rule 1: validators go back byte for byte', () => {
  const LAST_MODIFIED = 'Wed, 11 Mar 2026 22:00:00 GMT';
  const cases: [string, Record<string, string>, Record<string, string>][] = [
    ['a strong one', { etag: '"a1"' }, { 'if-none-match': '"a1"' }],
    ['a weak one', { etag: 'W/"a1"' }, { 'if-none-match': 'W/"a1"' }],
    ['one with a byte that is no letter', { etag: '"a\xe9"' }, { 'if-none-match': '"a\xe9"' }],
    ['one without quotes', { etag: 'a1-gzip' }, { 'if-none-match': 'a1-gzip' }],
    ['a date', { 'last-modified': LAST_MODIFIED }, { 'if-modified-since': LAST_MODIFIED }],
    [
      'a date in an odd form',
      { 'last-modified': '2026/03/11 22.00' },
      { 'if-modified-since': '2026/03/11 22.00' },
    ],
    [
      'both',
      { etag: '"a1"', 'last-modified': LAST_MODIFIED },
      { 'if-none-match': '"a1"', 'if-modified-since': LAST_MODIFIED },
    ],
    ['none', {}, {}],
    ['empty ones', { etag: '', 'last-modified': '' }, {}],
    ['one that cannot be sent back', { etag: '"а1"' }, {}],
    ['a date far ahead', { 'last-modified': 'Tue, 19 Jan 2038 03:14:07 GMT' }, {}],
    ['a date before there was a web', { 'last-modified': 'Thu, 01 Jan 1970 00:00:00 GMT' }, {}],
    [
      'a good one beside a bad date',
      { etag: '"a1"', 'last-modified': 'Tue, 19 Jan 2038 03:14:07 GMT' },
      { 'if-none-match': '"a1"' },
    ],
    ['nothing may be stored', { etag: '"a1"', 'cache-control': 'private, no-store' }, {}],
    ['expired at once', { etag: '"a1"', expires: '0' }, {}],
    [
      'to be asked about each time',
      { etag: '"a1"', 'cache-control': 'no-cache' },
      { 'if-none-match': '"a1"' },
    ],
  ];
  for (const [name, headers, sent] of cases) {
    it(name, () => assert.deepEqual(conditionalHeaders(validatorsOf(headers, NOW), NOW), sent));
  }

  it('for eight days after the whole document came, then it is asked for anew', () => {
    assert.deepEqual(conditionalHeaders({ etag: 'x', since: ago(8 * DAY - 1) }, NOW), {
      'if-none-match': 'x',
    });
    assert.deepEqual(conditionalHeaders({ etag: 'x', since: ago(8 * DAY) }, NOW), {});
  });

  it('a 304 may bring new ones, and their age goes on', () => {
    const known = { etag: '"a1"', lastModified: LAST_MODIFIED, since: ago(DAY) };
    assert.deepEqual(refreshed(known, { etag: '"a2"' }, NOW), { ...known, etag: '"a2"' });
    assert.deepEqual(refreshed(known, {}, NOW), known);
  });
});

describe('rule 2: the wait after an answer', () => {
  const cases: [string, Record<string, string>, number | undefined, number][] = [
    ['is the gap of the source', {}, undefined, 30],
    ['or max-age', { 'cache-control': 'public, max-age=7200' }, undefined, 120],
    ['less the age', { 'cache-control': 'max-age=7200', age: '3600' }, undefined, 60],
    ['quoted', { 'cache-control': 'MAX-AGE="7200"' }, undefined, 120],
    ['not that of shared caches', { 'cache-control': 's-maxage=7200' }, undefined, 30],
    ['never less than the gap', { 'cache-control': 'max-age=60' }, 1, 30],
    ['nor more than five hours', { 'cache-control': 'max-age=31536000' }, undefined, 300],
    ['of any number', { 'cache-control': `max-age=${'9'.repeat(400)}` }, undefined, 300],
    ['or what the feed says', {}, 60, 60],
    ['with the same bound', {}, 10_080, 300],
    ['the longer of both', { 'cache-control': 'max-age=7200' }, 180, 180],
    ['nonsense counts for nothing', { 'cache-control': 'max-age=-5', age: 'old' }, undefined, 30],
  ];
  for (const [name, headers, period, minutes] of cases) {
    it(name, () => assert.equal(wait(nextAfterSuccess(SOURCE, headers, period, NOW)), minutes));
  }

  it('the gap in the source file beats every wish', () => {
    const slow = { ...SOURCE, gap: 720 };
    const headers = { 'cache-control': 'max-age=7200' };
    assert.equal(wait(nextAfterSuccess(slow, headers, 60, NOW)), 720);
  });
});

describe('rule 2: how often a feed says that it changes', () => {
  const sy = (period: string, frequency?: string): string =>
    `<sy:updatePeriod>\n\t${period}\t</sy:updatePeriod>${
      frequency === undefined ? '' : `<sy:updateFrequency>\n${frequency} </sy:updateFrequency>`
    }`;
  const cases: [string, number | undefined][] = [
    ['<channel><ttl>60</ttl>', 60],
    ['<channel><ttl> 15 </ttl>', 15],
    ['<ttl>0</ttl>', undefined],
    ['<ttl>soon</ttl>', undefined],
    [sy('hourly', '1'), 60],
    [sy('hourly'), 60],
    [sy('daily', '4'), 360],
    [sy('Weekly', '0'), 10_080],
    [sy('often', '2'), undefined],
    [`<ttl>90</ttl>${sy('hourly', '1')}`, 90],
    [`${' '.repeat(100_000)}<ttl>60</ttl>`, undefined],
    ['', undefined],
  ];
  for (const [text, minutes] of cases) {
    it(JSON.stringify(text.slice(0, 60)), () =>
      assert.equal(statedPeriod(Buffer.from(text)), minutes),
    );
  }
});

describe('rule 2: Retry-After', () => {
  const cases: [string, number | undefined][] = [
    ['120', 120_000],
    [' 120 ', 120_000],
    ['0', 0],
    ['9999999999', DAY],
    ['Thu, 12 Mar 2026 03:00:00 GMT', HOUR],
    ['Thursday, 12-Mar-26 03:00:00 GMT', HOUR],
    ['Thu, 12 Mar 2026 01:00:00 GMT', 0],
    ['Thu, 12 Mar 2037 01:00:00 GMT', DAY],
    ['Thu, 12 Mar 2026 03:00:00', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
  ];
  for (const [text, ms] of cases) {
    it(JSON.stringify(text), () => assert.equal(retryAfter({ 'retry-after': text }, NOW), ms));
  }

  it('429 pauses the host for ten minutes at least', () => {
    assert.equal(pauseOf({}, NOW), 10 * MINUTE);
    assert.equal(pauseOf({ 'retry-after': '0' }, NOW), 10 * MINUTE);
    assert.equal(pauseOf({ 'retry-after': '3600' }, NOW), HOUR);
  });
});

it('rule 3: each failure in a row doubles the wait, up to a day', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6, 7, 5000].map((failures) => wait(nextAfterFailure(SOURCE, failures, NOW))),
    [60, 120, 240, 480, 960, 1440, 1440, 1440],
  );
});

describe('rules 2 and 3: a source is due', () => {
  const memory = (
    changes: Partial<SourceMemory> = {},
    feed: RouteMemory = {},
    page: RouteMemory = {},
  ): SourceMemory => ({
    lastAttempt: ago(HOUR),
    lastAnswer: '',
    lastCounts: { new: 0, changed: 0, known: 0, dropped: 0, held: 0 },
    lastTime: 0,
    failures: 0,
    nextAttempt: ago(0),
    routes: new Map([
      [FEED, feed],
      [PAGE, page],
    ]),
    ...changes,
  });
  const gone = { gone: ago(30 * DAY) };
  const cases: [string, SourceMemory | undefined, Record<string, string>, boolean][] = [
    ['when it was never asked', undefined, {}, true],
    ['at its time', memory(), {}, true],
    ['not before', memory({ nextAttempt: ahead(1) }), {}, false],
    ['when a clock ran ahead', memory({ nextAttempt: ahead(DAY + 1) }), {}, true],
    [
      'at once when a person gives it a new address',
      memory({ nextAttempt: ahead(DAY), routes: new Map([[FEED, gone]]) }),
      {},
      true,
    ],
    ['not when all of it is gone', memory({}, gone, gone), {}, false],
    ['while one address is left', memory({}, gone), {}, true],
    ['not while its host wants a pause', memory({}, {}, gone), { 'tal.example': ahead(1) }, false],
    ['after the pause', memory({}, {}, gone), { 'tal.example': ago(0) }, true],
    ['by the address on another host', memory(), { 'tal.example': ahead(1) }, true],
    ['not before the time that a 503 named', memory({}, { notBefore: ahead(1) }, gone), {}, false],
    ['from then on', memory({}, { notBefore: ago(0) }, gone), {}, true],
    [
      'not when it is new on a paused host',
      undefined,
      { 'tal.example': ahead(1), 'uul.example': ahead(1) },
      false,
    ],
  ];
  for (const [name, known, pauses, expected] of cases) {
    it(name, () => {
      const state = freshState();
      if (known) state.sources.set(SOURCE.id, known);
      for (const [host, until] of Object.entries(pauses)) state.pauses.set(host, until);
      assert.equal(isDue(SOURCE, state, NOW), expected);
    });
  }
});

it('rule 2: whatever a server writes, a wait is between the gap and a day', () => {
  const names = ['cache-control', 'age', 'retry-after', 'etag', 'last-modified', 'expires'];
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^max-age=-?\d{0,30}$/),
    fc.stringMatching(/^-?\d{0,30}$/),
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), value),
      fc.uint8Array(),
      (headers, body) => {
        const next = wait(nextAfterSuccess(SOURCE, headers, statedPeriod(body), NOW));
        assert.ok(next >= 30 && next <= 300, `${next}`);
        const asked = retryAfter(headers, NOW) ?? 0;
        assert.ok(asked >= 0 && asked <= DAY, `${asked}`);
        for (const sent of Object.values(conditionalHeaders(validatorsOf(headers, NOW), NOW))) {
          assert.match(sent, /^[\t\x20-\x7e\x80-\xff]+$/);
        }
      },
    ),
  );
});
