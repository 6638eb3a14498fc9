import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'vite';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { addresses } from '../lib/addresses.ts';
import { orderFilters } from './order-filters.ts';
import { readChunks } from './read-chunks.ts';
import type { Manifest } from './word-list.ts';

/** Folder of the index, below the root of the site. */
const FOLDER = 'pagefind';

/**
 * Of no language, so that Pagefind finds words as they are written: which forms belong together is worked out by the
 * search itself. (Its English stems make one word of government and governance.)
 */
const LANGUAGE = 'unknown';

/** Ready-made interfaces that come with the engine. The site has its own, and its own worker. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/**
 * Integration: indexes the essays as they were rendered, after a build, and again whenever they change in development.
 *
 * @param contentDir folder of the content, to know the essays in development
 */
export function searchIndex(contentDir: string): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await buildIndex((index) => index.addDirectory({ path: site, glob: 'essays/*/index.html' }));
        for (const { path: name, content } of files) {
          const file = path.join(site, FOLDER, name);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await addChunks(path.join(site, 'search', 'words.json'), files);
        logger.info(`search index of ${files.length} files`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => (files = undefined));
        const prefix = addresses(server.config.base).file(`${FOLDER}/`);
        server.middlewares.use((request, response, next) => {
          const url = request.url?.split('?')[0] ?? '';
          const name = url.startsWith(prefix)
            ? url.slice(prefix.length)
            : url.startsWith(`/${FOLDER}/`)
              ? url.slice(FOLDER.length + 2)
              : undefined;
          if (name === undefined) return next();
          files ??= indexOfServer(`http://${request.headers.host ?? 'localhost'}`, server.config.base, contentDir);
          files.then((all) => {
            const content = all.get(name);
            response.statusCode = content ? 200 : 404;
            response.setHeader('Content-Type', contentType(name));
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** Bytes of a whole index that a reader may be sent before the first query. */
const AHEAD = 60_000;

/** Lets the search know what the parts of the index cost. */
async function addChunks(file: string, files: readonly IndexFile[]): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const data = files.filter(({ path: name }) => /\.pf_(meta|index|fragment)$/.test(name));
  const isSmall = data.reduce((sum, { content }) => sum + content.length, 0) <= AHEAD;
  const ahead = isSmall ? data.map(({ path: name }) => name) : [];
  await writeFile(file, JSON.stringify({ ...manifest, chunks: readChunks(files), ahead } satisfies Manifest));
}

/** Indexes the essays as a development server shows them now. */
async function indexOfServer(origin: string, base: string, contentDir: string): Promise<Map<string, Uint8Array>> {
  const slugs = (await readdir(path.join(contentDir, 'essays'))).flatMap((name) =>
    name.endsWith('.mdx') ? [path.basename(name, '.mdx')] : [],
  );
  const files = await buildIndex(async (index) => {
    for (const slug of slugs) {
      const response = await fetch(origin + addresses(base).essay(slug));
      await index.addHTMLFile({ url: addresses('/').essay(slug), content: await response.text() });
    }
    return { errors: [] };
  });
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

/**
 * Builds an index with Pagefind.
 *
 * @param add puts the pages into it
 * @returns its files, named from the folder of the index; without what the site does not use
 * @throws Error with what Pagefind complains of
 */
export async function buildIndex(add: (index: PagefindIndex) => Promise<{ errors: string[] }>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    const added = await add(index);
    const { files, errors: failed } = await index.getFiles();
    const all = [...added.errors, ...failed];
    if (all.length > 0) throw new Error(`The search index could not be built: ${all.join('; ')}`);
    return await Promise.all(orderFilters(files.filter(({ path: name }) => !UNUSED.test(name))).map(small));
  } finally {
    await close();
  }
}

/** The engine's script comes with its spaces and long names. */
async function small({ path: name, content }: IndexFile): Promise<IndexFile> {
  if (!name.endsWith('.js')) return { path: name, content };
  const { code, errors } = await minify(name, new TextDecoder().decode(content), { module: true });
  const [error] = errors;
  if (error) throw new Error(`The search engine's script ${name} could not be made smaller: ${error.message}`);
  return { path: name, content: new TextEncoder().encode(code) };
}

function contentType(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
