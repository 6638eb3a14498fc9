import { expect, it } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { observatoryPoints, observatoryScore } from './observatory.ts';

const PAGE = '<script src="/a.js" integrity="sha384-x"></script>';

function score(changes: Record<string, string | undefined>, html = PAGE): number {
  const entries = Object.entries({ ...headersFor('/'), ...changes })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name.toLowerCase(), [String(value)]] as const);
  return observatoryScore(observatoryPoints({ headers: Object.fromEntries(entries), html }));
}

it('gives the home page 155 points', () => {
  expect(score({})).toBe(155);
});

it.each([
  ['scripts without integrity', 150, {}, '<script src="/a.js"></script>'],
  ['no HSTS, so that no bonus counts', 80, { 'Strict-Transport-Security': undefined }],
  ['HSTS of a month', 145, { 'Strict-Transport-Security': 'max-age=2592000' }],
  ['no embedder policy', 145, { 'Cross-Origin-Embedder-Policy': undefined }],
  ['an embedder policy that is none', 140, { 'Cross-Origin-Embedder-Policy': 'require-corp, require-corp' }],
  ['no resource policy', 145, { 'Cross-Origin-Resource-Policy': undefined }],
  ['no policy for content', 55, { 'Content-Security-Policy': undefined }],
  ['inline scripts, in any frame', 60, { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" }],
  [
    'code from text',
    135,
    { 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'" },
  ],
])('takes from one with %s: %d are left', (_, expected, changes, html = PAGE) => {
  expect(score(changes, html)).toBe(expected);
});
