import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, isOldAddress, isPlace } from './address-rules.ts';
import { redirectRules } from './write-redirects.ts';

describe('an address', () => {
  it.each([
    '/',
    '/about/',
    '/essays/lan.md',
    '/2020/03/a_b~c-d.html',
    '/网络/',
    '/مقال/١/',
    '/.well-known/security.txt',
  ])('can be %s', (address) => expect(isAddress(address)).toBe(true));

  it.each([
    ['without a slash', 'about/'],
    ['of nothing', ''],
    ['with a part of nothing', '/a//b/'],
    ['of another host', '//evil.example/'],
    ['that leads out', '/../../out/'],
    ['that leads out in the middle', '/a/../../out.txt'],
    ['that stays', '/./a/'],
    ['that ends in a point, which Windows leaves out', '/about./'],
    ['with an escape', '/%2e%2e/x/'],
    ['with a slash of Windows', '/..\\x/'],
    ['with a rule for all', '/*'],
    ['with a name of a part', '/old/:splat/'],
    ['with a space', '/a b/'],
    ['with a line', '/a\n/* https://evil.example/ 301'],
    ['with a line of mainframes', '/a\x85b/'],
    ['with NUL', '/a\0b/'],
    ['with a fragment', '/a/#b'],
    ['with a query', '/a/?b'],
    ['with HTML', '/"><script>/'],
    ['written in two ways', '/cafe\u0301/'],
    ['that turns around', '/a\u202eb/'],
    ['that no file can be called by', `/${'é'.repeat(101)}/`],
  ])('cannot be one %s', (_what, address) => expect(isAddress(address)).toBe(false));
});

describe('an old address', () => {
  it.each(['/old/', '/old.html', '/2020/old.txt', '/网络/'])('can be %s', (address) => {
    expect(isOldAddress(address)).toBe(true);
  });

  it.each([
    ...['/', '/_headers', '/_redirects', '/_astro/x.js', '/a/_b/', '/.htaccess', '/.well-known/x/', '/CNAME'],
    ...['/hosts/nginx.conf', '/SHA256SUMS', '/web.config', '/vercel.json', '/con/', '/a/NUL.txt'],
  ])('cannot be %s', (address) => expect(isOldAddress(address)).toBe(false));
});

it.each<[string, boolean]>([
  ['/essays/lan/', true],
  ['/essays/lan/#p3', true],
  ['/essays/lan/#', false],
  ['/essays/lan/#a#b', false],
  ['/essays/x/#p1\n/* https://evil.example/:splat 301!', false],
  ['https://evil.example/', false],
  ['javascript:alert(1)', false],
])('a redirect can lead to %j: %s', (to, can) => expect(isPlace(to)).toBe(can));

it('whatever an old address is, its file lies within the site, and its rule is one line of three words', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', '%2e', 'a', 'é', '*', ':a', ' ', '\\', '~', '_'), fc.string());
  const address = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(address, address, (from, to) => {
      if (!isOldAddress(from) || !isPlace(to)) return;
      expect(path.resolve('/site', `.${from}`)).toMatch(/^\/site\/./);
      const rule = redirectRules(new Map([[from, { address: to }]]), '/');
      expect(rule.match(/\n/g)).toHaveLength(1);
      expect(rule.split(/\s/u)).toEqual([from, to, '301', '']);
    }),
  );
});
