import { startBrowser } from './browser.ts';
import { makeWorkspace, run, startServing } from './workspace.ts';

/** Takes the README's pictures from the archive of this repository: `npm run screenshots`. */
const PICTURES = [{ path: './', file: '.github/front-page.png', width: 1280, height: 960 }];

const workspace = await makeWorkspace('src/content/sources');
const env = { ...workspace.env, ARCHIVE_DIR: 'src/content/headlines' };
const built = await run('build', [], env);
if (built.code !== 0) throw new Error(built.output);
const serving = await startServing('serve', env);
const browser = await startBrowser();
for (const { path, file, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL(path, serving.address).href);
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
await serving.interrupt();
await workspace.remove();
