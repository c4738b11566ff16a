import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  brotliCompressSync,
  constants,
  createGzip,
  deflateRawSync,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import { isPublic } from '../../scripts/ingest/fetch/addresses.ts';
import { restOf } from '../../scripts/ingest/fetch/hosts.ts';
import { createRobots } from '../../scripts/ingest/fetch/robots.ts';
import {
  type ClientOptions,
  createClient,
  type Fetcher,
  type Response,
} from '../../scripts/ingest/fetch.ts';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import type { State } from '../../src/lib/state.ts';
import { type HttpServer, serve, serveRaw } from '../support/servers.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

const TEXT = '<rss>Монгол</rss>';

/** What the server says at each path; tests add their own. */
const answers = new Map<string, Answer>([['/', (response) => response.end(TEXT)]]);
let server: HttpServer;
before(async () => {
  server = await serve((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (answer) answer(response, request);
    else response.writeHead(404).end('none');
  });
});
after(() => server.close());

/** Every name is at the server's address, unless the test says otherwise. */
const toServer = async () => [{ address: '127.0.0.1', family: 4 }];

const client = (options: ClientOptions = {}): Fetcher =>
  createClient({ loopback: server.loopback, pause: 0, lookup: toServer, ...options });

const at = (path: string, host = '127.0.0.1'): string => `http://${host}:${server.port}${path}`;

/** Asks a path that answers so. */
const ask = (path: string, answer: Answer, options?: ClientOptions) => {
  answers.set(path, answer);
  return client(options)(at(path));
};

const encoded = (response: ServerResponse, encoding: string): ServerResponse =>
  response.writeHead(200, encoding ? { 'content-encoding': encoding } : {});

const redirect =
  (location: string, status = 302): Answer =>
  (response) =>
    response.writeHead(status, { location }).end('moved');

const answerOf = (result: Result<Response>): Response => {
  assert.ok(result.ok, result.ok ? '' : result.problem.what);
  return result.value;
};
const problemOf = (result: Result<Response>): string =>
  result.ok ? `no problem: HTTP ${result.value.status}` : result.problem.what;
const textOf = (result: Result<Response>): string => Buffer.from(answerOf(result).body).toString();
const requestsOf = (path: string): IncomingMessage[] =>
  server.requests.filter(({ url }) => url === path);

describe('rule 1: what belongs to a conditional request', () => {
  it('rule 1: the headers of the caller arrive byte for byte, those of the answer come back so', async () => {
    const etag = 'W/"\xe4 odd; ,""';
    const modified = 'thursday, 12-Mar-26 8:00 (UB)';
    answers.set('/etag', (response) => response.writeHead(200, { etag }).end(TEXT));
    const fetch = client();
    assert.equal(answerOf(await fetch(at('/etag'))).headers.etag, etag);
    await fetch(at('/etag'), { 'if-none-match': etag, 'if-modified-since': modified });
    const asked = requestsOf('/etag').at(-1)?.headers;
    assert.equal(asked?.['if-none-match'], etag);
    assert.equal(asked?.['if-modified-since'], modified);
  });

  it('rule 1: a 304 is an answer with an empty body, also behind a redirect', async () => {
    answers.set('/moved-feed', redirect('/feed', 301));
    answers.set('/feed', (response, { headers }) =>
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"2"' }).end(),
    );
    const answer = answerOf(await client()(at('/moved-feed'), { 'if-none-match': '"1"' }));
    assert.equal(answer.status, 304);
    assert.equal(answer.headers.etag, '"2"');
    assert.equal(answer.body.length, 0);
  });
});

describe('rule 2: a host that has enough', () => {
  it('rule 2: a 429 is given to the caller, and the host is not asked again in this run', async () => {
    const answer: Answer = (response) =>
      response.writeHead(429, { 'retry-after': '120' }).end('slow down');
    answers.set('/429', answer);
    const fetch = client({ pause: 2_000 });
    const began = performance.now();
    const [first, ...others] = await Promise.all(
      ['/429', '/429?again', '/'].map((path) => fetch(at(path))),
    );
    assert.ok(first);
    assert.equal(answerOf(first).status, 429);
    assert.equal(answerOf(first).headers['retry-after'], '120');
    for (const other of others) assert.match(problemOf(other), /^not asked, .* wants a pause$/);
    assert.ok(performance.now() - began < 1_000, 'and the others are told at once');
    assert.equal(textOf(await fetch(at('/', 'other.example'))), TEXT);
  });

  it('rule 2: a 503 with Retry-After is given to the caller', async () => {
    const answer: Answer = (response) => response.writeHead(503, { 'retry-after': '9' }).end();
    const { status, headers } = answerOf(await ask('/503', answer));
    assert.equal(status, 503);
    assert.equal(headers['retry-after'], '9');
  });
});

describe('rule 4: redirects', () => {
  it('rule 4: five are followed, a sixth is not', async () => {
    for (let hop = 1; hop <= 6; hop++) answers.set(`/hop${hop}`, redirect(`hop${hop - 1}`));
    answers.set('/hop0', (response) => response.end(TEXT));
    assert.equal(answerOf(await client()(at('/hop5'))).url, at('/hop0'));
    assert.equal(problemOf(await client()(at('/hop6'))), 'more than 5 redirects');
  });

  it('rule 4: a circle is named after one round', async () => {
    answers.set('/round', redirect('/about'));
    answers.set('/about', redirect('/round#fragment'));
    assert.equal(problemOf(await client()(at('/round'))), 'redirects in a circle');
    assert.equal(requestsOf('/round').length, 1);
  });

  const targets: [location: string, problem: string][] = [
    ['file:///etc/passwd', 'refused: file: is not http or https'],
    ['ftp://tal.example/', 'refused: ftp: is not http or https'],
    ['javascript:alert(1)', 'refused: javascript: is not http or https'],
    ['http://tal.example:22/', 'refused: port 22 is not 80 or 443'],
    ['https://tal.example:8443/', 'refused: port 8443 is not 80 or 443'],
    ['http://10.0.0.1/', 'refused: 10.0.0.1 is not a public address'],
    ['http://169.254.169.254/latest', 'refused: 169.254.169.254 is not a public address'],
    ['http://tal.example/', 'refused: 127.0.0.1 is not a public address'],
  ];
  for (const [location, problem] of targets) {
    it(`rule 4: to ${location} they are refused`, async () => {
      answers.set('/away', redirect(location));
      assert.equal(problemOf(await client()(at('/away'))), problem);
    });
  }

  it('rule 4: an address in Cyrillic letters is followed as sites send it', async () => {
    const path = '/мэдээ';
    answers.set(encodeURI(path), (response) => response.end(TEXT));
    const raw = Buffer.from(path).toString('latin1');
    assert.equal(textOf(await ask('/cyrillic', redirect(raw))), TEXT);
  });

  it('rule 4: a redirect that does not say where is an answer', async () => {
    const { status } = answerOf(await ask('/nowhere', (response) => response.writeHead(302).end()));
    assert.equal(status, 302);
  });

  const chains: [name: string, statuses: number[], movedTo: string | undefined][] = [
    ['none', [], undefined],
    ['one for ever', [301], '/chain1'],
    ['two for ever', [301, 308], '/chain2'],
    ['one for ever, then one for now', [308, 307], '/chain1'],
    ['one for now, then one for ever', [302, 301], undefined],
    ['one for now between two for ever', [301, 303, 301], '/chain1'],
  ];
  for (const [name, statuses, movedTo] of chains) {
    it(`rule 4: where a chain leads for good: ${name}`, async () => {
      for (const [hop, status] of statuses.entries()) {
        answers.set(`/chain${hop}`, redirect(`/chain${hop + 1}#top`, status));
      }
      answers.set(`/chain${statuses.length}`, (response) => response.end(TEXT));
      const answer = answerOf(await client()(at('/chain0')));
      assert.equal(answer.movedTo, movedTo && at(movedTo));
      assert.equal(answer.url, at(`/chain${statuses.length}`));
    });
  }
});

describe('rule 4: addresses', () => {
  const closed = [
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '100.127.255.255', '127.0.0.1'],
    ...['127.255.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1'],
    ...['192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.19.255.255'],
    ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1'],
    ...['64:ff9b:1::1', '100::1', '2001::1', '2001:2::1', '2001:db8::1', '2002:7f00:1::'],
    ...['3fff::1', '5f00::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fec0::1', 'ff02::1'],
    ...['', 'tal.example', '127.1', '8.8.8.8.'],
  ];
  const open = [
    ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0'],
    ...['172.15.255.255', '172.32.0.0', '192.0.1.1', '198.17.255.255', '198.20.0.0', '223.1.1.1'],
    ...['2001:4860:4860::8888', '2606:4700::1111', '2a00:1450::1', '2400:cb00::1'],
  ];
  it('rule 4: only those of public servers are open', () => {
    assert.deepEqual(closed.filter(isPublic), []);
    assert.deepEqual(
      open.filter((address) => !isPublic(address)),
      [],
    );
  });

  const spellings = [
    ...['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0', '127.0.0.1.'],
    ...['10.0.0.1', '169.254.169.254', '100.64.0.1', '[::1]', '[::]', '[::ffff:127.0.0.1]'],
    ...['[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fd00::1]', '[fe80::1]'],
    ...['１２７.0.0.1', '①②⑦.0.0.1'],
  ];
  for (const host of spellings) {
    it(`rule 4: http://${host}/ gets no connection`, async () => {
      assert.match(
        problemOf(await client()(`http://${host}/`)),
        /^refused: .* not a public address$/,
      );
    });
  }

  for (const name of ['localhost', 'tal.localhost', 'localhost.']) {
    it(`rule 4: nor does ${name}, whatever the system says of it`, async () => {
      const fetch = createClient({ loopback: '127.0.0.1:1' });
      assert.match(problemOf(await fetch(`http://${name}/`)), /^(refused|unreachable): /);
    });
  }

  const resolved = ['127.0.0.1', '10.1.2.3', '169.254.169.254', '::ffff:127.0.0.1', 'fe80::1'];
  for (const address of resolved) {
    it(`rule 4: nor does a name that is at ${address}`, async () => {
      const fetch = client({ lookup: async () => [{ address, family: 0 }] });
      for (const scheme of ['http', 'https']) {
        assert.equal(
          problemOf(await fetch(`${scheme}://tal.example/`)),
          `refused: ${address} is not a public address`,
        );
      }
    });
  }

  it('rule 4: a name that changes its address after the first answer is refused', async () => {
    const addresses = ['127.0.0.1', '10.0.0.1'];
    const fetch = client({
      lookup: async () => [{ address: addresses.shift() ?? '10.0.0.2', family: 4 }],
    });
    answers.set('/close', (response) => response.writeHead(200, { connection: 'close' }).end('1'));
    const url = at('/close', 'rebind.example');
    assert.equal(textOf(await fetch(url)), '1');
    assert.equal(problemOf(await fetch(url)), 'refused: 10.0.0.1 is not a public address');
  });

  it('rule 4: of several addresses only the public ones are tried', async (t) => {
    const inside = await serve((_, response) => response.end('inside'));
    t.after(inside.close);
    const lookup = async () => [
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const fetch = createClient({ loopback: inside.loopback, lookup });
    assert.equal(textOf(await fetch(`http://two.example:${inside.port}/`)), 'inside');
  });

  it('rule 4: without the setting of tests no address of this machine is reached', async () => {
    const fetch = createClient({ pause: 0 });
    assert.match(problemOf(await fetch(at('/'))), /^refused: port \d+/);
    assert.match(problemOf(await fetch('http://127.0.0.1/')), /^refused: 127\.0\.0\.1/);
  });

  it('rule 4: with it, exactly one is', async (t) => {
    const other = await serve((_, response) => response.end('other'));
    t.after(other.close);
    const fetch = client();
    assert.equal(textOf(await fetch(at('/'))), TEXT);
    assert.match(problemOf(await fetch(`${other.base}/`)), /^refused: port/);
    assert.match(problemOf(await fetch(at('/', '127.0.0.2'))), /^refused: 127\.0\.0\.2/);
    assert.match(problemOf(await fetch('http://127.0.0.1/')), /^refused: 127\.0\.0\.1/);
    assert.equal(other.requests.length, 0);
  });

  it('rule 4: what is no address is a problem', async () => {
    for (const url of ['', 'tal', 'http://', 'http://256.256.256.256/']) {
      assert.equal(problemOf(await client()(url)), 'not an address');
    }
  });
});

describe('rule 5: bodies', () => {
  const coded: [encoding: string, body: Buffer][] = [
    ['gzip', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['gzip, gzip', gzipSync(gzipSync(TEXT))],
    ['deflate, gzip', gzipSync(deflateRawSync(TEXT))],
    ['gzip', gzipSync(gzipSync(TEXT))],
    ['', gzipSync(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(TEXT)],
    ['constructor', Buffer.from(TEXT)],
  ];
  for (const [index, [encoding, body]] of coded.entries()) {
    it(`rule 5: ${encoding || 'gzip that no header speaks of'} (${index}) is undone`, async () => {
      const answer: Answer = (response) => encoded(response, encoding).end(body);
      assert.equal(textOf(await ask('/coded', answer)), TEXT);
    });
  }

  it('rule 5: the coded body may come byte by byte', async () => {
    const answer: Answer = async (response) => {
      response.writeHead(200, { 'content-encoding': 'deflate' });
      for (const byte of deflateRawSync(TEXT)) {
        response.write(Buffer.of(byte));
        await setTimeout(1);
      }
      response.end();
    };
    assert.equal(textOf(await ask('/bytes', answer)), TEXT);
  });

  const BROKEN = 'the compression of the answer is broken';
  const bad: [name: string, encoding: string, body: Buffer, problem: string][] = [
    ['an empty body', '', Buffer.of(), 'an empty answer'],
    ['an empty coded body', 'gzip', Buffer.of(), 'an empty answer'],
    ['a coded empty body', 'gzip', gzipSync(''), 'an empty answer'],
    ['plain text called gzip', 'gzip', Buffer.from(TEXT), BROKEN],
    ['plain text called brotli', 'br', Buffer.from(TEXT), BROKEN],
    ['plain text called deflate', 'deflate', Buffer.from(TEXT), BROKEN],
    ['cut gzip', 'gzip', gzipSync(TEXT.repeat(9)).subarray(0, -12), BROKEN],
    ['cut brotli', 'br', brotliCompressSync(TEXT.repeat(9)).subarray(0, -4), BROKEN],
    ['gzip with a wrong sum', 'gzip', wrongSum(), BROKEN],
    ['six codings', Array(6).fill('gzip').join(), gzipSync(TEXT), 'compressed 6 times'],
    ['5 MB and a byte', '', Buffer.alloc(5_000_001, 'a'), 'larger than 5 MB'],
    ['50 MB in gzip', 'gzip', gzipSync(Buffer.alloc(50_000_000)), 'larger than 5 MB'],
  ];
  function wrongSum(): Buffer {
    const body = gzipSync(TEXT);
    body.writeUInt32LE(1, body.length - 8);
    return body;
  }
  for (const [name, encoding, body, problem] of bad) {
    it(`rule 5: ${name} is a failure`, async () => {
      const answer: Answer = (response) => encoded(response, encoding).end(body);
      assert.equal(problemOf(await ask('/bad', answer)), problem);
    });
  }

  it('rule 5: 5 MB are not too much', async () => {
    const answer: Answer = (response) => response.end(Buffer.alloc(5_000_000, 'a'));
    assert.equal(answerOf(await ask('/large', answer)).body.length, 5_000_000);
  });

  it('rule 5: a status tells enough, whatever becomes of its page', async () => {
    for (const body of [Buffer.of(), Buffer.from('no gzip')]) {
      const answer: Answer = (response) =>
        response.writeHead(410, { 'content-encoding': 'gzip' }).end(body);
      assert.equal(answerOf(await ask('/gone', answer)).status, 410);
    }
  });

  const raw: [name: string, bytes: string, problem: RegExp][] = [
    [
      'a body shorter than its length',
      'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf',
      /broke/,
    ],
    [
      'chunks that end in the middle',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf',
      /broke/,
    ],
    ['a connection closed at once', '', /broke/],
    ['headers that end in the middle', 'HTTP/1.1 200 OK\r\nContent-', /broke/],
    ['something else than HTTP', '220 mail.tal.example ESMTP\r\n', /not an answer in HTTP/],
    [
      '200 kB of headers',
      `HTTP/1.1 200 OK\r\n${`X-A: ${'a'.repeat(1000)}\r\n`.repeat(200)}\r\n`,
      /too many headers/,
    ],
  ];
  for (const [name, bytes, problem] of raw) {
    it(`rule 5: ${name} is a failure`, async (t) => {
      const torn = await serveRaw((socket) => {
        socket.once('data', () => socket.end(bytes));
      });
      t.after(torn.close);
      assert.match(problemOf(await createClient({ loopback: torn.loopback })(torn.base)), problem);
    });
  }

  it('rule 5: a length is not demanded: the end of the connection may end the body', async (t) => {
    const old = await serveRaw((socket) => {
      socket.once('data', () => socket.end('HTTP/1.0 200 OK\r\n\r\nwhole'));
    });
    t.after(old.close);
    assert.equal(textOf(await createClient({ loopback: old.loopback })(old.base)), 'whole');
  });
});

describe('rule 5: times', () => {
  /** How long something takes, in milliseconds. */
  const timed = async <T>(work: Promise<T>): Promise<[T, number]> => {
    const began = performance.now();
    return [await work, performance.now() - began];
  };
  const LATE = 'no complete answer within 0.6 s';

  const slow: [name: string, answer: Answer][] = [
    ['a server that never answers', () => {}],
    [
      'headers and nothing more',
      (response) => response.writeHead(200, { 'content-length': 9 }).flushHeaders(),
    ],
    ['a body that comes byte by byte', (response) => drip(response, Buffer.alloc(1_000, 'a'))],
    [
      'a coded body that comes byte by byte',
      (response) => drip(encoded(response, 'gzip'), gzipSync(TEXT.repeat(9))),
    ],
  ];
  const drip = async (response: ServerResponse, bytes: Buffer): Promise<void> => {
    for (const byte of bytes) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await setTimeout(50);
    }
  };
  for (const [name, answer] of slow) {
    it(`rule 5: ${name} ends in time`, async () => {
      const [result, took] = await timed(ask('/slow', answer, { timeout: 600 }));
      assert.equal(problemOf(result), LATE);
      assert.ok(took < 2_000, `${took} ms`);
    });
  }

  it('rule 5: redirects and the body share the time', async () => {
    for (const [from, to] of [
      ['/late2', '/late1'],
      ['/late1', '/late0'],
    ] as const) {
      answers.set(from, async (response, request) => {
        await setTimeout(250);
        redirect(to)(response, request);
      });
    }
    answers.set('/late0', async (response) => {
      await setTimeout(250);
      response.end(TEXT);
    });
    const [result, took] = await timed(client({ timeout: 600 })(at('/late2')));
    assert.equal(problemOf(result), LATE);
    assert.ok(took < 2_000, `${took} ms`);
    assert.equal(textOf(await client({ timeout: 2_000 })(at('/late2'))), TEXT);
  });

  it('rule 5: a connection that is never made ends sooner', async (t) => {
    const mute = await serveRaw(() => {});
    t.after(mute.close);
    const fetch = createClient({ loopback: mute.loopback, connectTimeout: 500, timeout: 9_000 });
    const [result, took] = await timed(fetch(mute.base.replace('http', 'https')));
    assert.equal(problemOf(result), 'unreachable: no connection within 0.5 s');
    assert.ok(took < 4_000, `${took} ms`);
  });

  it('rule 5: nobody there, or no TLS, is said', async () => {
    const gone = await serve(() => {});
    await gone.close();
    const fetch = createClient({ loopback: gone.loopback, pause: 0 });
    assert.equal(problemOf(await fetch(gone.base)), 'unreachable: nobody answers there');
    const secure = at('/').replace('http', 'https');
    assert.equal(problemOf(await client()(secure)), 'unreachable: no secure connection');
  });
});

describe('rule 5: memory', () => {
  const MEGABYTE = 1_000_000;
  /** 200 MB of zeros in 200 kB; members may follow each other without end (RFC 1952, 2.2). */
  let member: Buffer;
  before(() => {
    member = gzipSync(Buffer.alloc(200 * MEGABYTE), { level: 1 });
  });
  /** Writes the same again and again for as long as somebody reads it. */
  const endless = (stream: Writable | null, bytes: Buffer): void => {
    const pump = (): void => {
      while (stream && !stream.destroyed && stream.write(bytes));
    };
    stream?.on('drain', pump);
    pump();
  };

  const bombs: [name: string, answer: Answer, problem: RegExp][] = [
    ['an endless body', (response) => endless(response, Buffer.alloc(64_000, 'a')), /larger/],
    ['an endless gzip', (response) => endless(encoded(response, 'gzip'), member), /larger/],
    ['a gzip that no header speaks of', (response) => endless(response, member), /larger/],
    [
      'a brotli bomb',
      (response) =>
        encoded(response, 'br').end(
          brotliCompressSync(Buffer.alloc(200 * MEGABYTE), {
            params: { [constants.BROTLI_PARAM_QUALITY]: 3 },
          }),
        ),
      /larger/,
    ],
    [
      'a twice-zipped bomb',
      (response) => {
        const outer = createGzip();
        outer.on('error', () => {}).pipe(encoded(response, 'gzip, gzip'));
        for (let count = 0; count < 50; count++) outer.write(member);
        outer.end();
      },
      /larger/,
    ],
    [
      'an endless body in chunks of one byte',
      ({ socket }) => {
        socket?.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
        endless(socket, Buffer.from('1\r\na\r\n'.repeat(10_000)));
      },
      /larger|within/,
    ],
    [
      'a head without end',
      ({ socket }) => {
        socket?.write('HTTP/1.1 200 OK\r\n');
        endless(socket, Buffer.from(`X-A: ${'a'.repeat(1_000)}\r\n`));
      },
      /too many headers/,
    ],
  ];
  for (const [index, [name, answer, problem]] of bombs.entries()) {
    it(`rule 5: ${name} stops at the cap, within 300 MB`, async (t) => {
      answers.set(`/bomb${index}`, answer);
      const { says, megabytes, seconds } = await inChild(at(`/bomb${index}`));
      assert.match(says, problem);
      assert.ok(megabytes < 300, `${megabytes} MB`);
      assert.ok(seconds < 15, `${seconds} s`);
      t.diagnostic(`${megabytes} MB, ${seconds} s`);
    });
  }
});

/** How a process went that did nothing but get addresses. */
interface Child {
  says: string;
  megabytes: number;
  seconds: number;
  /** Milliseconds between the last answer and the end of the process. */
  lingered: number;
}

/** Gets addresses as the commands do, in a process of its own that ends when nothing is left to do. */
async function inChild(...urls: string[]): Promise<Child> {
  const script = `
    const { fetchFromNetwork } = await import('./scripts/ingest/fetch.ts');
    const began = Date.now();
    const results = await Promise.all(process.argv.slice(1).map((url) => fetchFromNetwork(url)));
    console.log(JSON.stringify({
      says: results.map((result) => result.value?.status ?? result.problem.what).join(),
      megabytes: process.resourceUsage().maxRSS / 1e3,
      seconds: (Date.now() - began) / 1e3,
      done: Date.now(),
    }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, ...urls], {
    env: { ...process.env, NEWSWIRE_TEST_LOOPBACK: server.loopback },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const { done, ...went } = JSON.parse(output);
  return { ...went, lingered: Date.now() - done };
}

describe('rule 6: honesty', () => {
  it('rule 6: the User-Agent has our name and a contact address', async () => {
    await client()(at('/'));
    const { headers } = server.requests.at(-1) ?? {};
    assert.match(headers?.['user-agent'] ?? '', /^MongoliaNewswire\/1\.0 \(\+https?:\/\/\S+\)$/);
    assert.equal(headers?.accept, '*/*');
    assert.equal(headers?.['accept-encoding'], 'gzip, deflate, br');
  });

  const guarded: [name: string, status: number, headers: Record<string, string>, body: string][] = [
    ['Cloudflare, by its header', 403, { 'cf-mitigated': 'challenge' }, ''],
    ['Cloudflare, by its page', 503, {}, '<script src="/cdn-cgi/challenge-platform/h/b.js">'],
    ['Vercel, which says 429', 429, { 'x-vercel-mitigated': 'challenge' }, 'Checkpoint'],
    ['AWS, which says 202', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
    ['DDoS-Guard', 403, {}, '<title>DDoS-Guard</title>'],
  ];
  for (const [name, status, headers, body] of guarded) {
    it(`rule 6: a challenge of ${name} is "blocked by the source", asked once`, async () => {
      const before = requestsOf('/guarded').length;
      const answer: Answer = (response) => response.writeHead(status, headers).end(body);
      assert.equal(problemOf(await ask('/guarded', answer)), 'blocked by the source');
      assert.equal(requestsOf('/guarded').length, before + 1);
    });
  }

  it('rule 6: other refusals, and pages that speak of guards, are answers', async () => {
    for (const [status, body] of [
      [403, 'Forbidden'],
      [503, 'Busy'],
      [200, 'ddos-guard'],
    ] as const) {
      const answer: Answer = (response) => response.writeHead(status).end(body);
      assert.equal(answerOf(await ask('/unguarded', answer)).status, status);
    }
  });
});

describe('rule 7: one at a time', () => {
  it('rule 7: requests to one host follow each other, with a rest after each answer', async () => {
    const times: number[] = [];
    let busy = 0;
    answers.set('/serial', async (response) => {
      times.push(performance.now());
      assert.equal(++busy, 1);
      await setTimeout(50);
      busy--;
      response.end(TEXT);
    });
    const fetch = client({ pause: 200 });
    const results = await Promise.all([1, 2, 3].map(() => fetch(at('/serial'))));
    for (const result of results) assert.equal(textOf(result), TEXT);
    const [first = 0, second = 0, third = 0] = times;
    assert.ok(second - first >= 245 && third - second >= 245, times.join());
  });

  it('rule 7: a redirect to another host waits for its turn there, one within a host does not', async () => {
    let served = 0;
    answers.set('/turn', (response) => {
      served = performance.now();
      response.end(TEXT);
    });
    answers.set('/elsewhere', redirect(at('/turn', 'busy.example')));
    answers.set('/here', redirect('/turn'));
    const fetch = client({ pause: 800 });
    const began = performance.now();
    await fetch(at('/here', 'busy.example'));
    assert.ok(served - began < 700);
    await fetch(at('/elsewhere', 'idle.example'));
    assert.ok(served - began >= 795);
  });

  it('rule 7: at most twelve at a time over all hosts', async () => {
    let busy = 0;
    let most = 0;
    answers.set('/busy', async (response) => {
      most = Math.max(most, ++busy);
      await setTimeout(200);
      busy--;
      response.end(TEXT);
    });
    const fetch = client();
    const hosts = Array.from({ length: 30 }, (_, index) => `host${index}.example`);
    const results = await Promise.all(hosts.map((host) => fetch(at('/busy', host))));
    assert.ok(results.every(({ ok }) => ok));
    assert.equal(most, 12);
  });

  it('rule 7: hosts that want a longer rest get it', () => {
    assert.equal(restOf('api.gdeltproject.org', 1_000), 5_500);
    assert.equal(restOf('tal.example', 1_000), 1_000);
  });

  it('rule 7: a name that is not known is asked for once in a run', async () => {
    const asked: string[] = [];
    const lookup = async (name: string) => {
      asked.push(name);
      throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    };
    const fetch = client({ lookup });
    const urls = ['http://uul.example/a', 'http://uul.example/b', 'https://uul.example/c'];
    for (const result of await Promise.all(urls.map((url) => fetch(url)))) {
      assert.equal(problemOf(result), 'unreachable: the name is not known');
    }
    assert.deepEqual(asked, ['uul.example']);
  });

  it('rule 7: a process waits for its requests, and for nothing after them', async () => {
    const { says, seconds, lingered } = await inChild(at('/'), at('/'), at('/'));
    assert.equal(says, '200,200,200');
    assert.ok(seconds > 1.9, `two rests of a second took ${seconds} s`);
    assert.ok(lingered < 900, `${lingered} ms`);
  });
});

describe('rule 7: robots.txt', () => {
  const robotsOf = (status: number, body: string): Fetcher => {
    return async (url) =>
      ok({ url, status, headers: {}, body: Buffer.from(body), receivedAt: new Date() });
  };
  const robots = (
    fetcher: Fetcher,
    memory: State['robots'] = new Map(),
    clock = () => new Date(),
  ) => createRobots(fetcher, memory, clock);
  const PAGE = 'https://tal.example/news/1?id=2';
  const files: [name: string, status: number, body: string, allowed: boolean][] = [
    ['nothing said', 200, '# nothing', true],
    ['closed for all', 200, 'User-agent: *\nDisallow: /', false],
    ['closed for us', 200, 'User-agent: mongolianewswire\nDisallow: /news', false],
    [
      'open for us alone',
      200,
      'User-agent: *\nDisallow: /\n\nUser-agent: MongoliaNewswire\nAllow: /',
      true,
    ],
    ['closed for another', 200, 'User-agent: OtherBot\nDisallow: /', true],
    ['the longest rule counts', 200, 'User-agent: *\nDisallow: /\nAllow: /news/', true],
    ['a pattern', 200, 'User-agent: *\nDisallow: /*?id=', false],
    ['a byte order mark', 200, '\ufeffUser-agent: *\nDisallow: /', false],
    ['what is beyond 500 kB', 200, `#${'a'.repeat(500_000)}\nUser-agent: *\nDisallow: /`, true],
    ['a page in its place', 200, '<!DOCTYPE html><title>Home</title>', true],
    ['a 404', 404, 'User-agent: *\nDisallow: /', true],
    ['a 403', 403, '', true],
    ['a 500', 500, '', false],
    ['a 503', 503, '', false],
    ['a redirect to nowhere', 302, '', false],
  ];
  for (const [name, status, body, allowed] of files) {
    it(`rule 7: ${name} ${allowed ? 'lets us read' : 'keeps us away'}`, async () => {
      assert.equal((await robots(robotsOf(status, body))(PAGE)).ok, allowed);
    });
  }

  it('rule 7: a host that cannot be reached keeps us away for now', async () => {
    const isAllowed = robots(async (url) => fail('unreachable', url));
    assert.deepEqual(
      await isAllowed(PAGE),
      fail(
        'unreachable (robots.txt, without which no page is read)',
        new URL('/robots.txt', PAGE).href,
      ),
    );
  });

  it('rule 7: each origin is asked once', async () => {
    const asked: string[] = [];
    const isAllowed = robots(async (url) => {
      asked.push(url);
      return robotsOf(404, '')(url);
    });
    const pages = [
      PAGE,
      PAGE,
      'https://tal.example/2',
      'http://tal.example/',
      'https://uul.example/',
    ];
    await Promise.all(pages.map((page) => isAllowed(page)));
    assert.deepEqual(asked, [
      'https://tal.example/robots.txt',
      'http://tal.example/robots.txt',
      'https://uul.example/robots.txt',
    ]);
  });

  it('rule 7: for a day what it said counts, then it is asked for what changed', async () => {
    const HOUR = 3_600_000;
    let hour = 0;
    const asked: [hour: number, headers: object][] = [];
    const replies: [status: number, etag: string][] = [
      [200, '"a"'],
      [304, '"b"'],
      [404, ''],
    ];
    const memory: State['robots'] = new Map();
    const allowed: boolean[] = [];
    for (; hour < 72; hour += 6) {
      const isAllowed = robots(
        async (url, headers = {}) => {
          const [status, etag] = replies[asked.length] ?? [500, ''];
          asked.push([hour, headers]);
          const body = Buffer.from(status === 200 ? 'User-agent: *\nDisallow: /news' : '');
          return ok({ url, status, headers: { etag }, body, receivedAt: new Date() });
        },
        memory,
        () => new Date(Date.parse('2026-03-01T00:00:00Z') + hour * HOUR),
      );
      allowed.push((await isAllowed(PAGE)).ok);
    }
    assert.deepEqual(asked, [
      [0, {}],
      [24, { 'if-none-match': '"a"' }],
      [48, { 'if-none-match': '"b"' }],
    ]);
    assert.deepEqual(allowed, [...Array(8).fill(false), ...Array(4).fill(true)]);
  });

  it('rule 7: what a server cannot say, says too busy or says at length is asked in each run', async () => {
    const long = `User-agent: *\nDisallow: /news\n#${'a'.repeat(30_000)}`;
    for (const [status, body] of [
      [500, ''],
      [429, ''],
      [200, long],
    ] as const) {
      const memory: State['robots'] = new Map();
      await robots(robotsOf(status, body), memory)(PAGE);
      assert.equal(memory.size, 0, `${status}`);
    }
  });

  it('rule 7: redirects of robots.txt are followed, and an empty one allows everything', async () => {
    answers.set('/robots.txt', redirect('/rules'));
    answers.set('/rules', (response) => response.end('User-agent: *\nDisallow: /closed'));
    const isAllowed = robots(client());
    assert.equal((await isAllowed(at('/closed/1'))).ok, false);
    assert.ok((await isAllowed(at('/open'))).ok);
    answers.set('/rules', (response) => response.end());
    assert.ok((await robots(client())(at('/closed/1'))).ok);
  });
});
