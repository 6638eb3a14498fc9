import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '#language/languages.ts';
import { formsOf } from '#language/segment.ts';
import { runs } from '#tests/runs.ts';
import { essayOf, type Essay } from '../fixtures/in-memory.ts';
import { publishIndex } from '../index/publish.ts';
import { writeTerms, type PassageDocument } from './documents.ts';
import { exportLines, inFiles } from './export.ts';
import { indexBody } from './index-body.ts';
import { MATCH } from './terms.ts';

const PASSAGE = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '科学家研究网络空间的治理。',
    'هذا هو المِصباح الكبير.',
    'זה המגדלור הגדול, צה"ל.',
    'A | pipe, an = sign, {"index":{}} and\u2028two lines\nof it.',
    'rule-based 50% c++ don’t',
  ),
);
/** Signs that make another kind of unit in this fixture. */
const isPassage = (text: string): boolean => !/^[#@^] /.test(text);
const ESSAYS: fc.Arbitrary<Essay[]> = fc
  .array(
    fc.record({
      title: fc.string({ unit: 'grapheme' }),
      blocks: fc.array(PASSAGE.filter(isPassage), { maxLength: 6 }),
    }),
    { maxLength: 5 },
  )
  .map((essays) => essays.map((essay, number) => ({ ...essay, slug: `e${number}` })));

function exported(essays: readonly Essay[], topics: Record<string, Record<string, number[]>> = {}): string[] {
  const { manifest, texts } = publishIndex(essays.map(essayOf), [], 'one');
  const byId = new Map(Object.entries(topics).map(([id, passages]) => [id, { passages }]));
  return [...exportLines({ manifest, texts: (number) => texts[number] ?? '', topics: byId })];
}

function documentsOf(lines: readonly string[]): PassageDocument[] {
  return lines.map((pair) => JSON.parse(pair.split('\n')[1] ?? '') as PassageDocument);
}

describe('the export for a search server', () => {
  it('has every passage once, word for word, and nothing else of the site', () => {
    fc.assert(
      fc.property(ESSAYS, (essays) => {
        const documents = documentsOf(exported(essays));
        const passages = documents.filter(({ kind }) => kind === 'passage');
        expect(passages.map(({ slug, number, text }) => [slug, number, text])).toEqual(
          essays.flatMap(({ slug, blocks }) => blocks.map((text, index) => [slug, index + 1, text])),
        );
        expect(documents).toHaveLength(passages.length + essays.length);
        const fields = Object.keys(indexBody({ edition: '', tags: [], synonyms: [] }).mappings?.properties ?? {});
        for (const document of documents) expect(fields).toEqual(expect.arrayContaining(Object.keys(document)));
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('is two lines for each, with an id of its own, in the order of the essays, and the same each time', () => {
    fc.assert(
      fc.property(ESSAYS, (essays) => {
        const lines = exported(essays);
        const ids = lines.map((pair) => {
          const [action = '', , ...others] = pair.split('\n');
          expect(others).toEqual(['']);
          return (JSON.parse(action) as { index: { _id: string } }).index._id;
        });
        expect(new Set(ids).size).toBe(ids.length);
        expect(exported(essays)).toEqual(lines);
        const orders = documentsOf(lines).map(({ order }) => order);
        expect(orders.toSorted((a, b) => a - b)).toEqual([...orders.keys()]);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('writes the words of any text one after the other, with no sign that the server would take for another', () => {
    const language = languagesOf(['en', 'zh', 'ar', 'he', 'de', 'fr', 'ja', 'ko']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const terms = writeTerms(text, language);
        const words = terms === '' ? [] : terms.split(' ').map((position) => position.split('|')[0]);
        expect(words).toEqual(formsOf(text));
        for (const position of terms.split(' ')) {
          const [first = '', ...others] = position.split('|');
          expect(first).not.toMatch(/^=/);
          if (position !== '') expect(others).not.toContain('');
        }
        for (const sign of Object.values(MATCH)) expect(terms).not.toContain(sign);
        // Other white space would shift all that follows, as the server splits there.
        expect(terms).not.toMatch(/[^\S ]/);
      }),
      { numRuns: runs(500, 20_000) },
    );
  });

  it('knows the topics of a passage and the heading above it, and stores essays in the order of reading', () => {
    const essays = [
      { slug: 'b', title: 'Second', blocks: ['# Law', 'One.', 'Two.', '^ A note.'] },
      { slug: 'a', title: 'First', blocks: ['Three.'] },
    ];
    const documents = documentsOf(exported(essays, { 'concepts/law': { b: [2] }, 'people/ada': { a: [1], b: [2] } }));
    const one = (text: string) => documents.find((document) => document.text === text);
    expect(one('Two.')).toMatchObject({
      section: 'Law',
      topics: ['concepts/law', 'people/ada'],
      fragment: 'p2',
      number: 2,
    });
    expect(one('One.')).toMatchObject({ topics: [] });
    expect(one('A note.')).toMatchObject({ kind: 'note', fragment: 'fn-3', topics: [] });
    expect(documents.toSorted((a, b) => a.order - b.order).map(({ text }) => text)).toEqual([
      'First',
      'Three.',
      'Second',
      'One.',
      'Two.',
      'A note.',
    ]);
  });

  it('comes in files that a server takes at once, none of them empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), fc.integer({ min: 1, max: 20 }), (lines, size) => {
        const files = [...inFiles(lines, size)];
        expect(files.join('')).toBe(lines.join(''));
        const longest = Math.max(0, ...lines.map(({ length }) => length));
        for (const { length } of files) {
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(Math.max(size, longest));
        }
      }),
    );
  });
});
