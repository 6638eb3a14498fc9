/**
 * The types of what has changed: the TypeScript files always, by a compiler that remembers, and the components when one
 * of them is another than at the last good run. `astro check` looks at everything anew, which takes much longer; the
 * whole suite does that.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MEMORY = '.cache/types';
const STAMP = path.join(MEMORY, 'components');

function passes(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** What stands in all components, and in the tests that import them, as one number. */
function componentsNow(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/**/*.{astro,render.test.ts}').sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function componentsLastGood(): string | undefined {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

mkdirSync(MEMORY, { recursive: true });
const now = componentsNow();
const isGood =
  passes(
    `tsc --project src/tests/tsconfig.scripts.json --incremental --tsBuildInfoFile ${MEMORY}/scripts.tsbuildinfo`,
  ) &&
  (componentsLastGood() === now || passes('astro check --minimumSeverity hint'));
if (isGood) writeFileSync(STAMP, now);
else process.exitCode = 1;
