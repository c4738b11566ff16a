import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The main job on a recording of invented sources, in a temporary archive and without a network. */
const RECORDING = 'test/fixtures/demo';

const dir = await mkdtemp(join(tmpdir(), 'newswire-demo-'));
Object.assign(process.env, {
  ARCHIVE_DIR: join(dir, 'headlines'),
  SOURCES_DIR: join(RECORDING, 'sources'),
  STATE_FILE: join(dir, 'state.json'),
  OUT_DIR: join(dir, 'site'),
});

// The settings are read when a module is loaded, so these wait for the lines above.
const { update } = await import('./update.ts');
const { build } = await import('./build.ts');
const { serve } = await import('./serve.ts');

try {
  await update({ replay: RECORDING });
  await build();
  await serve('All publications and news of this demo are invented.');
} finally {
  await rm(dir, { recursive: true, force: true });
}
