import type { Language } from '../../lib/language.ts';
import { soundsOf } from './latin.ts';
import { wordsOf } from './words.ts';

/** Longer words forgive more letters. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * A question of words that the titles have, each the nearest to one that was typed; what is near
 * to none is left out. Words are compared by their sounds, so that either script finds the other.
 *
 * @param words by language, the most frequent first
 * @returns undefined where no word is near, or all are known already
 */
export function nearestQuestion(
  typed: string,
  words: Readonly<Record<Language, readonly string[]>>,
): string | undefined {
  const known = new Map<string, string>();
  for (const word of [...words.en, ...words.mn]) {
    const sounds = soundsOf(word);
    if (!known.has(sounds)) known.set(sounds, word);
  }
  const asked = wordsOf(typed);
  const near = asked.flatMap((word) => nearestWord(word, known) ?? []);
  const question = near.join(' ');
  return question === '' || question === asked.join(' ') ? undefined : question;
}

function nearestWord(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const sounds = soundsOf(word);
  if (known.has(sounds)) return word;
  let most = forgiven(sounds.length);
  let nearest: string | undefined;
  for (const [other, spelling] of known) {
    const away = distance(sounds, other, most);
    if (away > most || (away === most && nearest !== undefined)) continue;
    most = away;
    nearest = spelling;
  }
  return nearest;
}

/**
 * How many letters are to be put in, left out, changed or swapped with their neighbour (optimal
 * string alignment); what exceeds `most` counts as infinite.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const at = (line: readonly number[], index: number) => line[index] ?? 0;
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  const away = last[b.length] ?? 0;
  return away > most ? Number.POSITIVE_INFINITY : away;
}
