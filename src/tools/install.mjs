/**
 * Installs the packages of the lock file, unless that has been done. Runs before everything else, on whatever Node the
 * machine has: plain JavaScript, nothing imported but Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lock-file-hash';

const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

function installed() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return '';
  }
}

if (installed() !== wanted) {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: true });
  if (result.status !== 0) {
    console.error('The packages could not be installed; the lines above say why. `npm ci` tries again.');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}
