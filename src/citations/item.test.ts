import { describe, expect, it } from 'vitest';
import { editionOf, essays } from './fixtures/essays.ts';
import { atPassage, worksOf, type CitedEssay } from './item.ts';

function essay(changes: Partial<CitedEssay> = {}): CitedEssay {
  return { ...essays.bodor, ...changes };
}

const edition = editionOf('bodor', '2026-11-24');

describe('the works of an essay', () => {
  it('are its first publication and this edition, each with its own place, date and address', () => {
    const [first, here] = worksOf(essay(), edition);
    expect(first).toMatchObject({
      label: 'First publication',
      item: {
        type: 'article-magazine',
        'container-title': 'Islands Review',
        issued: { 'date-parts': [[2020, 11, 26]] },
      },
    });
    expect(here).toMatchObject({
      label: 'This edition',
      item: { type: 'webpage', 'container-title': 'Cyberspace Reader', issued: { 'date-parts': [[2026, 11, 24]] } },
    });
    expect([first.item.URL, here.item.URL]).toEqual([essay().original, 'https://reader.example/essays/bodor/']);
  });

  it.each([
    ['magazine', 'article-magazine'],
    ['newspaper', 'article-newspaper'],
    ['journal', 'article-journal'],
    ['website', 'webpage'],
    [undefined, 'webpage'],
  ] as const)('have the type of their publication: %s', (kind, type) => {
    const publication = { id: 'a', name: 'A', kind };
    expect(worksOf(essay({ publication }), edition)[0].item.type).toBe(type);
  });

  it.each([
    ['1999', [1999]],
    ['2024-05', [2024, 5]],
    ['2020-11-26', [2020, 11, 26]],
  ])('are dated no more exactly than is known: %s', (published, parts) => {
    expect(worksOf(essay({ published }), edition)[0].item.issued).toEqual({ 'date-parts': [parts] });
  });

  it('have no date where none is stated', () => {
    const [first, here] = worksOf(essay({ published: 'not stated' }), { ...edition, date: 'not stated' });
    expect([first.item, here.item].filter((item) => 'issued' in item)).toEqual([]);
    expect([first.item.id, here.item.id]).toEqual(['bodor-nd', 'bodor-nd-reader']);
  });

  it('have keys that a new edition does not change', () => {
    const keys = ['2026-11-24', '2027-01-01', 'not stated'].map((date) =>
      worksOf(essay(), { ...edition, date }).map(({ item }) => item.id),
    );
    expect(keys).toEqual(keys.map(() => ['bodor-2020', 'bodor-2020-reader']));
  });

  it('have a title in brackets only where it was inferred', () => {
    const inferred = worksOf(essay({ titleInferredFrom: 'the address' }), edition);
    expect(inferred.map(({ item, printedTitle }) => [item.title, printedTitle])).toEqual(
      inferred.map(() => ['[Closer cooperation in cyberspace]', '[Closer Cooperation In Cyberspace]']),
    );
    const [plain] = worksOf(essay({ titleInSentenceCase: undefined }), edition);
    expect([plain.item.title, plain.printedTitle]).toEqual(Array(2).fill('Closer Cooperation In Cyberspace'));
  });

  it('are by the authors, and nobody else', () => {
    expect(worksOf(essay(), edition)[0].item.author).toEqual([{ family: 'Bodor', given: 'Ilka' }]);
  });

  it('do not exist of an essay without a title', () => {
    expect(() => worksOf(essay({ title: ' ' }), edition)).toThrow('The essay "bodor" has no title');
  });

  it('of a passage have its number as a note, and in the edition its address', () => {
    const [first, here] = atPassage(worksOf(essay(), edition), 3);
    expect([first.item.note, here.item.note]).toEqual(['¶ 3', '¶ 3']);
    expect([first.item.URL, here.item.URL]).toEqual([essay().original, 'https://reader.example/essays/bodor/#p3']);
  });
});
