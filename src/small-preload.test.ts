import { expect, it } from 'vitest';
import { smallPreload } from './small-preload.ts';

const load = smallPreload('/reader/').load as unknown as (id: string) => string | undefined;

it('takes the place of the loader, and of nothing else', () => {
  expect(load('\0vite/preload-helper.js')).toContain('export const __vitePreload');
  expect(load('src/components/make.ts')).toBeUndefined();
});

it('asks for files below the path of the site', () => {
  expect(load('\0vite/preload-helper.js')).toContain('href: "/reader/" + file');
});
