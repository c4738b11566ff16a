import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from 'cheerio';
import { extractArticle } from '../../scripts/ingest/article/extract.ts';
import { toMarkdown } from '../../scripts/ingest/markdown.ts';
import { normalise } from '../../scripts/ingest/normalise.ts';
import type { Item } from '../../scripts/ingest/read/item.ts';
import { formatHeadline, parseHeadline } from '../../src/lib/headline.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { type Source, sourceSchema } from '../../src/lib/source.ts';
import { articleMarkdown } from '../../src/site/markdown.ts';
import { sanitise } from '../../src/site/sanitise.ts';
import { ATTACKS } from '../fixtures/attacks/attacks.ts';

const BASE = 'https://news.example/a';
const ELEMENTS = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'code'],
  ...['em', 'strong', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const renderer = await articleMarkdown.createRenderer({ syntaxHighlight: false });
const show = async (markdown: string): Promise<string> =>
  sanitise((await renderer.render(markdown)).code);

/** Fails where HTML, as a browser reads it inside the article's element, holds more than text. */
function assertHarmless(html: string, attack: string): void {
  const $ = load(`<div id="text">${html}</div><p id="after"></p>`);
  for (const element of $('#text *')) {
    const where = `${JSON.stringify(attack)} became ${html}`;
    assert.ok(ELEMENTS.has(element.name), `<${element.name}>: ${where}`);
    const { href, rel, start, ...others } = element.attribs;
    assert.deepEqual(others, {}, where);
    if (href !== undefined) assert.match(href, /^(?:https?:\/\/|mailto:)/i, where);
  }
  assert.equal($('body > *').length, 2, `${JSON.stringify(attack)} left its place: ${html}`);
  assert.equal($('head > *').length, 0, attack);
}

const source: Source = {
  ...sourceSchema.parse({
    name: 'Attacked',
    homepage: 'https://news.example/',
    language: 'en',
    aggregator: true,
    routes: [{ kind: 'feed', url: 'https://news.example/feed' }],
  }),
  id: 'attacked',
};

describe(`${ATTACKS.length} attacks`, () => {
  it('are several hundred different ones', () => {
    assert.ok(new Set(ATTACKS).size > 500);
    assert.equal(new Set(ATTACKS).size, ATTACKS.length);
  });

  it('in the pages of articles, with a selector and without', async () => {
    const text = '<p>The council met for the third time this year and heard both reports.</p>';
    for (const [index, attack] of ATTACKS.entries()) {
      const page = `<title>The council met</title><article>${text.repeat(4)}<p>${attack}</p>${text}</article>`;
      const extract = extractArticle(page, BASE, index % 2 ? 'article' : undefined);
      if (extract.ok) assertHarmless(await show(toMarkdown(extract.value.html, BASE)), page);
    }
  });

  it('in an article’s HTML', async () => {
    for (const attack of ATTACKS) {
      assertHarmless(await show(toMarkdown(attack, BASE)), attack);
      const within = `<p>Before</p><blockquote>${attack}</blockquote><ul><li>${attack}</ul>`;
      assertHarmless(await show(toMarkdown(within, BASE)), within);
    }
  });

  it('in an article’s text', async () => {
    for (const attack of ATTACKS) {
      const html = await show(toMarkdown(`<p>${escapeHtml(attack)}</p>`, BASE));
      assertHarmless(html, attack);
      assert.match(html, /^\s*(?:<p>[^<]*<\/p>\s*)?$/, attack);
    }
  });

  it('in an article’s Markdown that somebody wrote', async () => {
    for (const attack of ATTACKS) assertHarmless(await show(attack), attack);
  });

  it('twice through the way of an article', async () => {
    for (const attack of ATTACKS) {
      const html = await show(toMarkdown(attack, BASE));
      assertHarmless(await show(toMarkdown(html, BASE)), attack);
      assertHarmless(await show(toMarkdown(load(html).text(), BASE)), attack);
    }
  });

  it('in every field of an item', () => {
    const now = new Date('2026-03-16T01:00:00Z');
    for (const [index, attack] of ATTACKS.entries()) {
      const fields = {
        title: `Mongolia ${attack}`,
        guid: attack,
        summary: attack,
        author: attack,
        sections: [attack],
        date: attack,
      };
      const items: Item[] = [
        { ...fields, link: `https://news.example/${index}` },
        { title: 'A story', link: `https://news.example/${index}`, sourceUrl: attack },
        { title: 'A story', link: attack },
        { title: 'A story', link: `https://news.example/${attack}` },
        { title: 'A story', link: `https://${attack}` },
      ];
      for (const item of items) {
        const { candidates } = normalise([item], source, now);
        for (const { headline } of candidates) {
          assert.match(headline.url, /^https?:\/\/[^\s"<>]+$/);
          assert.match(headline.host, /^[\p{L}\p{N}.:[\]_%~!$&'()*+,;=-]+$/u);
          for (const text of [headline.title, headline.summary ?? '', headline.author ?? ''])
            assert.doesNotMatch(text, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          const read = parseHeadline(formatHeadline(headline), '');
          assert.deepEqual(read, { ok: true, value: headline });
        }
      }
    }
  });
});
