import path from 'node:path';
import { expect, it } from 'vitest';
import { findPrograms, missing } from './programs.ts';

const FOLDER = path.join('/', 'usr', 'bin');

const machine = (...names: string[]) => {
  const there = new Set(names.map((name) => path.join(FOLDER, name)));
  return { env: { PATH: FOLDER }, exists: (file: string) => there.has(file) };
};
const found = (...names: string[]) => names.map((name) => path.join(FOLDER, name));

it('finds Firefox, the one for enterprises first', () => {
  expect(findPrograms('firefox', machine('firefox', 'firefox-esr'))).toEqual(found('firefox-esr'));
  expect(findPrograms('firefox', machine('firefox'))).toEqual(found('firefox'));
  expect(findPrograms('firefox', machine())).toBeUndefined();
});

it('finds WebKit where there are its driver and a screen for it, and not with one of the two', () => {
  expect(findPrograms('webkit', machine('Xvfb', 'WebKitWebDriver'))).toEqual(found('WebKitWebDriver', 'Xvfb'));
  expect(findPrograms('webkit', machine('Xvfb'))).toBeUndefined();
  expect(findPrograms('webkit', machine('WebKitWebDriver'))).toBeUndefined();
});

it('says in one sentence which is missing, and what to do', () => {
  expect(missing('webkit', 'nobody has walked in it')).toBe(
    'WebKit is not installed, so nobody has walked in it (on Debian `apt-get install webkit2gtk-driver xvfb` as root).',
  );
});
