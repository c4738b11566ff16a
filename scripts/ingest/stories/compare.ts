import type { Rarity } from './rarity.ts';
import type { Figure } from './row.ts';
import { otherwiseFilled } from './slot.ts';
import { HEAD, type Telling } from './tell.ts';
import { type Clues, ENOUGH, WEIGHTS } from './weights.ts';

/** Figures at most this far apart may be two counts of one event. */
const NEARLY = 1.06;
/** Below this a figure is no clue by itself. */
const SMALL = 13;

const near = (one: number, other: number): boolean =>
  Math.max(one, other) <= NEARLY * Math.min(one, other);
const hasFigure = ({ figures }: Telling, value: number): boolean =>
  figures.some((figure) => near(figure.value, value));

const apart = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Whether two titles cannot tell one event: other days or months, other figures of the same thing. */
export const contradict = (a: Telling, b: Telling): boolean =>
  apart(a.days, b.days) || apart(a.months, b.months) || otherFigures(a, b);

const otherPeople = (a: Telling, b: Telling): boolean =>
  apart(a.people, b.people) && a.people.isDisjointFrom(b.words) && b.people.isDisjointFrom(a.words);

const otherWords = (one: string, other: string): boolean =>
  one !== '' && other !== '' && one !== other;

/** Money and shares are not counts: one event has several. */
const isMeasure = ({ of }: Figure): boolean => /^[%\p{Sc}]$/u.test(of);
const isYear = ({ value, of }: Figure): boolean =>
  Number.isInteger(value) && value >= 1990 && value <= 2040 && !/^[%\p{Sc}]$/u.test(of);
const isCount = (figure: Figure): boolean => !isMeasure(figure) && !isYear(figure);

function otherFigures(a: Telling, b: Telling): boolean {
  const [inA, inB] = [a.figures.filter(isCount), b.figures.filter(isCount)];
  const newInA = inA.filter(({ value }) => !hasFigure(b, value));
  const newInB = inB.filter(({ value }) => !hasFigure(a, value));
  const alone = inA.length === 1 && inB.length === 1;
  return newInA.some((one) =>
    newInB.some(
      (other) =>
        (one.of !== '' && one.of === other.of) ||
        (alone && one.value >= SMALL && other.value >= SMALL),
    ),
  );
}

const CLUES = Object.keys(WEIGHTS.en) as (keyof Clues)[];

/**
 * Weighs whether two headlines tell one event; 0 is the least that makes it so.
 *
 * @param days between the two
 * @param oneHost whether one host told both
 */
export function weigh(
  a: Telling,
  b: Telling,
  rarity: Rarity,
  days: number,
  oneHost: boolean,
): number {
  const clues = compare(a, b, rarity, days, oneHost);
  const weights = WEIGHTS[a.language];
  return CLUES.reduce((sum, clue) => sum + weights[clue] * clues[clue], -ENOUGH[a.language]);
}

function compare(a: Telling, b: Telling, rarity: Rarity, days: number, oneHost: boolean): Clues {
  const [inA, inB] = [heard(a, b, rarity), heard(b, a, rarity)];
  const shared = (inA.shared + inB.shared) / 2 + spelledOut(a, b) + spelledOut(b, a);
  const [least, most] = [Math.min(inA.all, inB.all) || 1, Math.max(inA.all, inB.all) || 1];
  const share = Math.min(1, (2 * shared) / (least + most));
  return {
    contained: Math.min(1, shared / least),
    amount: Math.log1p(shared),
    rarest: Math.max(inA.rarest, inB.rarest),
    share,
    unsaid: (inA.all < inB.all ? a : b).isCut ? 0 : most - Math.max(inA.shared, inB.shared),
    figure: Number(inA.figure || inB.figure),
    daysApart: days * (1 - share),
    oneHost: Number(oneHost && a.key !== b.key),
    otherPlaces: Number(apart(a.places, b.places)),
    otherPeople: Number(otherPeople(a, b)),
    otherCommittee: Number(otherWords(a.committee, b.committee)),
    laterStage: Number(days > 0 && otherWords(a.stage, b.stage)),
    opposed: opposed(a, b),
    otherFigures: Number(shareNoFigure(a, b)),
    otherwiseFilled: otherwiseFilled(a.row, b.row),
    second: Math.max(inA.second, inB.second),
    otherForm: Number(a.form !== b.form),
  };
}

const kindOf = (figure: Figure): string =>
  isYear(figure) ? 'year' : figure.of === '%' ? '%' : isMeasure(figure) ? 'money' : 'count';

/** Whether both have figures of one kind, but none in common. */
const shareNoFigure = (a: Telling, b: Telling): boolean =>
  !a.figures.some(({ value }) => hasFigure(b, value)) &&
  a.figures.some((one) => b.figures.some((other) => kindOf(one) === kindOf(other)));

/** In how many kinds of things two titles name different ones. */
const opposed = (a: Telling, b: Telling): number =>
  [...a.sides].filter(([kind, names]) => {
    const others = b.sides.get(kind);
    return others !== undefined && !others.some((name) => names.includes(name));
  }).length;

/** How much of a word counts that the other title has with another ending. */
const KINDRED = 0.7;

/** What one title says, and how much of it the other says too. */
function heard(one: Telling, other: Telling, rarity: Rarity) {
  const sum = { all: 0, shared: 0, rarest: 0, second: 0, figure: false };
  for (const word of one.words) {
    if (one.speaker.has(word) && other.speaker.has(word)) continue;
    const weight = rarity(word, one.before.get(word));
    sum.all += weight;
    const said =
      other.words.has(word) || other.joined.has(word)
        ? 1
        : hasKindred(word, one, other) || hasNear(word, other)
          ? KINDRED
          : 0;
    sum.shared += said * weight;
    sum.second = Math.max(sum.second, Math.min(sum.rarest, said * weight));
    sum.rarest = Math.max(sum.rarest, said * weight);
    if (said === 1 && word.startsWith('#') && weight > 0.7) sum.figure = true;
  }
  return sum;
}

/** Whether the other title has a word that this one begins or that begins it. */
const hasKindred = (word: string, one: Telling, other: Telling): boolean =>
  word.length >= HEAD &&
  (other.heads.get(word.slice(0, HEAD)) ?? []).some(
    (each) => (each.startsWith(word) || word.startsWith(each)) && !one.words.has(each),
  );

/** Whether the other title has a number that may be the same one rounded. */
const hasNear = (word: string, title: Telling): boolean =>
  word.startsWith('#') &&
  title.figures.some(
    ({ value, of }) =>
      (of === '%') === word.endsWith('%') && near(value, Number.parseFloat(word.slice(1))),
  );

/** How many abbreviations of one title the other spells out. */
const spelledOut = (one: Telling, other: Telling): number =>
  [...one.abbreviations].filter(
    (each) => other.initials.has(each) && !other.abbreviations.has(each),
  ).length;
