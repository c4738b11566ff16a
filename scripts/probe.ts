import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describe } from '../src/lib/result.ts';
import { SOURCES_DIR } from '../src/lib/settings.ts';
import { fetchFromNetwork } from './ingest/fetch.ts';
import { tidy } from './ingest/read/text.ts';
import { openRecording } from './ingest/recording.ts';
import { type Finding, probe } from './probe/probe.ts';
import type { Tried } from './probe/report.ts';
import { freeFileName } from './probe/source-file.ts';

const USAGE = `npm run probe -- <address> [--replay <dir>]

  <address>        of a publication, of one of its sections, or of its feed
  --replay <dir>   answer every request from a recording instead of the network`;

/** Headlines that are shown. */
const SHOWN = 10;

/** Probes an address and prints what was tried, what was found and the source's file. */
async function main(): Promise<boolean> {
  const options = commandLine();
  if (typeof options === 'string') return refuse(`${options}\n\n${USAGE}`);
  const { address, replay } = options;
  const recording = replay === undefined ? undefined : await openRecording(replay);
  if (recording && !recording.ok) return refuse(describe(recording.problem));

  const finding = await probe(address, recording?.value.fetch ?? fetchFromNetwork, print);
  if (!finding.ok) {
    return refuse(tidy(`No way to read ${address} was found: ${finding.problem.what}`));
  }
  const known = await readdir(SOURCES_DIR).catch(() => []);
  console.log(formatFinding(finding.value, new Set(known)));
  return true;
}

const print = ({ what, url, answer }: Tried): void =>
  console.log(`${what.padEnd(8)}${tidy(`${url}: ${answer}`)}`);

function formatFinding(
  { file, route, headlines, summary, warnings }: Finding,
  known: ReadonlySet<string>,
): string {
  const free = freeFileName(file.fileName, known);
  const listed = headlines
    .slice(0, SHOWN)
    .map(({ title, published, url }) => `  ${title}\n    ${published ?? 'no date'}  ${url}`);
  return [
    `\nFound: ${route.kind} ${route.url}: ${summary}\n`,
    ...listed,
    ...(warnings.length > 0 ? ['\nLook at:', ...warnings.map((text) => `  - ${text}`)] : []),
    ...(free === file.fileName ? [] : [`\n${join(SOURCES_DIR, file.fileName)} exists already.`]),
    `\nTo save as ${join(SOURCES_DIR, free)}:\n`,
    file.yaml,
  ].join('\n');
}

function refuse(message: string): false {
  console.error(message);
  return false;
}

/** The arguments, or the reason why they cannot be used. */
function commandLine(): { address: string; replay: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      options: { replay: { type: 'string' } },
      allowPositionals: true,
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) return 'one address is needed';
    const address = /^\w+:\/\//.test(given) ? given : `https://${given}`;
    if (!/^https?:/.test(address) || !URL.canParse(address)) return `not an address: ${given}`;
    return { address: new URL(address).href, replay: values.replay };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if (!(await main())) process.exitCode = 1;
