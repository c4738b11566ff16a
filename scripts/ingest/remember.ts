import type { Source } from '../../src/lib/source.ts';
import type { RouteMemory, SourceMemory } from '../../src/lib/state.ts';
import type { Asked } from './ask.ts';
import type { Row } from './job.ts';
import { nextAfterFailure, nextAfterSuccess } from './schedule.ts';

/**
 * What to remember of a source once its headlines are filed. An answer in quarantine is no
 * failure, but none of its validators is kept, so that the whole of it comes again; so it does while
 * an item is held, for a document that stays the same would hide it when its day has come.
 *
 * @param before what was remembered so far
 */
export function remember(
  before: SourceMemory | undefined,
  source: Source,
  { at, result, routes }: Asked,
  { answer, quarantine, filed, dropped, held, time }: Row,
): SourceMemory {
  const instant = at.toISOString();
  const isFiled = result.ok && quarantine === undefined;
  const failures = result.ok ? 0 : (before?.failures ?? 0) + 1;
  return {
    ...before,
    lastAttempt: instant,
    lastAnswer: answer,
    lastCounts: { ...filed, dropped, held },
    lastTime: Math.round(time),
    ...(isFiled && { lastSuccess: instant }),
    ...(filed.new > 0 && { lastNew: instant }),
    quarantine,
    failures,
    nextAttempt: result.ok
      ? nextAfterSuccess(source, result.value.headers, result.value.memory.period, at)
      : nextAfterFailure(source, failures, at),
    routes: isFiled
      ? new Map(routes).set(
          result.value.url,
          held > 0 ? withoutValidators(result.value.memory) : result.value.memory,
        )
      : routes,
  };
}

const withoutValidators = ({ validators, ...rest }: RouteMemory): RouteMemory => rest;
