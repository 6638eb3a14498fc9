import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Programs that tests drive, beside Chromium: each needs all of `programs` (alternatives, best first), from Debian's `packages`. */
const PROGRAMS = {
  firefox: { title: 'Firefox', programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'] },
  webkit: { title: 'WebKit', programs: [['WebKitWebDriver'], ['Xvfb']], packages: ['webkit2gtk-driver', 'xvfb'] },
  hosts: {
    title: 'nginx, Caddy and Apache',
    programs: [['nginx'], ['caddy'], ['apache2']],
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'apache2-bin'],
  },
  java: { title: 'Java', programs: [['java']], packages: ['default-jre-headless'] },
} as const;

export type ProgramName = keyof typeof PROGRAMS;

/** A machine with programs. Tests put another one in its place. */
export interface Programs {
  env: Record<string, string | undefined>;
  exists(file: string): boolean;
}

/** Servers are in `sbin`, which is not on everyone's PATH. */
const thisMachine: Programs = {
  env: { PATH: [process.env.PATH ?? '', '/usr/sbin', '/usr/local/sbin'].join(path.delimiter) },
  exists: existsSync,
};

/** Path of the first of these names that any folder of the PATH has. */
export function findOnPath(names: readonly string[], { env, exists } = thisMachine): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => exists(file));
}

/** Paths of the programs; undefined where any of them is not installed. */
export function findPrograms(name: ProgramName, machine?: Programs): string[] | undefined {
  const { programs } = PROGRAMS[name];
  const found = programs.flatMap((names) => findOnPath(names, machine) ?? []);
  return found.length === programs.length ? found : undefined;
}

/** Says what a test leaves out without these programs. */
export function missing(name: ProgramName, consequence: string): string {
  const { title, packages } = PROGRAMS[name];
  return `${title} is not installed, so ${consequence} (on Debian \`apt-get install ${packages.join(' ')}\` as root).`;
}

/** Present where services run: an installed server would start with the machine. */
const SERVICES = '/run/systemd/system';

/** Installs missing programs where nobody minds: as root, in a container of Debian. */
export function installMissing(name: ProgramName): void {
  const mayInstall = process.getuid?.() === 0 && !existsSync(SERVICES) && findOnPath(['apt-get']) !== undefined;
  if (findPrograms(name) || !mayInstall) return;
  installPackages(PROGRAMS[name].title, PROGRAMS[name].packages);
}

/** Installs Debian packages, and says so; whether that succeeded. */
export function installPackages(title: string, packages: readonly string[]): boolean {
  console.log(`Installing ${title} from the packages of this system …`);
  return (
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' }).status === 0 &&
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}
