import { existsSync } from 'node:fs';
import { findOnPath, installPackages, mayInstall, type Programs } from './programs.ts';

/** Browsers beside Chromium: the programs that it takes to drive each, by the names they may have, and Debian's packages. */
const BROWSERS = {
  firefox: { name: 'Firefox', programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'] },
  webkit: { name: 'WebKit', programs: [['WebKitWebDriver'], ['Xvfb']], packages: ['webkit2gtk-driver', 'xvfb'] },
} as const;

/** The browsers that are looked for beside Chromium. */
export type OtherBrowser = keyof typeof BROWSERS;

/**
 * Finds what drives a browser on this machine.
 *
 * @returns paths of its programs, or undefined where any of them is not installed
 */
export function findBrowser(
  browser: OtherBrowser,
  machine: Programs = { env: process.env, exists: existsSync },
): string[] | undefined {
  const { programs } = BROWSERS[browser];
  const found = programs.flatMap((names) => findOnPath(names, machine) ?? []);
  return found.length === programs.length ? found : undefined;
}

/** Installs a browser that is missing, in a container of Debian. Elsewhere a test says what nobody has seen. */
export function installBrowser(browser: OtherBrowser): void {
  if (findBrowser(browser) || !mayInstall()) return;
  const { name, packages } = BROWSERS[browser];
  console.log(`Installing ${name} from the packages of this system …`);
  installPackages(...packages);
}

/** What to say of a browser that is not there. */
export function lackOf(browser: OtherBrowser): string {
  const { name, packages } = BROWSERS[browser];
  return `${name} is not installed, so nobody has walked in it (on Debian \`apt-get install ${packages.join(' ')}\` as root).`;
}
