/**
 * `npm run bench`: what the pages and a search weigh, how long a build and a search take, how well queries are answered.
 * `npm run bench -- --scale`: what a search costs, and what it finds, in collections of 100, 1,000 and 3,000 essays.
 * `npm run bench -- --topics`: what it takes to find topics, and what a build takes with and without them.
 * `npm run bench -- --load`: how many requests a second the site bears on nginx and `npm start`, beside a bare page.
 * `npm run bench -- --topics --essays 3000`: builds of that many essays as well, which takes very long.
 *
 * Sizes are exact: bytes after brotli at its best, files that are compressed already as they are. Times are only to be
 * compared with each other within one run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { brotliSize } from '#checks/page-weight.ts';
import { readSite } from '#checks/site.ts';
import { startServer } from '#server/server.ts';
import { evaluateSearch, readQueries } from '#tests/search/quality.ts';
import { findChromium, thisMachine } from '#tools/chromium.ts';
import { timeBuild, timeBuilds } from './builds.ts';
import { measureLoad } from './load.ts';
import { growth, timeMatching, times, type Matching } from './matching.ts';
import { weighPages } from './pages.ts';
import { measureBaseline, measureScale } from './scale.ts';
import { compareSearch } from './search.ts';
import { timeTopicBuilds, type TopicBuilds } from './topic-builds.ts';

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
  console.log('\nWhat Pagefind would load (baseline): engine and records first, then a part for each word. Bytes.');
  const others: Record<string, object> = {};
  for (const size of SIZES) {
    const sizes = await measureBaseline(size, CONTENT);
    for (const [name, row] of Object.entries(sizes)) others[`${size} essays, ${name}`] = row;
  }
  console.table(others);
}

/** Numbers of essays whose topics are found, numbers of topics, and numbers of essays that are built. */
const MATCHED = [300, 1_000, 3_000];
const TOPICS = [30, 100, 300];
const BUILT = [100, 300];

function benchTopics(): void {
  const results = timeMatching(MATCHED, TOPICS, CONTENT);
  const rows: Record<string, Matching> = {};
  for (const [size, byCount] of results) {
    for (const [count, result] of byCount) rows[`${size} essays × ${count} topics`] = result;
  }
  console.log('Finding topics in one pass, and a regular expression a name over every passage (baseline, by a sample)');
  console.table(rows);
  for (const line of growth(results)) console.log(line);

  const most = TOPICS.at(-1) ?? 0;
  const option = process.argv.indexOf('--essays');
  const sizes = [...BUILT, ...(option < 0 ? [] : [Number(process.argv[option + 1])])];
  console.log(`\nBuilds with ${most} topics, and without (baseline), in milliseconds`);
  const builds: Record<string, TopicBuilds & { more: string; grown: string }> = {};
  let before: TopicBuilds | undefined;
  for (const size of sizes) {
    const build = timeTopicBuilds(size, most, CONTENT);
    const grown = before ? `${times(build.again, before.again)}; without ${times(build.none, before.none)}` : '';
    builds[`${size} essays`] = { ...build, more: times(build.again, build.none), grown };
    before = build;
  }
  console.table(builds);
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
  const rows: Record<string, object> = {};
  for (const [name, set] of [['published', 'dev'] as const, ['kept apart', 'own'] as const]) {
    const { queries, quality } = await evaluateSearch(readQueries(set), OUT_DIR);
    rows[name] = { queries, ...quality };
  }
  console.table(rows);
}

async function benchLoad(): Promise<void> {
  timeBuild(OUT_DIR);
  console.log('Requests a second with 64 connections on this machine (median of 3); compare them with the bare page');
  console.table(await measureLoad(OUT_DIR));
}

if (process.argv.includes('--topics')) benchTopics();
else if (process.argv.includes('--load')) await benchLoad();
else await (process.argv.includes('--scale') ? benchScale() : benchSite());
