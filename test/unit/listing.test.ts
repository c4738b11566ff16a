import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Listing, parseListing } from '../../scripts/import/listing.ts';
import { isDay } from '../../src/lib/day.ts';
import { LANGUAGES } from '../../src/lib/language.ts';

const NOW = new Date('2026-03-16T09:00:00+08:00');

function listed(text: string): Listing {
  const result = parseListing(text, 'list.txt', NOW);
  assert.ok(result.ok, 'is a list');
  return result.value;
}

const PAGE = `1 RAILWAY OPENS IN DORNOGOVI WWW.NEWS.EXAMPLE PUBLISHED:2025/09/16    2 2025 HARVEST BEGINS WWW.DAILY.NEWS.EXAMPLE  PUBLISHED:2025/9/5 3 730 HORSES BROUGHT HOME, SAYS WWW.HERDS.EXAMPLE  WWW.NEWS.EXAMPLE PUBLISHED: 2025/09/14   “ ШИНЭ ЗАМ" НЭЭГДЛЭЭ WWW.MEDEE.EXAMPLE НИЙТЭЛСЭН:2025/09/15  3 САРЫН ТӨСӨВ БАТЛАГДЛАА WWW.MEDEE.EXAMPLE НИЙТЭЛСЭН:2025/09/15

A bridge between two banks www.bridges.example

First paragraph, published: in full elsewhere.
Second paragraph.

Published Date:2022-08-30`;

describe('the copied text of a front page', () => {
  it('gives its numbered list, its unnumbered list and the article without its text', () => {
    assert.deepEqual(listed(PAGE), {
      problems: [],
      headlines: [
        ['Railway opens in Dornogovi', 'news.example', 'en', '2025-09-16', 1],
        ['2025 harvest begins', 'daily.news.example', 'en', '2025-09-05', 2],
        ['730 horses brought home, says www.herds.example', 'news.example', 'en', '2025-09-14', 3],
        ['“Шинэ зам" нээгдлээ', 'medee.example', 'mn', '2025-09-15', 1],
        ['3 сарын төсөв батлагдлаа', 'medee.example', 'mn', '2025-09-15', 2],
        ['A bridge between two banks', 'bridges.example', 'en', '2022-08-30'],
      ].map(([title, host, language, published, place]) => ({
        title,
        host,
        language,
        published,
        ...(place === undefined ? {} : { place }),
      })),
    });
  });

  it('reads the same with other line ends, a byte order mark and a line per entry', () => {
    const entryPerLine = PAGE.replace(/(?<=\d{4}\/\d+\/\d+) +/g, '\n');
    assert.deepEqual(listed(`\uFEFF${entryPerLine.replaceAll('\n', '\r\n')}`), listed(PAGE));
  });

  const oneEntry: [text: string, problem: string][] = [
    ['1 SNOW FALLS WWW.NEWS.EXAMPLE PUBLISHED:2025/02/30', 'no such day: 2025-02-30'],
    ['1 SNOW FALLS WWW.NEWS.EXAMPLE PUBLISHED:', 'no such day: none'],
    ['1 SNOW FALLS WWW.NEWS.EXAMPLE PUBLISHED:2125/09/16', 'a day in the future: 2125-09-16'],
    ['1 SNOW FALLS WWW.NEWS.EXAMPLE PUBLISHED:2026/03/18', 'a day in the future: 2026-03-18'],
    ['1 SNOW FALLS PUBLISHED:2025/02/03', 'no host of a source'],
    ['1 WWW.NEWS.EXAMPLE PUBLISHED:2025/02/03', 'no title'],
    [
      '1 SNOW FALLS WWW.NEWS.EXAMPLE 2 ICE MELTS WWW.NEWS.EXAMPLE PUBLISHED:2025/02/03',
      'runs into the next entry, its date is missing',
    ],
    [`1 ${'SNOW '.repeat(80)} WWW.NEWS.EXAMPLE PUBLISHED:2025/02/03`, 'longer than 300 characters'],
  ];
  for (const [text, problem] of oneEntry) {
    it(`names a faulty entry (${problem}) and keeps the good ones`, () => {
      const { headlines, problems } = listed(
        `${text} 3 RAIN STOPS WWW.NEWS.EXAMPLE PUBLISHED:2025/02/04`,
      );
      assert.deepEqual(
        headlines.map(({ title, place }) => [title, place]),
        [['Rain stops', 3]],
      );
      assert.deepEqual(
        problems.map(({ what }) => what.replaceAll('/', '-')),
        [problem],
      );
      assert.match(problems[0]?.where ?? '', /^list\.txt: 1/);
    });
  }

  it('fails on a text without any entry', () => {
    assert.equal(parseListing('A law was published: read it', 'list.txt', NOW).ok, false);
  });
});

describe('a JSON list', () => {
  const entry = {
    title: 'SNOW FALLS',
    sourceHost: 'www.news.example',
    language: 'en',
    publishDate: '2025-02-03',
    rank: 7,
  };

  it('gives the good entries and names the bad ones', () => {
    const { headlines, problems } = listed(
      JSON.stringify([entry, { ...entry, language: 'xx' }, { ...entry, publishDate: 'soon' }, 5]),
    );
    assert.deepEqual(headlines, [
      {
        title: 'Snow falls',
        host: 'news.example',
        language: 'en',
        published: '2025-02-03',
        place: 7,
      },
    ]);
    assert.deepEqual(
      problems.map(({ where }) => where),
      ['list.txt: entry 2', 'list.txt: entry 4', 'list.txt: 7 SNOW FALLS'],
    );
  });

  it('may be dated tomorrow, but no later', () => {
    const dated = (publishDate: string) => ({ ...entry, publishDate });
    const { headlines, problems } = listed(
      JSON.stringify([dated('2026-03-17'), dated('2026-03-18'), dated('2125-09-16')]),
    );
    assert.deepEqual(
      headlines.map(({ published }) => published),
      ['2026-03-17'],
    );
    assert.equal(problems.length, 2);
  });

  for (const broken of ['[{"title":', '{"title":"SNOW"}']) {
    it(`fails on ${broken}`, () => assert.equal(parseListing(broken, 'list.json', NOW).ok, false));
  }
});

describe('the page that we succeed', () => {
  const files: [file: string, en: number, mn: number][] = [
    ['front-page-and-article.txt', 11, 10],
    ['other-days.json', 110, 41],
  ];
  for (const [file, en, mn] of files) {
    const path = new URL(`../../../shared/model/${file}`, import.meta.url);
    const skip = existsSync(path) ? false : 'needs ../shared/model';
    it(`is read whole: ${file}`, { skip }, () => {
      const { headlines, problems } = listed(readFileSync(path, 'utf8'));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        LANGUAGES.map((language) => headlines.filter((one) => one.language === language).length),
        [en, mn],
      );
      for (const { title, host, published } of headlines) {
        assert.ok(isDay(published), published);
        assert.match(title, /\p{Ll}{3}/u);
        assert.match(host, /^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/);
        assert.doesNotMatch(title, /(?:published|нийтэлсэн):/i);
      }
    });
  }
});
