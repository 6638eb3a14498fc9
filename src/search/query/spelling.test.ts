import { english } from '#language/en.ts';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { soundOf } from '#language/en/sounds.ts';
import { correct, editDistance, nearest } from './spelling.ts';

describe('the distance of two words', () => {
  it.each([
    ['the same', 'law', 'law', 0],
    ['a letter left out', 'soverignty', 'sovereignty', 1],
    ['a letter put in', 'cybber', 'cyber', 1],
    ['a letter changed', 'cyner', 'cyber', 1],
    ['two letters swapped', 'cybre', 'cyber', 1],
    ['two letters swapped, and one put in between', 'ca', 'abc', 3],
    ['two faults', 'govenrmnt', 'government', 2],
    ['nothing and a word', '', 'law', 3],
  ])('is right: %s', (_name, a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('is counted no further than it is wanted', () => {
    expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });

  it('never exceeds the number of slips, whatever they are', () => {
    const next = randomFrom(1);
    const letter = (): string => 'abcde'.charAt(Math.floor(next() * 5));
    for (let round = 0; round < 500; round += 1) {
      const word = Array.from({ length: 6 }, letter);
      const slipped = [...word];
      const slips = 1 + Math.floor(next() * 3);
      for (let slip = 0; slip < slips; slip += 1) {
        const at = Math.floor(next() * slipped.length);
        slipped.splice(at, next() < 0.5 ? 1 : 0, ...(next() < 0.5 ? [letter()] : []));
      }
      expect(editDistance(word.join(''), slipped.join(''), 10)).toBeLessThanOrEqual(slips);
    }
  });
});

describe('the sound of a word', () => {
  it.each([
    ['kovid', 'covid'],
    ['filosofy', 'philosophy'],
    ['sudonym', 'pseudonym'],
    ['nowledge', 'knowledge'],
    ['sivilization', 'civilisation'],
    ['jeneral', 'general'],
    ['soverenty', 'soverainty'],
    ['rite', 'right'],
  ])('is the same, however it is written: %s, %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it.each([
    ['cat', 'dog'],
    ['law', 'lord'],
    ['general', 'mineral'],
    ['china', 'kiev'],
  ])('is another for other words: %s, %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('a word that no text has', () => {
  const words: [string, number][] = [
    ['sovereignty', 9],
    ['sovereign', 4],
    ['covid', 1],
    ['state', 9],
    ['slate', 2],
    ['philosophy', 2],
    ['data', 9],
    ['internet', 9],
    ['international', 9],
  ];

  it.each([
    ['a letter left out', 'soverignty', 'sovereignty'],
    ['two letters wrong in a long word', 'soverigntey', 'sovereignty'],
    ['a word by its sound, with another first letter', 'filosofy', 'philosophy'],
    ['of two as near the more frequent', 'stlate', 'state'],
    ['letters swapped', 'intrenet', 'internet'],
  ])('is corrected: %s', (_name, typed, meant) => {
    expect(correct(typed, words, english)).toBe(meant);
  });

  it.each([
    ['short', 'dsta'],
    ['short, with a word as near that is not', 'stat'],
    ['a number', '20200'],
    ['a word with a digit', 'stat3'],
    ['two letters wrong in a short word', 'stxxe'],
    ['three letters wrong in a long one', 'sovxxxignty'],
    ['another first letter, and another sound', 'vtate'],
    ['like nothing', 'qwertyuiop'],
    ['hostile', '__proto__'],
  ])('is not corrected where it is %s', (_name, typed) => {
    expect(correct(typed, words, english)).toBeUndefined();
  });

  it('is not corrected to a short word', () => {
    expect(correct('datas', [['data', 9]], english)).toBeUndefined();
  });

  it('is offered the nearest words, nearest first, those of the same beginning too', () => {
    expect(nearest('sovereigns', words, 4)).toEqual(['sovereign', 'sovereignty']);
    expect(nearest('interxyzq', words, 4)).toContain('international');
    expect(nearest('stame', words, 1)).toEqual(['state']);
    expect(nearest('zebra', words, 4)).toEqual([]);
  });
});
