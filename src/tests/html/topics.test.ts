import { expect, it } from 'vitest';
import { isBuilt } from './built.ts';

it('every topic has a page, and a reference to another has none', () => {
  expect(isBuilt('/topics/concepts/digital-divide/')).toBe(true);
  expect(isBuilt('/topics/concepts/sovereignty/')).toBe(false);
});
