import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { judgeTopics, microFigures } from '../../scripts/bench/topics.ts';
import { topicsOf } from '../../scripts/ingest/topics.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { MOST_TOPICS, TOPICS, type Topic } from '../../src/lib/topics.ts';

/** Invented titles. */
const TITLES: [language: Language, title: string, topics: Topic[]][] = [
  ['en', 'Inflation slows to 6 percent as meat prices fall', ['economy']],
  ['en', 'Parliament votes down no-confidence motion', ['politics']],
  ['en', 'Khar Tolgoi copper mine starts drilling', ['mining']],
  ['en', 'Coal exports rise by a third', ['economy', 'mining']],
  ['en', 'Gold medal for a wrestler from Uvs', ['sport']],
  ['en', 'Students learn data mining at a summer school', ['society']],
  ['en', 'Museum opens a hall about the Golden Horde', ['culture']],
  ['en', 'Blackout leaves western provinces without electricity', ['energy']],
  ['en', 'New highway bridge opens over the Selenge', ['infrastructure']],
  ['en', 'Snowstorm and cold snap expected in the east', ['environment']],
  ['en', 'Ambassador presents credentials', ['foreign-relations']],
  ['en', 'Japan funds new water pipes in Dornod', ['infrastructure', 'foreign-relations']],
  ['en', 'A word from our editors', []],
  ['mn', 'Инфляц зургаан хувь болж буурлаа', ['economy']],
  ['mn', 'Намрын чуулганаар сонгуулийн тухай хэлэлцэв', ['politics']],
  ['mn', 'Хар толгойн уурхайд зэсийн хүдэр олборлож эхэллээ', ['mining']],
  ['mn', 'Алтны үнэ өсөв', ['mining']],
  ['mn', 'Увсын бөх алтан медаль хүртлээ', ['sport']],
  ['mn', 'Алтангэрэл багшийн тухай дурсав', ['society']],
  ['mn', 'Хөрөнгө оруулагчид шинэ үйлдвэр нээлээ', ['business']],
  ['mn', 'Дулааны станцын зуух гэмтэж, цахилгаан тасарлаа', ['energy']],
  ['mn', 'Хурдны замын гүүр ашиглалтад орлоо', ['infrastructure']],
  ['mn', 'Дуу цахилгаантай аадар бороо орно', ['environment']],
  ['mn', 'Дуурийн театр шинэ бүжгэн жүжгээ тоглоно', ['culture']],
  ['mn', 'Элчин сайд итгэмжлэх жуух бичгээ өргөн барив', ['foreign-relations']],
  ['mn', 'Цагдаа нар хулгайчийг баривчиллаа', ['society']],
  ['mn', 'Японы тал шинэ эмнэлгийн гэрээ байгуулав', ['society', 'foreign-relations']],
  ['mn', 'Үерийн улмаас таван хүн нас барлаа', ['society', 'environment']],
  ['mn', 'Мал маллах арван гайхалтай арга', []],
  ['mn', 'Тэр өдрийн тэмдэглэл', []],
];

describe('what a title is about', () => {
  for (const [language, title, topics] of TITLES) {
    test(title, () => assert.deepEqual(topicsOf(title, language).sort(), topics.sort()));
  }

  test('the section decides where the title does not, in either language', () => {
    assert.deepEqual(topicsOf('Шинэ мэдээ', 'mn', ['Спорт']), ['sport']);
    assert.deepEqual(topicsOf('What comes next', 'en', ['News', 'Mining']), ['mining']);
    assert.deepEqual(topicsOf('Snowfall expected', 'en', ['Politics']), ['environment']);
  });

  test('the summary counts only where the title says little', () => {
    const summary = 'Parliament passed the election bill.';
    assert.deepEqual(topicsOf('What changed overnight', 'en', [], summary), ['politics']);
    assert.deepEqual(topicsOf('Snowfall expected', 'en', [], summary), ['environment']);
  });

  test('any text has at most three topics, each once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.string()),
        fc.string(),
        (title, language, sections, summary) => {
          const topics = topicsOf(title, language, sections, summary);
          assert.ok(topics.length <= MOST_TOPICS && new Set(topics).size === topics.length);
          assert.ok(topics.every((topic) => TOPICS.includes(topic)));
        },
      ),
    );
  });

  test('ten thousand titles take less than two seconds', () => {
    const started = performance.now();
    for (let round = 0; round < 10_000 / TITLES.length; round++) {
      for (const [language, title] of TITLES) topicsOf(title, language);
    }
    assert.ok(performance.now() - started < 2000);
  });
});

describe('the labelled titles kept aside', () => {
  const TABLES: [table: 'topics' | 'topics-observed', of: string, f1: number][] = [
    ['topics', 'those that stand in the table', 0.85],
    ['topics', 'all', 0.85],
    ['topics-observed', 'all', 0.83],
  ];
  const isHere = existsSync('../shared/headlines/observed.jsonl');
  for (const [table, of, f1] of TABLES) {
    const skip = of === 'all' && !isHere ? '../shared is not here' : false;
    test(`are judged as people do: ${table}, ${of}`, { skip }, async () => {
      const { rows } = await judgeTopics('../shared', table);
      const chosen = rows.filter(
        ({ name, keptAside }) => keptAside && (of === 'all' || !name.startsWith('sha256:')),
      );
      assert.ok(microFigures(chosen).f1 >= f1);
    });
  }
});
