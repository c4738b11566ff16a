import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accuracy, judgeLanguage, PARTS } from '../../scripts/bench/labels.ts';
import { languageOf } from '../../scripts/ingest/keep/language.ts';

const TABLE: readonly [name: string, expected: string | undefined, titles: readonly string[]][] = [
  [
    'English, with Mongolian names and foreign words',
    'en',
    [
      'Khovd and Zavkhan await heavy snow',
      'COPPER MINERS SEEK NEW LICENCES',
      'D.Oyunbileg: We will not raise tariffs',
      'Café “Монгол” wins a prize in Berlin',
    ],
  ],
  [
    'short English titles of names, terms and accents',
    'en',
    [
      'Mongolia JSON feed item title',
      'Nestlé expands in Mongolia',
      'Café of Mongolia - naïve résumé',
      'Gobi cashmere IPO: FAQ',
      'Ömnögovi coal queue grows',
    ],
  ],
  [
    'Mongolian, in capitals, without ө and ү, with Latin names',
    'mn',
    [
      'Ховд аймагт цас орж байна',
      'ТАТВАРЫН ХУУЛИЙГ БАТЛАЛАА, ХЭЗЭЭ МӨРДӨХ ВЭ',
      'Samsung Galaxy утасны борлуулалт хоёр дахин нэмэгджээ',
      'С.Оюунбилэг: Тарифыг нэмэхгүй гэж ойлгож болно',
      'Та юу гэж бодож байна',
    ],
  ],
  [
    'Mongolian typed on other layouts',
    'mn',
    [
      'Ерєнхий сайд їнийг бууруулна гэв',
      'Єнєєдєр хїйтэн байна гэнэ',
      'Eрөнхий cайд малчидтай yулзлаа гэв',
      'Онгоцны тийзний унэ хоёр дахин осчээ',
    ],
  ],
  [
    'Cyrillic neighbours',
    'other',
    [
      'Хурэлсух встретился с послом Японии',
      'В степи выпал снег',
      'Степь да степь кругом',
      'Уряд підтримав новий закон',
      'Правителството подкрепи новия закон',
      'Үкімет жаңа заңды қолдады',
      'Өкмөт жаңы мыйзамды колдоду',
      'Улаан-Үдэдэ шэнэ театр нээгдэбэ',
    ],
  ],
  [
    'Latin neighbours, and Mongolian in Latin letters',
    'other',
    [
      'El gobierno busca nuevos mercados',
      'Regierung sucht neue Märkte für Kupfer',
      'Le gouvernement cherche de nouveaux marchés',
      'Hükümet yeni pazarlar arıyor bugün',
      'La Mongolie élit son président',
      'Mongolia: claves de su economía',
      'Zasgiin gazar shine zah zeel haij baina',
    ],
  ],
  ['other scripts, however short', 'other', ['蒙古国总理访华', '몽골 총리', 'ᠮᠣᠩᠭᠣᠯ']],
  ['too short to tell', undefined, ['', 'Boeing 787', 'Наадам 2026', 'Б.Болд: Баяр хүргэе']],
];

for (const [name, expected, titles] of TABLE) {
  describe(name, () => {
    for (const title of titles) it(title, () => assert.equal(languageOf(title), expected));
  });
}

it('any text is judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      assert.ok([undefined, 'en', 'mn', 'other'].includes(languageOf(text)));
    }),
  );
});

describe('hand-labelled titles: accuracy of at least 0.97', async () => {
  const rows = await judgeLanguage('test/fixtures/labels');
  for (const [name, holds] of PARTS) {
    it(name, () => {
      const part = rows.filter(holds);
      assert.ok(accuracy(part) >= 0.97, `accuracy ${accuracy(part)}`);
    });
  }
});

const observed = '../shared/headlines/observed.jsonl';

it('headlines of Mongolian sources are Mongolian', async (test) => {
  const lines = await readFile(observed, 'utf8').catch(() => undefined);
  if (lines === undefined) return test.skip(`${observed} is not there`);
  const titles = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).title));
  const judged = titles
    .map((title) => languageOf(title))
    .filter((language) => language !== undefined);
  const mongolian = judged.filter((language) => language === 'mn');
  assert.ok(mongolian.length >= 0.99 * judged.length, `${mongolian.length} of ${judged.length}`);
});

it('a terse title counts as English where its source says so, a foreign one does not', () => {
  assert.equal(languageOf('Petro Matad spuds Heron-2', 'en'), 'en');
  assert.equal(languageOf('Le président mongol en visite officielle à Paris', 'en'), 'other');
  assert.equal(languageOf('Президент Монголии прибыл в Москву с визитом', 'mn'), 'other');
});
