import { expect, test } from 'vitest';
import { componentLayer } from './component-layer.ts';

const transform = componentLayer().transform as (code: string, id: string) => { code: string } | undefined;
const RULE = 'p { margin: 0 }';

test.each([
  '/a/src/pages/index.astro?astro&type=style&index=0&lang.css',
  '/a/src/components/link/LinkPopover.css',
  '/a/src/components/link/LinkPopover.css?transform-only',
])('the style of a component is in its layer: %s', (id) => {
  expect(transform(RULE, id)?.code).toBe(`@layer components {${RULE}}`);
});

test.each([
  '/a/src/styles/site.css',
  '/a/src/pages/index.astro',
  '/a/src/components/link/LinkPopover.css?url',
  '/a/src/components/link/popover.client.ts',
])('what is no style of a component stays as it is: %s', (id) => {
  expect(transform(RULE, id)).toBeUndefined();
});
