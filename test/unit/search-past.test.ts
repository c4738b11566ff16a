import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_SEARCH, type Search } from '../../src/site/search/address.ts';
import type { Volume } from '../../src/site/search/catalogue.ts';
import type { Engine } from '../../src/site/search/engine.ts';
import {
  askPast,
  beginFindings,
  countAll,
  itemsOf,
  loadItems,
  readingOf,
  totalOf,
} from '../../src/site/search/past.ts';

const volumes = ['2026', '2025', '2019'].map(
  (year): Volume => ({ language: 'en', year, digest: year, count: 9 }),
);
const SEARCH: Search = { ...NO_SEARCH, q: 'rail' };

/** An engine whose years find so many headlines by one reading; what it is asked stands in `log`. */
function fake(years: Record<string, [reading: number, total: number] | 'broken'>) {
  const log: string[] = [];
  const engine: Engine = {
    start: () => {},
    find: async ({ year }, _, offset, limit) => {
      log.push(`${year} ${offset}+${limit}`);
      const known = years[year] ?? 'broken';
      if (known === 'broken') throw new Error('404');
      const [reading, total] = known;
      const length = Math.max(0, Math.min(limit, total - offset));
      const items = Array.from({ length }, (_, index) => ({
        url: `${year}/${offset + index}`,
        title: '',
        text: '',
        host: '',
        day: '',
      }));
      return { reading, all: total, total, items };
    },
    choices: async () => ({ host: { 'a.example': 1 }, topic: {} }),
  };
  return { engine, log };
}

const ask = async (engine: Engine, search = SEARCH, wanted = 3) => {
  const findings = beginFindings(search, 'en', volumes);
  await askPast(engine, search, [findings], wanted, () => true);
  return findings;
};
const urls = (findings: Parameters<typeof itemsOf>[0]) => itemsOf(findings).map(({ url }) => url);

describe('going back year by year', () => {
  it('loads what is shown first, and counts the rest', async () => {
    const { engine, log } = fake({ 2026: [0, 2], 2025: [0, 4], 2019: [0, 5] });
    const findings = await ask(engine);
    assert.deepEqual(log, ['2026 0+3', '2025 0+1', '2019 0+0']);
    assert.deepEqual(urls(findings), ['2026/0', '2026/1', '2025/0']);
    assert.equal(totalOf(findings), 11);
    assert.deepEqual(findings.choices.host, { 'a.example': 3 });
    assert.equal(findings.asking, undefined);
  });

  it('loads more of years that were asked already, once', async () => {
    const { engine } = fake({ 2026: [0, 2], 2025: [0, 4], 2019: [0, 5] });
    const findings = await ask(engine);
    await Promise.all([1, 2].map(() => loadItems(engine, SEARCH, findings, 8)));
    const more = ['2025/1', '2025/2', '2025/3', '2019/0', '2019/1'];
    assert.deepEqual(urls(findings), ['2026/0', '2026/1', '2025/0', ...more]);
  });

  it('leaves out years between whose days nothing is asked', async () => {
    const { engine, log } = fake({ 2025: [0, 1] });
    await ask(engine, { ...SEARCH, from: '2025-02-01', to: '2025-12-31' });
    assert.deepEqual(log, ['2025 0+3']);
  });

  it('goes by the first reading under which any year finds something', async () => {
    const none = Number.POSITIVE_INFINITY;
    const { engine } = fake({ 2026: [1, 7], 2025: [none, 0], 2019: [0, 2] });
    const findings = await ask(engine);
    assert.equal(readingOf(findings), 0);
    assert.equal(totalOf(findings), 2);
    assert.deepEqual(urls(findings), ['2019/0', '2019/1']);
  });

  it('names the years that do not load, and finds in the others', async () => {
    const { engine } = fake({ 2026: [0, 2], 2025: 'broken', 2019: [0, 5] });
    const findings = await ask(engine);
    assert.deepEqual(
      [...findings.failed].map(({ year }) => year),
      ['2025'],
    );
    assert.equal(totalOf(findings), 7);
    assert.equal(urls(findings).length, 3);
  });

  it('stops when nobody waits any more', async () => {
    const { engine, log } = fake({ 2026: [0, 2], 2025: [0, 4] });
    await askPast(engine, SEARCH, [beginFindings(SEARCH, 'en', volumes)], 3, () => log.length < 1);
    assert.deepEqual(log, ['2026 0+3']);
    assert.equal(await countAll(engine, SEARCH, volumes, () => false), undefined);
  });
});
