import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { articleMarkdown } from '../../src/site/markdown.ts';
import { sanitise } from '../../src/site/sanitise.ts';

const renderer = await articleMarkdown.createRenderer({ syntaxHighlight: false });
const show = async (markdown: string): Promise<string> =>
  sanitise((await renderer.render(markdown)).code).trim();

describe('an article’s text', () => {
  const cases: [markdown: string, html: string][] = [
    ['**Bold** and *soft*', '<p><strong>Bold</strong> and <em>soft</em></p>'],
    ['"Quoted" -- as it is...', '<p>"Quoted" -- as it is...</p>'],
    ['# A heading', '<h2>A heading</h2>'],
    ['A <b onclick="x()">word</b>', '<p>A word</p>'],
    ['<script>alert(1)</script>', ''],
    ['a<br>b', '<p>ab</p>'],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](/relative)', '<p>a</p>'],
    ['[a](//other.example/)', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    [
      '[a](https://news.example/?a=1&b=2)',
      '<p><a href="https://news.example/?a=1&amp;b=2" rel="noopener nofollow">a</a></p>',
    ],
    ['![a](https://tracker.example/%E0%A4%A.gif)', '<p></p>'],
    ['---\nfoo: [bar\n---\n\nAfter the rule', '<hr />\n<h2>foo: [bar</h2>\n<p>After the rule</p>'],
    ['`<script>`', '<p><code>&lt;script&gt;</code></p>'],
  ];
  for (const [markdown, html] of cases) {
    it(JSON.stringify(markdown), async () => assert.equal(await show(markdown), html));
  }

  it('never holds an element or attribute outside the list, whatever it is made of', async () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=y>',
        '<svg onload=y>',
        '[a](',
        'javascript:y',
        ')',
      ],
      ...[
        '`',
        '```',
        '<!--',
        '-->',
        '<a href="',
        '">',
        '&lt;',
        '\n',
        '![',
        ']',
        '<style>',
        '|',
        '*',
        'text',
        '%',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const tags = (await show(pieces.join(''))).match(/<[^>]*>/g) ?? [];
        for (const tag of tags) {
          assert.match(
            tag,
            /^<(?:\/?(?:p|h[2-4]|ul|ol|li|blockquote|pre|code|em|strong|table|thead|tbody|tr|th|td)|[hb]r \/|\/a|a href="[^"<>]*" rel="noopener nofollow")>$/,
          );
        }
      }),
    );
  });
});
