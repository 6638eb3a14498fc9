import { describe, expect, it } from 'vitest';
import { findQuotation } from './find-quotation.ts';
import { randomFrom } from '../../lib/random.ts';
import { pageOf, unitOf } from '../fixtures/in-memory.ts';
import { unitsOf } from './passages.ts';
import { LONGEST_QUERY, parseQuery } from '../query/query.ts';
import type { Scored } from './rank.ts';

const scoredOf = (...texts: string[]): Scored[] =>
  texts.map((text, index) => ({ unit: unitOf(text), score: 100 - index, tokens: [], forms: [], used: [] }));

const RULE = 'The international order must rest on the rule of law and on dialogue among equals.';
const PEACE = 'The international order must rest on peace among states, and nothing else will do.';
const passages = scoredOf('Nothing of the kind stands here.', PEACE, RULE);

function find(text: string, scored: readonly Scored[] = passages) {
  return findQuotation(text, parseQuery(text), scored);
}

describe('a long query', () => {
  it('is a quotation of the passage that it is nearest to', () => {
    const found = find('international order must rest on the rule of law');
    expect(found?.unit.words.join(' ')).toBe(RULE);
    expect(found?.differences.map(({ same }) => same)).toEqual([true]);
    expect(found?.tokens).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is one of the first of two passages that it is as near to', () => {
    const [first, second] = scoredOf(RULE, RULE);
    if (first && second)
      expect(find('international order must rest on the rule of law', [first, second])?.unit).toBe(first.unit);
  });

  it.each([
    ['it has seven words', 'order must rest on the rule of'],
    ['too few of its words are in one', 'order must come from what strong powers want of law'],
    ['its words stand in another order', 'equals among dialogue on and law of rule the'],
    ['there is no passage', ''],
  ])('is none where %s', (_name, text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe('a phrase in quotation marks', () => {
  it('is a quotation where it stands nowhere just so, and shows what differs', () => {
    const found = find('“dialogue among strangers.”');
    expect(found?.unit.words.join(' ')).toBe(RULE);
    expect(found?.differences.map(({ same, yours }) => [same, yours])).toEqual([
      [true, 'dialogue among'],
      [false, 'strangers.'],
    ]);
  });

  it('is none where it stands in a passage', () => {
    expect(find('"dialogue among equals"')).toBeUndefined();
    expect(find('"dialogue among equals" and many other words of a long query')).toBeUndefined();
  });

  it('is none of two words', () => {
    expect(find('"dialogue between"')).toBeUndefined();
  });

  it('is compared by itself, without the rest of the query', () => {
    expect(find('order "dialogue among strangers" law')?.differences.map(({ yours }) => yours)).toEqual([
      'dialogue among',
      'strangers',
    ]);
  });
});

describe('a quotation', () => {
  it('is looked for in passages and notes, not in the head of an essay', () => {
    const [head] = unitsOf(pageOf({ slug: 'a', title: RULE, blocks: [] }));
    if (!head) throw new Error('There is no head.');
    expect(
      find('international order must rest on the rule of law', [
        { unit: head, score: 1, tokens: [], forms: [], used: [] },
      ]),
    ).toBeUndefined();
  });

  it('is compared with twelve passages at most', () => {
    const others = scoredOf(...Array.from({ length: 12 }, () => 'other words'));
    expect(
      find('international order must rest on the rule of law', [...others.slice(1), ...scoredOf(RULE)]),
    ).toBeDefined();
    expect(find('international order must rest on the rule of law', [...others, ...scoredOf(RULE)])).toBeUndefined();
  });

  it('of a query that is too long is what is searched of it', () => {
    const next = randomFrom(9);
    const passage = Array.from({ length: LONGEST_QUERY / 4 }, () => Math.floor(next() * 1e9).toString(36)).join(' ');
    const text = `${passage.slice(0, LONGEST_QUERY - 1)} ${'never read '.repeat(5_000)}`;
    const found = find(text, scoredOf(passage));
    expect(found).toBeDefined();
    expect(found?.differences.map(({ yours }) => yours).join(' ').length).toBeLessThanOrEqual(LONGEST_QUERY);
  });
});
