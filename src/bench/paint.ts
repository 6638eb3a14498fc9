import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { load } from 'cheerio';
import { siteFiles } from '#hosting/write-host-files.ts';
import { startServer } from '#server/server.ts';
import { bareMarkup, bareSite } from './bare-page.ts';
import { inTurn, median } from './rounds.ts';
import { starterPage } from './starter.ts';
import type { SyntheticText } from './synthetic-collection.ts';

const ROUNDS = 7;
/** A slow phone: 1.6 Mbit a second, 150 ms for a round trip, a quarter of this processor. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** Longest task that blocks nobody, in milliseconds (W3C, "Long Tasks"). */
const SHORT_TASK = 50;

/** Milliseconds. */
interface Paint {
  /** From the start of the navigation, as is the largest. */
  first: number;
  largest: number;
  /** Without a unit (W3C, "Layout Instability"). */
  shift: number;
  /** What long tasks take beyond a short one, after the first paint. */
  blocking: number;
}

/** Paints of pages, and of an essay without style and script and in a blog starter, in turn, so that other work of the machine affects all alike. */
export async function measurePaint(site: string): Promise<Record<string, object>> {
  const own = mkdtempSync(path.join(tmpdir(), 'paint-'));
  const files = siteFiles(site);
  const page = (pattern: RegExp) => files.find((file) => pattern.test(file))?.replace(/index\.html$/, '') ?? '404.html';
  const essay = page(/^essays\/[^/]+\/index\.html$/);
  const html = readFileSync(path.join(site, essay, 'index.html'), 'utf8');
  const folders = [
    await bareSite(path.join(own, 'bare'), bareMarkup(html)),
    await bareSite(path.join(own, 'starter'), starterPage(path.resolve('.cache/bench/starter'), textOf(html))),
    site,
  ];
  const servers = await Promise.all(
    folders.map((folder, index) => startServer({ folder, basePath: '/', port: 4840 + index })),
  );
  const [one, starter, whole] = servers.map(({ port }) => `http://localhost:${port}/`);
  const targets: Record<string, string> = {
    'essay without style and script': one ?? '',
    'its words in a blog starter': starter ?? '',
    essay: `${whole ?? ''}${essay}`,
    passage: `${whole ?? ''}${page(/^essays\/[^/]+\/p\/1\/index\.html$/)}`,
    'first page': whole ?? '',
  };
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return inRows(await inTurn(targets, ROUNDS, (address) => paintOf(browser, address)));
  } finally {
    await browser.close();
    for (const { server } of servers) server.close();
    rmSync(own, { recursive: true });
  }
}

/** The words of the page of an essay, as the starter takes them. */
function textOf(html: string): SyntheticText {
  const $ = load(html);
  const passages = $('main .passage').toArray();
  // Markdown and MDX have signs for much; a character reference is none.
  const plain = (text: string): string =>
    text.replaceAll(/[^\p{L}\p{N}\s]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
  const body = passages.map((passage) => plain($(passage).text().replaceAll(/\s+/g, ' ').trim())).join('\n\n');
  return { slug: 'essay', title: $('h1').first().text(), author: 'Author', body };
}

/** Medians; the first target is the bare page. */
function inRows(paints: ReadonlyMap<string, readonly Paint[]>): Record<string, object> {
  const of = (rounds: readonly Paint[], key: keyof Paint): number => median(rounds.map((round) => round[key]));
  const [bare = []] = paints.values();
  return Object.fromEntries(
    [...paints].map(([name, rounds]) => [
      name,
      {
        'first paint': Math.round(of(rounds, 'first')),
        'largest paint': Math.round(of(rounds, 'largest')),
        'to bare': (of(rounds, 'largest') / of(bare, 'largest')).toFixed(2),
        shift: Number(of(rounds, 'shift').toFixed(3)),
        blocking: Math.round(of(rounds, 'blocking')),
      },
    ]),
  );
}

/** Opens a page with nothing cached. */
async function paintOf(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext(SCREEN);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(async (short) => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        // Without an entry nothing is reported.
        setTimeout(() => resolve([]), 200);
      });
    const [paints, largest, shifts, tasks] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(entries),
    );
    const first = paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
    return {
      first,
      largest: largest?.at(-1)?.startTime ?? NaN,
      shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
      blocking: (tasks ?? [])
        .filter(({ startTime }) => startTime >= first)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - short), 0),
    };
  }, SHORT_TASK);
  await context.close();
  return paint;
}
