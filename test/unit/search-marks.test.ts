import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/lib/language.ts';
import { marked, type Run } from '../../src/site/search/marks.ts';
import { interpret } from '../../src/site/search/question.ts';

const show = (runs: readonly Run[]): string =>
  runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join(' ');

describe('marked words', () => {
  const isFound = (word: string) => word === 'b' || word === 'd';
  it('in the title alone need no excerpt', () => {
    const { title, excerpt } = marked('a b', 'c c', isFound);
    assert.deepEqual([show(title), show(excerpt)], ['a [b]', '']);
  });
  it('beyond the title come with the words around them', () => {
    const { title, excerpt } = marked('a a', `${'c '.repeat(40)}d`, isFound);
    assert.deepEqual([show(title), show(excerpt)], ['a a', `… ${'c '.repeat(8)}[d]`]);
  });
});

describe('words are marked in every form and spelling', () => {
  const cases: [question: string, language: Language, title: string][] = [
    ['хурал', 'mn', 'Сумын [хуралд] хурдан очив'],
    ['hural', 'mn', 'Сумын [хуралд] очив'],
    ['hurelsuh', 'mn', '[У.Хүрэлсүх] айлчлав'],
    ['hurelsuh', 'en', 'President [Khurelsukh] visits'],
    ['УИХ', 'mn', '[УИХ-ын] чуулган'],
    ['tavan tolgoi', 'mn', '[Тавантолгойн] нүүрс'],
    ['ulaanbaatar', 'en', 'Smog in [Ulan] [Bator] today'],
    ['Ulan Bator', 'en', 'Smog in [Ulaanbaatar,] today'],
    ['approve', 'en', 'Parliament [approves] what it [approved]'],
    ['нүүр', 'mn', '[Нүүрний] хамгаалалт, нүүрсний үнэ'],
  ];
  for (const [question, language, title] of cases) {
    it(`${question}: ${title}`, () => {
      const [reading] = interpret(question);
      const asksFor = (word: string) => reading?.asksFor(word, language) ?? false;
      assert.equal(show(marked(title.replace(/[[\]]/g, ''), '', asksFor).title), title);
    });
  }

  it('a word that is only begun is marked where only beginnings are found', () => {
    const [, begun] = interpret('улаанба');
    assert(begun?.asksFor('Улаанбаатарт', 'mn'));
  });
});
