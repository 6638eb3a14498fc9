import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { floorTargets } from './src/lib/minimum-browsers.ts';
import { essayProcessor } from './src/markdown/processor.ts';
import { siteMap } from './src/permalinks/site-map.ts';
import { componentLayer } from './src/build/vite/component-layer.ts';
import { contentReload } from './src/build/vite/content-reload.ts';
import { editionOf } from './src/build/vite/build-id.ts';
import { essayAliases } from './src/permalinks/read-ledger.ts';
import { site } from './src/content/site.ts';
import { cacheFolderOf, readSettings } from './src/environment/settings.ts';
import { shortenScopeClasses } from './src/build/vite/shorten-scope-classes.ts';
import { siteStrings } from './src/build/vite/site-strings.ts';
import { smallPreload } from './src/build/vite/small-preload.ts';
import { unwatched } from './src/build/vite/unwatched.ts';
import { mentionFinder } from './src/topics/find-in-essay.ts';

const { siteUrl, basePath, contentDir, outDir, searchUrl = '' } = readSettings(process.env);
const mentions = mentionFinder(contentDir);
const { code, edition } = editionOf(contentDir);

/** What runs on every page, with all that it imports: one script, from which others import. */
const BASE = /\/src\/(layouts\/Base\.client|links\/fragment|passages\/passage)\.ts$/;

/** What several parts of an essay page use that are loaded when they are wanted: a file each would cost the page a name each. */
const PARTS =
  /\/src\/(components\/(link\/((anchor|copy|copy-and-tell|copy-selection|keep-beside|opened)\.client|place-box)|browser\/(connected|essay-topics|load-with-patterns|read-page)\.client)|lib\/well-formed|strings\/inline|passages\/(page|paragraphs|passage-range))\.ts$/;

const QUERIES = /\/src\/(passages\/marks|search\/query\/(address|spelling))\.ts$/;

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  cacheDir: `./${cacheFolderOf(contentDir)}`,
  prerenderConflictBehavior: 'error',
  markdown: { processor: essayProcessor(essayAliases(contentDir), mentions), syntaxHighlight: false },
  integrations: [mdx(), sitemap(siteMap(contentDir, basePath))],
  // What may be inline is put there after the bundler, by its hash: see src/hosting/inline.ts.
  // Pictures are drawn in threads, beside the pages.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    // What the environment may set is read in settings.ts, and nowhere else.
    envDir: false,
    // Editors empty a file before they write it. Of two events within milliseconds the second is dropped, and a half file read.
    server: {
      watch: {
        awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
        ignored: unwatched({ contentDir, outDir }),
      },
    },
    // The palettes are written out: what Lightning CSS adds to each `color-scheme` (Features.LightDark) has no use.
    css: { lightningcss: { exclude: 1 << 20 } },
    plugins: [
      componentLayer(),
      siteStrings(site.language),
      shortenScopeClasses('src'),
      smallPreload(),
      contentReload(contentDir, mentions.forget),
    ],
    define: {
      EDITION: JSON.stringify(edition),
      SEARCH_CODE: JSON.stringify(code),
      SEARCH_URL: JSON.stringify(searchUrl),
    },
    // Short names: each is written into every page.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[name].[hash:6].js',
              codeSplitting: {
                groups: [
                  { name: 'base', test: BASE, priority: 1 },
                  { name: 'parts', test: PARTS },
                  { name: 'queries', test: QUERIES },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Style sheets get the prefixes that the oldest browsers need.
      target: floorTargets,
      cssTarget: floorTargets,
      // Astro marks every MDX module with a directive of its own, and the bundler warns about each; harmless.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  devToolbar: { enabled: false },
});
