/** What multiplies the number before it. */
const SCALES: [RegExp, number][] = [
  [/^hundred$/, 100],
  [/^(?:мянг|minga|thousand|k$)/, 1e3],
  [/^(?:сая|million|mln|m$)/, 1e6],
  [/^(?:тэрбум|billion|bln|bn$)/, 1e9],
  [/^(?:их наяд|trillion|trn|tn$)/, 1e12],
];

const SPELLED: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  хоёр: 2,
  гурав: 3,
  гурван: 3,
  дөрөв: 4,
  дөрвөн: 4,
  тав: 5,
  таван: 5,
  зургаа: 6,
  зургаан: 6,
  долоо: 7,
  долоон: 7,
  найм: 8,
  найман: 8,
  ес: 9,
  есөн: 9,
  арав: 10,
  арван: 10,
  хорь: 20,
  хорин: 20,
  гуч: 30,
  гучин: 30,
};

/** The value of a scale word (thousand, million, billion, trillion; Mongolian too), else undefined. */
export const scaleOf = (word: string): number | undefined =>
  SCALES.find(([pattern]) => pattern.test(word))?.[1];

/** The value of a number that is spelled as one word, else undefined. */
export const spelledNumber = (word: string): number | undefined =>
  Object.hasOwn(SPELLED, word) ? SPELLED[word] : undefined;

/**
 * The value of digits with separators: `24,997` and `24 997` are thousands, `3,7` and `3.7` are not.
 *
 * @param text digits, spaces, commas and full stops
 */
export function numberOf(text: string): number {
  const plain = text.replace(/[ \u00A0']/g, '');
  const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(plain);
  return Number.parseFloat(
    grouped ? plain.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '') : plain.replace(',', '.'),
  );
}
