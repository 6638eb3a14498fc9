import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shortenScopeClasses } from './shorten-scope-classes.ts';

type Transform = (code: string, id: string) => string | { code: string } | undefined;

const folder = mkdtempSync(path.join(tmpdir(), 'scopes-'));
mkdirSync(path.join(folder, 'parts'));
for (const name of ['Two.astro', 'parts/One.astro']) writeFileSync(path.join(folder, name), '');

/** What both plugins together make of a module. */
function transform(code: string, name: string): string {
  return shortenScopeClasses(folder).reduce((before, plugin) => {
    const after = (plugin.transform as unknown as Transform)(before, path.join(folder, name));
    return typeof after === 'object' ? after.code : (after ?? before);
  }, code);
}

it('gives the style and the markup of a component the same short name', () => {
  expect(transform('<p class="a astro-abcd1234">', 'Two.astro')).toBe('<p class="a s0">');
  expect(transform('.a.astro-abcd1234{}', 'Two.astro?astro&type=style&index=0&lang.css')).toBe('.a.s0{}');
});

it('gives another component another name', () => {
  expect(transform('.astro-zyxw9876', 'parts/One.astro')).toBe('.s1');
});

it('leaves alone what is no component, and a component that came later', () => {
  expect(transform('astro-abcd1234', 'names.ts')).toBe('astro-abcd1234');
  expect(transform('astro-abcd1234', 'New.astro')).toBe('astro-abcd1234');
});
