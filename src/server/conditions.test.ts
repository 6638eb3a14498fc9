import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUnchanged, partOf } from './conditions.ts';

const NOW = { etag: '"now"', modified: new Date('2026-11-27T12:00:00.400Z') };

it.each([
  ['if-none-match', '"now"', true],
  ['if-none-match', 'W/"now"', true],
  ['if-none-match', '"then", "now"', true],
  ['if-none-match', '"then",W/"now"', true],
  ['if-none-match', '*', true],
  ['if-none-match', '"then"', false],
  ['if-none-match', 'now', false],
  ['if-none-match', '', false],
  ['if-modified-since', 'Fri, 27 Nov 2026 12:00:00 GMT', true],
  ['if-modified-since', 'Sat, 28 Nov 2026 12:00:00 GMT', true],
  ['if-modified-since', 'Fri, 27 Nov 2026 11:59:59 GMT', false],
  ['if-modified-since', 'some day', false],
])('tells by %s: %s whether a client has what there is: %s', (name, value, isSame) => {
  expect(isUnchanged({ [name]: value }, NOW)).toBe(isSame);
});

it('believes the name of the content before its date', () => {
  const since = 'Sat, 28 Nov 2026 12:00:00 GMT';
  expect(isUnchanged({ 'if-none-match': '"then"', 'if-modified-since': since }, NOW)).toBe(false);
});

it.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['Bytes=7-7', { start: 7, end: 7 }],
  ['bytes=7-', { start: 7, end: 9 }],
  ['bytes=7-99', { start: 7, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-3', undefined],
  ['bytes=0-1,3-4', undefined],
  ['bytes=-', undefined],
  ['lines=1-2', undefined],
  ['', undefined],
])('reads the range %s of ten bytes', (range, part) => {
  expect(partOf({ range }, 10, NOW)).toEqual(part);
});

it.each([
  ['"now"', true],
  ['"then"', false],
  ['W/"now"', false],
  ['Fri, 27 Nov 2026 12:00:00 GMT', true],
  ['Fri, 27 Nov 2026 11:00:00 GMT', false],
])('sends a part if the file is still that of %s', (condition, isSame) => {
  expect(partOf({ range: 'bytes=0-3', 'if-range': condition }, 10, NOW) !== undefined).toBe(isSame);
});

it('never sends what a file has not', () => {
  const number = fc.oneof(fc.constant(''), fc.nat(20).map(String), fc.bigInt({ min: 0n }).map(String));
  fc.assert(
    fc.property(number, number, fc.nat(15), (first, last, size) => {
      const part = partOf({ range: `bytes=${first}-${last}` }, size, NOW);
      if (typeof part !== 'object') return;
      expect(part.start).toBeGreaterThanOrEqual(0);
      expect(part.end).toBeGreaterThanOrEqual(part.start);
      expect(part.end).toBeLessThan(size);
    }),
  );
});
