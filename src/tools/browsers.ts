import { existsSync } from 'node:fs';
import { findOnPath, installPackages } from './programs.ts';

/** Browsers beside Chromium, each with the programs that it takes to drive it, by their names, and Debian's packages. */
const BROWSERS = {
  firefox: { programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'] },
  webkit: { programs: [['WebKitWebDriver'], ['Xvfb']], packages: ['webkit2gtk-driver', 'xvfb'] },
} as const;

export type BrowserName = keyof typeof BROWSERS;

/**
 * Finds what drives a browser on this machine.
 *
 * @param name of the browser
 * @returns paths of its programs, or undefined where any of them is not installed
 */
export function findBrowser(name: BrowserName): string[] | undefined {
  const found = BROWSERS[name].programs.flatMap(
    (names) => findOnPath(names, { env: process.env, exists: existsSync }) ?? [],
  );
  return found.length === BROWSERS[name].programs.length ? found : undefined;
}

/**
 * Installs a browser that is missing, where that can be done without asking: on Debian, as root.
 *
 * @param name of the browser
 * @returns why it is not there, if it is not
 */
export function lackOf(name: BrowserName): string | undefined {
  if (!findBrowser(name) && process.getuid?.() === 0 && findOnPath(['apt-get'])) {
    console.log(`Installing ${name} from the packages of this system …`);
    installPackages(...BROWSERS[name].packages);
  }
  if (findBrowser(name)) return undefined;
  return `not on this machine; on Debian \`apt-get install ${BROWSERS[name].packages.join(' ')}\` as root`;
}
