import { expect, it } from 'vitest';
import { fragmentId } from './fragment.ts';

it.each([
  ['#p3', 'p3'],
  ['#caf%C3%A9', 'café'],
  ['#%zz', '%zz'],
  ['', ''],
])('reads %s', (hash, id) => {
  expect(fragmentId(hash)).toBe(id);
});
