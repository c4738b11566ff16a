import type { Day } from '../lib/day.ts';
import type { Language } from '../lib/language.ts';

interface DateFormat {
  date: (day: Day) => string;
  /** A month given as `YYYY-MM`, with its year. */
  month: (month: string) => string;
  /** The month alone, as beside other months of its year. */
  monthName: (month: string) => string;
  /** Days of one week, which may stand in two months or years. */
  span: (from: Day, to: Day) => string;
  weekday: (day: Day) => string;
}

// Days are calendar days, so they are formatted in the zone in which they are parsed.
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const englishMonth = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const englishMonthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const englishWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
// Browsers and Node often lack Mongolian formats, and those that have them write the genitive.
const MONGOLIAN_WEEKDAYS = ['Ням', 'Даваа', 'Мягмар', 'Лхагва', 'Пүрэв', 'Баасан', 'Бямба'];

const mongolianDate = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year} оны ${month} сарын ${date}`;
};

/** How each language writes a day; apart from the labels because the search page's script needs it too. */
export const DATES: Record<Language, DateFormat> = {
  en: {
    date: (day) => english.format(new Date(day)),
    month: (month) => englishMonth.format(new Date(month)),
    monthName: (month) => englishMonthName.format(new Date(month)),
    span: (from, to) => english.formatRange(new Date(from), new Date(to)),
    weekday: (day) => englishWeekday.format(new Date(day)),
  },
  mn: {
    date: mongolianDate,
    month: (month) => `${month.slice(0, 4)} оны ${Number(month.slice(5))} сар`,
    monthName: (month) => `${Number(month.slice(5))} сар`,
    span: (from, to) => {
      if (from.slice(0, 7) === to.slice(0, 7))
        return `${mongolianDate(from)}–${Number(to.slice(8))}`;
      const end = mongolianDate(to);
      return `${mongolianDate(from)} – ${from.slice(0, 4) === to.slice(0, 4) ? end.slice('2026 оны '.length) : end}`;
    },
    weekday: (day) => `${MONGOLIAN_WEEKDAYS[new Date(day).getUTCDay()]} гараг`,
  },
};
