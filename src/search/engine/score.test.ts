import { describe, expect, it } from 'vitest';
import type { Concept } from '../query/expand.ts';
import { passagesOf } from '../fixtures/in-memory.ts';
import type { Option } from '../query/options.ts';
import { phrasePlaces, rarity, rarityOf, scoreUnit, togetherness, type Match, type Statistics } from './score.ts';

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

/** How well a passage matches. */
async function match(text: string, wanted: readonly Concept[]): Promise<Match> {
  const { units, find } = await passagesOf([text]);
  const [unit] = units;
  if (!unit) throw new Error('There is no passage.');
  return scoreUnit(unit, wanted, statistics, find);
}
const score = async (text: string, wanted: readonly Concept[]): Promise<number> => (await match(text, wanted)).score;

/** So many words of no account. */
const filling = (words: number): string => 'and '.repeat(words).trim();

describe('a passage scores', () => {
  it('nothing without the words', async () => {
    expect(await score('a law of nothing', word('treaty'))).toBe(0);
    expect(await score('a law', [])).toBe(0);
    expect(await score('a law', concepts([]))).toBe(0);
  });

  it('more for a rarer word', async () => {
    expect(await score('a treaty here', word('treaty'))).toBeGreaterThan(await score('a law here', word('law')));
    expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
  });

  it('as the commonest forms of the rarest word in a row', () => {
    expect(rarityOf(option('law|laws'), statistics)).toBe(rarity(60, 100));
    expect(rarityOf(option('law treaty'), statistics)).toBe(rarity(5, 100));
    expect(rarityOf(option('common|law'), statistics)).toBe(rarity(100, 100));
  });

  it('more for a word that stands in it more often, but less and less so', async () => {
    const times = (number: number): Promise<number> =>
      score(`${'law '.repeat(number)}${filling(10 - number)}`, word('law'));
    expect(await times(2)).toBeGreaterThan(await times(1));
    expect((await times(3)) - (await times(2))).toBeLessThan((await times(2)) - (await times(1)));
  });

  it('more for the very form than for another', async () => {
    expect(await score('a law', word('law|laws'))).toBeGreaterThan(await score('a laws', word('law|laws')));
  });

  it('less the longer it is', async () => {
    expect(await score(`law ${filling(9)}`, word('law'))).toBeGreaterThan(
      await score(`law ${filling(50)}`, word('law')),
    );
  });

  it('more the more of the words it has, even the commoner ones', async () => {
    const wanted = word('treaty', 'law', 'order');
    expect(await score('a law and an order', wanted)).toBeGreaterThan(await score('a law and a law', wanted));
    expect(await score('a treaty and law', wanted)).toBeGreaterThan(await score('a treaty and a treaty', wanted));
    expect(await score('a law and order', wanted)).toBeGreaterThan(await score('a treaty and treaty', wanted));
  });

  it('more where the words stand close together, in any order', async () => {
    const wanted = word('treaty', 'law');
    const apart = await score(`law ${filling(8)} treaty`, wanted);
    const near = await score(`law and treaty ${filling(7)}`, wanted);
    expect(near).toBeGreaterThan(apart);
    expect(await score(`treaty law ${filling(8)}`, wanted)).toBeGreaterThan(near);
    expect(await score(`treaty law ${filling(8)}`, wanted)).toBe(await score(`law treaty ${filling(8)}`, wanted));
  });

  it('never more for a synonym than for the word, however rare the synonym', async () => {
    const wanted = concepts([option('law'), option('pact', 'synonym', 0.5)]);
    expect(await score('a pact here', wanted)).toBeGreaterThan(0);
    expect(await score('a law here', wanted)).toBeGreaterThan(await score('a pact here', wanted));
    expect(await score('a law here', wanted)).toBeGreaterThan(await score('pact pact pact', wanted));
  });

  it('for words in a row only where they follow each other', async () => {
    const wanted = concepts([option('rule|rules order')]);
    expect(await score('the rules order', wanted)).toBeGreaterThan(0);
    expect(await score('the rule and order', wanted)).toBe(0);
    expect(await score('the order rule', wanted)).toBe(0);
  });

  it('as many words for a compound as were typed, and its parts where it does not stand', async () => {
    const [compound = { typed: '', at: [], options: [], parts: [] }] = concepts([option('ruleorder', 'compound')]);
    const wanted = [{ ...compound, at: [0, 1], parts: word('rule', 'order') }];
    const whole = await match('a rule-order', wanted);
    expect([...whole.found]).toEqual([0, 1]);
    const part = await match('an order', wanted);
    expect([...part.found]).toEqual([1]);
    expect(whole.score).toBeGreaterThan(part.score);
  });

  it('and tells what matched, in order, and how', async () => {
    const wanted = concepts(
      [option('law|laws'), option('pact', 'synonym', 0.5)],
      [option('treaty')],
      [option('order')],
    );
    const { tokens, found, used } = await match('The treaty, laws and law', wanted);
    expect(tokens).toEqual([1, 2, 4]);
    expect([...found]).toEqual([0, 1]);
    expect(used.map(({ label }) => label)).toEqual(['law|laws', 'treaty']);
  });
});

describe('what stands above a passage', () => {
  it('counts for it, but less than what it says itself', async () => {
    const { units, find } = await passagesOf(['# A treaty', 'Of states.', 'A treaty of states.']);
    const [below, own] = units.map((unit) => scoreUnit(unit, word('treaty'), statistics, find));
    expect(below?.score).toBeGreaterThan(0);
    expect(own?.score).toBeGreaterThan(2 * (below?.score ?? 0));
    expect([below?.forms, own?.forms]).toEqual([[], ['treaty']]);
  });
});

describe('a phrase', () => {
  const placesIn = async (text: string, ...phrase: string[]): Promise<number[]> => {
    const { units, find } = await passagesOf([text]);
    return phrasePlaces(units[0]?.unit ?? 0, phrase, find);
  };

  it('stands where its words follow each other', async () => {
    const text = 'Rule of law, rule of the law. The rule-of law';
    expect(await placesIn(text, 'rule', 'of', 'law')).toEqual([0, 8]);
    expect(await placesIn(text, 'law', 'of')).toEqual([]);
    expect(await placesIn(text, 'constructor')).toEqual([]);
  });

  it('stands where its first word is written with a hyphen', async () => {
    expect(await placesIn('a cyber-security law', 'cybersecurity')).toEqual([1]);
    expect(await placesIn('a cyber-security law', 'cybersecurity', 'law')).toEqual([1]);
  });

  it('raises what a passage is worth, with or without its words of function', async () => {
    const forms = (form: string) => [
      { form, weight: 1 },
      { form: `${form}s`, weight: 0.9 },
    ];
    const words = [
      { at: 0, forms: forms('rule') },
      { at: 2, forms: forms('law') },
    ];
    const factor = async (text: string): Promise<number> => {
      const { units, find } = await passagesOf([text]);
      return togetherness(units[0]?.unit ?? 0, words, find);
    };
    expect(await factor('the rule of law')).toBeGreaterThan(1);
    expect(await factor('the rules of laws')).toBeGreaterThan(1);
    expect(await factor('the rule law')).toBeGreaterThan(1);
    expect(await factor('the rule and law')).toBeGreaterThan(1);
    expect(await factor('the rule and the law')).toBe(1);
    expect(await factor('the law of rule')).toBe(1);
  });

  it('is not a single word', async () => {
    const { units, find } = await passagesOf(['a law']);
    expect(togetherness(units[0]?.unit ?? 0, [{ at: 0, forms: [{ form: 'law', weight: 1 }] }], find)).toBe(1);
  });
});
