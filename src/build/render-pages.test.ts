import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, HookParameters, RouteData } from 'astro';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { fileOf, renderPages, spread } from './render-pages.ts';
import { SiteWriter } from './site-writer.ts';
import { StepClock } from './steps.ts';

it.each([
  ['/', '/', 'index.html'],
  ['/reader/', '/reader/', 'index.html'],
  ['/reader/essays/sea/p/3/', '/reader/', 'essays/sea/p/3/index.html'],
  ['/essays/%E7%BD%91%E7%BB%9C/', '/', 'essays/网络/index.html'],
  ['/404/', '/', '404.html'],
  ['/essays/404/', '/', 'essays/404/index.html'],
])('the page %s of a site at %s is the file %s', (pathname, basePath, file) => {
  expect(fileOf(new URL(pathname, 'http://localhost').pathname, basePath, true)).toBe(file);
});

it.each([
  ['/reader/essays/sea.md/', '/reader/', 'essays/sea.md'],
  ['/essays/%E7%BD%91%E7%BB%9C/card.png/', '/', 'essays/网络/card.png'],
  ['/robots.txt', '/', 'robots.txt'],
])('the file %s of a site at %s is %s', (pathname, basePath, file) => {
  expect(fileOf(new URL(pathname, 'http://localhost').pathname, basePath, false)).toBe(file);
});

it('what is rendered is written byte for byte, and a file of public/ stays where a route has the same address', async () => {
  const folder = tempFolder();
  const astro: AstroPrerenderer = {
    name: 'astro',
    // The bundler has copied the folder then.
    setup: () => Promise.resolve(writeFileSync(path.join(folder, 'robots.txt'), 'of public')),
    getStaticPaths: () => Promise.resolve([]),
    render: (request) => Promise.resolve(new Response(Buffer.from([0, 255, ...Buffer.from(request.url.slice(-9))]))),
  };
  let built = astro;
  const writer = new SiteWriter({ folder, settings: undefined });
  const { hooks } = renderPages({ folder, writer, basePath: '/', clock: new StepClock(() => undefined) });
  const setPrerenderer = (made: (astro: AstroPrerenderer) => AstroPrerenderer): void => void (built = made(astro));
  await hooks['astro:build:start']?.({ setPrerenderer } as HookParameters<'astro:build:start'>);
  await built.setup?.();
  const render = async (address: string, type: RouteData['type']): Promise<Response> => {
    const routeData = { type } as RouteData;
    const rendered = await built.render(new Request(`http://localhost${address}`), { routeData });
    return rendered instanceof Response ? rendered : rendered.response;
  };
  expect((await render('/a/b/card.png/', 'endpoint')).body).toBeNull();
  expect((await render('/a/b/c/', 'page')).body).toBeNull();
  expect((await render('/robots.txt/', 'endpoint')).body).not.toBeNull();
  expect(await writer.end()).toBeUndefined();
  await writer.close();
  expect(filesOf(folder)).toEqual(['a/b/c/index.html', 'a/b/card.png', 'robots.txt']);
  expect(readFileSync(path.join(folder, 'a/b/card.png'))).toEqual(Buffer.from([0, 255, ...Buffer.from('card.png/')]));
  expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toBe('of public');
});

it('lists are spread evenly, each in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 4 }), (sizes) => {
      const lists = sizes.map((size, list) => Array.from({ length: size }, (_, index) => [list, index] as const));
      const all = spread(lists);
      expect(all).toHaveLength(lists.flat().length);
      lists.forEach((own, list) => {
        const places = all.flatMap(([of], place) => (of === list ? [place] : []));
        expect(places.map((place) => all[place])).toEqual(own);
        places.forEach((place, index) => {
          const even = ((index + 0.5) / own.length) * all.length;
          expect(Math.abs(place - even)).toBeLessThanOrEqual(sizes.length);
        });
      });
    }),
  );
});
