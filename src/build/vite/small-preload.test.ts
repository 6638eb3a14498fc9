import { expect, it } from 'vitest';
import { nameFiles, smallPreload } from './small-preload.ts';

it('takes the place of the loader, and of nothing else', () => {
  const load = smallPreload().load as unknown as (id: string) => string | undefined;
  expect(load('\0vite/preload-helper.js')).toMatch(
    /^export \{ loadPart as __vitePreload \} from ".*load-part\.client\.ts";$/,
  );
  expect(load('src/components/browser/make.client.ts')).toBeUndefined();
});

const chunk = (...imports: string[]) => ({
  type: 'chunk' as const,
  imports: imports.map((name) => `_astro/${name}.js`),
});
const bundle = {
  '_astro/page.js': chunk('base'),
  '_astro/base.js': chunk(),
  '_astro/alone.1-a_B.js': chunk(),
  '_astro/menu.js': chunk('base', 'place'),
  '_astro/place.js': chunk('box', 'menu'),
  '_astro/box.js': chunk(),
  '_astro/style.css': { type: 'asset' as const },
};

it.each([
  ['one that imports nothing', 'alone.1-a_B', 'alone.1-a_B.js'],
  ['one that imports others, which import it', 'menu', 'menu.js place.js box.js'],
  ['one that the page has', 'base', ''],
])('names the files of a part: %s', (_, part, files) => {
  const call = `e(()=>import(\`./${part}.js\`),`;
  expect(nameFiles(`${call}__VITE_PRELOAD__)`, '_astro/page.js', bundle)).toBe(`${call}"${files}")`);
});

it('each import has its own files, and what names none stays as it is', () => {
  const code = (...files: string[]) =>
    `e(async()=>{let{a:t}=await import("./box.js");return{a:t}},${files[0]}).then(()=>e(()=>import('./menu.js'),${files[1]}));f("${files[2]}")`;
  expect(nameFiles(code('__VITE_PRELOAD__', '__VITE_PRELOAD__', 'x'), '_astro/page.js', bundle)).toBe(
    code('"box.js"', '"menu.js place.js box.js"', 'x'),
  );
});
