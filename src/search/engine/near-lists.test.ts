import { describe, expect, it } from 'vitest';
import { ask, engineOf, siteOf, sourceOf, essayOf, placesOf, topicsOf } from '../fixtures/in-memory.ts';
import { publishIndex } from '../index/publish.ts';

const BLOCKS = ['The car stood in the street.', 'A street without trees.', 'Bread, and the bill of rights.'];
const NEAR = new Map([
  ['auto', ['car']],
  ['civil liberty', ['bill of rights']],
  ['fir', ['trees', 'bread']],
]);

/** The search of an essay, with what is near to words that it has not. */
function site(blocks = BLOCKS, near = NEAR) {
  const files = publishIndex([essayOf({ slug: 'essay', title: 'Title', blocks })], [], 'one', near);
  const asked: string[] = [];
  return { ...siteOf([]), source: sourceOf(files, asked), manifest: files.manifest, topics: topicsOf([]), asked };
}

describe('a word that no text has', () => {
  it.each([
    ['auto ', ['essay/#p1'], [{ typed: 'auto', used: ['car'], from: 'wordnet' }]],
    ['autos ', ['essay/#p1'], [{ typed: 'autos', used: ['car'], from: 'wordnet' }]],
    ['fir ', ['essay/#p3', 'essay/#p2'], [{ typed: 'fir', used: ['trees', 'bread'], from: 'wordnet' }]],
    ['civil liberties ', ['essay/#p3'], [{ typed: 'civil liberties', used: ['bill of rights'], from: 'wordnet' }]],
    ['ship ', [], []],
  ])('leads to what is near to it, and that is told: %s', async (query, places, also) => {
    const answer = await ask(site(), query);
    expect(placesOf(answer).sort()).toEqual([...places].sort());
    expect(answer.also).toEqual(also);
  });

  it('is no slip where a dictionary knows it', async () => {
    const near = new Map([['planer', ['car']]]);
    expect((await ask(site(['A planet, a car.'], new Map()), 'planer ')).corrections).toHaveLength(1);
    expect((await ask(site(['A planet, a car.'], near), 'planer ')).corrections).toEqual([]);
  });

  it('loads one list, and only where nothing else is found', async () => {
    const one = site();
    const engine = engineOf(one);
    const search = (query: string) => engine.search({ query, filters: {}, sort: 'relevance', corrects: true });
    await search('street bread ');
    await search('stre');
    expect(one.asked.filter((name) => name.startsWith('near'))).toEqual([]);
    await search('auto ');
    await search('autos ');
    expect(one.asked.filter((name) => name.startsWith('near'))).toEqual(['near 0']);
  });
});
