import type { Day } from '../lib/day.ts';
import type { Language } from '../lib/language.ts';

interface DateFormat {
  date: (day: Day) => string;
  weekday: (day: Day) => string;
}

// Days are calendar days, so they are formatted in the zone in which they are parsed.
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const englishWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
// Browsers and Node often lack Mongolian formats, and those that have them write the genitive.
const MONGOLIAN_WEEKDAYS = ['Ням', 'Даваа', 'Мягмар', 'Лхагва', 'Пүрэв', 'Баасан', 'Бямба'];

/** How each language writes a day; apart from the labels because the search page's script needs it too. */
export const DATES: Record<Language, DateFormat> = {
  en: {
    date: (day) => english.format(new Date(day)),
    weekday: (day) => englishWeekday.format(new Date(day)),
  },
  mn: {
    date: (day) => {
      const [year, month, date] = day.split('-').map(Number);
      return `${year} оны ${month} сарын ${date}`;
    },
    weekday: (day) => `${MONGOLIAN_WEEKDAYS[new Date(day).getUTCDay()]} гараг`,
  },
};
