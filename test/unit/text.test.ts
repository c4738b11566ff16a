import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  cleanTitle,
  excerpt,
  looksLikeHtml,
  plainText,
  plainTitle,
  tidy,
} from '../../scripts/ingest/read/text.ts';
import { escapeHtml } from '../../src/lib/html.ts';

describe('HTML becomes plain text', () => {
  const cases: [string, string][] = [
    ['Зэс &amp; алт', 'Зэс & алт'],
    ['A &amp;lt;b&amp;gt; tag', 'A &lt;b&gt; tag'],
    ['don&#146;t &#x2014; &nbsp; &quot;x&quot;', 'don’t — "x"'],
    ['<p>One</p><p>Two<br>three <b>f</b>our</p>', 'One Two three four'],
    ['<script>alert(1)</script><style>p{}</style>Text', 'Text'],
    ['<img alt="a<br />b" src=x>Text', 'Text'],
    ['"<Эрдэнэт> үйлдвэр"', '"<Эрдэнэт> үйлдвэр"'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['Ð¡Ð°Ð¹Ð´', 'Сайд'],
    ['&#226;&#128;&#166;', '…'],
  ];
  for (const [html, text] of cases) it(html, () => assert.equal(plainText(html), text));
});

describe('a title keeps the tags that it is about', () => {
  const cases: [string, string][] = [
    ['</script>', '</script>'],
    ['</script><script>alert(1)</script> Mongolia', '</script><script>alert(1)</script> Mongolia'],
    ['A &amp; <style>b</style> <i>c</i>', 'A & <style>b</style> c'],
    ['<br/>', '<br/>'],
    ['<b>Зэс</b> &amp;lt; алт', 'Зэс &lt; алт'],
    ['---', '---'],
    ['&nbsp;', ''],
  ];
  for (const [html, title] of cases) it(html, () => assert.equal(plainTitle(html), title));
});

describe('a title that was cut into tokens is put together again', () => {
  const cases: [string, string][] = [
    [
      "Debt up 12 . 7 pct , PM ' s office says : no risk",
      "Debt up 12.7 pct, PM's office says: no risk",
    ],
    [
      'Mine in Mongolia ( Oyu Tolgoi ) reopens , says minister',
      'Mine in Mongolia (Oyu Tolgoi) reopens, says minister',
    ],
    ['Сэлбэ : шинэ хороолол , шинэ зам', 'Сэлбэ: шинэ хороолол, шинэ зам'],
    ['Зэс, алт , нүүрс', 'Зэс, алт , нүүрс'],
    ['Mongolia - Korea trade', 'Mongolia - Korea trade'],
  ];
  for (const [text, title] of cases) it(text, () => assert.equal(cleanTitle(text), title));
});

describe('whether a text of undeclared kind is HTML', () => {
  const cases: [string, boolean][] = [
    ['AT&T', false],
    ['AT&amp;T', true],
    ['a <i>b</i>', true],
    ['<IMG SRC="x">', true],
    ['List<String> and 5 < 6', false],
    ['"<Эрдэнэт> үйлдвэр"', false],
    ['R&D; more', false],
  ];
  for (const [text, html] of cases) it(text, () => assert.equal(looksLikeHtml(text), html));
});

describe('titles are tidy', () => {
  const cases: [string, string][] = [
    ['  Нэг\u00a0 хоёр\n\tгурав ', 'Нэг хоёр гурав'],
    ['и\u0306', 'й'],
    ['abc\u202edef\u200b\ufeff\u00ad\0', 'abcdef'],
    ['👨‍👩‍👧 гэр бүл', '👨‍👩‍👧 гэр бүл'],
    ['lone \ud800 half', 'lone half'],
  ];
  for (const [text, title] of cases)
    it(JSON.stringify(text), () => assert.equal(cleanTitle(text), title));
});

describe('excerpts end at a word', () => {
  const cases: [string, number, string][] = [
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one, two three', 9, 'one, two…'],
    ['abcdefghij', 5, 'abcd…'],
    ['abc📰def', 5, 'abc…'],
  ];
  for (const [text, length, cut] of cases) {
    it(`${text} to ${length}`, () => assert.equal(excerpt(text, length), cut));
  }
});

const anyText = fc.string({ unit: 'binary', maxLength: 500 });

it('a title is short, on one line, in NFC and stays what it is when cleaned again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const title = cleanTitle(text);
      assert.ok(title.length <= 300);
      assert.doesNotMatch(title, /[\p{Cc}\u202a-\u202e\u00a0]| {2}|^ | $/u);
      assert.equal(title, title.normalize('NFC'));
      assert.equal(cleanTitle(title), title);
    }),
  );
});

it('escaped text comes back as it was', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(plainText(escapeHtml(text)), tidy(text))));
});

it('hostile markup ends quickly', { timeout: 10_000 }, () => {
  for (const part of ['<', '<a ', '<div>', '<p <p', `<a "'`, '<!', '<!--', '&', '&#', '</x>']) {
    const html = part.repeat(240_000 / part.length);
    looksLikeHtml(html);
    plainText(html);
  }
});
