import path from 'node:path';
import { expect, it } from 'vitest';
import { unwatched } from './unwatched.ts';

it.each([
  ['content', 'src/pages/index.astro', false],
  ['content', 'content/essays/sea.mdx', false],
  ['content', '.astro/data-store.json', false],
  ['content', 'distant/a.ts', false],
  ['content', 'dist', true],
  ['content', 'dist/essays/sea/index.html', true],
  ['content', '.cache/kept/essays/0a/1b', true],
  ['.cache/made/content', '.cache/made/content', false],
  ['.cache/made/content', '.cache/made/content/essays/sea.mdx', false],
  ['.cache/made/content', '.cache/made/site/index.html', true],
])('with the content in %s, %s is unwatched: %s', (contentDir, file, isUnwatched) => {
  expect(unwatched({ contentDir, outDir: 'dist' })(path.resolve(file))).toBe(isUnwatched);
});
