import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toRecord } from '../../scripts/build/records.ts';
import { type Ask, type Index, type OpenVolume, openVolume } from '../../src/site/search/volume.ts';
import { buildIndexes, type Indexes } from '../support/pagefind.ts';

const HEADLINES: [day: string, host: string, topics: ('mining' | 'energy')[], title: string][] = [
  ['2026-01-05', 'a.example', ['mining'], 'Copper exports rise in January'],
  ['2026-02-10', 'b.example', ['mining', 'energy'], 'Copper smelter gets a power line'],
  ['2026-02-11', 'a.example', ['energy'], 'Power plant opens in the east'],
  ['2026-03-01', 'a.example', [], 'Copper, copper and more copper'],
  ['2026-12-31', 'c.example', ['mining'], 'A year of copper in one table'],
];
const ANY: Ask = { q: 'copper', host: '', topic: '', days: undefined, sort: 'date' };

/** Forms of one word, some of which only a second query finds. */
const MONGOLIAN: [day: string, title: string][] = [
  ['2026-01-05', 'Зэсийн экспорт өслөө'],
  ['2026-02-10', 'Уурхай экспортоо хоёр дахин нэмэв'],
  ['2026-03-01', 'Нүүрсний экспортын гэрээ байгууллаа'],
  ['2026-04-02', 'Экспортод шинэ дүрэм мөрдөнө'],
];

let indexes: Indexes;
let volume: OpenVolume;
let mongolian: OpenVolume;

before(async () => {
  const records = HEADLINES.map(([day, host, topics, title], index) => {
    const id = `aaaaaaa${index}`;
    const place = { language: 'en' as const, day, id, name: id };
    const source = { host, url: `https://${host}/${id}`, via: host, firstSeen: `${day}T00:00:00Z` };
    return toRecord({ ...place, ...source, title, topics, published: day });
  });
  const others = MONGOLIAN.map(([day, title], index) => {
    const id = `bbbbbbb${index}`;
    const place = { language: 'mn' as const, day, id, name: id };
    const source = { host: 'a.example', url: `https://a.example/${id}`, via: 'a' };
    return toRecord({
      ...place,
      ...source,
      firstSeen: `${day}T00:00:00Z`,
      title,
      published: day,
    });
  });
  indexes = await buildIndexes({ en: await Promise.all(records), mn: await Promise.all(others) });
  volume = openVolume((await indexes.open('en')) as unknown as Index, 'en');
  mongolian = openVolume((await indexes.open('mn')) as unknown as Index, 'mn');
});
after(() => indexes.close());

describe('a volume', () => {
  const cases: [name: string, asked: Partial<Ask>, days: string[]][] = [
    ['by date', {}, ['2026-12-31', '2026-03-01', '2026-02-10', '2026-01-05']],
    ['of a host', { host: 'a.example' }, ['2026-03-01', '2026-01-05']],
    ['of a topic', { topic: 'energy' }, ['2026-02-10']],
    ['of a host and a topic', { host: 'a.example', topic: 'mining' }, ['2026-01-05']],
    ['of days', { days: ['2026-01-05', '2026-01-06', '2026-12-31'] }, ['2026-12-31', '2026-01-05']],
    ['of a host that it does not have', { host: 'x.example' }, []],
    ['of a phrase', { q: '"copper exports"' }, ['2026-01-05']],
    ['of nothing', { q: '' }, []],
  ];
  for (const [name, asked, days] of cases) {
    it(`finds ${name}`, async () => {
      const { total, items } = await volume.find({ ...ANY, ...asked }, 0, 10);
      assert.equal(total, days.length);
      assert.deepEqual(
        items.map(({ day }) => day),
        days,
      );
    });
  }

  it('is in the order of days too where several queries find its headlines', async () => {
    for (const q of ['экспорт', 'экспортын', 'eksport']) {
      const { items } = await mongolian.find({ ...ANY, q }, 0, 10);
      const days = items.map(({ day }) => day);
      assert.ok(days.length >= 3, `${q}: ${days}`);
      assert.deepEqual(days, days.toSorted().reverse(), q);
    }
  });

  it('puts the best match first by relevance', async () => {
    const { items } = await volume.find({ ...ANY, sort: 'relevance' }, 0, 1);
    assert.equal(items[0]?.title, 'Copper, copper and more copper');
  });

  it('tells how many it has besides those asked for', async () => {
    const answer = await volume.find({ ...ANY, host: 'a.example' }, 1, 5);
    assert.deepEqual([answer.all, answer.total, answer.items.length], [4, 2, 1]);
  });

  it('counts for each choice what it would leave', async () => {
    assert.deepEqual(await volume.choices({ ...ANY, host: 'a.example', topic: 'mining' }), {
      host: { 'a.example': 1, 'b.example': 1, 'c.example': 1 },
      topic: { mining: 1 },
    });
  });
});
