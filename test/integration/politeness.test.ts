import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { type Archive, openArchive } from '../../scripts/ingest/archive.ts';
import { createHosts } from '../../scripts/ingest/fetch/hosts.ts';
import type { Fetcher } from '../../scripts/ingest/fetch.ts';
import { type Row, runJob } from '../../scripts/ingest/job.ts';
import { isDue } from '../../scripts/ingest/schedule.ts';
import { politely } from '../../scripts/ingest/web.ts';
import { fail, ok } from '../../src/lib/result.ts';
import { type Source, sourceSchema } from '../../src/lib/source.ts';
import { readState, type State, writeState } from '../../src/lib/state.ts';
import { filesOf, makeWorkspace, run, type Workspace } from '../support/workspace.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-03-01T00:00:00Z');
const DAYS = 30;

/** A request as the server saw it. */
interface Asked {
  url: string;
  headers: Record<string, string>;
  /** Milliseconds since the start. */
  at: number;
}

/** What the server does with a request, and for how many minutes it then expects peace. */
interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  movedTo?: string;
  peace?: number;
  /** Whether the peace is for the whole host. */
  host?: boolean;
}

const host = (url: string): string => new URL(url).host;

/** A feed with a new headline each day, of which it lists the last few. */
function feedOf(url: string, days: number, { head = '', listed = 5 } = {}): string {
  const place = host(url) + new URL(url).pathname;
  const items = Array.from({ length: Math.min(days, listed) }, (_, back) => {
    const day = days - back;
    return `<item><title>Day ${day} of ${place}</title><link>https://${place}/${day}</link></item>`;
  });
  return `<rss version="2.0"><channel><title>${place}</title>${head}${items.join('')}</channel></rss>`;
}

/** The answers of a server by address; `times` counts the requests for it, `at` is since the start. */
type Server = Record<string, (asked: Asked, times: number) => Reply>;

/** A web that is asked by the job, with a clock that only requests and the test move. */
class Web {
  time = 0;
  readonly asked: Asked[] = [];
  /** Requests that came before their time. */
  readonly disturbed: string[] = [];
  mostAtOnce = 0;
  readonly #server: Server;
  readonly #busy = new Map<string, number>();
  readonly #peaceUntil = new Map<string, number>();

  constructor(server: Server) {
    this.#server = server;
  }

  readonly clock = (): Date => new Date(START + this.time);

  /** A client of one run: it takes turns as the real one does, whose other half is the network. */
  client(): Fetcher {
    const hosts = createHosts(0);
    return (url, headers = {}) =>
      hosts.visit(new URL(url), async () => {
        const answer = await this.#answer(url, headers);
        if (answer.ok && answer.value.status === 429) hosts.close(new URL(url), 'closed');
        return answer;
      });
  }

  async #answer(url: string, headers: Record<string, string>) {
    const busy = (this.#busy.get(host(url)) ?? 0) + 1;
    this.#busy.set(host(url), busy);
    this.mostAtOnce = Math.max(this.mostAtOnce, busy);
    await setImmediate();
    this.#busy.set(host(url), busy - 1);
    this.time += SECOND;

    const asked = { url, headers, at: this.time };
    const peaceUntil = [url, host(url)].map((whom) => this.#peaceUntil.get(whom) ?? 0);
    if (this.time < Math.max(...peaceUntil)) this.disturbed.push(`${url} at ${this.time}`);
    this.asked.push(asked);
    const reply = this.#server[url]?.(asked, this.times(url));
    if (!reply) return fail('unreachable: ECONNREFUSED', url);
    const { status = 200, headers: sent = {}, body = '', movedTo, peace = 30 } = reply;
    this.#peaceUntil.set(reply.host ? host(url) : url, this.time + peace * MINUTE);
    return ok({
      url: movedTo ?? url,
      status,
      headers: sent,
      body: Buffer.from(body),
      receivedAt: this.clock(),
      ...(movedTo && { movedTo }),
    });
  }

  readonly times = (url: string): number => this.of(url).length;
  readonly of = (url: string): Asked[] => this.asked.filter((asked) => asked.url === url);
}

const sourceOf = (id: string, url: string, more: object = {}): Source => ({
  ...sourceSchema.parse({
    name: id,
    homepage: `https://${host(url)}/`,
    language: 'en',
    routes: [{ kind: 'feed', url }],
    ...more,
  }),
  id,
});

let dir: string;
const makeDir = async (): Promise<void> => {
  dir = await mkdtemp(join(tmpdir(), 'newswire-test-'));
};
const removeDir = (): Promise<void> => rm(dir, { recursive: true });
const stateFile = (): string => join(dir, 'state.json');

/** One run of the job as a schedule starts it: everything is read from the disk anew. */
async function dispatch(web: Web, sources: Source[], archive?: Archive): Promise<Row[]> {
  const state = await readState(stateFile());
  const due = sources.filter((source) => isDue(source, state, web.clock()));
  if (due.length === 0) return [];
  const rows: Row[] = [];
  const job = {
    web: politely(web.client(), state, web.clock),
    archive: archive ?? (await openArchive(join(dir, 'headlines'))),
    state,
    clock: web.clock,
    conditional: true,
  };
  for await (const row of runJob(due, job)) {
    rows.push(row);
    await writeState(stateFile(), state);
  }
  return rows;
}

/** 304 where the validator is the current one, else the whole feed. */
const whenChanged = (
  { url, headers, at }: Asked,
  period: number,
  more: Record<string, string> = {},
  head = '',
): Reply => {
  const version = Math.floor(at / period) + 1;
  const etag = `W/"${version}"`;
  return headers['if-none-match'] === etag
    ? { status: 304, headers: { etag, ...more } }
    : { headers: { etag, ...more }, body: feedOf(url, version, { head }) };
};

describe('thirty days of four runs a day, and some that people start', () => {
  const STEADY = 'https://steady.example/rss';
  const STUCK = 'https://stuck.example/rss';
  const PLAIN = 'https://plain.example/rss';
  const BUSY = 'https://busy.example/politics';
  const BUSY_TOO = 'https://busy.example/business';
  const DOWN = 'https://down.example/rss';
  const LONG = 'https://long.example/rss';
  const TTL = 'https://ttl.example/rss';
  const SICK = 'https://sick.example/rss';
  const GONE = 'https://gone.example/rss';
  const MOVED = 'https://moved.example/rss';
  const RETIRED_FIRST = 'https://heir.example/old';
  const RETIRED_THEN = 'https://heir.example/new';
  const PAGE = 'https://page.example/news';
  const ROBOTS = 'https://page.example/robots.txt';

  const isSick = (at: number): boolean => at >= 8 * DAY && at < 15 * DAY;
  let sickInARow = 0;
  const server: Server = {
    [STEADY]: (asked) => whenChanged(asked, 3 * DAY),
    // Answers 304 to whatever validator it gets.
    [STUCK]: ({ headers, url, at }) =>
      headers['if-none-match']
        ? { status: 304 }
        : { headers: { etag: '"for ever"' }, body: feedOf(url, Math.floor(at / DAY) + 1) },
    [PLAIN]: ({ url, at }) => ({ body: feedOf(url, Math.floor(at / DAY) + 1) }),
    [BUSY]: (asked, times) =>
      times % 4 === 0
        ? { status: 429, headers: { 'retry-after': '43200' }, peace: 720, host: true }
        : whenChanged(asked, DAY),
    [BUSY_TOO]: (asked) => whenChanged(asked, DAY),
    [DOWN]: (asked, times) =>
      times % 5 === 0
        ? {
            status: 503,
            headers: { 'retry-after': new Date(START + asked.at + 10 * HOUR).toUTCString() },
            peace: 600,
          }
        : whenChanged(asked, DAY),
    [LONG]: (asked) => ({
      ...whenChanged(asked, DAY, { 'cache-control': 'public, max-age=31536000' }),
      peace: 300,
    }),
    [TTL]: (asked) => ({ ...whenChanged(asked, DAY, {}, '<ttl>240</ttl>'), peace: 240 }),
    [SICK]: (asked) => {
      sickInARow = isSick(asked.at) ? sickInARow + 1 : 0;
      return sickInARow > 0
        ? { status: 500, peace: Math.min(30 * 2 ** sickInARow, 1440) }
        : whenChanged(asked, DAY);
    },
    [GONE]: (asked) =>
      asked.at > 5 * DAY ? { status: 410, peace: 60 * 24 * 365 } : whenChanged(asked, DAY),
    [MOVED]: (asked) => ({ ...whenChanged(asked, DAY), movedTo: 'https://moved.example/feed/' }),
    [RETIRED_FIRST]: () => ({ status: 410, peace: 60 * 24 * 365 }),
    [RETIRED_THEN]: (asked) => whenChanged(asked, DAY),
    [PAGE]: (asked) => {
      const { body, ...reply } = whenChanged(asked, DAY);
      const page = body?.replace(/<link>(.*?)<\/link>/g, '<a href="$1">more</a>');
      return { ...reply, ...(page && { body: page }) };
    },
    [ROBOTS]: (asked) => ({
      ...whenChanged(asked, 100 * DAY),
      ...(Object.keys(asked.headers).length === 0 && { body: 'User-agent: *\nDisallow: /closed' }),
      peace: 60 * 24,
    }),
  };
  const sources = [
    ...Object.keys(server)
      .filter((url) => !['heir.example', 'page.example'].includes(host(url)))
      .map((url) => sourceOf(url === BUSY_TOO ? 'busy-too' : host(url).slice(0, -8), url)),
    sourceOf('heir', RETIRED_FIRST, {
      routes: [
        { kind: 'feed', url: RETIRED_FIRST },
        { kind: 'feed', url: RETIRED_THEN },
      ],
    }),
    sourceOf('page', PAGE, {
      routes: [{ kind: 'page', url: PAGE, item: 'item', link: 'a', title: 'title' }],
    }),
  ];

  let web: Web;
  let state: State;
  const rows: Row[] = [];
  let files: Map<string, string>;
  const settled: boolean[] = [];

  before(async () => {
    await makeDir();
    web = new Web(server);
    for (const at of dispatches()) {
      web.time = Math.max(web.time, at);
      rows.push(...(await dispatch(web, sources)));
      const written = await readFile(stateFile(), 'utf8');
      // Whoever starts the job again at once disturbs nobody and changes nothing.
      const again = await dispatch(web, sources);
      settled.push(again.length === 0 && written === (await readFile(stateFile(), 'utf8')));
    }
    state = await readState(stateFile());
    files = await filesOf(join(dir, 'headlines'));
  });
  after(removeDir);

  /** The schedule's runs, up to 20 minutes late, and one more a day at any time. */
  function dispatches(): number[] {
    let seed = 20260301;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    return Array.from({ length: DAYS }, (_, day) =>
      [
        ...[3, 8, 13, 22].map((hour) => hour * HOUR + (20 * random() + 20) * MINUTE),
        random() * DAY,
      ].map((time) => day * DAY + time),
    )
      .flat()
      .sort((a, b) => a - b);
  }

  /** The whole answers that an address gave: those for which nothing was known. */
  const unconditional = (url: string): Asked[] =>
    web.of(url).filter(({ headers }) => Object.keys(headers).length === 0);

  it('rule 1: one unconditional request in eight days where a server gives validators', () => {
    for (const url of [STEADY, BUSY_TOO, LONG, TTL, MOVED, RETIRED_THEN]) {
      assert.ok(web.times(url) > 70, `${url} was asked ${web.times(url)} times`);
      // Every day's new document comes by a conditional request, so that the first one is all.
      assert.equal(unconditional(url).length, 1, url);
    }
  });

  it('rule 1: eight days lie between two of them wherever there are validators, whatever happens', () => {
    for (const url of Object.keys(server).filter((url) => url !== PLAIN)) {
      const times = unconditional(url).map(({ at }) => at);
      assert.ok(times.length > 0, `${url} was never asked`);
      times.slice(1).forEach((time, before) => {
        assert.ok(time - (times[before] ?? 0) >= 8 * DAY, `${url}: ${times}`);
      });
    }
  });

  it('rule 1: a server that answers 304 to everything is asked for the whole every eight days', () => {
    const times = unconditional(STUCK).map(({ at }) => at / DAY);
    assert.deepEqual(times.map(Math.floor), [0, 8, 16, 24]);
    times.slice(1).forEach((time, before) => {
      assert.ok(time - (times[before] ?? 0) >= 8);
    });
  });

  it('rule 1: no server without validators gets any', () => {
    assert.equal(unconditional(PLAIN).length, web.times(PLAIN));
  });

  it('rule 2: no request comes before its time', () => {
    assert.deepEqual(web.disturbed, []);
  });

  it('rule 2: a run too soon asks nobody and leaves the state as it is', () => {
    assert.ok(settled.length >= DAYS * 5);
    assert.ok(settled.every(Boolean));
  });

  it('rule 2: both sources of a host rest when one of them is told to', () => {
    const refused = rows.filter(({ source, answer }) => source === 'busy' && answer === 'HTTP 429');
    assert.ok(refused.length >= 10);
    assert.ok(web.times(BUSY_TOO) < web.times(STEADY));
  });

  it('rule 3: the waits of a source that fails grow to a day, and one success ends them', () => {
    const waits = web
      .of(SICK)
      .map(({ at }, index, all) => ({ at, hours: ((all[index + 1]?.at ?? at) - at) / HOUR }));
    const sick = waits.filter(({ at }) => isSick(at)).map(({ hours }) => hours);
    const least = [1, 2, 4, 8, 16, 24, 24];
    least.forEach((hours, index) => {
      assert.ok((sick[index] ?? 0) >= hours, `${sick[index]}`);
    });
    assert.ok(sick.length < 12, `${sick.length} requests in a week`);
    const healed = waits.filter(({ at }) => at > 16.5 * DAY).map(({ hours }) => hours);
    assert.ok(Math.max(...healed) < 10);
    assert.equal(state.sources.get('sick')?.failures, 0);
  });

  it('rule 3: an address that is gone is never asked again', () => {
    assert.equal(web.of(GONE).filter(({ at }) => at > 5 * DAY).length, 1);
    assert.match(state.sources.get('gone')?.lastAnswer ?? '', /^gone \(HTTP 410\)/);
    assert.equal(web.times(RETIRED_FIRST), 1, 'though its source has another one');
  });

  it('rule 4: a permanent redirect is proposed and not followed by ourselves', () => {
    const { moved } = state.sources.get('moved')?.routes.get(MOVED) ?? {};
    assert.equal(moved?.to, 'https://moved.example/feed/');
    assert.equal(moved.since.slice(0, 10), '2026-03-01');
    const row = rows.findLast(({ source }) => source === 'moved');
    assert.match(
      row?.answer ?? '',
      /, moved to https:\/\/moved\.example\/feed\/: change the source/,
    );
  });

  it('rule 7: a host gets one request at a time', () => assert.equal(web.mostAtOnce, 1));

  it('rule 7: robots.txt is asked about a page once a day, for what changed', () => {
    assert.ok(web.times(PAGE) > 70);
    assert.ok(web.times(ROBOTS) > 20 && web.times(ROBOTS) <= DAYS, `${web.times(ROBOTS)} times`);
    assert.deepEqual(
      web
        .of(ROBOTS)
        .map(({ headers }) => Object.keys(headers).length > 0)
        .slice(0, 4),
      [false, true, true, true],
    );
  });

  it('rule 19: every headline of a source that could be asked is filed once', () => {
    const titles = [...files.values()].map((text) => /^title: (.*)/m.exec(text)?.[1]);
    assert.equal(new Set(titles).size, titles.length);
    for (const url of [PLAIN, BUSY, BUSY_TOO, DOWN, LONG, TTL, MOVED, RETIRED_THEN]) {
      const found = titles.filter((title) => title?.endsWith(url.slice('https://'.length))).length;
      assert.ok(found >= DAYS, `${url}: ${found}`);
    }
  });
});

describe('one source', () => {
  beforeEach(makeDir);
  afterEach(removeDir);

  const URL_1 = 'https://tal.example/rss';
  const URL_2 = 'https://tal.example/more';
  const source = sourceOf('tal', URL_1);
  const remembered = async (url = URL_1) =>
    (await readState(stateFile())).sources.get('tal')?.routes.get(url);

  it('rule 1: validators are kept anew on each 200, and dropped when there are none', async () => {
    const given: Record<string, string>[] = [
      { etag: '"a"', 'last-modified': 'x' },
      { etag: '"b"' },
      {},
    ];
    const web = new Web({
      [URL_1]: (_, times) => ({ headers: given[times - 1] ?? {}, body: feedOf(URL_1, times) }),
    });
    for (let run = 0; run < 4; run++) {
      await dispatch(web, [source]);
      web.time += HOUR;
    }
    assert.deepEqual(
      web.asked.map(({ headers }) => headers),
      [{}, { 'if-none-match': '"a"', 'if-modified-since': 'x' }, { 'if-none-match': '"b"' }, {}],
    );
  });

  it('rule 1: nothing is remembered of an answer that could not be filed', async () => {
    const web = new Web({ [URL_1]: () => ({ headers: { etag: '"a"' }, body: feedOf(URL_1, 3) }) });
    const full = { ...(await openArchive(dir)), add: () => Promise.reject(new Error('disk full')) };
    await assert.rejects(dispatch(web, [source], full), /disk full/);
    assert.equal(await remembered(), undefined);
    const [row] = await dispatch(web, [source]);
    assert.equal(row?.filed.new, 3);
    assert.equal((await remembered())?.validators?.etag, '"a"');
  });

  it('rules 1 and 9: a failure keeps the validators of the last good answer', async () => {
    const bodies = [feedOf(URL_1, 1), '<html><body>We will be back</body></html>', ''];
    const web = new Web({
      [URL_1]: (_, times) => ({ headers: { etag: `"${times}"` }, body: bodies[times - 1] ?? '' }),
    });
    for (let run = 0; run < 3; run++) {
      await dispatch(web, [source]);
      web.time += 5 * HOUR;
    }
    assert.equal((await remembered())?.validators?.etag, '"1"');
    assert.equal((await readState(stateFile())).sources.get('tal')?.failures, 2);
  });

  it('rule 13: while an item waits for its day, the document that holds it is asked for as a whole', async () => {
    const body = `<rss version="2.0"><channel><item><title>The rail link opens on Thursday</title><link>https://tal.example/1</link><pubDate>${new Date(START + 3 * DAY).toUTCString()}</pubDate></item></channel></rss>`;
    const web = new Web({
      [URL_1]: ({ headers }) =>
        headers['if-none-match'] === '"a"' ? { status: 304 } : { headers: { etag: '"a"' }, body },
    });
    const counts: number[][] = [];
    for (let day = 0; day < 4; day++) {
      const [row] = await dispatch(web, [source]);
      counts.push([row?.held ?? 0, row?.filed.new ?? 0]);
      web.time += DAY;
    }
    assert.deepEqual(counts, [
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    assert.deepEqual(web.asked.at(-1)?.headers, { 'if-none-match': '"a"' });
  });

  it('rule 1: a 304 that nobody asked for is a failure', async () => {
    const [row] = await dispatch(new Web({ [URL_1]: () => ({ status: 304 }) }), [source]);
    assert.equal(row?.answer, 'HTTP 304');
    assert.equal(row.answered, false);
  });

  it('rule 1: the index of a sitemap is read whole each time, for it hides changes', async () => {
    const index = 'https://tal.example/sitemap.xml';
    const part = 'https://tal.example/news.xml';
    const web = new Web({
      [index]: () => ({
        headers: { etag: '"a"' },
        body: `<sitemapindex><sitemap><loc>${part}</loc></sitemap></sitemapindex>`,
      }),
      [part]: (_, times) => ({
        body: `<urlset xmlns:news="n"><url><loc>https://tal.example/n/${times}</loc><news:news><news:title>Rail link ${times}</news:title></news:news></url></urlset>`,
      }),
    });
    const sitemap = sourceOf('tal', index, {
      routes: [{ kind: 'sitemap', url: index, articles: '/n/' }],
    });
    await dispatch(web, [sitemap]);
    web.time += HOUR;
    const [row] = await dispatch(web, [sitemap]);
    assert.equal(row?.filed.new, 1);
    assert.equal((await remembered(index))?.validators, undefined);
  });

  it('rule 2: after a 429 its other address and its neighbour are left alone', async () => {
    const web = new Web({ [URL_1]: () => ({ status: 429, host: true, peace: 10 }) });
    const both = sourceOf('tal', URL_1, {
      routes: [
        { kind: 'feed', url: URL_1 },
        { kind: 'feed', url: URL_2 },
      ],
    });
    const rows = await dispatch(web, [both, sourceOf('neighbour', URL_2)]);
    assert.deepEqual(
      rows.map(({ source: id, answer }) => [id, answer]),
      [['tal', 'HTTP 429']],
    );
    assert.equal(web.asked.length, 1);
    const state = await readState(stateFile());
    assert.equal(state.sources.has('neighbour'), false, 'which is no failure of its own');
    web.time += 11 * MINUTE;
    await dispatch(web, [sourceOf('neighbour', URL_2)]);
    assert.equal(web.times(URL_2), 1);
  });

  it('rule 7: robots.txt is asked about pages and articles, not about what is for machines', async () => {
    const page = 'https://tal.example/news';
    const article = 'https://tal.example/private/1';
    const web = new Web({
      'https://tal.example/robots.txt': () => ({
        body: 'User-agent: *\nDisallow: /news\nDisallow: /private\nDisallow: /rss',
      }),
      [URL_1]: () => ({
        body: `<rss version="2.0"><channel><item><title>Rail link opens</title><link>${article}</link></item></channel></rss>`,
      }),
    });
    const rows = await dispatch(web, [
      sourceOf('feed', URL_1, { text: 'full', reason: 'a test', article: 'main' }),
      sourceOf('page', page, { routes: [{ kind: 'generic', url: page }] }),
    ]);
    assert.deepEqual(
      rows.map(({ answer, filed }) => [answer, filed.new]),
      [
        ['1 items', 1],
        ['robots.txt does not allow it', 0],
      ],
    );
    assert.deepEqual(web.asked.map(({ url }) => url).sort(), [
      'https://tal.example/robots.txt',
      URL_1,
    ]);
    assert.deepEqual(rows[0]?.problems, [{ what: 'robots.txt does not allow it', where: article }]);
  });

  it('rule 3: a new address in its file is asked at once', async () => {
    const web = new Web({
      [URL_1]: () => ({ status: 410 }),
      [URL_2]: () => ({ body: feedOf(URL_2, 2) }),
    });
    await dispatch(web, [source]);
    web.time += 9 * DAY;
    assert.deepEqual(await dispatch(web, [source]), []);
    const [row] = await dispatch(web, [sourceOf('tal', URL_2)]);
    assert.equal(row?.filed.new, 2);
  });

  it('rule 17: nothing of a hijacked source is filed, and its validators are not kept', async () => {
    let hijacked = false;
    const web = new Web({
      [URL_1]: () => ({
        headers: { etag: hijacked ? '"b"' : '"a"' },
        body: hijacked
          ? feedOf('https://casino.example/rss', 40)
          : feedOf(URL_1, 12, { listed: 12 }),
      }),
    });
    await dispatch(web, [source]);
    web.time += 5 * HOUR;
    const before = await filesOf(join(dir, 'headlines'));
    hijacked = true;
    const [row] = await dispatch(web, [source]);
    assert.match(row?.answer ?? '', /^quarantined: every link/);
    assert.equal(row?.answered, true, 'for it did answer');
    assert.deepEqual(await filesOf(join(dir, 'headlines')), before);
    assert.equal((await remembered())?.validators?.etag, '"a"');

    web.time += 5 * HOUR;
    hijacked = false;
    await dispatch(web, [source]);
    assert.equal((await readState(stateFile())).sources.get('tal')?.quarantine, undefined);
  });
});

describe('the command', () => {
  const REQUESTS: string[] = [];
  let server: HttpServer;
  let workspace: Workspace;
  let update: (...args: string[]) => Promise<string>;

  before(async () => {
    server = createServer(({ headers }, response) => {
      const isKnown = headers['if-none-match'] === '"a"';
      REQUESTS.push(isKnown ? 'conditional' : 'whole');
      response.writeHead(isKnown ? 304 : 200, { etag: '"a"' });
      response.end(isKnown ? '' : feedOf('https://tal.example/rss', 2));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    workspace = await makeWorkspace();
    workspace.env.SOURCES_DIR = join(workspace.dir, 'sources');
    await mkdir(workspace.env.SOURCES_DIR);
    await writeFile(
      join(workspace.env.SOURCES_DIR, 'tal.yaml'),
      `name: Tal\nhomepage: https://tal.example/\nlanguage: en\nroutes:\n  - kind: feed\n    url: http://${place}/rss\n`,
    );
    update = async (...args) => {
      const env = { ...workspace.env, NEWSWIRE_TEST_LOOPBACK: place };
      const { code, output } = await run('update', args, env);
      assert.equal(code, 0, output);
      return output;
    };
  });
  after(async () => {
    server.close();
    await workspace.remove();
  });

  const at = (hour: number): string => `2026-03-12T0${hour}:00:00Z`;
  const recording = (): string => join(workspace.dir, 'recording');
  const steps: [string, () => string[], RegExp, string[]][] = [
    ['a first run asks for all', () => ['--now', at(1)], /^tal +2 items +2 /m, ['whole']],
    ['too soon, nobody is asked', () => ['--now', at(1)], /^1 source not due$/m, []],
    ['later, for what changed', () => ['--now', at(2)], /^tal +not modified +0 /m, ['conditional']],
    [
      '--dry-run asks for all and leaves the state as it is',
      () => ['--now', at(3), '--dry-run'],
      /^tal +2 items +0 +0 +2 /m,
      ['whole'],
    ],
    [
      '--record asks for all',
      () => ['--now', at(3), '--record', recording()],
      /^tal +2 items +0 +0 +2 /m,
      ['whole'],
    ],
    [
      '--replay ignores waiting times and asks nobody',
      () => ['--now', at(3), '--replay', recording()],
      /^tal +2 items +0 +0 +2 /m,
      [],
    ],
    ['and changes no waiting time', () => ['--now', at(3)], /^1 source not due$/m, []],
    ['nor a validator', () => ['--now', at(4)], /^tal +not modified +0 /m, ['conditional']],
  ];
  for (const [name, args, line, requests] of steps) {
    it(`rules 1 and 2: ${name}`, async () => {
      REQUESTS.length = 0;
      assert.match(await update(...args()), line);
      assert.deepEqual(REQUESTS, requests);
    });
  }
});
