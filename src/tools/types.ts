/**
 * Types for `npm run test:fast`: an incremental compiler for the TypeScript files, and `astro check` only where a component
 * has changed since the last good run. The whole suite checks everything.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const CACHE = '.cache/types';
const STAMP = `${CACHE}/components`;

function passes(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

mkdirSync(CACHE, { recursive: true });
const hash = createHash('sha256');
for (const file of globSync('src/**/*.{astro,render.test.ts}').sort()) hash.update(file).update(readFileSync(file));
const components = hash.digest('hex');
const isKnown = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === components;
const incremental = `--incremental --tsBuildInfoFile ${CACHE}/scripts.tsbuildinfo`;
const isGood =
  passes(`tsc --project src/tests/tsconfig.scripts.json ${incremental}`) &&
  (isKnown || passes('astro check --minimumSeverity hint'));
if (isGood) writeFileSync(STAMP, components);
else process.exitCode = 1;
