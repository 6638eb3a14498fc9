import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeFile } from '#environment/files.ts';
import type { SyntheticText } from './synthetic-collection.ts';

/** A blog as Astro's guide begins one: MDX in a collection, a list, a page a post, site map; Pagefind over the pages. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'starter', type: 'module', private: true }),
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://blog.example.org',
  integrations: [mdx(), sitemap()],
  markdown: { processor: unified({}), syntaxHighlight: false },
  devToolbar: { enabled: false },
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  posts: defineCollection({
    loader: glob({ base: './src/content/posts', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), author: z.string() }),
  }),
};
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>{title}</title>
  </head>
  <body>
    <header><a href="/">Home</a></header>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
<style>
  body { max-width: 40rem; margin: auto; font: 1.2rem / 1.6 serif; }
</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const posts = await getCollection('posts');
---
<Page title="Posts">
  <ul>{posts.map(({ id, data }) => <li><a href={\`/posts/\${id}/\`}>{data.title}</a> {data.author}</li>)}</ul>
</Page>
`,
  'src/pages/posts/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export const getStaticPaths = async () =>
  (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<Page title={post.data.title}><p>{post.data.author}</p><Content /></Page>
`,
};

/** Writes the starter with posts into a folder; it uses the packages of this project. */
export function writeStarter(folder: string, texts: readonly SyntheticText[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(FILES)) writeFile(path.join(folder, name), content);
  for (const { slug, title, author, body } of texts) {
    const facts = `---\ntitle: ${JSON.stringify(title)}\nauthor: ${author}\n---\n\n`;
    writeFile(path.join(folder, `src/content/posts/${slug}.mdx`), facts + body);
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
}

/** Arguments of Node that build the pages of a starter, in its folder. */
export const STARTER_BUILD = [path.resolve('node_modules/astro/bin/astro.mjs'), 'build', '--silent'];

/** A starter with one post, built: the page of that. */
export function starterPage(folder: string, text: SyntheticText): string {
  writeStarter(folder, [text]);
  const { status } = spawnSync(process.execPath, STARTER_BUILD, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The blog starter was not built, so there is nothing to compare with.');
  return readFileSync(path.join(folder, `dist/posts/${text.slug}/index.html`), 'utf8');
}
