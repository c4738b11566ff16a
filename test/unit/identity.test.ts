import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalLink, cleanLink, hostOf, idOf, titleKey } from '../../scripts/ingest/identity.ts';

describe('addresses of the same article have one canonical link', () => {
  const canonical = 'https://medee.example/2026/06/coal?id=7&lang=mn';
  const same = [
    'http://medee.example/2026/06/coal?id=7&lang=mn',
    'https://www.medee.example/2026/06/coal/?id=7&lang=mn',
    'https://m.medee.example/2026/06/coal?id=7&lang=mn#comments',
    'https://amp.medee.example:443/2026/06/coal?id=7&lang=mn',
    'https://MEDEE.example/2026/06/coal/amp?id=7&lang=mn',
    'https://medee.example/2026/06/coal?utm_source=x&id=7&fbclid=abc&lang=mn&utm_medium=rss',
  ];
  for (const link of same) {
    it(link, () => assert.equal(canonicalLink(cleanLink(link) ?? ''), canonical));
  }
});

describe('addresses of different articles stay apart', () => {
  const pairs: [string, string][] = [
    ['https://a.example/?p=1', 'https://a.example/?p=2'],
    ['https://a.example/index.php?newsid=1597', 'https://a.example/index.php?newsid=1595'],
    ['https://a.example/n/3odr', 'https://a.example/n/3ODR'],
    ['https://a.example/n/1', 'https://b.example/n/1'],
    ['https://a.example/n?b=1&a=2', 'https://a.example/n?a=2&b=1'],
  ];
  for (const [left, right] of pairs) {
    it(`${left} ≠ ${right}`, () => assert.notEqual(canonicalLink(left), canonicalLink(right)));
  }
});

it('percent-escapes differ in nothing but their case', () => {
  assert.equal(
    canonicalLink('https://a.example/%d1%82%d0%b0'),
    canonicalLink('https://a.example/та'),
  );
});

describe('what is no link of an article', () => {
  const links = [
    'https://a.example',
    'https://a.example/',
    'https://www.a.example/mn/',
    'https://a.example/index.html',
    'https://a.example/?utm_source=feed',
    'javascript:alert(1)',
    'mailto:desk@a.example',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://localhost/x',
    '/n/1',
    '',
  ];
  for (const link of links) {
    it(link || '(empty)', () => assert.equal(cleanLink(link), undefined));
  }
});

it('readers are sent to the address as the source writes it, without tracking', () => {
  assert.equal(
    cleanLink('http://www.a.example/n/1/?utm_campaign=x&q=a+b%20c#top'),
    'http://www.a.example/n/1/?q=a+b%20c',
  );
});

it('the host is shown without www, m and amp', () => {
  assert.equal(hostOf('https://www.a.example/x'), 'a.example');
  assert.equal(hostOf('https://m.mn/x'), 'm.mn');
});

it('titles differ in neither case, punctuation nor spacing', () => {
  assert.equal(titleKey('«УИХ-ын»  ГИШҮҮН,\u00a0Д.Бат'), titleKey('УИХ-ын гишүүн Д. Бат'));
});

it('titles without words differ by their signs', () => {
  assert.notEqual(titleKey('---'), titleKey(`: @"'`));
});

it('an id has eight characters that stay the same for ever', () => {
  assert.equal(idOf('https://medee.example/n/1'), 'gm698aqp');
  fc.assert(fc.property(fc.string(), (text) => /^[0-9a-z]{8}$/.test(idOf(text))));
});

it('any link at all is refused or has a canonical form', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (link) => {
      const clean = cleanLink(link);
      return clean === undefined || canonicalLink(clean).startsWith('https://');
    }),
  );
});
