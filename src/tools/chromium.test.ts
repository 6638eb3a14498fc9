import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';

const FOLDERS = [path.join('/', 'usr', 'local', 'bin'), path.join('/', 'usr', 'bin')];
const [FIRST = '', SECOND = ''] = FOLDERS;
const BUNDLED = path.join('/', 'home', 'reader', 'chrome');

/** What an installation would bring, and whether it goes well. */
type Install = { brings?: string } | 'fails';

function machine(files: readonly string[], options: Partial<Machine> = {}, install: Install = 'fails') {
  const there = new Set(files);
  return {
    env: { PATH: FOLDERS.join(path.delimiter) },
    isRoot: false,
    exists: (file) => there.has(file),
    bundled: () => BUNDLED,
    install: vi.fn(() => {
      if (install === 'fails') return false;
      if (install.brings) there.add(install.brings);
      return true;
    }),
    ...options,
  } satisfies Machine;
}

const root = { isRoot: true };
const aptGet = path.join(SECOND, 'apt-get');
const chromium = path.join(SECOND, 'chromium');
const shell = path.join(SECOND, 'chromium-headless-shell');

it.each<[what: string, files: string[], browser: string]>([
  ['Chromium on the PATH', [chromium], chromium],
  ['Chrome on the PATH', [path.join(FIRST, 'google-chrome')], path.join(FIRST, 'google-chrome')],
  ['Chromium rather than Chrome, though Chrome comes first', [path.join(FIRST, 'google-chrome'), chromium], chromium],
  ['the first of two on the PATH', [chromium, path.join(FIRST, 'chromium')], path.join(FIRST, 'chromium')],
  ['the one without a window rather than Chromium', [path.join(FIRST, 'chromium'), shell], shell],
  ['the one of the tests', [BUNDLED], BUNDLED],
  ['the one on the PATH rather than the one of the tests', [BUNDLED, chromium], chromium],
])('finds %s, and installs none', (_what, files, browser) => {
  const here = machine([...files, aptGet], root);
  expect(findChromium(here)).toBe(browser);
  expect(here.install).not.toHaveBeenCalled();
});

it('takes the one that CHROMIUM_PATH names before any other', () => {
  const named = path.join('/', 'opt', 'browser');
  const env = { CHROMIUM_PATH: named, PATH: SECOND };
  expect(findChromium(machine([named, chromium, BUNDLED], { env }))).toBe(named);
});

it('does not take another one where CHROMIUM_PATH is wrong', () => {
  const env = { CHROMIUM_PATH: '/no/browser', PATH: SECOND };
  expect(() => findChromium(machine([chromium, BUNDLED], { env }))).toThrow(
    'CHROMIUM_PATH is /no/browser, but there is no such file.',
  );
});

it('looks for one elsewhere where CHROMIUM_PATH is empty', () => {
  expect(findChromium(machine([chromium], { env: { CHROMIUM_PATH: '', PATH: SECOND } }))).toBe(chromium);
});

it('installs one where it may and can', () => {
  const here = machine([aptGet], root, { brings: chromium });
  expect(findChromium(here)).toBe(chromium);
  expect(here.install).toHaveBeenCalledOnce();
});

const SENTENCE =
  /^No browser for the browser tests: install Chromium or Chrome \(on Debian `apt-get install chromium-headless-shell` as root\), or set CHROMIUM_PATH to one\.$/;

it.each<[what: string, here: ReturnType<typeof machine>, installs: number]>([
  ['is not root', machine([aptGet], {}, { brings: chromium }), 0],
  ['has no apt-get', machine([], root, { brings: chromium }), 0],
  ['has no PATH', machine([aptGet, chromium], { ...root, env: {} }, { brings: chromium }), 0],
  ['cannot install', machine([aptGet], root, 'fails'), 1],
  ['has installed nothing that can be found', machine([aptGet], root, {}), 1],
])('says in one sentence what to do on a machine that %s', (_what, here, installs) => {
  expect(() => findChromium(here)).toThrow(SENTENCE);
  expect(here.install).toHaveBeenCalledTimes(installs);
});
