import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../src/lib/day.ts';
import { mondayOf, weekOf } from '../../src/lib/week.ts';
import { calendarOf, onThisDay, weeksOf, yearsOf } from '../../src/site/periods.ts';
import { arrange, type ShownHeadline } from '../../src/site/selections.ts';

const daysOf = (...days: string[]) =>
  arrange(
    days.map(
      (day, index): ShownHeadline => ({
        id: `id${index}`,
        day,
        name: `a-title-id${index}`,
        title: 'A title',
        url: `https://news.example/${index}`,
        host: 'news.example',
        via: 'news',
        language: index % 2 ? 'mn' : 'en',
        firstSeen: `${day}T00:00:00Z`,
      }),
    ),
    () => 'normal',
  );

describe('ISO weeks', () => {
  // The examples of ISO 8601 and of the years that begin or end with a week of their neighbour.
  const cases: [day: string, year: number, week: number][] = [
    ['2025-09-16', 2025, 38],
    ['2026-01-01', 2026, 1],
    ['2025-12-29', 2026, 1],
    ['2027-01-03', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2023-01-01', 2022, 52],
    ['2020-12-31', 2020, 53],
  ];
  for (const [day, year, week] of cases) {
    it(`${day} is in week ${week} of ${year}`, () => assert.deepEqual(weekOf(day), { year, week }));
  }

  it('the seven days from a Monday are of one week, the eighth of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (offset) => {
        const monday = mondayOf(addDays('2000-01-01', offset));
        const weeks = Array.from({ length: 7 }, (_, index) => weekOf(addDays(monday, index)));
        for (const week of weeks) assert.deepEqual(week, weeks[0]);
        assert.notDeepEqual(weekOf(addDays(monday, 7)), weeks[0]);
      }),
    );
  });
});

describe('the calendar of a month', () => {
  const cases: [month: string, weeks: number, firstWeek: (number | undefined)[]][] = [
    ['2025-09', 5, [1, 2, 3, 4, 5, 6, 7]],
    ['2026-02', 5, [undefined, undefined, undefined, undefined, undefined, undefined, 1]],
    ['2027-02', 4, [1, 2, 3, 4, 5, 6, 7]],
    ['2026-03', 6, [undefined, undefined, undefined, undefined, undefined, undefined, 1]],
    ['2025-12', 5, [1, 2, 3, 4, 5, 6, 7]],
  ];
  for (const [month, count, firstWeek] of cases) {
    it(`${month} has ${count} weeks that begin on Monday`, () => {
      const weeks = calendarOf(month);
      assert.equal(weeks.length, count);
      assert.deepEqual(
        weeks[0]?.map((day) => day && Number(day.slice(8))),
        firstWeek,
      );
    });
  }
});

describe('years, months and weeks', () => {
  const days = daysOf('2022-08-30', '2024-12-30', '2025-01-05', '2025-01-06', '2025-09-16');

  it('step over those without headlines, also across years', () => {
    const months = yearsOf(days).flatMap((year) => year.months);
    assert.deepEqual(
      months.map(({ previous, month, next }) => [previous, month, next]),
      [
        [undefined, '2022-08', '2024-12'],
        ['2022-08', '2024-12', '2025-01'],
        ['2024-12', '2025-01', '2025-09'],
        ['2025-01', '2025-09', undefined],
      ],
    );
    assert.deepEqual(
      yearsOf(days).map(({ previous, year, next, count }) => [previous, year, next, count]),
      [
        [undefined, '2022', '2024', 1],
        ['2022', '2024', '2025', 1],
        ['2024', '2025', undefined, 3],
      ],
    );
  });

  it('a week holds the days of two years where it has them', () => {
    const weeks = weeksOf(days);
    assert.deepEqual(
      weeks.map(({ week, days: ofWeek }) => [week.year, week.week, ofWeek.length]),
      [
        [2022, 35, 1],
        [2025, 1, 2],
        [2025, 2, 1],
        [2025, 38, 1],
      ],
    );
    assert.deepEqual(weeks[1]?.next, { year: 2025, week: 2 });
  });

  it('the same day in earlier years comes newest first', () => {
    const all = daysOf('2023-03-01', '2024-02-29', '2024-03-01', '2025-03-01', '2026-03-01');
    assert.deepEqual(
      onThisDay(all, '2025-03-01').map(({ day }) => day),
      ['2024-03-01', '2023-03-01'],
    );
  });
});
