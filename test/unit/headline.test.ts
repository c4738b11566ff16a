import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { formatHeadline, type Headline, parseHeadline } from '../../src/lib/headline.ts';

const HEADLINE: Headline = {
  title: 'Rail link to the border opens',
  url: 'https://steppe.example/rail',
  host: 'steppe.example',
  via: 'steppe',
  language: 'en',
  published: '2026-03-12',
  firstSeen: '2026-03-12T03:12:00Z',
};

it('a file reads as the design shows it: known order, no empty keys', () => {
  assert.equal(
    formatHeadline({ ...HEADLINE, body: 'First paragraph.\n\nSecond.', author: 'A. Writer' }),
    `---
title: Rail link to the border opens
url: https://steppe.example/rail
host: steppe.example
via: steppe
language: en
published: 2026-03-12
firstSeen: 2026-03-12T03:12:00Z
author: A. Writer
---
First paragraph.

Second.
`,
  );
});

describe('titles that YAML or Markdown could take for structure come back as they were', () => {
  const titles = [
    '---',
    ': @"\'',
    '- item',
    '# heading',
    '</script><script>alert(1)</script>',
    '2026-03-12',
    'true',
    'null',
    '0x1F',
    '[x]: y',
    '{a: b}',
    '&anchor *alias !tag',
    '| literal',
    'ends with colon:',
    'a\u2028b',
    '\ufeffbom',
    '“Эрдэнэс” ХК-ийн 1072 хувьцаа',
    '💥'.repeat(20),
  ];
  for (const title of titles) {
    it(JSON.stringify(title), () => {
      const parsed = parseHeadline(formatHeadline({ ...HEADLINE, title }), 'x.md');
      assert.deepEqual(parsed, { ok: true, value: { ...HEADLINE, title } });
    });
  }
});

it('any text survives the way to disk and back', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (title, summary) => {
      const headline = { ...HEADLINE, title, summary };
      const parsed = parseHeadline(formatHeadline(headline), 'x.md');
      assert.deepEqual(parsed, { ok: true, value: headline });
    }),
  );
});

describe('a faulty file is a problem that names it', () => {
  const cases: [string, string, RegExp][] = [
    ['no front matter', 'just text', /no front matter/],
    ['broken YAML', '---\ntitle: [x\n---\n', /./],
    ['no title', formatHeadline(HEADLINE).replace(/title.*\n/, ''), /title/],
    ['bad day', formatHeadline({ ...HEADLINE, published: '2026-02-30' }), /published/],
    ['host with a port', formatHeadline({ ...HEADLINE, host: 'tal.example:8080' }), /host/],
    ['host with a path', formatHeadline({ ...HEADLINE, host: 'tal.example/en' }), /host/],
    ['host with an escape', formatHeadline({ ...HEADLINE, host: 't%61l.example' }), /host/],
    ['script link', formatHeadline({ ...HEADLINE, url: 'javascript:x' }), /url/],
  ];
  for (const [name, text, what] of cases) {
    it(name, () => {
      const parsed = parseHeadline(text, 'mn/2026/03/12/x.md');
      assert.ok(!parsed.ok);
      assert.match(parsed.problem.what, what);
      assert.equal(parsed.problem.where, 'mn/2026/03/12/x.md');
    });
  }
});

it('a day stays a day for YAML readers of every schema', () => {
  const text = formatHeadline(HEADLINE);
  assert.match(text, /^published: 2026-03-12$/m);
  assert.equal(parse('x: 2026-03-12').x, '2026-03-12');
});
