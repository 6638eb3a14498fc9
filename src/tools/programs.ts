import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where programs of this machine may be. */
export interface Programs {
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
}

/**
 * Finds a program: the first of the names that any folder of the PATH has, wherever the others are.
 *
 * @returns its path, or undefined where there is none
 */
export function findOnPath(
  names: readonly string[],
  { env, exists }: Programs = { env: process.env, exists: existsSync },
): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => exists(file));
}

/** Is there where services run: an installed server would be started with the machine, which is for its owner to want. */
const SERVICES = '/run/systemd/system';

/** Tells whether packages can be installed here and nobody would mind: as root, in a container of Debian. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && !existsSync(SERVICES) && findOnPath(['apt-get']) !== undefined;
}

/**
 * Installs packages of Debian, or of what is made from it.
 *
 * @returns whether that went well
 */
export function installPackages(...packages: string[]): boolean {
  return (
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' }).status === 0 &&
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}
