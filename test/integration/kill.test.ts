import assert from 'node:assert/strict';
import { it } from 'node:test';
import { killOften } from '../../scripts/bench/kill.ts';

it('rule 19: killed at ten moments, the job leaves only whole files, and the next run the rest', async (t) => {
  const seed = Date.now() % 1_000_000;
  const { headlines, kills } = await killOften(10, seed);
  t.diagnostic(`seed ${seed}: ${kills.map(({ filed }) => filed).join(', ')} of ${headlines} filed`);
  for (const { moment, faults } of kills) assert.deepEqual(faults, [], `killed ${moment}`);
  assert.ok(
    kills.some(({ filed }) => filed > 0 && filed < headlines),
    'at least one moment lies amid the filing',
  );
});
