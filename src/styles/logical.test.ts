import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Pages are mirrored for languages that run from right to left, so styles name start and end; here they may not. */
const EXCUSED: Record<string, string> = {
  'src/components/link/LinkPreview.css: inset: var(--top) auto auto var(--left);':
    'Script gives the place of the preview in the window.',
  'src/styles/print.css: margin: 20mm 20mm 22mm 16mm;': 'A sheet is bound at the same side in every language.',
};

const SIDE = /^(?:(?:margin|padding|border|scroll-(?:margin|padding))-)?(?:left|right)\b/;
const BY_SIDE = /^(?:float|clear|text-align|caption-side)$/;
const FOUR_SIDES = /^(?:inset|margin|padding|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Whether a declaration names left or right, or gives them different values. */
function isPhysical(property: string, value: string): boolean {
  if (SIDE.test(property)) return true;
  if (BY_SIDE.test(property)) return /^(?:left|right)$/.test(value);
  const [, right, , left] = value.match(/(?:[^\s()]+|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  return FOUR_SIDES.test(property) && left !== undefined && left !== right;
}

function physicalIn(style: string): string[] {
  return [...style.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)]
    .filter(([, property = '', value = '']) => isPhysical(property, value))
    .map(([declaration]) => declaration.trim());
}

test('styles name no left and no right, but for what is physical', () => {
  const found = globSync('src/**/*.{astro,css}').flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const style = file.endsWith('.css') ? source : (/<style>([^]*)<\/style>/.exec(source)?.[1] ?? '');
    return physicalIn(style).map((declaration) => `${file}: ${declaration}`);
  });
  expect(found.toSorted()).toEqual(Object.keys(EXCUSED).toSorted());
});

test.each([
  ['margin-left: 1em;', true],
  ['border-right-width: 1px;', true],
  ['left: 0;', true],
  ['text-align: right;', true],
  ['inset: 0 0 auto auto;', true],
  ['padding: 0 calc(1em + (2px * 3)) 0 0;', true],
  ['margin: 0 auto 1em;', false],
  ['padding: 1px 2px 3px 2px;', false],
  ['margin-inline-start: 1em;', false],
  ['text-align: start;', false],
])('“%s” is physical: %s', (declaration, physical) => {
  expect(physicalIn(declaration)).toHaveLength(physical ? 1 : 0);
});
