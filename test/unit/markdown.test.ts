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
    ['<b>Title:</b>text <i>one</i><b>two</b>', 'Title:text *one*two'],
    ['<b>Title:</b><a href="/b">one<div>two</div></a>', 'Title:one\n\ntwo'],
    ['one<a href="/x"></a><b><a href="/b">two</a></b>', 'one[two](https://news.example/b)'],
    ['<b>one</b><b>two</b> <b><b>three</b><br></b>', '**onetwo three**'],
    ['<b>“Quoted”</b>-ийн <b> spaced </b>x', '**“Quoted”**\\-ийн **spaced** x'],
    [
      '<ol start="5"><li>five<ul><li>a</li></ul></li><li>six</li></ol>',
      '5.  five\n    -   a\n6.  six',
    ],
    ['<ul>bare<li>one</li></ul><li>two</li>', 'bare\n\none\n\ntwo'],
    ['12&nbsp;000 a&shy;b\u202ec', '12 000 abc'],
    [
      'see www.a_b.example or https://a.example/b_c',
      'see www\\.a\\_b.example or https\\://a.example/b\\_c',
    ],
    ['38https://www@www', '38https\\://www\\@www'],
    ['<svg><title>icon</title></svg><noscript>no</noscript><iframe>no</iframe>yes', 'yes'],
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

const words = (html: string): string => cheerio.load(html).text().replace(/\s+/g, '');
const ALLOWED =
  /^<(?:\/?(?:p|h[2-4]|ul|ol|li|blockquote|em|strong)|ol start="\d+"|[hb]r \/|\/a|a href="(?:https?:\/\/|mailto:)[^"<>]*" rel="noopener nofollow")>$/;

/** What is left out of a text on purpose: characters that are not seen. */
const seen = (text: string): string =>
  text
    .replace(/(?![\t-\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, '');

describe('any text comes back as it was', () => {
  const sign = fc.constantFrom(...'-+*#=>|<[]()!&;:.,_~`\\@/"\'{}$^1a ж\n\t\u00a0\u2003'.split(''));
  const shapes: [name: string, text: fc.Arbitrary<string>][] = [
    ['any characters', fc.string({ unit: 'binary', maxLength: 60 })],
    ['signs', fc.string({ unit: sign, maxLength: 30 })],
    [
      'addresses and references',
      fc.string({
        unit: fc.constantFrom('www', '.', 'https', '://', 'a', '@', '&', 'lt', ';', '#', '38', ' '),
      }),
    ],
  ];
  for (const [name, text] of shapes) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(text, async (written) => {
          const shown = await show(`<p>${escapeHtml(written)}</p>`);
          assert.equal(words(shown), seen(written));
          assert.match(shown, /^(?:<p>[^<]*<\/p>)?$/);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('also between links and emphasis', async () => {
    const piece = fc.constantFrom(
      ...['<b>', '</b>', '<i>', '</i>', '<a href="/x">', '</a>', '<br>', '<u>', '</u>'],
      ...['a', '1', '.', ' ', '-', '#', '*', '“', '”', '&amp;', 'lt;', 'www', '!', ')', 'ж'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const html = `<p>${pieces.join('')}</p>`;
        const shown = await show(html);
        assert.equal(words(shown), words(html), shown);
        for (const tag of shown.match(/<[^>]*>/g) ?? [])
          assert.match(
            tag,
            /^<(?:\/?(?:p|em|strong)|br \/|\/a|a href="https:\/\/news.example\/x" .*)>$/,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('also in any structure, of which only allowed elements are left', async () => {
    const names = [
      'div',
      'p',
      'h1',
      'h3',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'table',
      'tr',
      'td',
    ];
    const open = fc.constantFrom(...names, 'b', 'i', 'span', 'hr', 'br', 'a href=/x', 'ol start=7');
    const piece = fc.oneof(
      open.map((name) => `<${name}>`),
      open.map((name) => `</${name.split(' ')[0]}>`),
      fc.constantFrom('one', '1. ', '- ', '# ', '---', '\n', '    four', '===', '| a |', '&lt;b>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const html = pieces.join('');
        const shown = await show(html);
        for (const tag of shown.match(/<[^>]*>/g) ?? []) assert.match(tag, ALLOWED, shown);
        assert.equal(words(shown), words(html), shown);
      }),
      { numRuns: 500 },
    );
  });
});

describe('links lead to what there is to read', () => {
  const cases: [href: string, address: string | undefined][] = [
    ['/b?id=1&utm_source=feed#part', 'https://news.example/b?id=1#part'],
    ['https://other.example/?utm_source=feed', 'https://other.example/'],
    ['//other.example/a', 'https://other.example/a'],
    ['https://reader@other.example/a', 'https://other.example/a'],
    ['https://other.example/a_(b)?c=`\\*`', 'https://other.example/a_\\(b\\)?c=%60%5C*%60'],
    ['https://other.example/?a=1&amp;copy;=2', 'https://other.example/?a=1\\&copy;=2'],
    ['mailto:press@news.example', 'mailto:press@news.example'],
    ['mailto:?subject=Read%20this&body=x', undefined],
    ['#top', undefined],
    ['', undefined],
    ['https://www.facebook.com/sharer/sharer.php?u=x', undefined],
    ['https://twitter.com/intent/tweet?text=x', undefined],
    ['https://www.linkedin.com/shareArticle?url=x', undefined],
    ['https://t.me/share/url?url=x', undefined],
    ['https://l.facebook.com/l.php?u=x', undefined],
    ['https://www.google.com/url?q=x', undefined],
    ['https://www.facebook.com/newspage', 'https://www.facebook.com/newspage'],
    ['https://x.com/newspage/status/1', 'https://x.com/newspage/status/1'],
    ['tel:1', undefined],
    ['http://localhost/', undefined],
  ];
  for (const [href, address] of cases) {
    it(href, () => {
      const markdown = toMarkdown(`<a href="${href}">text</a>`, BASE);
      assert.equal(markdown, address === undefined ? 'text' : `[text](${address})`);
    });
  }

  it('as a reader is led there', async () => {
    const href = 'https://other.example/a_(b)?c=`*`&copy;=_1_';
    const [link] = cheerio
      .load(await show(`<a href="${escapeHtml(href)}">text</a>`))('a')
      .get();
    assert.equal(decodeURI(link?.attribs.href ?? ''), href);
  });
});

describe('what is too long, deep or rich for an article costs little', () => {
  const TIMES = 150_000;
  const cases: [name: string, html: string][] = [
    ['nested blocks', '<div>'.repeat(TIMES)],
    ['nested emphasis', '<b>x'.repeat(TIMES)],
    ['nested links', '<a href=/x>x'.repeat(TIMES)],
    ['nested lists', '<ul><li>'.repeat(TIMES)],
    ['nested tables', '<table><tr><td>x'.repeat(TIMES)],
    ['nested hidden elements', '<noscript></p><iframe><svg>'.repeat(TIMES)],
    ['angle brackets', '<'.repeat(240_000)],
    ['ampersands', '&amp;lt;'.repeat(100_000)],
    ['no-break spaces', `<p>x${'&nbsp;'.repeat(TIMES)}y</p>`],
    ['wide spaces', `<p>x${'\u2003'.repeat(400_000)}y</p>`],
    ['marks', '*_`[~|'.repeat(TIMES)],
    ['number signs', `<h2>${' #'.repeat(TIMES)}x</h2>`],
    ['five million characters', 'word '.repeat(1_000_000)],
    ['paragraphs', '<p>word</p>'.repeat(TIMES)],
    ['items', `<ol>${'<li>x'.repeat(TIMES)}`],
  ];
  for (const [name, html] of cases) {
    it(name, async () => {
      const started = performance.now();
      const shown = await show(`<p>Before</p>${html}`);
      const took = performance.now() - started;
      assert.match(shown, /^<p>Before<\/p>/);
      assert.ok(took < 5_000, `${took} ms`);
    });
  }
});
