import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export type Answer = (response: ServerResponse, path: string) => unknown;

/** A source that means ill, or is broken in a way that others exploit. */
export interface Hostile {
  name: string;
  kind?: keyof typeof FIELDS;
  text?: 'full';
  answer: Answer;
  /** What fills memory is asked in a run of this name, with few of its kind or none; the rest together. */
  run?: string;
  /** What the table says of it: of its answer, and how many headlines are new. */
  says: RegExp;
}

const DEPTH = 100_000;

export const rss = (items: string, top = ''): string =>
  `<?xml version="1.0"?>${top}<rss version="2.0"><channel><title>Tal</title>${items}</channel></rss>`;

export const item = (title: string, name = 'one', more = ''): string =>
  `<item><title>${title}</title><link>https://tal.example/${name}</link>${more}</item>`;

export const say =
  (body: string | Uint8Array, type = 'text/xml'): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(body);

export const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

/** Writes a piece again and again, as fast as it is read, until so many bytes are written. */
const stream =
  (start: string, piece: string, bytes: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/xml' }).write(start);
    let left = bytes;
    const pump = (): void => {
      while (!response.destroyed && left > 0) {
        left -= piece.length;
        if (!response.write(piece)) return;
      }
      response.end();
    };
    response.on('drain', pump);
    pump();
  };

/** windows-1251, of which TextEncoder knows nothing: the Russian letters alone. */
export const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point >= 0x410 && point <= 0x44f ? point - 0x350 : point;
  });

const list = (length: number, of: (n: number) => string, separator = ','): string =>
  Array.from({ length }, (_, n) => of(n)).join(separator);

/** 200 MB of nothing. */
const BOMBS = {
  gzip: () => gzipSync(Buffer.alloc(200_000_000), { level: 1 }),
  br: () =>
    brotliCompressSync(Buffer.alloc(200_000_000), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 3 },
    }),
  'gzip, gzip': () => gzipSync(BOMBS.gzip()),
};

const LAUGHS = Array.from(
  { length: 9 },
  (_, depth) => `<!ENTITY l${depth + 1} "${`&l${depth};`.repeat(10)}">`,
).join('');

export const SOURCES: Hostile[] = [
  {
    name: 'billion-laughs',
    answer: say(rss(item('&l9;'), `<!DOCTYPE rss [<!ENTITY l0 "ha">${LAUGHS}]>`)),
    says: /1 items +[01] /,
  },
  {
    name: 'external-entity',
    answer: say(
      rss(item('Pass &x; on'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ),
    says: /1 items +[01] /,
  },
  {
    name: 'deep-xml',
    run: 'deep XML',
    answer: say(rss(item('Deep', 'deep', '<a>'.repeat(DEPTH) + '</a>'.repeat(DEPTH)))),
    says: /1 items +1 /,
  },
  { name: 'deep-nothing', run: 'deep XML', answer: say('<a>'.repeat(DEPTH)), says: /not a feed/ },
  {
    name: 'deep-text',
    run: 'deep XML',
    text: 'full',
    answer: say(
      rss(
        item(
          'Deep in its text',
          'deep-text',
          `<content:encoded><![CDATA[${'<blockquote><ul><li>'.repeat(DEPTH / 2)}x]]></content:encoded>`,
        ),
      ),
    ),
    says: /1 items +1 /,
  },
  {
    name: 'deep-html',
    run: 'deep HTML',
    kind: 'page',
    answer: say(`<html><body>${'<div class="news">'.repeat(DEPTH)}`, 'text/html'),
    says: /selectors no longer match, and /,
  },
  {
    name: 'deep-unknown',
    run: 'deep HTML',
    kind: 'generic',
    answer: say(`<html><body>${'<b><i><a href="/x">'.repeat(DEPTH)}`, 'text/html'),
    says: /none of its \d+ links leads to an article|no /,
  },
  {
    name: 'huge-item',
    run: 'streams',
    answer: stream('<rss version="2.0"><channel><item><title>', 'Tal '.repeat(16_000), 200_000_000),
    says: /larger than 5 MB/,
  },
  {
    name: 'endless',
    run: 'streams',
    kind: 'generic',
    answer: stream('<html>', '<p>Tal</p>'.repeat(6_000), Number.POSITIVE_INFINITY),
    says: /larger than 5 MB/,
  },
  {
    name: 'drip',
    answer: async (response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      while (!response.destroyed) {
        response.write('<');
        await setTimeout(1_000);
      }
    },
    says: /no complete answer within 12 s/,
  },
  { name: 'silent', answer: () => {}, says: /no complete answer within 12 s/ },
  {
    name: 'cut',
    answer: (response) => {
      response.writeHead(200, { 'content-length': 100_000 }).write(rss(item('Cut')));
      response.socket?.end();
    },
    says: /the connection broke before the answer was complete/,
  },
  {
    name: 'invalid-utf8',
    answer: say(
      Buffer.concat([
        Buffer.from(rss('').slice(0, -'</channel></rss>'.length)),
        Buffer.from('<item><title>Rail \xff\xfe\xc0\xaf\xed\xa0\x80 opens', 'latin1'),
        Buffer.from('</title><link>https://tal.example/utf8</link></item></channel></rss>'),
      ]),
      'text/xml; charset=utf-8',
    ),
    says: /1 items +[01] /,
  },
  {
    name: 'wrong-charset',
    answer: say(cyrillic(rss(item('Банк шинэ салбар нээв', 'charset'))), 'text/xml; charset=utf-8'),
    says: /1 items +1 /,
  },
  {
    name: 'no-charset',
    answer: say(rss(item('Coal exports rise again', 'label')), 'text/xml; charset=klingon'),
    says: /1 items +1 /,
  },
  {
    name: 'nuls',
    answer: say(rss(item('Null\0 and\0 void', 'nul\0s')).replaceAll('<', '\0<')),
    says: /1 items +1 /,
  },
  {
    name: 'many',
    run: 'feeds',
    answer: say(rss(list(30_000, (n) => item(`Item ${n}`, `many/${n}`), ''))),
    says: /300 items +300 /,
  },
  {
    name: 'many-json',
    run: 'feeds',
    answer: say(
      `{"version":"https://jsonfeed.org/version/1.1","title":"Tal","items":[${list(30_000, (n) => `{"id":"${n}","title":"Line ${n}","url":"https://tal.example/many-json/${n}"}`)}]}`,
      'application/feed+json',
    ),
    says: /300 items +300 /,
  },
  {
    name: 'many-atom',
    run: 'feeds',
    answer: say(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tal</title>${list(30_000, (n) => `<entry><title>Entry ${n}</title><id>${n}</id><link href="https://tal.example/many-atom/${n}"/></entry>`, '')}</feed>`,
    ),
    says: /300 items +300 /,
  },
  {
    name: 'many-links-page',
    run: 'many-links-page',
    kind: 'page',
    answer: say(
      `<html><body>${list(130_000, (n) => `<a class=news href=/${n}>N ${n}</a>`, '')}`,
      'text/html',
    ),
    says: /300 items +300 /,
  },
  ...(['page', 'generic'] as const).map((kind) => ({
    name: `many-bare-links-${kind}`,
    run: `many-bare-links-${kind}`,
    kind,
    answer: say(`<html><body>${list(200_000, (n) => `<a href=/${n}>N</a>`, '')}`, 'text/html'),
    says: / 0 +0 +0 +0 +0 /,
  })),
  {
    name: 'many-addresses',
    run: 'many-addresses',
    kind: 'sitemap',
    answer: say(
      `<urlset xmlns="s" xmlns:n="n">${list(50_000, (n) => `<url><loc>https://tal.example/${n}</loc><n:news><n:title>T ${n}</n:title></n:news></url>`, '')}</urlset>`,
    ),
    says: /300 items +300 /,
  },
  {
    name: 'deep-json',
    run: 'JSON',
    kind: 'json',
    answer: say(`${'{"list":'.repeat(DEPTH)}[]${'}'.repeat(DEPTH)}`, 'application/json'),
    says: /no list at list/,
  },
  {
    name: 'deep-json-feed',
    run: 'JSON',
    answer: say(
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"Deep JSON","url":"https://tal.example/deep-json","x":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}]}`,
      'application/feed+json',
    ),
    says: /1 items +1 /,
  },
  {
    name: 'large-json',
    run: 'JSON',
    kind: 'json',
    answer: say(
      `{"list":[${list(60_000, (n) => `{"title":"Figure ${n}","link":"https://tal.example/large/${n}"}`)}]}`,
      'application/json',
    ),
    says: /300 items +300 /,
  },
  ...(['gzip', 'br', 'gzip, gzip'] as const).map((encoding, index) => ({
    name: `bomb-${index}`,
    run: 'streams',
    answer: (response: ServerResponse) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(BOMBS[encoding]()),
    says: /larger than 5 MB/,
  })),
  ...(['feed', 'page', 'generic', 'json'] as const).map((kind) => ({
    name: `brackets-${kind}`,
    run: 'brackets',
    kind,
    answer: say('<'.repeat(240_000), kind === 'feed' ? 'text/xml' : 'text/html'),
    says: /not a feed|HTML where JSON|no /,
  })),
  {
    name: 'brackets-fields',
    run: 'brackets',
    text: 'full' as const,
    answer: say(
      rss(
        item(
          `Brackets ${'&lt;'.repeat(60_000)}`,
          'brackets',
          ['description', 'author', 'content:encoded']
            .map((field) => `<${field}><![CDATA[${'<'.repeat(240_000)}]]></${field}>`)
            .join(''),
        ),
      ),
    ),
    says: /1 items +1 /,
  },
  {
    name: 'proto-feed',
    answer: say(
      '{"version":"https://jsonfeed.org/version/1.1","title":"Tal","__proto__":{"title":"Polluted"},"items":[{"__proto__":{"url":"https://tal.example/polluted"},"constructor":{"prototype":{"x":1}},"title":"Own title","url":"https://tal.example/proto"}]}',
      'application/json',
    ),
    says: /1 items +1 /,
  },
  {
    name: 'proto-json',
    kind: 'json',
    answer: say(
      '{"list":[{"__proto__":{"title":"Polluted","link":"https://tal.example/polluted"}}]}',
      'application/json',
    ),
    says: /1 items +0 /,
  },
  {
    name: 'proto-xml',
    answer: say(
      rss(
        `<__proto__><title>Polluted</title></__proto__>${item('Elements of names', 'elements', '<__proto__ __proto__="x">y</__proto__><constructor>z</constructor><toString/>')}`,
      ),
    ),
    says: /1 items +1 /,
  },
  { name: 'loop', answer: redirect('/'), says: /redirects in a circle/ },
  {
    name: 'chain',
    answer: (response, path) => redirect(`/${Number(path.slice(1)) + 1}`)(response, path),
    says: /more than 5 redirects/,
  },
  { name: 'to-file', answer: redirect('file:///etc/passwd'), says: /refused: file:/ },
  ...['10.0.0.1', '169.254.169.254', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'].map(
    (host, index) => ({
      name: `to-inside-${index}`,
      answer: redirect(`http://${host}/latest/meta-data/`),
      says: /refused: .* is not a public address/,
    }),
  ),
];

/** The first and the last by id. */
export const GOOD: Hostile[] = [
  {
    name: 'a-good',
    answer: say(rss(item('Rail link opens to the south', 'rail'))),
    says: /1 items +1 /,
  },
  {
    name: 'z-good',
    kind: 'page',
    answer: say(
      '<div class="news"><a href="/power">Power plant gets a second boiler</a></div>',
      'text/html',
    ),
    says: /1 items +1 /,
  },
];

const FIELDS = {
  feed: '',
  generic: '',
  page: '    item: .news\n    link: a\n    title: a\n',
  json: '    list: list\n    link: link\n    title: title\n',
  sitemap: '    articles: .\n',
};

export const yamlOf = ({ name, kind = 'feed', text = undefined }: Hostile, port: number): string =>
  `name: ${name}\nhomepage: https://${name}.example/\nlanguage: en\n${text ? `text: ${text}\nreason: a test\n` : ''}` +
  `routes:\n  - kind: ${kind}\n    url: http://${name}.example:${port}/\n${FIELDS[kind]}`;

/**
 * What the job's process loads first: names ending in `.example` are at this machine, so that each
 * source has a host of its own, and the end tells the peak of its memory.
 */
const PRELOAD = `
  import dns from 'node:dns/promises';
  import { syncBuiltinESMExports } from 'node:module';
  dns.lookup = async (name) => {
    if (name.endsWith('.example')) return [{ address: '127.0.0.1', family: 4 }];
    throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
  };
  syncBuiltinESMExports();
  process.on('exit', () => console.log('peak', process.resourceUsage().maxRSS));`;

/** The settings of a process of the job that may ask hostile sources at this port. */
export const hostileEnv = (loopback: string): Record<string, string> => ({
  NEWSWIRE_TEST_LOOPBACK: loopback,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}`,
});
