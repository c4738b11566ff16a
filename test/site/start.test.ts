import assert from 'node:assert/strict';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { makeWorkspace, startServing } from '../support/workspace.ts';

it('npm start without a network serves the archive that is there, says so, and ends on Ctrl-C', async (t) => {
  const workspace = await makeWorkspace();
  t.after(() => workspace.remove());
  const sources = join(workspace.dir, 'sources');
  await mkdir(sources);
  for (const host of ['tal.invalid', 'uul.invalid']) {
    await writeFile(
      join(sources, `${host.slice(0, 3)}.yaml`),
      `name: ${host}\nhomepage: https://${host}/\nlanguage: mn\nroutes:\n  - kind: feed\n    url: https://${host}/rss\n`,
    );
  }
  await cp('src/content/headlines/en/2022', join(workspace.env.ARCHIVE_DIR, 'en/2022'), {
    recursive: true,
  });

  const started = await startServing('start', { ...workspace.env, SOURCES_DIR: sources });
  t.after(() => started.interrupt());
  assert.match(started.output(), /^tal +unreachable: /m);
  assert.match(started.output(), /^uul +unreachable: /m);
  assert.match(started.output(), /No source could be reached.*npm run demo/);
  const page = await fetch(new URL('/2022/08/30/', started.address));
  assert.match(await page.text(), /cooperate on rare earth supply/);

  // Both serve at once, so one of them finds its port busy.
  const second = await startServing('serve', workspace.env);
  t.after(() => second.interrupt());
  assert.notEqual(second.address, started.address);
  assert.equal((await fetch(second.address)).status, 200);

  assert.equal(await second.interrupt(), 0);
  assert.equal(await started.interrupt(), 0);
});
