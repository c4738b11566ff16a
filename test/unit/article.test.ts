import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fetchArticle } from '../../scripts/ingest/article.ts';
import type { Fetcher } from '../../scripts/ingest/fetch.ts';
import { ok } from '../../src/lib/result.ts';

const URL_OF_PAGE = 'https://assembly.example/nn/1';
const SENTENCE = 'Байнгын хорооны хуралдаан дээр санал гаргаж, хуулийн зарим заалтыг баталлаа. ';
const PAGE = `<html lang="mn"><head><title>Хуулийн төслийг хэлэлцлээ</title></head><body><div>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</div></body></html>`;
const HTML = 'text/html; charset=utf-8';
const PDF = `%PDF-1.4\n${'1 0 obj <</Length 9>> stream endstream '.repeat(90)}`;

/** The bytes of a text in windows-1251, as far as it is Cyrillic or ASCII. */
const cyrillic = (text: string): Uint8Array => {
  const bytes = new Map(
    Array.from(
      new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
    ).map((character, byte) => [character, byte]),
  );
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
};

interface Came {
  status?: number;
  type?: string;
  body: string | Uint8Array;
  url?: string;
}

const fetchWith = ({ status = 200, type, body, url = URL_OF_PAGE }: Came) => {
  const fetcher: Fetcher = async () =>
    ok({
      url,
      status,
      headers: type === undefined ? {} : { 'content-type': type },
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      receivedAt: new Date('2026-06-26T00:00:00Z'),
    });
  return fetchArticle(URL_OF_PAGE, undefined, fetcher);
};

describe('fetchArticle', () => {
  const TAKEN: [name: string, came: Came][] = [
    ['a page', { type: HTML, body: PAGE }],
    ['a page without a type', { body: PAGE }],
    ['a page that is called a text', { type: 'text/plain', body: PAGE }],
    ['a page in windows-1251', { type: 'text/html', body: cyrillic(PAGE) }],
    ['a page at another address', { type: HTML, body: PAGE, url: 'https://assembly.example/n/1' }],
  ];
  for (const [name, came] of TAKEN) {
    test(`takes the text of ${name}`, async () => {
      const article = await fetchWith(came);
      assert(article.ok, JSON.stringify(article));
      assert.equal(article.value.body?.split('\n\n').length, 4);
      assert.ok(article.value.body?.startsWith(SENTENCE.trim()));
    });
  }

  const links = '<a href="/n/2">Нөгөө мэдээний урт гарчиг</a> '.repeat(40);
  const REFUSED: [name: string, came: Came, problem: string][] = [
    ['nothing', { status: 404, body: PAGE }, 'the article page answered HTTP 404'],
    ['a fault', { status: 500, body: PAGE }, 'the article page answered HTTP 500'],
    ['a PDF', { type: 'application/pdf', body: PDF }, 'no page but application/pdf'],
    ['a PDF that is called a page', { type: HTML, body: PDF }, 'no page in HTML'],
    ['a PDF without a type', { body: PDF }, 'no page in HTML'],
    ['JSON', { type: 'application/json', body: '{}' }, 'no page but application/json'],
    ['plain text', { type: 'text/plain', body: SENTENCE.repeat(9) }, 'no page in HTML'],
    [
      'the home page',
      { type: HTML, body: PAGE, url: 'https://assembly.example/' },
      'the article page leads to the home page',
    ],
    ['nothing but links', { type: HTML, body: `<body>${links}` }, 'the page has no text'],
  ];
  for (const [name, came, what] of REFUSED) {
    test(`says why there is no text in ${name}`, async () => {
      assert.deepEqual(await fetchWith(came), {
        ok: false,
        problem: { what, where: URL_OF_PAGE },
      });
    });
  }
});
