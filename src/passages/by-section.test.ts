import { expect, test } from 'vitest';
import { bySection } from './by-section.ts';

const passage = (number: number, id?: string) => ({ number, section: id === undefined ? null : { id, title: id } });
const divided = (...passages: ReturnType<typeof passage>[]) =>
  bySection(passages).map(({ section, passages: own }) => [section?.id, ...own.map(({ number }) => number)]);

test('passages that follow each other in a section stand together', () => {
  expect(divided(passage(1, 'a'), passage(2, 'a'), passage(3, 'b'))).toEqual([
    ['a', 1, 2],
    ['b', 3],
  ]);
});

test('those before the first heading have no section', () => {
  expect(divided(passage(1), passage(2), passage(3, 'a'))).toEqual([
    [undefined, 1, 2],
    ['a', 3],
  ]);
  expect(divided()).toEqual([]);
});
