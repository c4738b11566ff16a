import type { Telling } from './tell.ts';

/** How rare a stem is, from 0 (everywhere) to 1 (told nowhere yet). */
export type Rarity = (stem: string, before?: string) => number;

/** Figures at most this far apart may be two counts of one event. */
const NEARLY = 1.06;
/** Below this a figure is no clue by itself. */
const SMALL = 13;

const near = (one: number, other: number): boolean =>
  Math.max(one, other) <= NEARLY * Math.min(one, other);
const apart = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/**
 * Whether two titles cannot tell one event: other days or months, other places, other people, other
 * committees, other figures of the same thing.
 */
export function contradict(a: Telling, b: Telling): boolean {
  return (
    apart(a.days, b.days) ||
    apart(a.months, b.months) ||
    apart(a.places, b.places) ||
    otherPeople(a, b) ||
    (a.committee !== '' && b.committee !== '' && a.committee !== b.committee) ||
    otherFigures(a, b)
  );
}

const otherPeople = (a: Telling, b: Telling): boolean =>
  apart(a.people, b.people) && a.people.isDisjointFrom(b.words) && b.people.isDisjointFrom(a.words);

function otherFigures(a: Telling, b: Telling): boolean {
  const known = (telling: Telling, value: number): boolean =>
    telling.figures.some((figure) => near(figure.value, value));
  const newInA = a.figures.filter(({ value }) => !known(b, value));
  const newInB = b.figures.filter(({ value }) => !known(a, value));
  const alone = a.figures.length === 1 && b.figures.length === 1;
  return newInA.some((one) =>
    newInB.some(
      (other) =>
        (one.of !== '' && one.of === other.of) ||
        (alone && one.value >= SMALL && other.value >= SMALL),
    ),
  );
}

/** What weighs for one event, found by fitting the labelled pairs and rounded. */
const WEIGHTS = {
  /** Of what both say, as a share of what they say on average. */
  share: 2.2,
  /** Of what both say, as a share of the shorter one: endings are cut and details added. */
  contained: 1,
  /** Of how much both say: this many rare words are enough. */
  amount: 2,
  enough: 4,
  /** Of the rarest word that both say. */
  rarest: 1,
  /** Of a telling figure that both give. */
  figure: 1.2,
  /** Of each day between them, in so far as they say different things. */
  day: -2,
  /** Of one host: it seldom tells one event twice in other words. */
  host: -3,
};

/**
 * Weighs what speaks for one event.
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
  const [inA, inB] = [heard(a, b, rarity), heard(b, a, rarity)];
  const shared = (inA.shared + inB.shared) / 2 + spelledOut(a, b) + spelledOut(b, a);
  const [least, most] = [Math.min(inA.all, inB.all) || 1, Math.max(inA.all, inB.all) || 1];
  const share = Math.min(1, (2 * shared) / (least + most));
  const rewritten = a.key !== b.key;
  return (
    WEIGHTS.share * share +
    WEIGHTS.contained * Math.min(1, shared / least) +
    WEIGHTS.amount * Math.min(1, shared / WEIGHTS.enough) +
    WEIGHTS.rarest * Math.max(inA.rarest, inB.rarest) +
    WEIGHTS.figure * (inA.figure ? 1 : 0) +
    WEIGHTS.day * days * (1 - share) +
    (oneHost && rewritten ? WEIGHTS.host : 0)
  );
}

/** What one title says, and how much of it the other says too. */
function heard(one: Telling, other: Telling, rarity: Rarity) {
  const sum = { all: 0, shared: 0, rarest: 0, figure: false };
  for (const word of one.words) {
    if (one.speaker.has(word) && other.speaker.has(word)) continue;
    const weight = rarity(word, one.before.get(word));
    sum.all += weight;
    if (!other.words.has(word) && !other.joined.has(word)) continue;
    sum.shared += weight;
    sum.rarest = Math.max(sum.rarest, weight);
    if (word.startsWith('#') && weight > 0.7) sum.figure = true;
  }
  return sum;
}

/** How many abbreviations of one title the other spells out. */
const spelledOut = (one: Telling, other: Telling): number =>
  [...one.abbreviations].filter(
    (each) => each.length > 2 && other.initials.has(each) && !other.abbreviations.has(each),
  ).length;
