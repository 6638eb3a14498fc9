import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Paper is measured in its own units. */
const files = globSync('src/**/*.{astro,css}').filter((file) => !file.endsWith('print.css'));

/** What keeps things apart. */
const SPACE = /^\s*(?:padding|margin|(?:row-|column-)?gap)[a-z-]*:([^;]+);/gm;
const LENGTH = /(-?[\d.]+)(rem|px|ch|lh|pt|mm)\b/g;

/** Pixels of the widest line: what makes room for one is on no scale. */
const LINE = 3;

function styleOf(file: string): string {
  const source = readFileSync(file, 'utf8');
  return file.endsWith('.css') ? source : (/<style>([^]*)<\/style>/.exec(source)?.[1] ?? '');
}

/** The declarations of a style that set a space by a length of their own. */
function offScale(style: string): string[] {
  return [...style.matchAll(SPACE)]
    .filter(([, value = '']) =>
      [...value.matchAll(LENGTH)].some(([, size, unit]) => unit !== 'px' || Math.abs(Number(size)) > LINE),
    )
    .map(([declaration]) => declaration.trim());
}

test('every space is a step of the scale in tokens.css', () => {
  expect(files.flatMap((file) => offScale(styleOf(file)).map((line) => `${file}: ${line}`))).toEqual([]);
});

test.each([
  ['padding: 0 var(--space-2);', true],
  ['margin: 0.5em auto -3px;', true],
  ['gap: clamp(var(--space-1), 8vw - var(--space-5), 10%);', true],
  ['padding-block: 0.5rem 0;', false],
  ['column-gap: 13px;', false],
  ['margin-inline-start: calc(-1 * 4px);', false],
])('a space as in “%s” is on the scale: %s', (declaration, isOnScale) => {
  expect(offScale(declaration)).toHaveLength(isOnScale ? 0 : 1);
});
