import { parseRIS } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { writeWorks } from '#citations/formats.ts';
import { worksOf } from '#citations/item.ts';
import { readDataFile } from '#content/data-file.ts';
import { essaySchema } from '#content/schemas.ts';
import { personSchema, publicationSchema } from '#content/record-schemas.ts';
import { runs } from '#tests/runs.ts';
import { essayText } from './essay-text.ts';
import { atomFeed } from './feeds.ts';
import { essay, site } from './fixtures/model.ts';

/* Whatever fields an editor writes: those that are accepted break no file that other programs read. */

const pieces = fc.constantFrom(
  ...['\n', '\r\n', '\t', '\v', '\x01', '\x85', '\u2028', '\u202e', '\u202c', '\ufeff', '\uffff', '\ud800'],
  ...[
    'ER  - ',
    'TY  - BOOK',
    '@book{',
    '{',
    '}',
    '\\',
    '%',
    '"',
    ',',
    ' and ',
    '$',
    '#',
    '~',
    '&',
    '&amp;',
    ']]>',
    '<b>',
  ],
  ...['<!--', 'Ann', 'ß', '网络', 'שלום', 'é', '😀', '–', ' ', '\u00a0', '¶'],
);
const anyText = fc.oneof(fc.string({ unit: pieces, minLength: 1, maxLength: 8 }), fc.string({ unit: 'binary' }));
const goodPieces = fc.constantFrom(
  'ER  - ',
  '@book{',
  '{',
  '}',
  '\\',
  '%',
  '"',
  ',',
  ' and ',
  '&',
  ']]>',
  '<b>',
  'Ann',
  'ß',
  '网',
  ' ',
);
const text = fc.oneof({ weight: 20, arbitrary: fc.string({ unit: goodPieces, minLength: 1, maxLength: 6 }) }, anyText);
const fields = fc.record({
  title: text,
  summary: text,
  rights: text,
  family: text,
  given: text,
  name: text,
  original: text,
});

/** The essay that the fields make, or undefined where an editor is told that they are wrong. */
function accepted({ title, summary, rights, family, given, name, original: end }: Record<string, string>) {
  const original = `https://example.org/${end ?? ''}`;
  const facts = { authors: ['ann'], publication: 'pub', published: '0062', kind: 'Essay', language: 'en' };
  // JSON is YAML.
  const data = readDataFile(
    JSON.stringify([
      { ...facts, title, summary, rights, original },
      { family, given, nameOrder: 'given-first' },
      { name },
    ]),
  );
  if ('found' in data) return undefined;
  const [front, person, publication] = data.value as unknown[];
  const own = essaySchema.safeParse(front).data;
  const author = personSchema.safeParse(person).data;
  const paper = publicationSchema.safeParse(publication).data;
  if (!own || !author || !paper) return undefined;
  const authors = [{ id: 'ann', ...author }];
  return { ...essay, ...own, credits: [], titleInferredFrom: undefined, authors, publication: { id: 'pub', ...paper } };
}

it('accepted fields make as many records as there are works, and each line is of one', () => {
  let made = 0;
  fc.assert(
    fc.property(fields, (written) => {
      const own = accepted(written);
      if (!own) return;
      made += 1;
      const works = worksOf(own, { site: 'Reader', address: 'https://reader.example/', date: '2026-11-24' });
      const ris = writeWorks.ris(works);
      expect(
        ris
          .replace(/\r\n$/, '')
          .split('\r\n')
          .filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line)),
      ).toEqual([]);
      expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
      expect(ris.match(/^ER {2}- /gm)).toHaveLength(2);
      expect(Object.keys(parseRIS(ris).entries)).toHaveLength(2);
      for (const ending of ['bib', 'biblatex.bib'] as const) {
        const bib = writeWorks[ending](works);
        // As BibTeX counts them, whatever stands before a brace.
        let depth = 0;
        const records = (bib.match(/[{}]/g) ?? []).filter((sign) => (sign === '{' ? depth++ === 0 : --depth < 0));
        expect([records, depth]).toEqual([['{', '{'], 0]);
        expect(bib.match(/^@/gm)).toHaveLength(2);
      }
      // Title and authors, facts a line each, passages and notes a line each.
      expect(essayText(own, site).split('\n')).toHaveLength(essayText(essay, site).split('\n').length - 2);
    }),
    { numRuns: runs(600, 5_000) },
  );
  expect(made).toBeGreaterThan(10);
});

/** All that XML 1.0 may hold (https://www.w3.org/TR/xml/#NT-Char). */
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

it('accepted fields stand in the feed as they were written, and the feed is XML', () => {
  fc.assert(
    fc.property(fields, (written) => {
      const own = accepted(written);
      if (!own) return;
      const feed = atomFeed([own], site);
      expect(feed).toMatch(XML);
      const [entry] = parseAtomFeed(feed).entries ?? [];
      expect(entry?.title?.value).toBe(own.title);
      expect(entry?.rights?.value).toBe(own.rights);
    }),
    { numRuns: runs(600, 5_000) },
  );
});
