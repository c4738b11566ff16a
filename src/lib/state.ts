import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { writeWhole } from './files.ts';

const VERSION = 2;

/** An ISO 8601 instant in UTC: instants of one form compare as strings. */
const instant = z.iso.datetime();

const count = z.int().nonnegative();

/** Names from outside (hosts, addresses) are keys of maps, where `constructor` is a name like others. */
const mapOf = <T extends z.ZodType>(values: T) =>
  z.record(z.string(), values).transform((record) => new Map(Object.entries(record)));

/** What may stand in the value of a header, a character per byte (RFC 9110, 5.5). */
export const SENDABLE = /^[\t\x20-\x7e\x80-\xff]+$/;
const header = z.string().regex(SENDABLE);

const validatorsSchema = z.object({
  /** Both byte for byte as the server wrote them. */
  etag: header.optional(),
  lastModified: header.optional(),
  /** When the whole document last came. */
  since: instant,
});

const routeSchema = z.object({
  validators: validatorsSchema.optional(),
  /** How often the document says that it changes, in minutes. */
  period: z.number().positive().optional(),
  /** The server asked for peace until then (HTTP 503 with Retry-After). */
  notBefore: instant.optional(),
  /** Since when the address is gone for good (HTTP 410). */
  gone: instant.optional(),
  /** Where permanent redirects lead, and since when they say so: a person may edit the source. */
  moved: z.object({ to: z.string(), since: instant }).optional(),
});

const robotsSchema = z.object({
  /** When the server last said that it is so. */
  at: instant,
  validators: validatorsSchema.optional(),
  /** The file as it came; empty where there is none. */
  text: z.string(),
});

const sourceSchema = z.object({
  lastAttempt: instant,
  lastAnswer: z.string(),
  /** What became of the items of the last answer. */
  lastCounts: z.object({ new: count, changed: count, known: count, dropped: count, held: count }),
  /** Milliseconds from the first request to the last headline filed. */
  lastTime: count,
  lastSuccess: instant.optional(),
  /** When a headline of it was last filed. */
  lastNew: instant.optional(),
  /** Why nothing of its last answer was filed. */
  quarantine: z.string().optional(),
  /** In a row. */
  failures: count,
  nextAttempt: instant.optional(),
  /** By address; all addresses of the source as it was when it was last asked. */
  routes: mapOf(routeSchema),
});

const stateSchema = z.object({
  version: z.literal(VERSION),
  /** The instant at which the last run ended in which a source answered. */
  lastRun: instant.optional(),
  /** By id. */
  sources: mapOf(sourceSchema),
  /** By host: nothing on it is asked before (HTTP 429). */
  pauses: mapOf(instant),
  /** By origin: its robots.txt. A state from before there was one, or a faulty one, is none. */
  robots: mapOf(robotsSchema).catch(() => new Map()),
});

/** What one run remembers for the next, and for the pages that say how current the archive is. */
export type State = z.infer<typeof stateSchema>;
export type SourceMemory = z.infer<typeof sourceSchema>;
export type RouteMemory = z.infer<typeof routeSchema>;
export type RobotsMemory = z.infer<typeof robotsSchema>;
export type Validators = z.infer<typeof validatorsSchema>;

/** The state of a job that never ran. */
export const freshState = (): State => ({
  version: VERSION,
  sources: new Map(),
  pauses: new Map(),
  robots: new Map(),
});

/** Reads the state; a missing or broken file, or one of another version, is a fresh start. */
export async function readState(file: string): Promise<State> {
  const parsed = await readFile(file, 'utf8')
    .then((text) => stateSchema.safeParse(JSON.parse(text)))
    .catch(() => undefined);
  return parsed?.success ? parsed.data : freshState();
}

/** Writes the state whole or not at all. */
export const writeState = (file: string, state: State): Promise<void> =>
  writeWhole(file, `${JSON.stringify(state, mapsAsObjects, 1)}\n`);

const mapsAsObjects = (_key: string, value: unknown): unknown =>
  value instanceof Map ? Object.fromEntries(value) : value;
