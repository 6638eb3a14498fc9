/**
 * `npm run bench`: what the pages weigh, and how long a build takes.
 *
 * Sizes are exact: bytes after brotli at its best, files that are compressed already as they are. Times are only to be
 * compared with each other within one run.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium, type Browser, type Response } from '@playwright/test';
import { brotliSize } from '../checks/page-weight.ts';
import { readSite } from '../checks/site.ts';
import { startServer } from '../server/server.ts';
import { findChromium, thisMachine } from './chromium.ts';

const OUT_DIR = '.cache/bench/site';
const CACHE = '.cache/content';

function timeBuild(): number {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, OUT_DIR },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The site was not built, so there is nothing to measure.');
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** What a file weighs on the way to a reader. */
async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  // The index and the WebAssembly of the search are stored compressed.
  return /\.(pf_\w+|pagefind)$/.test(new URL(response.url()).pathname) ? body.length : brotliSize(body);
}

/** Loads a page, does what a reader does there, and adds up what was fetched, by kind. */
async function weighVisit(browser: Browser, address: string, query?: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'load' });
  if (query !== undefined) {
    await page.getByRole('searchbox').fill(query);
    await page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
  }
  const sizes: Record<string, number> = { html: 0, css: 0, script: 0, search: 0, other: 0, all: 0, requests: 0 };
  for (const response of responses) {
    const kind = kindOf(response);
    const size = await sizeOf(response);
    sizes[kind] = (sizes[kind] ?? 0) + size;
    sizes.all = (sizes.all ?? 0) + size;
    sizes.requests = (sizes.requests ?? 0) + 1;
  }
  await page.close();
  return sizes;
}

function kindOf(response: Response): string {
  const { pathname } = new URL(response.url());
  if (pathname.includes('/pagefind/')) return 'search';
  const kinds: Record<string, string> = { document: 'html', stylesheet: 'css', script: 'script' };
  return kinds[response.request().resourceType()] ?? 'other';
}

console.log('Builds, in milliseconds (median of 3)');
const cold: number[] = [];
const warm: number[] = [];
for (let round = 0; round < 3; round += 1) {
  rmSync(CACHE, { recursive: true, force: true });
  cold.push(timeBuild());
  warm.push(timeBuild());
}
console.table({
  'nothing cached (baseline)': { ms: Math.round(median(cold)) },
  'cache kept': { ms: Math.round(median(warm)) },
});

const site = readSite({ folder: OUT_DIR, contentDir: 'content', basePath: '/' });
const { server, address } = await startServer({ folder: OUT_DIR, basePath: '/', port: 4821 });
const browser = await chromium.launch({ executablePath: findChromium(thisMachine), args: ['--no-sandbox'] });
try {
  const rows: Record<string, Record<string, number>> = {};
  for (const { address: path, $ } of site.pages) {
    const isEssay = $('[data-essay]').length > 0;
    if (!isEssay && path !== '/' && path !== '/search/') continue;
    rows[path] = await weighVisit(browser, new URL(path, address).href);
    if (isEssay) rows[path]['words alone'] = brotliSize($('.prose .passage > :not(.passage-link)').text());
  }
  rows['/search/, one query'] = await weighVisit(browser, new URL('/search/', address).href, 'digital divide');
  console.log('\nBytes on a first visit, after brotli; “words alone” is the author’s text by itself (baseline)');
  console.table(rows);
} finally {
  await browser.close();
  server.close();
}
