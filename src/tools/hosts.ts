import path from 'node:path';
import { existsSync } from 'node:fs';
import { findOnPath, installPackages, mayInstall } from './programs.ts';

/** Debian's packages with the programs that send the site in a test. */
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'apache2-bin'];

/** Folders that hold servers, and are not on the PATH of everyone. */
const FOR_SERVERS = ['/usr/sbin', '/usr/local/sbin'];

/**
 * Finds the program of a host on this machine.
 *
 * @returns its path, or undefined where it is not installed
 */
export function findHost(name: string): string | undefined {
  const PATH = [process.env.PATH ?? '', ...FOR_SERVERS].join(path.delimiter);
  return findOnPath([name], { env: { PATH }, exists: existsSync });
}

/** Installs what is missing of these programs, in a container of Debian. Elsewhere a test says what nobody has seen. */
export function installHosts(): void {
  const isThere = ['nginx', 'caddy', 'apache2'].every((name) => findHost(name));
  if (isThere || !mayInstall()) return;
  console.log('Installing nginx, Caddy and Apache from the packages of this system …');
  installPackages(...PACKAGES);
}
