import { describe, expect, it } from 'vitest';
import { followAlias, formerAddresses, sayFormer, type Alias } from './aliases.ts';

const YEARS = ['2027-01-01', '2028-01-01', '2029-01-01'] as const;
const alias = (to: string, year = 0): Alias => ({ to, until: YEARS[year] ?? '' });
const page =
  (...ids: string[]) =>
  (id: string) =>
    ids.includes(id);
const aliasesOf = (entries: Record<string, Alias[]>) => new Map(Object.entries(entries));

describe('an alias', () => {
  it('leads to a place of the page', () => {
    expect(followAlias(new Map(), alias('p1'), page('p1'))).toEqual({ id: 'p1' });
  });

  it('is followed where the place has moved again since', () => {
    expect(followAlias(aliasesOf({ p5: [alias('p6', 1)] }), alias('p5'), page('p5', 'p6'))).toEqual({ id: 'p6' });
  });

  it('is not followed by what the place was before', () => {
    // One paragraph was put before ¶4: all that follow moved by one on the same day.
    const aliases = aliasesOf({ p4: [alias('p5')], p5: [alias('p6')] });
    expect(followAlias(aliases, alias('p5'), page('p4', 'p5', 'p6'))).toEqual({ id: 'p5' });
  });

  it('is followed where the place is gone, whenever that was', () => {
    expect(followAlias(aliasesOf({ war: [alias('peace')] }), alias('war', 1), page('peace'))).toEqual({ id: 'peace' });
  });

  it('may lead back to a passage that came back', () => {
    const aliases = aliasesOf({ p4: [alias('p5')], p5: [alias('p4', 1)] });
    expect(followAlias(aliases, alias('p5'), page('p4', 'p5'))).toEqual({ id: 'p4' });
  });

  it('that leads to nothing, or in a circle, is known', () => {
    expect(followAlias(new Map(), alias('p9'), page('p1'))).toEqual({ fault: 'nothing' });
    const circle = aliasesOf({ a: [alias('b')], b: [alias('a')] });
    expect(followAlias(circle, alias('b'), page('p1'))).toEqual({ fault: 'circle' });
  });
});

describe('the former addresses of a page', () => {
  it('are sorted by its places', () => {
    const aliases = aliasesOf({ p4: [alias('p5')], p9: [alias('p5', 1)], gone: [alias('p9', 2)], lost: [alias('p8')] });
    const { places, faults } = formerAddresses(aliases, page('p4', 'p5'));
    expect(Object.fromEntries(places)).toEqual({
      p4: { anchors: [], was: [], meant: [{ id: 'p5', until: YEARS[0] }] },
      p5: {
        anchors: ['p9', 'gone'],
        was: [
          { id: 'p4', until: YEARS[0] },
          { id: 'p9', until: YEARS[1] },
          { id: 'gone', until: YEARS[2] },
        ],
        meant: [],
      },
    });
    expect(faults).toEqual([{ id: 'lost', to: 'p8', fault: 'nothing' }]);
  });

  it('have one anchor where a fragment meant two places in turn', () => {
    const { places } = formerAddresses(aliasesOf({ p9: [alias('p1'), alias('p2', 1)] }), page('p1', 'p2'));
    expect([...places].map(([id, { anchors }]) => [id, anchors])).toEqual([
      ['p1', []],
      ['p2', ['p9']],
    ]);
  });

  it('are said in a sentence', () => {
    expect(sayFormer('passage', [{ id: 'p4', until: '2027-03-01' }])).toBe('This passage was ¶4 until 1 March 2027.');
    const three = ['p4', 'p5', 'old'].map((id, index) => ({ id, until: YEARS[index] ?? '' }));
    expect(sayFormer('passage', three)).toBe(
      'This passage was ¶4 until 1 January 2027, ¶5 until 1 January 2028 and #old until 1 January 2029.',
    );
  });
});
