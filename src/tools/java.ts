import { findOnPath, installPackages, mayInstall } from './programs.ts';

/**
 * Finds Java on this machine: the checker of HTML that makers of browsers use is written in it.
 *
 * @returns its path, or undefined where it is not installed
 */
export function findJava(): string | undefined {
  return findOnPath(['java']);
}

/** Installs Java where it is missing, in a container of Debian. Elsewhere a test says what nobody has seen. */
export function installJava(): void {
  if (findJava() || !mayInstall()) return;
  console.log('Installing Java from the packages of this system …');
  installPackages('default-jre-headless');
}
