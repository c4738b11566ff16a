import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { readArchive, readFiled } from '../lib/archive.ts';
import { headlineSchema } from '../lib/headline.ts';
import { describe } from '../lib/result.ts';
import { sourceSchema } from '../lib/source.ts';
import { loadSources } from '../lib/sources.ts';
import { SANITISER_RULES, sanitise } from './sanitise.ts';

/**
 * The headlines of an archive. Astro's own loader reads front matter with a YAML library that
 * turns days into instants; this one reads with the job's reader. A faulty file is named in a
 * warning and left out; a file that has not changed since the last build is not read further.
 *
 * @param dir the archive's folder
 */
export const headlineLoader = (dir: string) =>
  ({
    name: 'headlines',
    schema: headlineSchema.extend({ day: z.string(), name: z.string(), id: z.string() }),
    load: async (context) => {
      const { store, logger, generateDigest } = context;
      const gone = new Set(store.keys());
      for await (const { path, text } of readArchive(dir)) {
        // The rules belong to the digest: stricter ones must reach articles that were rendered before.
        const digest = generateDigest(`${SANITISER_RULES}${text}`);
        if (store.get(path)?.digest === digest) {
          gone.delete(path);
          continue;
        }
        const filed = readFiled(path, text);
        if (!filed.ok) {
          logger.warn(describe(filed.problem));
          continue;
        }
        const { body, ...data } = filed.value;
        const html = body && (await renderBody(body, context));
        store.set({ id: path, data, digest, ...(html && { rendered: { html } }) });
        gone.delete(path);
      }
      for (const path of gone) store.delete(path);
    },
  }) satisfies Loader;

/** An article's Markdown as HTML that is safe to show. */
async function renderBody(body: string, { renderMarkdown }: LoaderContext): Promise<string> {
  // The empty front matter keeps a text that begins with a rule (---) from being read as one.
  const { html } = await renderMarkdown(`---\n---\n\n${body}`);
  return sanitise(html);
}

/**
 * The publications that the archive knows, by the name of their file.
 *
 * @param dir the folder of the sources' YAML files; one that does not exist holds none
 */
export const sourceLoader = (dir: string) =>
  ({
    name: 'sources',
    schema: sourceSchema,
    load: async ({ store, logger }) => {
      store.clear();
      const catalogue = await loadSources(dir);
      if (!catalogue.ok) return logger.warn(describe(catalogue.problem));
      for (const source of catalogue.value.sources) store.set({ id: source.id, data: source });
      for (const { problem } of catalogue.value.faulty) logger.warn(describe(problem));
    },
  }) satisfies Loader;
