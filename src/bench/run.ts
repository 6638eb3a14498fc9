/**
 * `npm run bench`: what the pages and a search weigh, how long a build and a search take, how well queries are answered.
 * `npm run bench -- --scale`: what a search costs, and what it finds, in collections of 100, 1,000 and 3,000 essays.
 *
 * Sizes are exact: bytes after brotli at its best, files that are compressed already as they are. Times are only to be
 * compared with each other within one run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { brotliSize } from '../checks/page-weight.ts';
import { readSite } from '../checks/site.ts';
import { startServer } from '../server/server.ts';
import { findChromium, thisMachine } from '../tools/chromium.ts';
import { timeBuild, timeBuilds } from './builds.ts';
import { weighPages } from './pages.ts';
import { evaluateSearch } from './quality.ts';
import { measureScale } from './scale.ts';
import { compareSearch } from './search.ts';

const OUT_DIR = '.cache/bench/site';
const CONTENT = 'content';
const SIZES = [100, 1_000, 3_000];

async function benchScale(): Promise<void> {
  timeBuild(OUT_DIR);
  // All scripts of the site: more than the search’s own, so that the figure is on the safe side.
  const scripts = readdirSync(`${OUT_DIR}/_astro`)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + brotliSize(readFileSync(`${OUT_DIR}/_astro/${name}`)), 0);
  console.log('What a query costs and finds: 200 queries of three words that stand in one passage. Bytes.');
  const rows: Record<string, object> = {};
  for (const size of SIZES) rows[`${size} essays`] = await measureScale(size, CONTENT, scripts);
  console.table(rows);
}

async function benchSite(): Promise<void> {
  console.log('Builds, in milliseconds (median of 3)');
  console.table(timeBuilds(OUT_DIR));
  const site = readSite({ folder: OUT_DIR, contentDir: CONTENT, basePath: '/' });
  const { server, address } = await startServer({ folder: OUT_DIR, basePath: '/', port: 4821 });
  const browser = await chromium.launch({ executablePath: findChromium(thisMachine), args: ['--no-sandbox'] });
  try {
    console.log('\nBytes on a first visit, after brotli; “words alone” is the author’s text by itself (baseline)');
    console.table(await weighPages(browser, site, address));
    console.log('\nThe search, and Pagefind’s own interface on the same pages; milliseconds are medians of 12 queries');
    console.table(await compareSearch(browser, OUT_DIR));
  } finally {
    await browser.close();
    server.close();
  }
  console.log('\nHow well queries are answered: the published set, and one that was written before anything was tuned');
  console.table({ published: evaluateSearch('dev', OUT_DIR), 'kept apart': evaluateSearch('own', OUT_DIR) });
}

await (process.argv.includes('--scale') ? benchScale() : benchSite());
