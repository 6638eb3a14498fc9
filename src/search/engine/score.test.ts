import { describe, expect, it } from 'vitest';
import { ask, passagesOf, placesOf, siteOf } from '../fixtures/in-memory.ts';
import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import { phrasePlaces } from './phrases.ts';
import { findConcept, idf, scoreUnit } from './score.ts';
import { statisticsOf } from './collection.ts';
import { phraseFactor } from './proximity.ts';

/** A way to find something: words in a phrase, each in forms that a bar divides, all but the first less sure. */
function option(words: string, kind: Option['kind'] = 'word', weight = 1): Option {
  const phrase = words
    .split(' ')
    .map((word) => word.split('|').map((form, index) => ({ form, weight: index === 0 ? 1 : 0.9 })));
  return { kind, label: words, phrase, weight };
}

const concepts = (...options: Option[][]): Concept[] =>
  options.map((own, index) => ({ typed: '', at: [index], options: own, parts: [] }));
const word = (...words: string[]): Concept[] => concepts(...words.map((one) => [option(one)]));

/** What makes a collection of texts, in which some words are rare. */
const OTHERS = [...Array.from({ length: 30 }, () => 'common law and some order'), 'a rule', 'a rule', 'a few treaties'];

/** What passages are worth in one collection. */
async function scores(texts: readonly string[], wanted: readonly Concept[]): Promise<number[]> {
  const { units, find } = await passagesOf([...texts, ...OTHERS]);
  const statistics = statisticsOf(units, units);
  const found = wanted.map((concept) => findConcept(concept, statistics, find));
  return units.slice(0, texts.length).map((unit) => scoreUnit(unit, found, statistics));
}

/** Expects passages to be worth less and less. */
async function expectOrder(texts: readonly string[], wanted: readonly Concept[]): Promise<void> {
  const all = await scores(texts, wanted);
  all.slice(1).forEach((score, index) => expect(all[index], texts[index]).toBeGreaterThan(score));
}

/** So many words of no account. */
const filling = (words: number): string => 'and '.repeat(words).trim();

describe('a passage is worth', () => {
  it('nothing without the words', async () => {
    expect(await scores(['a law of nothing'], word('treaty'))).toEqual([0]);
    expect(await scores(['a law'], [])).toEqual([0]);
    expect(await scores(['a law'], concepts([]))).toEqual([0]);
  });

  it('more for a rarer word', async () => {
    const [law = 0] = await scores(['a law here'], word('law'));
    const [treaty = 0] = await scores(['a treaty here'], word('treaty'));
    expect(treaty).toBeGreaterThan(law);
    expect(law).toBeGreaterThan(0);
    expect(idf(1, 100)).toBeGreaterThan(idf(50, 100));
    expect(idf(100, 100)).toBeGreaterThan(0);
  });

  it('more for a word that stands in it more often, but less and less so', async () => {
    const times = [1, 2, 3].map((number) => `${'law '.repeat(number)}${filling(10 - number)}`);
    const [once = 0, twice = 0, thrice = 0] = await scores(times, word('law'));
    expect(twice).toBeGreaterThan(once);
    expect(thrice - twice).toBeLessThan(twice - once);
  });

  it('more for the very form than for another', () => expectOrder(['a treaty', 'a pact'], word('treaty|pact')));

  it('less the longer it is', () => expectOrder([`law ${filling(9)}`, `law ${filling(50)}`], word('law')));

  it('more the more of the words it has, even the commoner ones', async () => {
    const wanted = word('treaty', 'law', 'order');
    await expectOrder(['a law and an order', 'a law and a law'], wanted);
    await expectOrder(['a treaty and law', 'a treaty and a treaty'], wanted);
  });

  it('more where the words stand close together, in any order', async () => {
    const wanted = word('treaty', 'law');
    const near = `treaty law ${filling(8)}`;
    await expectOrder([near, `law and treaty ${filling(7)}`, `law ${filling(8)} treaty`], wanted);
    const [one, other] = await scores([near, `law treaty ${filling(8)}`], wanted);
    expect(one).toBe(other);
  });

  it('never more for a synonym than for the word, however rare the synonym', async () => {
    const wanted = concepts([option('law'), option('pact', 'synonym', 0.5)]);
    await expectOrder(['a law here', 'pact pact pact', 'nothing here'], wanted);
  });

  it('something for words in a phrase only where they follow each other', async () => {
    const all = await scores(
      ['the rules order', 'the rule and order', 'the order rule'],
      concepts([option('rule|rules order')]),
    );
    expect(all.map((score) => score > 0)).toEqual([true, false, false]);
  });

  it('more for a compound than for one of its parts, which count where it does not stand', async () => {
    const [compound] = concepts([option('ruleorder', 'compound')]);
    const wanted = compound ? [{ ...compound, at: [0, 1], parts: word('rule', 'order') }] : [];
    await expectOrder(['a rule-order', 'an order', 'a law'], wanted);
  });

  it('something for what stands above it, but less than for what it says itself', async () => {
    const { units, find } = await passagesOf(['# A treaty', 'Of states.', 'A treaty of states.', ...OTHERS]);
    const statistics = statisticsOf(units, units);
    const found = word('treaty').map((concept) => findConcept(concept, statistics, find));
    const [below = 0, own = 0] = units.map((unit) => scoreUnit(unit, found, statistics));
    expect(below).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(below);
  });
});

it('of two passages that say the same, the one in the essay that says more of it is worth more', async () => {
  const essays = [
    { slug: 'one', blocks: ['A treaty here.', 'Nothing.', 'Nothing.'] },
    { slug: 'two', blocks: ['A treaty here.', 'Its treaties.', 'Two treaties.'] },
    { slug: 'three', blocks: OTHERS },
  ];
  const places = placesOf(await ask(siteOf(essays), 'treaty'));
  expect(places.filter((place) => place.endsWith('#p1'))).toEqual(['two/#p1', 'one/#p1']);
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
    const raised = async (text: string): Promise<boolean> => {
      const { units, find } = await passagesOf([text]);
      return phraseFactor(units[0]?.unit ?? 0, words, find, () => 1) > 1;
    };
    expect(await Promise.all(['the rule of law', 'the rules of laws', 'the rule law'].map(raised))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all(['the rule and the law', 'the law of rule', 'the law'].map(raised))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('raises it a little where only two neighbours of it stand together, the more the rarer they are', async () => {
    const words = ['rule', 'law', 'peace'].map((form, at) => ({ at, forms: [{ form, weight: 1 }] }));
    const { units, find } = await passagesOf([
      'rule law, peace',
      'rule law and peace',
      'law peace',
      'rule and law',
      'rule',
    ]);
    const [whole = 0, first = 0, second = 0, ...others] = units.map(({ unit }) =>
      phraseFactor(unit, words, find, (count) => 1 / count),
    );
    expect(whole).toBeGreaterThan(second);
    // Peace stands in fewer passages than rule.
    expect(second).toBeGreaterThan(first);
    expect(first).toBeGreaterThan(1);
    expect(others).toEqual([1, 1]);
  });

  it('is not a single word', async () => {
    const { units, find } = await passagesOf(['a law']);
    expect(phraseFactor(units[0]?.unit ?? 0, [{ at: 0, forms: [{ form: 'law', weight: 1 }] }], find, () => 1)).toBe(1);
  });
});
