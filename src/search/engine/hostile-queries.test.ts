import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { parseEnglish, ask, engineOf, placesOf, siteOf } from '../fixtures/in-memory.ts';

const ESSAYS = [
  { slug: 'lan', title: 'Peace', blocks: ['The rule of law.', '# On Law', 'A rule-based order, “constructor”.'] },
  { slug: 'tan', title: 'Order', blocks: ['Cybersovereignty, 网络空间 and the law; café.', '@ Of Tan.'] },
];
const SETS = [{ same: ['law', 'order'] }, { for: ['toString'], also: ['rule of law'] }];

/** What queries are made of: what a parser, a page or an object might stumble over, and words of the texts. */
const PIECES = [
  ...['<b>', '</script>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;', '&#0;', '<!--', ']]>'],
  ...['"', '“', '”', '„', '‟', '«', '»', '＂', "'", '‘', '’', '`', '´', '‹', '›', '「', '」', '""', '-"', '"-'],
  ...['-', '--', '–', '—', '‐', '‑', '+', '|', '&', '!', '~', '*', '?', '^', ':', 'AND', 'OR', 'NOT', '-the', '-law'],
  ...[
    '.*',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '\\',
    '$',
    '(?:',
    '(a+)+$',
    '[^',
    '\\p{L}',
    '/x/g',
    '%00',
    '%',
    '${x}',
    '{{x}}',
  ],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u0000'],
  ...['🙂', '👩‍👩‍👧', '🇨🇳', '\ud83d', '\ude00', '\ud800', '\udfff', 'a\u0301', '\u0301', 'ﬁ', 'İ', 'ß', 'ẞ', 'ſ', 'ǅ'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'null', 'undefined', 'NaN'],
  ...[
    'law',
    'the',
    'rule',
    'rule-based',
    'order',
    'cyber',
    'sovereignty',
    '网络',
    'الفضاء',
    'מרחב',
    '5G',
    '2020',
    'WHO',
  ],
  ...["'; DROP TABLE essays; --", '../../etc/passwd', 'javascript:alert(1)', 'http://a.example/?q=1#x', 'a@b.example'],
  ...[' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u2028'],
];

/** Queries of such pieces and of any characters, with spaces between them or none. */
const anyQuery = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    fc.constantFrom(' ', ''),
  )
  .map(([pieces, glue]) => pieces.join(glue));

it('Any query has an answer, for a bounded number of files', async () => {
  const site = siteOf(ESSAYS, SETS);
  const engine = engineOf(site);
  const request = { query: anyQuery, sort: fc.constantFrom('reading', 'relevance'), corrects: fc.boolean() } as const;
  await fc.assert(
    fc.asyncProperty(fc.record(request), async (chosen) => {
      const answer = await engine.search({ ...chosen, filters: {} });
      expect(answer.hits.every(({ url, score }) => url !== '' && Number.isFinite(score))).toBe(true);
      expect(answer.shown.every(({ excerpt }) => excerpt.every(({ text }) => text !== ''))).toBe(true);
      expect(answer.cut).toBe(false);
    }),
    { numRuns: runs(1_000, 5_000) },
  );
  // Each once, whatever is asked.
  expect(new Set(site.asked).size).toBe(site.asked.length);
});

it.each(['\u202Eorder', '\u200Forder\u200E', '\u2067order\u2069', '\uFEFForder', 'ＯＲＤＥＲ'])(
  'A word with signs that nobody sees, or in wide letters, is found: %j',
  async (query) => {
    expect(placesOf(await ask(siteOf(ESSAYS), query))).toEqual(placesOf(await ask(siteOf(ESSAYS), 'order')));
    expect(placesOf(await ask(siteOf(ESSAYS), query))).toContain('lan/#p2');
  },
);

it.each<[string, string]>([
  ['one letter', 'a'.repeat(100_000)],
  ['words', 'law '.repeat(25_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['marks that open only', '„law '.repeat(20_000)],
  ['hyphens', '-'.repeat(100_000)],
  ['hyphenated words', 'law-'.repeat(25_000)],
  ['exclusions', ' -x'.repeat(33_000)],
  ['excluded phrases', ' -"x"'.repeat(20_000)],
  ['accents on one letter', `a${'\u0301'.repeat(100_000)}`],
  ['lone halves of signs', '\ud800'.repeat(100_000)],
  ['white space', ' '.repeat(100_000)],
  ['apostrophes', "'".repeat(100_000)],
  ['open brackets', '<(['.repeat(33_000)],
])('A hundred thousand characters have an answer too, of %s', async (_name, query) => {
  const answer = await ask(siteOf(ESSAYS, SETS), query);
  // What has no words at all lists everything, however long it is.
  expect(answer.cut).toBe(parseEnglish(query).words.length > 0);
});

it.each([
  ['a value of no essay', { essay: ['__proto__', 'constructor'] }],
  ['markup', { author: ['<script>alert(1)</script>'] }],
  ['a hundred thousand characters', { year: ['x'.repeat(100_000)] }],
  ['nothing', { publication: [''] }],
])('A filter of %s leaves nothing or all, without a fault', async (_name, filters) => {
  const { hits, facets } = await ask(siteOf(ESSAYS, SETS), 'law', { filters });
  expect(hits.length).toBe('publication' in filters ? 4 : 0);
  expect(facets.essay.length).toBeGreaterThan(0);
});
