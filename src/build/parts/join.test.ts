import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, it } from 'vitest';
import { filesOf, writeFile } from '#environment/files.ts';
import { readSettings } from '#environment/settings.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { buildOfParts } from './join.ts';
import { buildPart } from './pack.ts';
import type { PartOfBuild } from './part-of-build.ts';

const BUNDLE = { '_astro/a.js': 'script', '_astro/picture.png': 'original', 'theme.js': 'early' };

/** The prerenderer of a build into a folder, once its scripts are there. */
async function startIn(folder: string, { around }: PartOfBuild): Promise<AstroPrerenderer> {
  const started = around(folder)({
    name: 'whole',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(new Response('rendered')),
  });
  await started.setup?.();
  return started;
}

/** A site of two essays, of which one has a picture, in two parts. */
async function twoParts() {
  const content = tempFolder({ 'essays/a.mdx': 'A', 'essays/b.mdx': 'B' });
  const env = { CONTENT_DIR: content, OUT_DIR: path.join(content, 'dist') };
  const folders = await Promise.all(
    ['a', 'b'].map(async (slug, index) => {
      const folder = tempFolder(BUNDLE);
      const part = buildPart(readSettings(env), { number: index + 1, of: 2 });
      await startIn(folder, part);
      writeFile(path.join(folder, `essays/${slug}/index.html`), `Page of ${slug}`);
      writeFile(path.join(folder, 'sitemap-0.xml'), 'half of it');
      if (slug === 'b') {
        // As Astro does with the pictures of pages that it renders.
        writeFile(path.join(folder, '_astro/picture_small.webp'), 'small');
        rmSync(path.join(folder, '_astro/picture.png'));
      }
      expect(part.finish(folder)).toEqual([
        `Part ${index + 1} of 2 has 1 essay. \`npm run join\` makes a site of all parts.`,
      ]);
      return folder;
    }),
  );
  return { folders, join: () => buildOfParts(readSettings(env), folders) };
}

const page = { type: 'page' } as RouteData;
const urlOf = (slug: string): Request => new Request(`http://localhost:4321/essays/${slug}/`);

it('a part has what belongs to its essays alone; a join takes it, with its pictures, and no other form of these', async () => {
  const { folders, join } = await twoParts();
  expect(folders.map((folder) => filesOf(folder))).toEqual([
    ['essays/a/index.html', 'part.json'],
    ['_astro/picture_small.webp', 'essays/b/index.html', 'part.json'],
  ]);
  const site = tempFolder({ ...BUNDLE, 'index.html': 'Home' });
  const joined = join();
  const prerenderer = await startIn(site, joined);
  for (const slug of ['a', 'b']) {
    const answer = (await prerenderer.render(urlOf(slug), { routeData: page })) as Response;
    expect(await answer.text()).toBe(`Page of ${slug}`);
  }
  expect(joined.finish(site)).toEqual([]);
  expect(filesOf(site)).toEqual(['_astro/a.js', '_astro/picture_small.webp', 'index.html', 'theme.js']);
  expect(readFileSync(path.join(site, '_astro/picture_small.webp'), 'utf8')).toBe('small');
});

it('a join whose scripts have other names than those that the pages load is refused', async () => {
  const { folders, join } = await twoParts();
  const site = tempFolder({ ...BUNDLE, '_astro/b.js': 'another' });
  await expect(startIn(site, join())).rejects.toThrow(
    `The pages of ${folders[0]} load other scripts or styles than this build makes.`,
  );
});

it('a page that no part has is told, and a file that no page asks for', async () => {
  const { join } = await twoParts();
  const site = tempFolder(BUNDLE);
  const joined = join();
  const prerenderer = await startIn(site, joined);
  expect(() => prerenderer.render(urlOf('c'), { routeData: page })).toThrow('No part has essays/c/index.html.');
  await prerenderer.render(urlOf('a'), { routeData: page });
  expect(() => joined.finish(site)).toThrow('A part has essays/b/index.html, which no site of this content has.');
});
