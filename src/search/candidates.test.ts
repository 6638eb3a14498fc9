import { describe, expect, it } from 'vitest';
import { BUDGET, chooseProbes, joinLists, type Probe } from './candidates.ts';
import { costOf, type Chunk } from './chunks.ts';
import type { Concept } from './expand.ts';
import type { Option } from './options.ts';
import type { Statistics } from './score.ts';

const counts: Record<string, number> = { china: 900, internet: 600, norm: 40, norms: 10, treaty: 20, pact: 5, rare: 1 };
const statistics: Statistics = { passages: 1000, averageWords: 80, count: (form) => counts[form] ?? 0 };

function option(words: string, kind: Option['kind'] = 'word', weight = 1): Option {
  const row = words.split(' ').map((word) => word.split('|').map((form) => ({ form, weight: 1 })));
  return { kind, label: words, row, weight };
}

const concept = (...options: Option[]): Concept => ({ typed: '', at: [0], options, parts: [] });
const probes = (concepts: Concept[], chunks?: Chunk[]): string[] =>
  chooseProbes(concepts, statistics, chunks).map(({ form }) => form);

/** Parts of a large index: together they cost more than a query may. */
const CHUNKS: Chunk[] = [
  ['c', 'c', 60_000],
  ['i', 'i', 60_000],
  ['n', 'n', 40_000],
  ['p', 't', 30_000],
];

describe('the words that the index is asked for', () => {
  const words = [concept(option('china')), concept(option('norm|norms')), concept(option('rare'))];

  it('are all in a small collection, the rarest first', () => {
    expect(probes(words)).toEqual(['rare', 'norm', 'norms', 'china']);
    expect(probes(words, [['a', 'z', BUDGET]])).toEqual(['rare', 'norm', 'norms', 'china']);
  });

  it('are the rarest in a large one, as many as it can afford', () => {
    expect(probes(words, CHUNKS)).toEqual(['rare', 'norm', 'norms']);
    expect(probes([concept(option('china')), concept(option('internet'))], CHUNKS)).toEqual(['internet']);
  });

  it('are other words of the query before what stands for one of them', () => {
    const wanted = [concept(option('norm'), option('pact', 'synonym', 0.5)), concept(option('internet'))];
    expect(probes(wanted)).toEqual(['norm', 'internet', 'pact']);
    expect(probes(wanted, CHUNKS)).toEqual(['norm', 'internet']);
  });

  it('are the cheapest one where each costs too much', () => {
    const dear: Chunk[] = [
      ['c', 'c', BUDGET + 1],
      ['i', 'i', BUDGET + 2],
    ];
    expect(probes([concept(option('china')), concept(option('internet'))], dear)).toEqual(['china']);
  });

  it('never cost more than a query may, however long it is', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
    const chunks = letters.map((letter): Chunk => [letter, letter, 30_000]);
    const many = letters.map((letter) => concept(option(`${letter}a|${letter}b`)));
    expect(probes(many)).toHaveLength(52);
    const chosen = probes(many, chunks);
    expect(chosen.length).toBeGreaterThan(0);
    expect(costOf(chunks, chosen)).toBeLessThanOrEqual(BUDGET);
  });

  it('are those of the rarest word where several stand in a row', () => {
    expect(probes([concept(option('china treaty|pact internet', 'synonym', 0.5))])).toEqual(['treaty', 'pact']);
  });

  it('are those of the parts too', () => {
    const parts = [concept(option('norm')), concept(option('treaty'))];
    expect(new Set(probes([{ ...concept(option('pact', 'synonym', 0.5)), parts }]))).toEqual(
      new Set(['pact', 'norm', 'treaty']),
    );
  });

  it('are worth no more where they only stand for a word, however rare they are', () => {
    const [own, other] = chooseProbes([concept(option('china'), option('rare', 'synonym', 0.5))], statistics);
    expect([own?.form, other?.form]).toEqual(['china', 'rare']);
    expect(other?.weight).toBeLessThan(own?.weight ?? 0);
  });

  it('are none where nothing is in the essays', () => {
    expect(probes([])).toEqual([]);
    expect(probes([concept()], CHUNKS)).toEqual([]);
  });
});

describe('the pages that have the words', () => {
  const probe = (number: number, weight = 1): Probe => ({ form: `form${number}`, concept: number, weight });
  const ids = (lists: Parameters<typeof joinLists>[0]): string[] => joinLists(lists).map(({ id }) => id);

  it('are each listed once', () => {
    expect(
      ids([
        { probe: probe(0), pages: [{ id: 'a', words: [1] }] },
        {
          probe: probe(1),
          pages: [
            { id: 'a', words: [5] },
            { id: 'b', words: [5] },
          ],
        },
      ]),
    ).toEqual(['a', 'b']);
    expect(ids([])).toEqual([]);
  });

  it('come first where the words stand close together', () => {
    expect(
      ids([
        {
          probe: probe(0),
          pages: [
            { id: 'apart', words: [10, 20, 30] },
            { id: 'together', words: [500] },
          ],
        },
        {
          probe: probe(1),
          pages: [
            { id: 'apart', words: [900, 910] },
            { id: 'together', words: [520] },
          ],
        },
      ]),
    ).toEqual(['together', 'apart']);
  });

  it('come first where the rarer word stands', () => {
    expect(
      ids([
        { probe: probe(0, 1), pages: [{ id: 'common', words: [1, 2, 3, 4, 5] }] },
        { probe: probe(1, 5), pages: [{ id: 'rare', words: [1] }] },
      ]),
    ).toEqual(['rare', 'common']);
  });

  it('are worth no more for two forms of one word than for one', () => {
    const [two, one] = joinLists([
      {
        probe: probe(0),
        pages: [
          { id: 'two', words: [1] },
          { id: 'one', words: [1] },
        ],
      },
      { probe: { ...probe(0), form: 'other' }, pages: [{ id: 'two', words: [3] }] },
    ]);
    expect(Math.abs((two?.worth ?? 0) - (one?.worth ?? 9))).toBeLessThan(0.1);
  });

  it('are worth no more than one word where two stand far apart', () => {
    const worth = (at: number): number | undefined =>
      joinLists([
        { probe: probe(0), pages: [{ id: 'a', words: [10] }] },
        { probe: probe(1), pages: [{ id: 'a', words: [at] }] },
      ])[0]?.worth;
    expect(worth(900)).toBe(1);
    expect(worth(20)).toBeGreaterThan(2);
  });

  it('come first where the words stand closer, of two alike', () => {
    const both = (far: number, near: number) => [
      { id: 'far', words: [far] },
      { id: 'near', words: [near] },
    ];
    expect(
      ids([
        { probe: probe(0), pages: both(10, 10) },
        { probe: probe(1), pages: both(100, 20) },
      ]),
    ).toEqual(['near', 'far']);
  });

  it('keep one order, of whatever order the lists are', () => {
    const pages = [
      { id: 'b', words: [1] },
      { id: 'a', words: [7] },
      { id: 'c', words: [3] },
    ];
    expect(ids([{ probe: probe(0), pages }])).toEqual(['a', 'b', 'c']);
    expect(ids([{ probe: probe(0), pages: pages.toReversed() }])).toEqual(['a', 'b', 'c']);
  });

  it('are joined in work that grows with the lists, not with their square, where a word is repeated', () => {
    const work = (times: number): number => {
      let reads = 0;
      const counted = Array.from({ length: times }, (_, number) => ({
        ...probe(number),
        get weight() {
          reads += 1;
          return 1;
        },
      }));
      joinLists(counted.map((one) => ({ probe: one, pages: [{ id: 'a', words: [1, 2, 3, 4] }] })));
      return reads;
    };
    expect(work(80)).toBeLessThan(10 * work(10));
  });
});
