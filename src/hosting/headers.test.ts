import { expect, it, vi } from 'vitest';
import { citationFormats, entriesOf, essayFormats, siteFormats, contentType } from '#lib/formats.ts';
import { commonHeaders, contentSecurityPolicy, headersFor, policyWithinPage } from './headers.ts';
import { NOTHING_INLINE } from './inline.ts';
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
  expect(policyWithinPage()).toBe(contentSecurityPolicy().replace("; frame-ancestors 'none'", ''));
});

it('allows nothing but what is the site’s own', () => {
  expect(contentSecurityPolicy().split('; ')).toEqual([
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

it('lets pages ask the index of a search server, and nothing beside it, in the header and within pages', () => {
  vi.stubEnv('SEARCH_URL', 'https://search.example.org/passages');
  const policies = [headersFor('/search/', commonHeaders())['Content-Security-Policy'], policyWithinPage()];
  vi.unstubAllEnvs();
  for (const policy of policies) {
    expect(policy).toContain("; connect-src 'self' https://search.example.org/passages/;");
  }
});

it('allows what is inline by its hash alone', () => {
  const policy = contentSecurityPolicy({ scripts: ['sha256-a='], styles: ['sha256-b=', 'sha256-c='] });
  expect(policy).toContain("script-src 'self' 'sha256-a='; style-src 'self' 'sha256-b=' 'sha256-c=';");
  expect(policy).not.toContain('unsafe');
});

it('names the rules of what may be prepared, below the path of the site', () => {
  const common = commonHeaders({ basePath: '/reader/', inline: NOTHING_INLINE });
  expect(headersFor('/about/', common)['Speculation-Rules']).toBe('"/reader/speculation-rules.json"');
  expect(headersFor('/speculation-rules.json')['Content-Type']).toBe('application/speculationrules+json');
});
