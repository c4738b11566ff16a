/** One thing that was tried. */
export interface Tried {
  /** A kind of route, or the file that was asked for. */
  what: string;
  url: string;
  /** What came back, in a few words. */
  answer: string;
}

/** Told about everything that is tried, as soon as it has an answer. */
export type Report = (tried: Tried) => void;
