import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { figures, judgeInvented, judgeObserved, link } from '../../scripts/bench/order.ts';
import { contradict } from '../../scripts/ingest/stories/compare.ts';
import { tell } from '../../scripts/ingest/stories/tell.ts';
import { openStories, type Told } from '../../scripts/ingest/stories.ts';
import type { Language } from '../../src/lib/language.ts';
import { firstOf } from '../../src/lib/story.ts';

const headline = (id: string, title: string, change: Partial<Told> = {}): Told => ({
  id,
  title,
  host: `${id}.example`,
  language: /[а-я]/i.test(title) ? 'mn' : 'en',
  day: '2026-03-10',
  ...change,
});

const areOne = (a: Told, b: Told): boolean => {
  const told = link([a, b]);
  return told.get(a.id) === told.get(b.id);
};

const ONE_STORY: [name: string, a: string, b: string][] = [
  [
    'a prefix',
    'Хар толгойн төмөр замаар анхны галт тэрэг явлаа',
    'ФОТО: Хар толгойн төмөр замаар анхны галт тэрэг явлаа',
  ],
  [
    'a cut ending',
    'Цагаан дэлийн нуурт живсэн завийг дөрвөн метрийн гүнээс татан гаргалаа',
    'Цагаан дэлийн нуурт живсэн завийг дөрвөн метрийн гүнээс тат…',
  ],
  [
    'an age',
    'Цагаан дэлийн нуурт живсэн завийг татан гаргалаа',
    'Цагаан дэлийн нуурт живсэн завийг татан гаргалаа2 цаг 7 минутын өмнө',
  ],
  [
    'a dateline with text after it',
    'Цагаан дэлийн нуурт живсэн завийг татан гаргалаа',
    'Цагаан дэлийн нуурт живсэн завийг татан гаргалааУЛААНБААТАР, 2026 оны гуравдугаар сарын 10 /МОНЦАМЭ/. Шумбагчид...3 цаг',
  ],
  [
    'capitals',
    'Цагаан дэлийн нуурт живсэн завийг татан гаргалаа',
    'ЦАГААН ДЭЛИЙН НУУРТ ЖИВСЭН ЗАВИЙГ ТАТАН ГАРГАЛАА',
  ],
  [
    'another order and endings',
    'Д.Талархан, Ц.Уулзах нарыг аудитын зөвлөлд томиллоо',
    'Аудитын зөвлөлийн гишүүнээр Ц.Уулзах, Д.Талархан томилогдлоо',
  ],
  [
    'other separators',
    'Khar Tolgoi mine ships 24,997 tonnes of concentrate',
    'Khar Tolgoi mine: 24 997 tonnes of concentrate shipped',
  ],
  [
    'another spelling of names',
    'Khurelsukh opens Khar Tolgoi museum in Khentii',
    'Hurelsuh opens Har Tolgoi museum in Hentii',
  ],
  [
    'an abbreviation',
    'Altai Copper to spend $120 million on Buural smelter',
    'Buural smelter to get 120 million dollars from Altai Copper',
  ],
];

test('a long title that its host posts again on another day is one story', () => {
  const title = 'Цагаан дэлийн нуурт живсэн завийг дөрвөн метрийн гүнээс татан гаргалаа';
  const again = headline('b', title, { host: 'a.example', day: '2026-03-11' });
  assert.ok(areOne(headline('a', title), again));
});

const OTHER_STORIES: [name: string, a: string, b: string, change?: Partial<Told>][] = [
  ['nothing in common', 'Khar Tolgoi mine ships first coal', 'Parliament debates pension rules'],
  [
    'the same report a day later',
    'Валютын ханш: ам.доллар, юань, рубль',
    'Валютын ханш: ам.доллар, юань, рубль',
    { day: '2026-03-11', host: 'a.example' },
  ],
  [
    'a fixed title of another host and day',
    'Horoscope for all signs today',
    'Horoscope for all signs today',
    { day: '2026-03-11' },
  ],
  [
    'another province',
    'Завхан аймагт шүлхий өвчний дэгдэлт бүртгэгдэв',
    'Дорнод аймагт шүлхий өвчний дэгдэлт бүртгэгдэв',
  ],
  [
    'another count',
    'Улаанбурхан өвчний 37 тохиолдол шинээр бүртгэгдэв',
    'Улаанбурхан өвчний 52 тохиолдол шинээр бүртгэгдэв',
  ],
  [
    'another day in the title',
    'Төсвийн хорооны сонсголын тэмдэглэл (2026.03.09)',
    'Төсвийн хорооны сонсголын тэмдэглэл (2026.03.10)',
  ],
  [
    'another month',
    'Coal exports up in January, customs data show',
    'Coal exports up in February, customs data show',
  ],
  [
    'another committee',
    'ТБХ: Төсвийн гүйцэтгэлийн хоёр дахь хэлэлцүүлгийг хийв',
    'ЭЗБХ: Төсвийн гүйцэтгэлийн хоёр дахь хэлэлцүүлгийг хийв',
  ],
  [
    'four days later',
    'Khar Tolgoi mine ships 24,997 tonnes of concentrate',
    'Khar Tolgoi mine ships 24,997 tonnes of concentrate',
    { day: '2026-03-14' },
  ],
];

describe('headlines of one event', () => {
  for (const [name, a, b] of ONE_STORY) {
    test(name, () => assert.ok(areOne(headline('a', a), headline('b', b))));
  }
});

describe('headlines of different events', () => {
  for (const [name, a, b, change] of OTHER_STORIES) {
    test(name, () => assert.ok(!areOne(headline('a', a), headline('b', b, change))));
  }
});

test('a story is named after its first headline, whoever tells it next', () => {
  const title = 'Khar Tolgoi mine ships 24,997 tonnes of concentrate';
  const stories = openStories([headline('a', title), headline('b', title, { story: 'a' })]);
  assert.equal(stories.find(headline('c', title))?.story, 'a');
});

test('a story that a person has set is what counts', () => {
  const title = 'Khar Tolgoi mine ships 24,997 tonnes of concentrate';
  const stories = openStories([headline('a', title, { story: 'x' })]);
  assert.equal(stories.find(headline('b', title))?.story, 'x');
});

test('two stories that a third headline shows to be one are joined', () => {
  const stories = openStories([
    headline('a', 'Khar Tolgoi railway opens for freight'),
    headline('b', 'First 42 wagons leave Khar Tolgoi for Tsagaan Del', { host: 'b.example' }),
    headline('b2', 'First 42 wagons leave Khar Tolgoi', { host: 'b2.example', story: 'b' }),
  ]);
  const title = 'Khar Tolgoi railway opens for freight as first 42 wagons leave for Tsagaan Del';
  const found = stories.find(headline('c', title, { host: 'c.example' }));
  assert.deepEqual(found, { story: 'b', joined: ['a'] });
  stories.add(headline('c', title, { host: 'c.example', story: 'b' }));
  stories.add(headline('a', 'Khar Tolgoi railway opens for freight', { story: 'b' }));
  const again = headline('d', 'Khar Tolgoi railway opens for freight', { host: 'd.example' });
  assert.deepEqual(stories.find(again), { story: 'b', joined: [] });
});

test('a circle of links that people wrote has an end', () => {
  const links: Record<string, string> = { a: 'b', b: 'c', c: 'a', d: 'e' };
  assert.equal(
    firstOf('a', (id) => links[id]),
    'a',
  );
  assert.equal(
    firstOf('d', (id) => links[id]),
    'e',
  );
});

test('any titles: no throw, the same every time, contradiction both ways', () => {
  const language = fc.constantFrom<Language>('en', 'mn');
  const word = fc.constantFrom(
    'Хар',
    'толгой',
    'ФОТО:',
    '24,997',
    '…',
    'Khar',
    'Б.Тал',
    '5 цаг',
    '%',
    '$3',
  );
  const title = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), language, (titles, of) => {
      const all = titles.map((each, index) => headline(`${index}`, each, { language: of }));
      assert.deepEqual(link(all), link(all));
      const [a, b] = [tell(titles[0] ?? '', of), tell(titles[1] ?? '', of)];
      assert.equal(contradict(a, b), contradict(b, a));
    }),
  );
});

const SHARED = '../shared';

test('labelled pairs of observed headlines', async (context) => {
  if (!existsSync(SHARED)) return context.skip(`${SHARED} is not here`);
  const { precision, recall } = figures(await judgeObserved(SHARED, 'test/fixtures/labels'));
  assert.ok(precision >= 0.98, `precision ${precision}`);
  assert.ok(recall >= 0.845, `recall ${recall}`);
});

test('labelled pairs of invented headlines', async () => {
  const { precision, recall } = figures(await judgeInvented('test/fixtures/labels'));
  assert.ok(precision >= 0.94, `precision ${precision}`);
  assert.ok(recall >= 0.7, `recall ${recall}`);
});
