import { dateOfValue, type Written } from './written.ts';

const Y = '(?<y>(?:19|20)\\d{2})';
/** A whole day in a path: `/2019/03/21/`, `/2019-3-21-`, `/2019-03/21/`, `/2019/mar/21/`, `/20190321/`, `/21-03-2019/`. */
const DAYS = [
  `(?<!\\d)${Y}[/_.-](?<m>\\d{1,2}|[a-z]{3,9})[/_.-](?<d>\\d{1,2})(?!\\d)`,
  `(?<!\\d)${Y}(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)(?=\\d{0,6}(?!\\d))`,
  `(?<!\\d)(?<d>\\d{1,2})[/_.-](?<m>\\d{1,2})[/_.-]${Y}(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'i'));

/** The day that an address names in its path, else in its query. */
export function dayInAddress(address: string, now: Date): Written | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return [pathname, search]
    .flatMap((part) => DAYS.map((pattern) => pattern.exec(part.slice(0, 1000))?.groups))
    .flatMap((groups) => (groups ? [`${groups.y}-${groups.m}-${groups.d}`] : []))
    .map((day) => dateOfValue(day, 'day first', now))
    .find((written) => written !== undefined);
}
