/**
 * Installs the packages of the lock file, unless they are there. Runs before everything else, on whatever Node the
 * machine has: plain JavaScript, nothing imported but Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The packages that a lock file lists, by place; none where it cannot be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm keeps a lock file of what it has installed; packages for other systems are in the first only. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([place, { version, optional }]) =>
      place === '' || (optional && !installed[place]) || installed[place]?.version === version,
  );
}

if (!isInstalled()) {
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('The packages could not be installed; the lines above say why. `npm ci` tries again.');
    process.exitCode = 1;
  }
}
