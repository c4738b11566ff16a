import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { fail, ok, type Result } from '../../src/lib/result.ts';
import { isRedirect } from './fetch/redirect.ts';
import type { Fetcher, Response } from './fetch.ts';

const FILE = 'recording.json';

const recordingSchema = z.object({
  recordedAt: z.iso.datetime({ offset: true }),
  responses: z.array(
    z.object({
      url: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()),
      savedAt: z.iso.datetime({ offset: true }).optional(),
      body: z.string().regex(/^[^/\\]+$/, 'must be a file name'),
    }),
  ),
});

/** A folder of recorded responses that answers in the place of the network. */
export interface Recording {
  fetch: Fetcher;
  has: (url: string) => boolean;
}

/**
 * Opens a recording.
 *
 * @param dir the folder with `recording.json` and the bodies
 */
export async function openRecording(dir: string): Promise<Result<Recording>> {
  const file = join(dir, FILE);
  const parsed = await readFile(file, 'utf8')
    .then((text) => recordingSchema.safeParse(JSON.parse(text)))
    .catch((error: Error) => error);
  if (parsed instanceof Error) return fail(`no recording: ${parsed.message}`, file);
  if (!parsed.success) return fail(z.prettifyError(parsed.error), file);

  const { recordedAt, responses } = parsed.data;
  const byUrl = new Map(responses.map((response) => [response.url, response]));
  return ok({
    has: (url) => byUrl.has(url),
    fetch: async (asked) => {
      const first = byUrl.get(asked);
      if (!first) return fail('not in the recording', asked);
      const { location } = lowerCaseKeys(first.headers);
      const target = isRedirect(first.status) ? URL.parse(location ?? '', asked)?.href : undefined;
      const response = byUrl.get(target ?? asked) ?? first;
      const { url } = response;
      const body = await readFile(join(dir, response.body)).catch(() => undefined);
      if (!body) return fail(`the recording lacks its file ${response.body}`, url);
      return ok({
        url,
        status: response.status,
        headers: lowerCaseKeys(response.headers),
        body,
        receivedAt: new Date(response.savedAt ?? recordedAt),
      });
    },
  });
}

/** Keeps every response of a fetcher; `save` writes them as a recording. */
export function record(fetcher: Fetcher, dir: string) {
  const responses: { asked: string; response: Response }[] = [];
  const fetch: Fetcher = async (url) => {
    const result = await fetcher(url);
    if (result.ok) responses.push({ asked: url, response: result.value });
    return result;
  };

  const save = async (recordedAt: Date): Promise<void> => {
    await mkdir(dir, { recursive: true });
    const entries = await Promise.all(
      responses.flatMap(redirected).map(async ({ url, status, headers, receivedAt, body }) => {
        const file = `${createHash('sha256').update(url).digest('hex').slice(0, 16)}.body`;
        await writeFile(join(dir, file), body);
        return { url, status, headers, savedAt: receivedAt.toISOString(), body: file };
      }),
    );
    const recording = { recordedAt: recordedAt.toISOString(), responses: entries };
    await writeFile(join(dir, FILE), `${JSON.stringify(recording, null, 1)}\n`);
  };
  return { fetch, save };
}

/** The way to an answer that came from elsewhere is one redirect, for relative links depend on it. */
function redirected({ asked, response }: { asked: string; response: Response }): Response[] {
  const { url } = response;
  const answer = { ...response, url: asked };
  if (url === new URL(asked).href.replace(/#.*/, '')) return [answer];
  const redirect = { status: 302, headers: { location: url }, body: new Uint8Array() };
  return [{ ...answer, ...redirect }, response];
}

const lowerCaseKeys = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
