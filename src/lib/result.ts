/** What went wrong with something that comes from outside: said to operators as `what (where)`. */
export interface Problem {
  /** A short sentence without a full stop, in English. */
  what: string;
  /** The file and line, the address, or the item that it concerns. */
  where?: string | undefined;
}

/** Errors of the outside world are values; exceptions are for our own bugs. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const fail = (what: string, where?: string): Result<never> => ({
  ok: false,
  problem: { what, where },
});

/** The problem as one line of a message or a table. */
export const describe = ({ what, where }: Problem): string => (where ? `${what} (${where})` : what);
