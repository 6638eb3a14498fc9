import { expect, it } from 'vitest';
import { essay } from './fixtures/model.ts';
import { inOrder } from './in-order.ts';

it('puts each heading before its first passage, those without one where they stand', () => {
  expect(inOrder(essay).map((part) => ('section' in part ? part.section.id : part.passage.id))).toEqual([
    'p1',
    'water',
    'salt',
    'p2',
    'end',
  ]);
});
