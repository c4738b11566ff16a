import type { Language } from '../../../src/lib/language.ts';

/** The dates that a title names, and its text without them. */
export interface Dated {
  /** Days of the month, those of a span too. */
  days: Set<number>;
  /** The days that are written. */
  named: Set<number>;
  months: Set<number>;
  rest: string;
}

/** Months by their beginnings, January first; `may` is mostly no month. */
const MONTHS: Record<Language, RegExp[]> = {
  en: 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may(?=_\\d) june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'
    .split(' ')
    .map((month) => new RegExp(`(?<!\\p{L})${month.replace('_', ' ')}(?!\\p{L})`, 'u')),
  mn: 'нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар долдугаар|долоодугаар наймдугаар есдүгээр аравдугаар арван_?нэгдүгээр арван_?хоёрдугаар'
    .split(' ')
    .map((month) => new RegExp(`(?<!\\p{L}|арван )(?:${month.replace('_', ' ')}) сар\\p{L}*`, 'u')),
};
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Dates in digits: month, day, and the day that a range begins with. */
const DIGITS: Record<Language, RegExp[]> = {
  en: [
    /\d{4}\s?[-/.]\s?(?<month>\d\d?)\s?[-/.]\s?(?<day>\d\d?)/g,
    /(?:(?<from>\d{1,2})-)?(?<day>\d{1,2})(?= (?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec))/g,
    /(?<=(?:jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)[a-z]*\.? )(?:(?<from>\d{1,2})-)?(?<day>\d{1,2})(?!\d)/g,
  ],
  mn: [
    /\d{4}\s?[-/.]\s?(?<month>\d\d?)\s?[-/.]\s?(?<day>\d\d?)/g,
    /(?<!\p{L})(?<month>[ivx]+)\/(?<day>\d{1,2})(?:-\p{L}+)?/gu,
    /(?<month>\d{1,2})\s*-?(?:р|дугаар|дүгээр) сар\p{L}*/gu,
    /(?:(?<from>\d{1,2})\s?[-,]\s?)?(?<day>\d{1,2})-?(?:ны|ний|нд|нээс|наас|нийг|ныг|ноос)(?!\p{L})/gu,
  ],
};

/** Finds the dates of a text in lower case. */
export function takeDates(text: string, language: Language): Dated {
  const days = new Set<number>();
  const named = new Set<number>();
  const months = new Set<number>();
  let rest = text;
  for (const pattern of DIGITS[language]) {
    rest = rest.replace(pattern, (...match) => {
      const { month, from, day }: Record<string, string | undefined> = match.at(-1);
      if (month) months.add(ROMAN.indexOf(month) + 1 || Number(month));
      for (const each of [from, day]) if (each) named.add(Number(each));
      if (day) for (let each = Number(from ?? day); each <= Number(day); each++) days.add(each);
      return ' ';
    });
  }
  MONTHS[language].forEach((month, index) => {
    if (!month.test(rest)) return;
    months.add(index + 1);
    rest = rest.replace(month, ' ');
  });
  return { days, named, months, rest };
}
