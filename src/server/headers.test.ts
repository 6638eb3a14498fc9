import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from './server.ts';

/** Files that hosts send as what they are not, or without their encoding, and what the rules of the site say of them. */
const TYPES = {
  'essays/sea.md': 'text/markdown; charset=utf-8',
  'essays/sea.txt': 'text/plain; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'passages.schema.json': 'application/schema+json; charset=utf-8',
  'essays/sea/cite/sea.bib': 'application/x-bibtex; charset=utf-8',
  'essays/sea/cite/sea.biblatex.bib': 'application/x-bibtex; charset=utf-8',
  'essays/sea/cite/sea.ris': 'application/x-research-info-systems; charset=utf-8',
  'essays/sea/cite/sea.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
};

let folder: string;
let server: Server;
let home: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'headers-'));
  const files = { '404.html': '', 'index.html': '', _headers: readFileSync('public/_headers', 'utf8') };
  for (const [name, text] of Object.entries({
    ...files,
    ...Object.fromEntries(Object.keys(TYPES).map((name) => [name, ''])),
  })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  ({ server, address: home } = await startServer({ folder, basePath: '/', port: 45_000 }));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
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
