import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FEED_LABELS } from '../../src/i18n/feeds.ts';
import { LABELS } from '../../src/i18n/index.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';

const DAY = '2025-09-16';

/** What functions among the labels are asked, by the end of their path. */
const ASKED: [RegExp, unknown[][]][] = [
  [/^week\.(?:name|title)$/, [[{ week: 38, year: 2025 }]]],
  [
    /^week\.(?:span|description)$/,
    [
      ['2025-09-15', '2025-09-21'],
      ['2024-12-30', '2025-01-05'],
    ],
  ],
  [/^year\.\w+$/, [['2025']]],
  [/^month\.\w+$/, [['2025-09']]],
  [/\.titleOfMonth$/, [['x.example', '2025-09']]],
  [/(?:^date|^day|WithWeekday|allOfDay|stale)\w*$/, [[DAY]]],
  [/^updated$/, [[DAY, '09:00']]],
  [/(?:^number|^count|latest|failures)$/, [[0], [1], [2], [12_345]]],
  [/\.counts$/, [[{ new: 1, known: 2, dropped: 3, held: 4 }]]],
  [
    /(?:^by|readOriginal|homePage|copyNote|titleOf|descriptionOf|quarantined|moved)$/,
    [['x.example']],
  ],
];

/** Everything that is said below a place, by its path. */
function* saidBelow(place: unknown, path = ''): Generator<[path: string, text: unknown]> {
  if (typeof place === 'function') {
    const asked = ASKED.find(([end]) => end.test(path))?.[1];
    assert.ok(asked, `no example of what ${path} is asked`);
    for (const given of asked) yield [`${path}(${JSON.stringify(given)})`, place(...given)];
  } else if (typeof place === 'object' && place !== null) {
    for (const [key, below] of Object.entries(place))
      yield* saidBelow(below, path ? `${path}.${key}` : key);
  } else yield [path, place];
}

const said = (language: Language): Map<string, unknown> =>
  new Map([
    ...saidBelow(LABELS[language]),
    ...[...saidBelow(FEED_LABELS[language])].map(([path, text]): [string, unknown] => [
      `feeds.${path}`,
      text,
    ]),
  ]);
const all: Record<Language, Map<string, unknown>> = { en: said('en'), mn: said('mn') };

/** Names that stay as they are in Mongolian. */
const NAMES = /\b(?:Newswire|RSS|JSON Feed|OPML|UTC|JavaScript|web\.archive\.org|x\.example)\b/g;

describe('labels', () => {
  it('are the same in every language', () => {
    assert.deepEqual([...all.mn.keys()], [...all.en.keys()]);
  });

  for (const language of LANGUAGES)
    it(`say something everywhere (${language})`, () => {
      for (const [path, text] of all[language]) {
        assert.ok(typeof text === 'string', path);
        assert.notEqual(text.trim(), '', path);
        assert.doesNotMatch(text, /undefined|null|NaN|Invalid|\[object/, path);
        assert.equal(text, text.normalize(), path);
        assert.equal(text, text.trim(), path);
      }
    });

  it('are in their own language', () => {
    for (const [path, text] of all.en)
      if (path !== 'otherLanguage') assert.doesNotMatch(String(text), /\p{Script=Cyrillic}/u, path);
    for (const [path, text] of all.mn)
      if (!['otherLanguage', 'locale'].includes(path))
        assert.doesNotMatch(
          String(text)
            .replaceAll(/\{\w+\}/g, '')
            .replaceAll(NAMES, ''),
          /\p{Script=Latin}/u,
          path,
        );
  });

  it('leave the same places to be filled', () => {
    const places = (text: unknown): string[] => (String(text).match(/\{\w+\}/g) ?? []).sort();
    for (const [path, text] of all.en)
      assert.deepEqual(places(all.mn.get(path)), places(text), path);
  });

  it('tell one from many', () => {
    assert.deepEqual([0, 1, 2, 12_345].map(LABELS.en.count), [
      '0 headlines',
      '1 headline',
      '2 headlines',
      '12,345 headlines',
    ]);
    assert.deepEqual([1, 12_345].map(LABELS.mn.count), ['1 мэдээ', '12,345 мэдээ']);
  });
});

describe('dates', () => {
  const cases: [string, string, string][] = [
    ['a day', LABELS.mn.date(DAY), '2025 оны 9 сарын 16'],
    ['a day', LABELS.en.date(DAY), '16 September 2025'],
    ['a day of the week', LABELS.mn.dateWithWeekday(DAY), '2025 оны 9 сарын 16, Мягмар гараг'],
    ['a day of the week', LABELS.en.dateWithWeekday(DAY), 'Tuesday, 16 September 2025'],
    ['a month', LABELS.mn.month.name('2025-09'), '2025 оны 9 сар'],
    ['a year', LABELS.mn.year.name('2025'), '2025 он'],
    ['a week', LABELS.mn.week.name({ year: 2025, week: 38 }), '2025 оны 38‑р долоо хоног'],
    ['a span', LABELS.mn.week.span('2025-09-15', '2025-09-21'), '2025 оны 9 сарын 15–21'],
    [
      'a span of two months',
      LABELS.mn.week.span('2025-09-29', '2025-10-05'),
      '2025 оны 9 сарын 29 – 10 сарын 5',
    ],
    [
      'a span of two years',
      LABELS.mn.week.span('2024-12-30', '2025-01-05'),
      '2024 оны 12 сарын 30 – 2025 оны 1 сарын 5',
    ],
  ];
  for (const [what, written, expected] of cases)
    it(`${what}: ${expected}`, () => assert.equal(written, expected));
});
