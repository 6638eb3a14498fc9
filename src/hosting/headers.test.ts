import { expect, it, vi } from 'vitest';
import { citationFormats, entriesOf, essayFormats, siteFormats, contentType } from '#lib/formats.ts';
import { connectSources, contentSecurityPolicy, headersFor, policyWithinPage } from './headers.ts';
import { fileKinds } from './media-types.ts';

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/essays/sea/', 'text/html; charset=utf-8'],
  ['/404.html', 'text/html; charset=utf-8'],
  ['/essays/sea.md', 'text/markdown; charset=utf-8'],
  ['/essays/sea.txt', 'text/plain; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/passages.json', 'application/json'],
  ['/passages.schema.json', 'application/schema+json; charset=utf-8'],
  // A topic may have any name.
  ['/search/topics/concepts/feed.json', 'application/json'],
  ['/search/topics/concepts/csl.json', 'application/json'],
  ['/_astro/a.css', 'text/css; charset=utf-8'],
  ['/_astro/a.js', 'text/javascript; charset=utf-8'],
  ['/_astro/a.woff2', 'font/woff2'],
  ['/_astro/a.avif', 'image/avif'],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/search/places/one-0.txt', 'text/plain; charset=utf-8'],
  ['/search/texts/one-0.json', 'application/json'],
  ['/nobody-knows', 'application/octet-stream'],
])('sends %s as %s', (path, type) => {
  expect(headersFor(path)['Content-Type']).toBe(type);
});

it.each([
  ...entriesOf(siteFormats).map(([name, format]) => [`/${name}`, format] as const),
  ...entriesOf(essayFormats).map(([ending, format]) => [`/essays/sea.${ending}`, format] as const),
  ...entriesOf(citationFormats).map(([ending, format]) => [`/essays/sea/cite/sea.${ending}`, format] as const),
])('sends %s, for other programs, as what it is', (path, format) => {
  expect(headersFor(path)['Content-Type']).toBe(contentType(format));
});

it('says of each text which encoding it has', () => {
  const without = fileKinds.filter(({ type }) => /^text\/|xml/.test(type) && !type.endsWith('; charset=utf-8'));
  expect(without).toEqual([]);
});

it.each([
  ['/_astro/a.js', 'public, max-age=31536000, immutable'],
  ['/', 'public, max-age=0, must-revalidate'],
  ['/theme.js', 'public, max-age=0, must-revalidate'],
  ['/essays/_astro/', 'public, max-age=0, must-revalidate'],
])('lets %s be kept as "%s"', (path, caching) => {
  expect(headersFor(path)['Cache-Control']).toBe(caching);
});

it.each([
  ['/', 'same-origin'],
  ['/theme.js', 'same-origin'],
  ['/essays/sea/', 'same-origin'],
  ['/_astro/sea.webp', 'cross-origin'],
  ['/favicon.svg', 'cross-origin'],
])('lets %s be shown in pages that are %s', (path, origin) => {
  expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe(origin);
});

it('has a policy for pages that only leaves out what means nothing there', () => {
  expect(policyWithinPage).toBe(contentSecurityPolicy.replace("; frame-ancestors 'none'", ''));
});

it('allows nothing but what is the site’s own', () => {
  expect(contentSecurityPolicy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    ...['style', 'img', 'font', 'connect'].map((kind) => `${kind}-src 'self'`),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

it('lets pages ask the index of a search server, and nothing beside it', () => {
  expect(connectSources(undefined)).toBe("'self'");
  expect(connectSources('https://search.example.org/passages')).toBe("'self' https://search.example.org/passages/");
});

it('says so in the policy of a build with such a server, in the header and within pages', async () => {
  vi.stubEnv('SEARCH_URL', 'https://search.example.org/passages');
  vi.resetModules();
  const own = await import('./headers.ts');
  vi.unstubAllEnvs();
  const asked = "connect-src 'self' https://search.example.org/passages/;";
  expect(own.headersFor('/search/')['Content-Security-Policy']).toContain(asked);
  expect(own.policyWithinPage).toContain(asked);
});
