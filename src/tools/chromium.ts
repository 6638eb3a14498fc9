import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOnPath, installPackages } from './programs.ts';

/** The machine, as far as finding a browser needs to know it. A test puts another in its place. */
export interface Machine {
  env: Record<string, string | undefined>;
  isRoot: boolean;
  exists(file: string): boolean;
  /** Where the browser tests' own browser would be. */
  bundled(): string;
  /** Installs Debian's package; tells whether that went well. */
  install(): boolean;
}

/** The browser without a window first: the same engine, with a third less to do for each page. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const SENTENCE =
  'No browser for the browser tests: install Chromium or Chrome (on Debian `apt-get install chromium-headless-shell` as root), ' +
  'or set CHROMIUM_PATH to one.';

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  bundled: () => chromium.executablePath(),
  install: () => {
    console.log('Installing Chromium from the packages of this system …');
    return installPackages('chromium-headless-shell');
  },
};

/**
 * Finds a browser for the tests: `CHROMIUM_PATH`, one on the PATH, the tests' own, or Debian's, which it installs.
 *
 * @returns path of the program
 * @throws Error with one sentence that says what to install
 */
export function findChromium(machine: Machine): string {
  const { env, exists } = machine;
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, but there is no such file.`);
  }
  const onPath = findOnPath(NAMES, machine);
  if (onPath) return onPath;
  const bundled = machine.bundled();
  if (exists(bundled)) return bundled;
  if (machine.isRoot && findOnPath(['apt-get'], machine) && machine.install()) {
    const installed = findOnPath(NAMES, machine);
    if (installed) return installed;
  }
  throw new Error(SENTENCE);
}
