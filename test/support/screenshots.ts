import { LABELS } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { startBrowser } from './browser.ts';
import { makeWorkspace, run, startServing } from './workspace.ts';

/**
 * Takes anew (`npm run screenshots`) the README's pictures, from the archive of this repository,
 * and the picture that others show beside a link to the site.
 */
const PICTURES = [
  { path: './', name: 'front-page', width: 1280, height: 960 },
  { path: './2025/09/', name: 'month-page', width: 1280, height: 900 },
  { path: './mn/2025/09/15/', name: 'date-page', width: 1280, height: 900 },
  { path: './2022/08/30/', name: 'article-page', width: 1280, height: 900, follow: '.title' },
];

const workspace = await makeWorkspace('src/content/sources');
const env = { ...workspace.env, ARCHIVE_DIR: 'src/content/headlines' };
const built = await run('build', [], env);
if (built.code !== 0) throw new Error(built.output);
const serving = await startServing('serve', env);
const browser = await startBrowser();

for (const { path, name, width, height, follow } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL(path, serving.address).href);
  if (follow) {
    await page.click(follow);
    await page.waitForLoadState();
  }
  await page.screenshot({ path: `.github/${name}.png` });
}

for (const language of LANGUAGES) {
  const { siteName, tagline } = LABELS[language];
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(`<!doctype html><html lang="${language}"><style>
    body { margin: 0; height: 630px; display: grid; place-content: center; text-align: center;
      background: #fdfcf9; color: #1b1a17; font-family: "Noto Serif", "DejaVu Serif", serif; }
    b { padding: 0 40px 24px; border-bottom: 8px double; font-size: 96px; letter-spacing: -0.02em; }
    p { margin: 32px 0 0; font: 40px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: #5e5a52; }
  </style><b>${siteName}</b><p>${tagline}</p>`);
  await page.screenshot({ path: `public/preview-${language}.png` });
}

await browser.close();
await serving.interrupt();
await workspace.remove();
