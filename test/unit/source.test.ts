import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseSource } from '../../src/lib/source.ts';

const FOLDER = 'src/content/sources';

describe('every source of the catalogue is sound', () => {
  for (const name of readdirSync(FOLDER)) {
    it(name, () => {
      const source = parseSource('x', readFileSync(`${FOLDER}/${name}`, 'utf8'), name);
      assert.deepEqual(source.ok ? undefined : source.problem, undefined);
    });
  }
});

const SOUND = `name: Тал хээрийн мэдээ
homepage: https://tal.example/
language: mn
routes:
  - kind: page
    url: https://tal.example/news
    item: li
    link: a
    title: h3
`;

describe('a faulty source file is named with the line that is wrong', () => {
  const cases: [string, string, RegExp, number][] = [
    ['unknown language', SOUND.replace('mn\n', 'ru\n'), /^language: /, 3],
    ['not an address', SOUND.replace('https://tal.example/news', 'tal'), /url: must be an http/, 6],
    ['a script address', SOUND.replace('https://tal.example/news', 'file:///x'), /url: must be/, 6],
    ['misspelt key', SOUND.replace('title:', 'titel:'), /titel|title/, 5],
    ['missing name', SOUND.replace(/^name.*\n/, ''), /^name: /, 1],
    ['no routes', SOUND.replace(/routes[\s\S]*/, 'routes: []\n'), /^routes: /, 4],
    ['unknown kind', SOUND.replace('kind: page', 'kind: telegram'), /kind/, 5],
    [
      'an empty required key',
      SOUND.replace('language: mn', 'language:'),
      /^language: is missing/,
      3,
    ],
    ['no CSS', SOUND.replace('item: li', 'item: "article[["'), /item: is not a CSS selector/, 7],
    ['unknown pseudo-class', SOUND.replace('title: h3', 'title: h3:nope'), /CSS selector/, 9],
    ['no CSS to drop', `${SOUND}    drop: ">>>"\n`, /drop: is not a CSS selector/, 10],
    ['no CSS for texts', `${SOUND}article: "{}"\n`, /article: is not a CSS selector/, 10],
    ['a whole text without a reason', `${SOUND}text: full\n`, /^text: .*reason/, 10],
    ['a reason for nothing', `${SOUND}reason: why not\n`, /^reason: is for text: full/, 10],
    ['an alias of nothing', SOUND.replace('name: ', 'name: *foo # '), /alias/i, 1],
    ['an unquoted star', SOUND.replace('https://tal.example/news', '*u'), /alias/i, 1],
    ['an unclosed quote', SOUND.replace('name: ', 'name: "'), /quote/, 1],
    ['broken YAML', SOUND.replace('link: a', 'link: [a'), /./, 8],
    ['a tab', SOUND.replace('    link', '\tlink'), /./, 8],
    ['a text instead of a mapping', 'just a note', /./, 1],
    ['empty file', '', /./, 1],
  ];
  for (const [name, yaml, what, line] of cases) {
    it(name, () => {
      const source = parseSource('tal', yaml, 'tal.yaml');
      assert.ok(!source.ok);
      assert.match(source.problem.what, what);
      const found = Number(source.problem.where?.replace(/^tal\.yaml:?/, '') || 1);
      assert.ok(Math.abs(found - line) <= 1, `line ${found} instead of ${line}`);
    });
  }
});

it('defaults are the careful ones', () => {
  const source = parseSource('tal', SOUND, 'tal.yaml');
  assert.ok(source.ok);
  assert.partialDeepStrictEqual(source.value, {
    id: 'tal',
    enabled: true,
    text: 'excerpt',
    titlesRepeat: false,
  });
});
