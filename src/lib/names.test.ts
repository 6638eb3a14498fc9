import { listAround } from '#language/local.ts';
import { describe, expect, it } from 'vitest';
import { compareByName, fullName, joinNames, type Name } from './names.ts';

const lan: Name = { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' };
const tan: Name = { family: 'Tan', given: 'Youzhi', nameOrder: 'given-first' };

describe('a name', () => {
  it('starts with the family name where that is its order', () => {
    expect(fullName(lan)).toBe('Lan Xinzhen');
  });

  it('ends with the family name where that is its order', () => {
    expect(fullName(tan)).toBe('Youzhi Tan');
  });

  it('keeps every word of its parts', () => {
    expect(fullName({ family: 'van der Berg', given: 'Anna Maria', nameOrder: 'given-first' })).toBe(
      'Anna Maria van der Berg',
    );
  });
});

describe('a list of names', () => {
  it.each<[string, Name[], string]>([
    ['nothing', [], ''],
    ['one', [lan], 'Lan Xinzhen'],
    ['two, each in its own order', [lan, tan], 'Lan Xinzhen and Youzhi Tan'],
    ['three, without a comma before the last', [lan, tan, lan], 'Lan Xinzhen, Youzhi Tan and Lan Xinzhen'],
  ])('reads as English: %s', (_name, people, words) => {
    expect(joinNames(people)).toBe(words);
  });

  it('has the same words between things that are more than words', () => {
    expect(listAround([lan, tan, lan])).toEqual([lan, ', ', tan, ' and ', lan]);
    expect(listAround([lan])).toEqual([lan]);
    expect(listAround([])).toEqual([]);
  });
});

describe('the order of people', () => {
  const person = (family: string, given: string, then = '', nameOrder: Name['nameOrder'] = 'given-first') => ({
    name: { family, given, nameOrder },
    then,
  });

  it.each([
    ['the family name comes first', person('Lan', 'Zoe'), person('Tan', 'Ann')],
    ['then the given name', person('Lan', 'Ann'), person('Lan', 'Zoe')],
    ['then the last word', person('Lan', 'Ann', 'Essay A'), person('Lan', 'Ann', 'Essay B')],
    ['however the name is written', person('Lan', 'Xinzhen', '', 'family-first'), person('Tan', 'Ann')],
    ['an accent does not send a name to the end', person('Émile', 'A'), person('Fabre', 'A')],
    ['a small letter does not send a name to the end', person('de Vries', 'A'), person('Fabre', 'A')],
  ])('is the one of an index: %s', (_name, first, second) => {
    expect(compareByName(first, second)).toBeLessThan(0);
    expect(compareByName(second, first)).toBeGreaterThan(0);
  });

  it('holds two equal names equal', () => {
    expect(compareByName(person('Lan', 'Ann', 'A'), person('Lan', 'Ann', 'A'))).toBe(0);
  });
});

it('has no space between the parts of a name where the script has none', () => {
  const name = (family: string, given: string, nameOrder: 'family-first' | 'given-first' = 'family-first') =>
    fullName({ family, given, nameOrder });
  expect([name('陈', '海'), name('寺田', '寅彦'), name('김', '소월')]).toEqual(['陈海', '寺田寅彦', '김소월']);
  expect([name('Lan', 'Xinzhen'), name('林', 'Anna', 'given-first')]).toEqual(['Lan Xinzhen', 'Anna 林']);
});
