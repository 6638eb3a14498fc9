import { expect, it } from 'vitest';
import { encodingsFor } from './encodings.ts';

it.each([
  [undefined, []],
  ['', []],
  ['br', ['br']],
  ['gzip, deflate, br, zstd', ['br', 'gzip']],
  ['gzip;q=1.0, br;q=0.5', ['gzip', 'br']],
  ['br;q=0, gzip', ['gzip']],
  ['BR ; q=0.1', ['br']],
  ['*', ['br', 'gzip']],
  ['*;q=0', []],
  ['*;q=0, gzip', ['gzip']],
  ['identity, gzip;q=0.5', []],
  ['identity;q=0.5, gzip', ['gzip']],
  ['br;q=x', []],
  ['xbr', []],
])('sends one who takes "%s" a file in %j', (accepted, names) => {
  expect(encodingsFor(accepted).map(({ name }) => name)).toEqual(names);
});
