import { expect, it } from 'vitest';
import { isLongEnough } from './pages.ts';

it.each([
  ['Essays on the sea.', false],
  ['Essays on the sea and the land.', true],
  ['此网址下没有页面。', true],
  ['海', false],
  ['', false],
])('a description of a page says enough, in any script: %s', (description, isEnough) => {
  expect(isLongEnough(description)).toBe(isEnough);
});
