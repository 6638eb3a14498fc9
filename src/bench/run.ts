/**
 * `npm run bench`: how long a build takes, and how well queries are answered.
 * `npm run bench -- --scale`: what a search costs and finds in collections of 100, 1,000 and 3,000 essays, beside Pagefind.
 * `npm run bench -- --builds`: builds of 2, 100 and 1,000 essays, beside a blog starter with the same texts, and the
 * development server with them; `--essays 1000,10000` takes as many.
 * `npm run bench -- --load`: how many requests a second the site bears on nginx and `npm start`, beside a bare page.
 * `npm run bench -- --paint`: when a slow phone paints a page, beside the same essay without style and script,
 * and as a page of a blog starter.
 *
 * Sizes are exact: bytes after brotli 11. Times compare only within one run. `npm run check` weighs the pages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliSize } from '#checks/page-weight.ts';
import { evaluateSearch, readQueries } from '#tests/search/quality.ts';
import { measureBuildSize } from './build-sizes.ts';
import { build, timeBuilds } from './builds.ts';
import { measureLoad } from './load.ts';
import { measurePaint } from './paint.ts';
import { measureBaseline, measureScale } from './scale.ts';

const OUT_DIR = '.cache/bench/site';
const CONTENT = 'content';
const SIZES = [100, 1_000, 3_000];
const BUILD_SIZES = [2, 100, 1_000];

type Rows = Record<string, object>;

async function benchScale(): Promise<void> {
  build(OUT_DIR);
  // All scripts of the site: an upper bound for those of the search.
  const scripts = readdirSync(`${OUT_DIR}/_astro`)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + brotliSize(readFileSync(`${OUT_DIR}/_astro/${name}`)), 0);
  const own: Rows = {};
  const pagefind: Rows = {};
  for (const size of SIZES) {
    own[`${size} essays`] = await measureScale(size, CONTENT, scripts);
    for (const [name, row] of Object.entries(await measureBaseline(size, CONTENT)))
      pagefind[`${size} essays, ${name}`] = row;
  }
  console.log('Cost and recall of 200 queries of three words of one passage. Bytes.');
  console.table(own);
  console.log('\nWhat Pagefind would load (baseline): engine and records first, then a part for each word. Bytes.');
  console.table(pagefind);
}

async function benchBuilds(sizes: readonly number[]): Promise<void> {
  const rows: Rows = {};
  let before: number | undefined;
  for (const size of sizes) {
    const row = await measureBuildSize(size, CONTENT);
    const growth = before === undefined ? undefined : (row.first / before).toFixed(1);
    rows[`${size} essays`] = { ...row, growth };
    before = row.first;
  }
  console.log(
    'Builds with nothing cached, beside a blog starter with the same texts (baseline). Seconds and gigabytes; growth of the ' +
      'first build from the row above.',
  );
  console.table(rows);
}

async function benchSite(): Promise<void> {
  console.log('Builds, in milliseconds (median of 3)');
  console.table(timeBuilds(OUT_DIR));
  console.log('\nHow well queries are answered: the published set, and one that was written before anything was tuned');
  const rows: Rows = {};
  for (const [name, set] of [['published', 'dev'] as const, ['kept apart', 'own'] as const]) {
    const { queries, quality } = await evaluateSearch(readQueries(set), OUT_DIR);
    rows[name] = { queries, ...quality };
  }
  console.table(rows);
}

async function benchLoad(): Promise<void> {
  build(OUT_DIR);
  console.log('Requests a second with 64 connections on this machine (median of 3); compare them with the bare page');
  console.table(await measureLoad(OUT_DIR));
}

async function benchPaint(): Promise<void> {
  build(OUT_DIR);
  console.log(
    'Paints on a slow phone with nothing cached, in milliseconds (median of 7); compare them with the bare page',
  );
  console.table(await measurePaint(OUT_DIR));
}

const { values } = parseArgs({
  options: {
    scale: { type: 'boolean' },
    builds: { type: 'boolean' },
    load: { type: 'boolean' },
    paint: { type: 'boolean' },
    essays: { type: 'string' },
  },
});
const essays = values.essays?.split(',').map(Number) ?? [];
if (values.builds) await benchBuilds(essays.length === 0 ? BUILD_SIZES : essays);
else if (values.load) await benchLoad();
else if (values.paint) await benchPaint();
else await (values.scale ? benchScale() : benchSite());
