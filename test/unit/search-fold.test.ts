import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingsOf } from '../../src/site/search/fold.ts';
import { mongolianKeys, plainKeys } from '../../src/site/search/keys.ts';
import { soundsOf } from '../../src/site/search/latin.ts';
import { nameOf, plain, respell } from '../../src/site/search/names.ts';
import { interpret } from '../../src/site/search/question.ts';
import { partsOf } from '../../src/site/search/words.ts';

describe('the parts of a word', () => {
  const cases: [word: string, parts: string[]][] = [
    ['Zamiin-Uud–Erenhot', ['Zamiin', 'Uud', 'Erenhot']],
    ['У.Хүрэлсүх:', ['У', 'Хүрэлсүх']],
    ['УИХ-ын', ['УИХ']],
    ['НҮБ-д', ['НҮБ']],
    ['“толгой”-н', ['толгой']],
    ['5-р', ['5']],
    ['$500-million', ['500', 'million']],
    ['prices—again…and·again', ['prices', 'again', 'and', 'again']],
    ['“2025/09/16”', ['2025', '09', '16']],
    ['12.5%', ['12.5']],
    ['Mongolia’s,', ['Mongolia’s']],
    ['herders’', ['herders']],
    ['–', []],
  ];
  for (const [word, parts] of cases) it(word, () => assert.deepEqual(partsOf(word), parts));
});

describe('one word in every spelling', () => {
  const cases: string[][] = [
    ['Улаанбаатар', 'Ulaanbaatar', 'улаанбаатарын', 'Улаанбaатарт'],
    ['хурал', 'хурлын', 'хуралд', 'hural', 'khural', 'xural'],
    ['нүүрс', 'нүүрсний', 'nüürs', 'nuurs', 'нvvрс', 'нїїрс', 'нуурс'],
    ['төгрөг', 'төгрөгийн', 'tögrög', 'tugrug', 'тогрог', 'тєгрєг', 'тoгрoгийн'],
    ['цагдаа', 'цагдаагийн', 'tsagdaa', 'cagdaa'],
    ['сургууль', 'сургуулиудад', 'surguuli'],
    ['Хүрэлсүх', 'Т.Хүрэлсүхийг', 'hurelsuh', 'khürelsükh'],
    ['монгол', 'монголын', 'монголд', 'монголоос', 'монголчууд', 'mongol'],
    ['нэмэх', 'нэмэв', 'нэмлээ', 'нэмнэ', 'нэмжээ', 'нэмсэн', 'нэмэхээр'],
    ['Тавантолгойн', 'таван толгой', 'tavantolgoi'],
  ];
  for (const [lemma = '', ...spellings] of cases) {
    it(lemma, () => {
      for (const spelling of spellings) {
        assert(interpret(spelling)[0]?.asksFor(lemma, 'mn'), `${spelling} finds ${lemma}`);
      }
    });
  }
});

describe('words of another meaning', () => {
  const cases: [question: string, others: string[]][] = [
    ['нам', ['намар', 'намаг', 'намтар']],
    ['газ', ['газар', 'газрын']],
    ['хурал', ['хурд', 'хурим', 'хурга']],
    ['төрөх', ['төрийн', 'төрд']],
    ['гэрээ', ['гэр', 'гэрт']],
    ['зам', ['замаг']],
  ];
  for (const [question, others] of cases) {
    it(question, () => {
      const [reading] = interpret(question);
      for (const other of others) assert(!reading?.asksFor(other, 'mn'), other);
    });
  }
});

it('long and short vowels and the kinds of i stay apart', () => {
  assert.equal(soundsOf('дэлхий'), 'delhii');
  assert.equal(soundsOf('говь'), 'govi');
  assert.equal(soundsOf('Оюутолгой'), soundsOf('oyutolgoi'));
  assert.equal(soundsOf('ерөнхий'), soundsOf('yerönkhii'));
});

describe('names in English', () => {
  it('have one form', () => {
    for (const name of ['Khövsgöl', 'Khuvsgul', 'Hovsgol'])
      assert.equal(nameOf(name), nameOf('Khovsgol'));
    assert.equal(nameOf('Khurelsukh'), nameOf('hurelsuh'));
    assert.equal(respell('Ulan Bator'), 'Ulaanbaatar');
  });
  it('are told from words that no Mongolian name looks like', () => {
    for (const word of ['mother', 'truck', 'prices', 'station', 'growing'])
      assert.equal(nameOf(word), word);
  });
});

describe('a question', () => {
  const cases: [asked: string, en: string[], mn: string[]][] = [
    ['"policy rate"', ['"policy rate"'], ['"wpolcw wratw"']],
    ['нүүр', [], ['wnüürw']],
    ['нэмэх', [], ['wnemhw', 'wwnemw']],
    ['$', [], []],
    ['', [], []],
  ];
  for (const [asked, en, mn] of cases) {
    it(asked, () => {
      const queries = interpret(asked)[0]?.queries;
      assert.deepEqual(
        queries?.en.map(({ text }) => text),
        en,
      );
      assert.deepEqual(
        queries?.mn.map(({ text }) => text),
        mn,
      );
    });
  }

  it('is never more than two queries, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'аөүхнлdgo- .’"') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        for (const { queries } of interpret(text)) {
          assert(queries.en.length <= 2 && queries.mn.length <= 2);
        }
      }),
    );
  });

  it('finds every word that it was taken from', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абгдийлмноөрстуүхцчшыьэюя'), minLength: 2 });
    fc.assert(
      fc.property(word, (text) => {
        assert(interpret(text)[0]?.asksFor(text, 'mn'));
        const indexed = new Set(mongolianKeys(text).split(' ').map(plain));
        assert(plainKeys(text).every((key) => indexed.has(key)));
      }),
    );
  });
});

const FORMS = new URL('../../../shared/words/unimorph-khk.tsv', import.meta.url);

describe('the forms of 2,085 nouns', { skip: !existsSync(FORMS) && 'no ../shared/words' }, () => {
  it('are found by the dictionary form, and few nouns are mixed up', () => {
    const nouns = [...new Set(readFileSync(FORMS, 'utf8').trimEnd().split('\n'))]
      .map((line) => line.split('\t'))
      .filter(([, , tag]) => tag?.startsWith('N'));
    const found = nouns.filter(([lemma = '', form = '']) => {
      const { sure, place, own } = readingsOf(form);
      return [sure, place, own].includes(readingsOf(lemma).sure);
    });
    const lemmas = [...new Set(nouns.map(([lemma = '']) => lemma))];
    const byStem = Map.groupBy(lemmas, (lemma) => readingsOf(lemma).sure);
    const mixed = [...byStem.values()].filter(({ length }) => length > 1).flat();
    assert(found.length / nouns.length > 0.96, `${found.length} of ${nouns.length} forms`);
    assert(mixed.length / lemmas.length < 0.055, `${mixed.length} of ${lemmas.length} nouns`);
  });
});
