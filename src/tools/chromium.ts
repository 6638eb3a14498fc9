import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findOnPath, installPackages, type Programs } from './programs.ts';

export interface Machine extends Programs {
  isRoot: boolean;
  /** Path of Playwright's own browser. */
  bundled(): string;
  /** Installs Debian's package; whether that succeeded. */
  install(): boolean;
}

/** The headless shell first: the same engine, with a third less to do for each page. */
const NAMES = ['headless-shell', '', 'browser'].map((name) => `chromium-${name}`.replace(/-$/, ''));
NAMES.push('google-chrome', 'google-chrome-stable', 'chrome');

export const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  bundled: () => chromium.executablePath(),
  install: () => installPackages('Chromium', ['chromium-headless-shell']),
};

/**
 * Finds a browser for the tests: `CHROMIUM_PATH`, one on the PATH, Playwright's own, or Debian's, which it installs.
 *
 * @throws Error with one sentence that says what to install
 */
export function findChromium(machine: Machine): string {
  const { env, exists } = machine;
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, but there is no such file.`);
  }
  const found = findOnPath(NAMES, machine) ?? [machine.bundled()].find(exists);
  if (found) return found;
  const isInstalled = machine.isRoot && findOnPath(['apt-get'], machine) !== undefined && machine.install();
  const installed = isInstalled ? findOnPath(NAMES, machine) : undefined;
  if (installed) return installed;
  throw new Error(
    'No browser for the browser tests: install Chromium or Chrome (on Debian `apt-get install chromium-headless-shell` as ' +
      'root), or set CHROMIUM_PATH to one.',
  );
}
