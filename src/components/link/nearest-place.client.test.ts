import { describe, expect, it } from 'vitest';
import { nearestPlace, wordsOfFragment } from './nearest-place.client.ts';

const sections = [
  { id: 'the-fifth-territory', label: '“The fifth territory”' },
  { id: 'challenges-to-global-governance', label: '“Challenges to global governance”' },
  { id: 'about-this-text', label: '“About this text”' },
];

describe('the place that was meant', () => {
  it.each([
    ['p99', 'p10'],
    ['p11-p14', 'p10'],
    ['p0', 'p1'],
    ['P3', 'p3'],
    ['p007', 'p7'],
    ['p3-p99', 'p3'],
    ['p999999999', 'p10'],
  ])('by #%s is passage %s', (id, expected) => {
    expect(nearestPlace(id, 10, sections)?.id).toBe(expected);
  });

  it.each([
    ['the-fith-territory', 'the-fifth-territory'],
    ['The_Fifth_Territory', 'the-fifth-territory'],
    ['fifth-territory', 'the-fifth-territory'],
    ['challanges', 'challenges-to-global-governance'],
    ['challenges', 'challenges-to-global-governance'],
    ['challenges-to-global-goverance', 'challenges-to-global-governance'],
    ['about-this', 'about-this-text'],
  ])('by #%s is the section #%s', (id, expected) => {
    expect(nearestPlace(id, 10, sections)?.id).toBe(expected);
  });

  it.each(['digital-divide', 'x', '', 'fn-1', '%', '中文', 'p', 'a'.repeat(5000)])('is not guessed from #%s', (id) => {
    expect(nearestPlace(id, 10, sections)).toBeUndefined();
  });

  it('is said to be the last or the first passage where it is', () => {
    expect(nearestPlace('p99', 10, sections)?.label).toBe('¶10, the last passage');
    expect(nearestPlace('p0', 10, sections)?.label).toBe('¶1, the first passage');
    expect(nearestPlace('p03', 10, sections)?.label).toBe('¶3');
  });
});

describe('the words to search for', () => {
  it.each([
    ['digital-divide', 'digital divide'],
    ['China’s_rise', 'China’s rise'],
    ['网络-空间', '网络 空间'],
    ['<img src=x>', 'img src x'],
    ['---', ''],
    ['p99', ''],
    ['p3-p5', ''],
    ['fn-2', ''],
    ['', ''],
  ])('of #%s are %j', (id, words) => {
    expect(wordsOfFragment(id)).toBe(words);
  });

  it('are not more than a line', () => {
    expect(wordsOfFragment('a-'.repeat(4000)).length).toBeLessThanOrEqual(80);
  });
});
