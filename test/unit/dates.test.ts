import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../scripts/ingest/dates.ts';
import { isDay, publishedDay, publishedInstant, toPublished } from '../../src/lib/day.ts';

const NOW = new Date('2026-06-29T13:16:00+08:00');

const READ: Record<string, [text: string, published: string][]> = {
  'relative, Mongolian': [
    ['7 минутын өмнө', '2026-06-29T13:09:00+08:00'],
    ['23 мин', '2026-06-29T12:53:00+08:00'],
    ['11 мин өмнө', '2026-06-29T13:05:00+08:00'],
    ['30 секундын өмнө', '2026-06-29T13:15:30+08:00'],
    ['14 цаг', '2026-06-28T23:16:00+08:00'],
    ['2 цагийн өмнө', '2026-06-29T11:16:00+08:00'],
    ['3 цаг\u00a048 минутын өмнө', '2026-06-29T09:28:00+08:00'],
    ['1 цаг, 4 минут', '2026-06-29T12:12:00+08:00'],
    ['1 цаг 4 мин', '2026-06-29T12:12:00+08:00'],
    ['1 өдөр, 18 цаг', '2026-06-27T19:16:00+08:00'],
    ['2 өдрийн өмнө', '2026-06-27'],
    ['3 хоногийн өмнө', '2026-06-26'],
    ['2 долоо хоногийн өмнө', '2026-06-15'],
    ['1 сарын өмнө', '2026-05-29'],
    ['4 сарын өмнө', '2026-02-28'],
    ['2 жилийн өмнө', '2024-06-29'],
    ['сая', '2026-06-29T13:16:00+08:00'],
    ['Дөнгөж сая', '2026-06-29T13:16:00+08:00'],
    ['дараа', '2026-06-29T13:16:00+08:00'],
    ['хэдхэн секундын өмнө', '2026-06-29T13:16:00+08:00'],
  ],
  'relative, English': [
    ['just now', '2026-06-29T13:16:00+08:00'],
    ['an hour ago', '2026-06-29T12:16:00+08:00'],
    ['3 hours ago', '2026-06-29T10:16:00+08:00'],
    ['1 hour, 5 mins ago', '2026-06-29T12:11:00+08:00'],
    ['2 days ago', '2026-06-27'],
    ['a month ago', '2026-05-29'],
  ],
  'days by name': [
    ['Өнөөдөр', '2026-06-29'],
    ['ӨЧИГДӨР', '2026-06-28'],
    ['Уржигдар', '2026-06-27'],
    ['Өчигдөр 09 цаг 23 мин', '2026-06-28T09:23:00+08:00'],
    ['Уржигдар 09 цаг 40 мин', '2026-06-27T09:40:00+08:00'],
    ['Өнөөдөр, 09:23', '2026-06-29T09:23:00+08:00'],
    ['the day before yesterday', '2026-06-27'],
    ['14:30, yesterday', '2026-06-28T14:30:00+08:00'],
    ['Today at 3 PM', '2026-06-29T15:00:00+08:00'],
    ['Єчигдєр', '2026-06-28'],
  ],
  'a time alone': [
    ['09:05', '2026-06-29T09:05:00+08:00'],
    ['13:20', '2026-06-29T13:20:00+08:00'],
    ['14:58', '2026-06-28T14:58:00+08:00'],
  ],
  'year first': [
    ['2026-06-29 07:46:49', '2026-06-29T07:46:49+08:00'],
    ['2026.06.27 22:20', '2026-06-27T22:20:00+08:00'],
    ['2026/06/17, 17:58', '2026-06-17T17:58:00+08:00'],
    ['2026 / 05 / 13', '2026-05-13'],
    ['2026. 6. 5.', '2026-06-05'],
    ['2026 06 26', '2026-06-26'],
    ['２０２６－０６－２６', '2026-06-26'],
    ['2026-06-26 (Баасан) 14:30', '2026-06-26T14:30:00+08:00'],
    ['14:30 2026-06-26', '2026-06-26T14:30:00+08:00'],
    ['26-06-25', '2026-06-25'],
  ],
  'day first, unless it cannot be': [
    ['25/06/2026', '2026-06-25'],
    ['03/04/2026', '2026-04-03'],
    ['04/23/2026 3:15 PM', '2026-04-23T15:15:00+08:00'],
    ['26.06.2026, 14.30', '2026-06-26T14:30:00+08:00'],
    ['26/06/26', '2026-06-26'],
  ],
  'months in Mongolian': [
    ['6 сарын 25, 2026', '2026-06-25'],
    ['25 6-р сар, 2026', '2026-06-25'],
    ['2026 оны 5 дугаар сарын 29', '2026-05-29'],
    ['2021 оны 9-р сарын 13', '2021-09-13'],
    ['2009 оны 1 дүгээр сарын 28-ны өдөр', '2009-01-28'],
    ['2009 оны 1 дүгээр сарын 28-ны өдрийн 14 цаг 30 минут', '2009-01-28T14:30:00+08:00'],
    ['2026 оны зургаадугаар сарын 22', '2026-06-22'],
    ['2026 оны зургааугаар сарын 22', '2026-06-22'],
    ['2026 оны долоодүгээр сарын 16', '2026-07-16'],
    ['2025 ОНЫ АРАВДУГААР САРЫН 2', '2025-10-02'],
    ['2025 оны арван нэгдүгээр сарын 2-нд', '2025-11-02'],
    ['2025 оны арваннэгдүгээр сарын 2', '2025-11-02'],
    ['2025 оны арван хоёрдугаар сарын 2', '2025-12-02'],
    ['2026 VI сар 26', '2026-06-26'],
    ['2025 ХII сар 26', '2025-12-26'],
  ],
  'the year from now': [
    ['9-р сарын 13', '2025-09-13'],
    ['6 сарын 30', '2026-06-30'],
    ['7 сарын 1', '2025-07-01'],
    ['IV/16', '2026-04-16'],
    ['06/26', '2026-06-26'],
    ['02/29', '2024-02-29'],
    ['Monday, June 22, 14:30', '2026-06-22T14:30:00+08:00'],
  ],
  'among other text': [
    ['calendar_today2026/06/26 Шинэ мэдээ', '2026-06-26'],
    ['2026-06-26 — Хуралдааны тойм', '2026-06-26'],
    ['/resource/x/image/2026/06/26/abc123.jpg', '2026-06-26'],
    ['Улаанбаатар, 2026 оны зургаадугаар сарын 22 /АГЕНТЛАГ/. Хурал эхэллээ', '2026-06-22'],
    ['schedule2 цагийн өмнө', '2026-06-29T11:16:00+08:00'],
    ['Энэ долоо хоногт: 2026.06.15-06.19', '2026-06-15'],
    ['Нийтэлсэн: 2 цагийн өмнө', '2026-06-29T11:16:00+08:00'],
    ['Улс төр | 2 цагийн өмнө', '2026-06-29T11:16:00+08:00'],
    ['Б.Бат · 09:58', '2026-06-29T09:58:00+08:00'],
    ['Улс төр\n  06/26', '2026-06-26'],
  ],
  'RFC 822, 2822, 850 and asctime': [
    ['Fri, 19 Jun 2026 13:37:00 +0800', '2026-06-19T13:37:00+08:00'],
    ['19 Jun 2026 13:37 GMT', '2026-06-19T21:37:00+08:00'],
    ['Thu, 01 Jan 04 19:48:21 EST', '2004-01-02T08:48:21+08:00'],
    ['1 Jan 99 00:00 PDT', '1999-01-01T15:00:00+08:00'],
    ['Thu, 01 Jan 2004 19:48:21 N', '2004-01-02T02:48:21+08:00'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T16:49:37+08:00'],
    ['Sun Jan  4 16:29:06 2004', '2004-01-04T16:29:06+08:00'],
    ['Sun Jan 4 16:29:06 PST 2004', '2004-01-05T08:29:06+08:00'],
    ['Thu Jan 01 2026 00:00:00 GMT+0800 (Ulaanbaatar Time)', '2026-01-01T00:00:00+08:00'],
  ],
  'RFC 3339, W3C-DTF and ISO 8601': [
    ['2003-12-31T10:14:55.123Z', '2003-12-31T18:14:55+08:00'],
    ['2003-12-31t10:14-08:00', '2004-01-01T02:14:00+08:00'],
    ['2003-12-31T24:00:00', '2004-01-01T00:00:00+08:00'],
    ['2016-12-31T23:59:60Z', '2017-01-01T08:00:00+08:00'],
    ['2003-12', '2003-12-01'],
    ['2003', '2003-01-01'],
    ['20031231', '2003-12-31'],
    ['20260626T073000Z', '2026-06-26T15:30:00+08:00'],
    ['20260626073000', '2026-06-26T07:30:00+08:00'],
    ['2003-335', '2003-12-01'],
    ['2026-W01-1', '2025-12-29'],
    ['2026-W26-5T10:00', '2026-06-26T10:00:00+08:00'],
  ],
  'English and other languages': [
    ['Jan 5, 2026', '2026-01-05'],
    ['5th of January 2026', '2026-01-05'],
    ['January 5, 2026 at 3:15 PM', '2026-01-05T15:15:00+08:00'],
    ['January 5, 2026 12:05 a.m.', '2026-01-05T00:05:00+08:00'],
    ['Sept. 5, 2025', '2025-09-05'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-12T01:00:00+08:00'],
    ['2004-július-13T9:15-05:00', '2004-07-13T22:15:00+08:00'],
    ['2004년 05월 28일  01:31:15', '2004-05-28T01:31:15+08:00'],
    ['2004-05-25 오후 11:23:17', '2004-05-25T23:23:17+08:00'],
    ['2026年6月26日 14:30', '2026-06-26T14:30:00+08:00'],
    ['5 января 2026 г. 14:30', '2026-01-05T14:30:00+08:00'],
    ['5 de enero de 2026', '2026-01-05'],
  ],
};

const UNREAD = [
  '',
  '\0',
  'Шинэ мэдээ',
  '2026-02-31',
  '2026-13-01',
  '31/02/2026',
  '2026 оны 6 дугаар сарын 31',
  '2026-06-26 25:61',
  '2026-06-26T14:30:00+99:00',
  '2026-02-31 | 14:58',
  '26:00',
  '25-ны',
  '12-нд',
  '2026 оны 6 сар',
  '6 сар',
  '24 цаг',
  '2 мин уншина',
  '09 цаг 23 мин',
  '9999 жилийн өмнө',
  '99112233',
  '+976 9911-2233',
  '7011-2026',
  '8,500₮',
  '2,026.06',
  '0.5',
  '2-1',
  '3:0',
  '192.168.10.12',
  '100 цаг ажилласан',
  '3 цагийн өмнө осол гарлаа',
  'Өчигдөр УИХ-ын чуулган завсарлав',
  '5 сарын 29-нд болсон хурлаар 14:30 цагт 3 асуудал хэлэлцжээ',
  'Prices rose 10.25 percent in 2026, officials said on May 5',
  '2050',
];

describe('parseDate', () => {
  const machineZone = process.env.TZ;
  after(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  for (const zone of ['UTC', 'Asia/Ulaanbaatar', 'America/New_York']) {
    for (const [form, rows] of Object.entries(READ)) {
      test(`${form}, on a machine in ${zone}`, () => {
        process.env.TZ = zone;
        for (const [text, published] of rows) assert.equal(parseDate(text, NOW), published, text);
      });
    }
  }

  test('what is no date, or an impossible or ambiguous one, is not read', () => {
    for (const text of UNREAD) assert.equal(parseDate(text, NOW), undefined, text);
  });

  test('an instant is read back from its usual spellings', () => {
    const instants = fc.date({
      min: new Date('1950-01-02T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const published = toPublished(instant);
        for (const text of [published, instant.toISOString(), instant.toUTCString()])
          assert.equal(parseDate(text, NOW), published, text);
        assert.equal(parseDate(publishedDay(published), NOW), publishedDay(published));
      }),
    );
  });

  test('any text gives nothing or a real date', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.nat(2100).map(String),
      fc.constantFrom(
        ...' -/.:,|<>T+',
        ...'сарын цаг минут өмнө оны May VI өчигдөр pm Z ago'.split(' '),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const published = parseDate(pieces.join(''), NOW);
        if (published === undefined) return;
        assert.ok(isDay(publishedDay(published)), published);
        if (published.length > 10)
          assert.equal(toPublished(publishedInstant(published)), published);
      }),
      { numRuns: 2000 },
    );
  });

  test('a long text takes no longer than a short one', () => {
    for (const unit of [
      '1',
      ' ',
      '1:11 ',
      '1 цаг ',
      '5 May ',
      'арван ',
      '2026-',
      'IV/',
      '- ',
      'a_',
      '\ufdfa',
    ]) {
      const started = performance.now();
      parseDate(unit.repeat(100_000), NOW);
      parseDate(unit.repeat(13), NOW);
      const took = performance.now() - started;
      assert.ok(took < 200, `${JSON.stringify(unit)} took ${took} ms`);
    }
  });
});

const SHARED = join(import.meta.dirname, '../../../shared');

describe('recorded date texts', { skip: existsSync(SHARED) ? false : 'no ../shared' }, () => {
  const json = (file: string) => JSON.parse(readFileSync(join(SHARED, file), 'utf8'));

  test('every one on the recorded pages is read, and none lies ahead', () => {
    const { responses }: { responses: { body: string; savedAt: string }[] } = json(
      'snapshots/recording.json',
    );
    const savedAt = new Map(responses.map((response) => [response.body, response.savedAt]));
    const { pages }: { pages: Record<string, { items: { dateText: string }[] }> } = json(
      'snapshots/expected-items.json',
    );
    for (const [page, { items }] of Object.entries(pages)) {
      const now = new Date(savedAt.get(page) ?? '');
      for (const { dateText } of items.filter((item) => item.dateText !== '')) {
        const published = parseDate(dateText, now);
        assert.ok(published, `${page}: ${dateText}`);
        assert.ok(publishedInstant(published).getTime() < now.getTime() + 86_400_000, dateText);
      }
    }
  });

  test('the day of nearly every observed raw date is the one then published', () => {
    const lines = readFileSync(join(SHARED, 'headlines/observed.jsonl'), 'utf8').trim().split('\n');
    const days = lines.map((line) => {
      const { rawDate, publishDate, firstSeen }: Record<string, string> = JSON.parse(line);
      const published = parseDate(rawDate ?? '', new Date(firstSeen ?? ''));
      assert.ok(published, rawDate);
      return publishedDay(published) === publishDate;
    });
    // Where they differ, the publisher moved the date after the raw one was taken.
    assert.ok(days.filter(Boolean).length > 0.94 * days.length);
  });
});
