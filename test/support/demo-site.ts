import { globSync } from 'node:fs';
import { type FiledHeadline, readArchive, readFiled } from '../../src/lib/archive.ts';
import { LANGUAGES, type Language } from '../../src/lib/language.ts';
import { fileInvented } from './invented.ts';
import type { HttpServer } from './servers.ts';
import { serveStatically } from './static-host.ts';
import { DEMO, makeWorkspace, run, type Workspace } from './workspace.ts';

/** A day of forty headlines, twenty in each language. */
export const FULL_DAY = '2026-02-20';
/** A day of a year without any other, in a week that belongs to the one before. */
export const EDGE_DAY = '2023-01-01';
/** The newest day of the demo, one year earlier. */
export const YEAR_BEFORE = '2025-03-16';

/** So many headlines of each language are on the full day. */
const HALF = 20;

/** Files some of the archive's headlines again, on older days. */
async function fileMore(archive: string): Promise<void> {
  const filed: FiledHeadline[] = [];
  for await (const { path, text } of readArchive(archive)) {
    const read = readFiled(path, text);
    if (read.ok) filed.push(read.value);
  }
  for (const language of LANGUAGES) {
    const own = filed.filter((headline) => headline.language === language);
    for (const [n, { title, host, summary }] of own.slice(0, HALF).entries()) {
      const published = `${FULL_DAY}T${String(n).padStart(2, '0')}:15:00+08:00`;
      const told = { language, title, host, ...(summary && { summary }) };
      await fileInvented(archive, { ...told, day: FULL_DAY, published });
      if (n === 0)
        for (const day of [YEAR_BEFORE, EDGE_DAY]) await fileInvented(archive, { ...told, day });
    }
  }
}

/** The demo archive and a few older days, built and served. */
export interface DemoSite {
  workspace: Workspace;
  host: HttpServer;
  /** Builds it again, with what has come to the archive since. */
  build: () => Promise<void>;
  close: () => Promise<void>;
}

/** Builds the demo archive with a few older days for the address at which it is served. */
export async function makeDemoSite(): Promise<DemoSite> {
  const workspace = await makeWorkspace();
  const host = await serveStatically(workspace.env.OUT_DIR);
  const env = { ...workspace.env, SITE_URL: host.base };
  const build = async (): Promise<void> => {
    const { code, output } = await run('build', [], env);
    if (code !== 0) throw new Error(output);
  };
  await run('update', ['--replay', DEMO], env);
  await fileMore(workspace.env.ARCHIVE_DIR);
  await build();
  const close = async (): Promise<void> => {
    await host.close();
    await workspace.remove();
  };
  return { workspace, host, build, close };
}

/** A page of each type in the built demo, by the name of the type. */
export function pageOfEachType(site: string, language: Language): Record<string, string> {
  const locale = language === 'en' ? '' : '/mn';
  const article = globSync(`${locale.slice(1) || '.'}/2026/03/12/*/`, { cwd: site }).sort()[0];
  if (!article) throw new Error('the demo has no article');
  return {
    front: `${locale}/`,
    year: `${locale}/2026/`,
    month: `${locale}/2026/03/`,
    date: `${locale}/${FULL_DAY.replaceAll('-', '/')}/`,
    article: `/${article.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')}/`,
    week: `${locale}/2026/week/11/`,
    sources: `${locale}/sources/`,
    host: `${locale}/sources/gobi-courier.example/`,
    'host, month': `${locale}/sources/gobi-courier.example/2026/03/`,
    topics: `${locale}/topics/`,
    topic: `${locale}/topics/economy/`,
    search: `${locale}/search/`,
    feeds: `${locale}/feeds/`,
    status: `${locale}/status/`,
    about: `${locale}/about/`,
    'not found': `${locale}/nothing-here/`,
  };
}
