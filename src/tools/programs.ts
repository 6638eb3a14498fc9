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
 * @param names of the program, the best first
 * @param machine where to look
 * @returns its path, or undefined where there is none
 */
export function findOnPath(
  names: readonly string[],
  { env, exists }: Programs = { env: process.env, exists: existsSync },
): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => exists(file));
}

/**
 * Installs packages of Debian, or of what is made from it.
 *
 * @param packages their names
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
