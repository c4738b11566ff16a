import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import { toMarkdown } from '../../scripts/ingest/markdown.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { articleMarkdown } from '../../src/site/markdown.ts';
import { sanitise } from '../../src/site/sanitise.ts';

const BASE = 'https://news.example/a/';
const renderer = await articleMarkdown.createRenderer({ syntaxHighlight: false });
const show = async (html: string): Promise<string> =>
  sanitise((await renderer.render(toMarkdown(html, BASE))).code).trim();

describe('an article’s HTML as Markdown', () => {
  const cases: [html: string, markdown: string][] = [
    ['<p>5 &lt; 6</p>', '5 &lt; 6'],
    ['<p>&amp;lt; and R&amp;D</p>', '&amp;lt; and R&D'],
    ['<div>one</div><div>two</div>', 'one\n\ntwo'],
    ['one<section>two<p>three</p></section>four', 'one\n\ntwo\n\nthree\n\nfour'],
    ['<td>a</td><td>b</td>', 'a\u2003b'],
    [
      '<table><thead><tr><th>Year</th><th>GDP</th></tr></thead><tbody><tr><td><p>2025</p></td><td></td><td>6.1</td></tr></tbody></table>after',
      'Year\u2003GDP\n\n2025\u20036.1\n\nafter',
    ],
    ['<table><tr><td><p>one</p><p>two</p></td><td>side</td></tr></table>', 'one\n\ntwo\n\nside'],
    ['<pre>one\n  - two\n\n# three</pre>four', 'one  \n\\- two  \n\\# three\n\nfour'],
    ['<dl><dt>term</dt><dd>meaning</dd></dl>', 'term\n\nmeaning'],
    ['<h5>Head</h5>text<h6>Foot</h6>', '#### Head\n\ntext\n\n#### Foot'],
    ['<h1><div>A <br>head in C# #</div></h1>', '## A head in C# \\#'],
    ['one<br># two<br>three', 'one  \n\\# two  \nthree'],
    ['one<br><br>two<hr>three', 'one  \n  \ntwo\n\n* * *\n\nthree'],
    ['<b><p>one</p><p>two</p></b>', 'one\n\ntwo'],
    ['<a href="/b"><div>one</div><div>two</div></a>', 'one\n\ntwo'],
    ['a <b>bold</b> <a href="../b">link</a>!', 'a **bold** [link](https://news.example/b)!'],
    ['<a href="javascript:x()">one</a> <a>two</a>', 'one two'],
    ['no!<a href="/b">picture</a>', 'no\\![picture](https://news.example/b)'],
    ['<ul><li>one</li><li><div>two</div></li></ul>', '-   one\n-   two'],
    ['<style>p{}</style><img src="x"><script>y</script>text', 'text'],
  ];
  for (const [html, markdown] of cases) {
    it(html, () => assert.equal(toMarkdown(html, BASE), markdown));
  }
});

describe('lines that Markdown would read as structure stay text', () => {
  const lines = [
    ...[
      '---',
      '- a',
      '+ a',
      '+',
      '* a',
      '***',
      '# a',
      '#',
      '####',
      '1. a',
      '1)',
      '12) a',
      '===',
      '> a',
    ],
    ...[
      '| a | b |',
      '--- | ---',
      ':-: | :-:',
      '<b>',
      '&lt;',
      '[x]: y',
      '[x](y)',
      '![x](y)',
      '```',
      '~~~',
      '~a~',
    ],
    ...['a#', '\\', 'a\\', '`a`', '_a_', '!', '5 < 6', '&', '=', '-'],
  ];
  const shells: [before: string, between: string, after: string, tags: RegExp][] = [
    ['<p>', '</p><p>', '</p>', /^<\/?p>$/],
    ['<p>', '<br>', '</p>', /^<(?:\/?p|br \/)>$/],
    ['<pre>', '\n', '</pre>', /^<(?:\/?p|br \/)>$/],
    ['<div>', '</div><div>', '</div>', /^<\/?p>$/],
    ['<tr><td>', '</td><td>', '</td></tr>', /^<\/?p>$/],
    ['<h3>', '</h3><h3>', '</h3>', /^<\/?h3>$/],
    ['', '<b></b><a> </a>', '', /^<\/?p>$/],
    ['<li>', '</li><li>', '</li>', /^<\/?(?:ul|li|p)>$/],
  ];
  for (const [before, between, after, allowed] of shells) {
    it(`between ${between}`, async () => {
      const content = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(content, async (texts) => {
          const html = `${before}${texts.map(escapeHtml).join(between)}${after}`;
          const shown = await show(html);
          for (const tag of shown.match(/<[^>]*>/g) ?? []) assert.match(tag, allowed, shown);
          const words = cheerio.load(shown.replaceAll('>', '> ')).text().replace(/\s+/g, '');
          assert.equal(words, texts.join('').replace(/\s+/g, ''));
        }),
      );
    });
  }
});
