import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isForReaders, readAddress, writeAddress } from './address.ts';

/** Pieces that addresses of those are made of who look for a way out. */
const PIECES = ['/', '//', '.', '..', '%2e', '%2E%2e', '%252e', '%2f', '%5c', '\\', '%00', '\0', ':', '%', '?', '#'];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, 'a', 'b c', 'é', '%C3%A9', 'secret.txt'), fc.string()), { maxLength: 12 })
  .map((pieces) => `/${pieces.join('')}`);

it('never leads out of a folder, on any system', () => {
  fc.assert(
    fc.property(hostile, (url) => {
      const { names } = readAddress(url, '/') ?? { names: [] };
      expect(path.posix.join('/site', ...names)).toMatch(/^\/site(\/|$)/);
      expect(path.win32.join('C:\\site', ...names)).toMatch(/^C:\\site(\\|$)/);
    }),
    { numRuns: 2000 },
  );
});

it('has one address for each file', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !/[/\\:\0]|^\.+$/.test(one));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom('/', '/reader/'), (names, basePath) => {
      const url = writeAddress({ names, query: '?q=1' }, basePath);
      expect(readAddress(url, basePath)).toEqual({ names, query: '?q=1' });
    }),
  );
});

it.each([
  '/_headers',
  '/_redirects',
  '/VERCEL.json',
  '/hosts/Caddyfile',
  '/a/.b/c',
  '/.well-known/.a',
  '/a.br',
  '/a.GZ',
])('keeps %s for the host', (url) => {
  expect(isForReaders(readAddress(url, '/')?.names ?? [])).toBe(false);
});

it.each(['/', '/.well-known/security.txt', '/essays/hosts/', '/essays/_headers', '/br', '/a.b.css'])(
  'lets everybody have %s',
  (url) => {
    expect(isForReaders(readAddress(url, '/')?.names ?? [''])).toBe(true);
  },
);
