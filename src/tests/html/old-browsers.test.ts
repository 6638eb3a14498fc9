import { describe, expect, it } from 'vitest';
import { fileText } from './built.ts';
import { filesOf } from './every-page.ts';

/** Features that no file may need: some supported browsers lack them. */
const NEVER: [RegExp, string][] = [
  [/\.css$/, 'light-dark('],
  [/\.js$/, 'new Worker('],
  [/\.js$/, 'WebAssembly'],
  [/\.js$/, '.withResolvers('],
  [/\.js$/, '.toWellFormed('],
];

describe('for old browsers', () => {
  it.each(NEVER)('no file that ends in %s has %s', (kind, text) => {
    const files = filesOf('main', kind);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => fileText(`/${file}`).includes(text))).toEqual([]);
  });
});
