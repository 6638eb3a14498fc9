import { describe, expect, it } from 'vitest';
import { filesToLoad, smallPreload } from './small-preload.ts';

it('takes the place of the loader, and of nothing else', () => {
  const load = smallPreload().load as unknown as (id: string) => string | undefined;
  expect(load('\0vite/preload-helper.js')).toMatch(/^export \{ loadPart as __vitePreload \} from ".*load-part\.ts";$/);
  expect(load('src/components/make.ts')).toBeUndefined();
});

describe('the files of a part', () => {
  const bundle = {
    '_astro/page.js': { imports: ['_astro/base.js'] },
    '_astro/base.js': { imports: [] },
    '_astro/alone.js': { imports: [] },
    '_astro/menu.js': { imports: ['_astro/base.js', '_astro/place.js'] },
    '_astro/place.js': { imports: ['_astro/box.js', '_astro/menu.js'] },
    '_astro/box.js': { imports: [] },
    '_astro/style.css': {},
  };
  it.each([
    ['one that imports nothing', 'alone', ['alone.js']],
    ['one that imports others, which import it', 'menu', ['menu.js', 'place.js', 'box.js']],
    ['one that the page has', 'base', []],
    ['one that is not built', 'elsewhere', ['elsewhere.js']],
  ])('%s', (_, part, files) => {
    expect(filesToLoad(bundle, `_astro/${part}.js`, '_astro/page.js')).toEqual(files);
  });
});
