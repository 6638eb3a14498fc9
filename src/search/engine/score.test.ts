import { describe, expect, it } from 'vitest';
import type { Concept } from '../query/expand.ts';
import { unitOf } from '../fixtures/in-memory.ts';
import type { Option } from '../query/options.ts';
import { phrasePlaces, rarity, rarityOf, scoreUnit, togetherness, type Statistics } from './score.ts';

const counts: Record<string, number> = { law: 40, laws: 20, treaty: 5, rule: 30, order: 30, pact: 1, common: 100 };
const statistics: Statistics = { passages: 100, averageWords: 10, count: (form) => counts[form] ?? 0 };

/** A way to find something: words in a row, each in forms that a bar divides, all but the first less sure. */
function option(words: string, kind: Option['kind'] = 'word', weight = 1): Option {
  const row = words
    .split(' ')
    .map((word) => word.split('|').map((form, index) => ({ form, weight: index === 0 ? 1 : 0.9 })));
  return { kind, label: words, row, weight };
}

const concepts = (...options: Option[][]): Concept[] =>
  options.map((own, index) => ({ typed: '', at: [index], options: own, parts: [] }));
const word = (...words: string[]): Concept[] => concepts(...words.map((one) => [option(one)]));
const score = (text: string, wanted: Concept[]): number => scoreUnit(unitOf(text), wanted, statistics).score;

/** So many words of no account. */
const filling = (words: number): string => 'and '.repeat(words).trim();

describe('a passage scores', () => {
  it('nothing without the words', () => {
    expect(score('a law of nothing', word('treaty'))).toBe(0);
    expect(score('a law', [])).toBe(0);
    expect(score('a law', concepts([]))).toBe(0);
  });

  it('more for a rarer word', () => {
    expect(score('a treaty here', word('treaty'))).toBeGreaterThan(score('a law here', word('law')));
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });

  it('as the commonest forms of the rarest word in a row', () => {
    expect(rarityOf(option('law|laws'), statistics)).toBe(rarity(60, 100));
    expect(rarityOf(option('law treaty'), statistics)).toBe(rarity(5, 100));
    expect(rarityOf(option('common|law'), statistics)).toBe(rarity(100, 100));
  });

  it('more for a word that stands in it more often, but less and less so', () => {
    const times = (number: number): number => score(`${'law '.repeat(number)}${filling(10 - number)}`, word('law'));
    expect(times(2)).toBeGreaterThan(times(1));
    expect(times(3) - times(2)).toBeLessThan(times(2) - times(1));
  });

  it('more for the very form than for another', () => {
    expect(score('a law', word('law|laws'))).toBeGreaterThan(score('a laws', word('law|laws')));
  });

  it('less the longer it is', () => {
    expect(score(`law ${filling(9)}`, word('law'))).toBeGreaterThan(score(`law ${filling(50)}`, word('law')));
  });

  it('more the more of the words it has, even the commoner ones', () => {
    const wanted = word('treaty', 'law', 'order');
    expect(score('a law and an order', wanted)).toBeGreaterThan(score('a law and a law', wanted));
    expect(score('a treaty and law', wanted)).toBeGreaterThan(score('a treaty and a treaty', wanted));
    expect(score('a law and order', wanted)).toBeGreaterThan(score('a treaty and treaty', wanted));
  });

  it('more where the words stand close together, in any order', () => {
    const wanted = word('treaty', 'law');
    const apart = score(`law ${filling(8)} treaty`, wanted);
    const near = score(`law and treaty ${filling(7)}`, wanted);
    expect(near).toBeGreaterThan(apart);
    expect(score(`treaty law ${filling(8)}`, wanted)).toBeGreaterThan(near);
    expect(score(`treaty law ${filling(8)}`, wanted)).toBe(score(`law treaty ${filling(8)}`, wanted));
  });

  it('never more for a synonym than for the word, however rare the synonym', () => {
    const wanted = concepts([option('law'), option('pact', 'synonym', 0.5)]);
    expect(score('a pact here', wanted)).toBeGreaterThan(0);
    expect(score('a law here', wanted)).toBeGreaterThan(score('a pact here', wanted));
    expect(score('a law here', wanted)).toBeGreaterThan(score('pact pact pact', wanted));
  });

  it('for words in a row only where they follow each other', () => {
    const wanted = concepts([option('rule|rules order')]);
    expect(score('the rules order', wanted)).toBeGreaterThan(0);
    expect(score('the rule and order', wanted)).toBe(0);
    expect(score('the order rule', wanted)).toBe(0);
  });

  it('as many words for a compound as were typed, and its parts where it does not stand', () => {
    const [compound = { typed: '', at: [], options: [], parts: [] }] = concepts([option('ruleorder', 'compound')]);
    const wanted = [{ ...compound, at: [0, 1], parts: word('rule', 'order') }];
    const whole = scoreUnit(unitOf('a rule-order'), wanted, statistics);
    expect([...whole.found]).toEqual([0, 1]);
    const part = scoreUnit(unitOf('an order'), wanted, statistics);
    expect([...part.found]).toEqual([1]);
    expect(whole.score).toBeGreaterThan(part.score);
  });

  it('and tells what matched, in order, and how', () => {
    const wanted = concepts(
      [option('law|laws'), option('pact', 'synonym', 0.5)],
      [option('treaty')],
      [option('order')],
    );
    const { tokens, found, used } = scoreUnit(unitOf('The treaty, laws and law'), wanted, statistics);
    expect(tokens).toEqual([1, 2, 4]);
    expect([...found]).toEqual([0, 1]);
    expect(used.map(({ label }) => label)).toEqual(['law|laws', 'treaty']);
  });
});

describe('a phrase', () => {
  it('stands where its words follow each other', () => {
    const unit = unitOf('Rule of law, rule of the law. The rule-of law');
    expect(phrasePlaces(unit, ['rule', 'of', 'law'])).toEqual([0, 8]);
    expect(phrasePlaces(unit, ['law', 'of'])).toEqual([]);
    expect(phrasePlaces(unit, ['constructor'])).toEqual([]);
  });

  it('stands where its first word is written with a hyphen', () => {
    const unit = unitOf('a cyber-security law');
    expect(phrasePlaces(unit, ['cybersecurity'])).toEqual([1]);
    expect(phrasePlaces(unit, ['cybersecurity', 'law'])).toEqual([1]);
  });

  it('doubles what a passage is worth, with or without its words of function', () => {
    const row = ['rule', 'of', 'law'].map((form) => [
      { form, weight: 1 },
      { form: `${form}s`, weight: 0.9 },
    ]);
    const factor = (text: string): number => togetherness(unitOf(text), row, [0, 2]);
    expect(factor('the rule of law')).toBe(2);
    expect(factor('the rules of laws')).toBe(2);
    expect(factor('the rule law')).toBe(2);
    expect(factor('the rule and law')).toBe(1);
    expect(factor('the law of rule')).toBe(1);
  });

  it('is not a single word', () => {
    expect(togetherness(unitOf('a law'), [[{ form: 'law', weight: 1 }]], [0])).toBe(1);
  });
});
