import { build } from './build.ts';
import { serve } from './serve.ts';
import { update } from './update.ts';

/** The main job as a newcomer starts it: whatever the sources do, the archive is built and served. */
const { asked, answered } = await update({});
await build();
await serve(
  ...(asked > 0 && answered === 0
    ? [
        'No source could be reached: this is the archive as it was. ' +
          'To see the whole job without a network: npm run demo',
      ]
    : []),
);
