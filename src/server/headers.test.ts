import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type SiteServer } from './server.ts';
import { folderWith } from './test-site.ts';

/** Files that hosts send as what they are not, or without their encoding, and what the rules of the site say of them. */
const TYPES = {
  'essays/sea.md': 'text/markdown; charset=utf-8',
  'essays/sea.txt': 'text/plain; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'passages.schema.json': 'application/schema+json; charset=utf-8',
  'essays/sea/cite/sea.bib': 'application/x-bibtex; charset=utf-8',
  'essays/sea/p/3/sea-p3.biblatex.bib': 'application/x-bibtex; charset=utf-8',
  'essays/sea/cite/sea.ris': 'application/x-research-info-systems; charset=utf-8',
  'essays/sea/cite/sea.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

const RULES = readFileSync('public/_headers', 'utf8');

let running: SiteServer;
let home: string;
let remove: () => void;
beforeAll(async () => {
  const files = [
    '404.html',
    'index.html',
    'about/index.html',
    'favicon.svg',
    '_astro/style.css',
    ...Object.keys(TYPES),
  ];
  const made = folderWith({
    ...Object.fromEntries(files.map((name) => [name, ''])),
    _headers: RULES,
    _redirects: '/old/ /about/ 301\n',
  });
  ({ remove } = made);
  running = await startServer({ folder: made.folder, basePath: '/', port: 45_000 });
  home = running.address;
});
afterAll(() => {
  running.server.close();
  remove();
});

it('forbids all but what is the site’s own', async () => {
  const { headers } = await fetch(home);
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part) => {
      const [directive = '', ...values] = part.trim().split(/\s+/);
      return [directive, values.join(' ')];
    }),
  );
  expect(Object.fromEntries(policy)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    'require-trusted-types-for': "'script'",
  });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

it.each(Object.entries(TYPES))('sends %s as %s', async (name, type) => {
  expect((await fetch(home + name)).headers.get('content-type')).toBe(type);
});

it.each(['/', '/nowhere/', '/_astro/style.css', '/favicon.svg', '/pagefind/wasm.en.pagefind', '/%', '/about', '/old/'])(
  'sends the headers of the file _headers with %s',
  async (address) => {
    const { headers } = await fetch(home + address.slice(1), { redirect: 'manual' });
    const [, rule = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(RULES) ?? [];
    const expected = rule.split('\n').filter((line) => line !== '' && !line.includes('Cache-Control'));
    expect(expected.length).toBeGreaterThan(4);
    for (const line of expected) {
      const [, name = '', value] = /^ {2}(.+?): (.+)$/.exec(line) ?? [];
      expect([name, headers.get(name)]).toEqual([name, value]);
    }
  },
);

it.each([
  ['/_astro/style.css', 'public, max-age=31536000, immutable'],
  ['/_astro/nowhere.css', 'public, max-age=0, must-revalidate'],
  ['/', 'public, max-age=0, must-revalidate'],
  ['/favicon.svg', 'public, max-age=0, must-revalidate'],
])('lets %s be kept as "%s"', async (address, caching) => {
  expect((await fetch(home + address.slice(1))).headers.get('cache-control')).toBe(caching);
});
