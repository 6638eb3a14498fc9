import { chromium, expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { storageKeys } from '#lib/stored.ts';
import { answer } from '#server/answer.ts';
import { listen } from '#server/listen.ts';
import { findOnPath } from '#tools/programs.ts';
import { homeOf, sites } from './sites.ts';

/*
 * Pages that a browser prepares ahead of a reader, and pages that it keeps for Back and Forward. With the driver of the other
 * tests it does neither.
 */

const HOME = homeOf('main');

/** Headless shells keep no pages. */
const WITH_WINDOWS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const start = (executablePath: string, headless: true | 'shell'): Promise<Browser> =>
  puppeteer.launch({ executablePath, headless, args: ['--no-sandbox', '--disable-gpu'] });

/** The browser may be between two pages. */
function valueOf<T>(page: Page, read: () => T): Promise<T | undefined> {
  return page.evaluate(read).catch(() => undefined);
}

const activation = () => performance.getEntriesByType('navigation')[0]?.toJSON() as { activationStart: number };

/** Place at which the page offers to continue. */
const offered = () => document.querySelector<HTMLAnchorElement>('[data-part=continue]:not([hidden])')?.hash;

const store = (page: Page, settings: object, positions: object): Promise<void> =>
  page.evaluate((entries) => entries.forEach(([key, value]) => localStorage.setItem(key, value)), [
    [storageKeys.settings, JSON.stringify(settings)],
    [storageKeys.positions, JSON.stringify(positions)],
  ] as [string, string][]);

const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as unknown, key);

test.describe('a page that is prerendered when a reader points at its link', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await start(process.env.CHROMIUM_PATH ?? chromium.executablePath(), 'shell');
  });
  test.afterAll(() => browser.close());

  // The last script of an essay asks for its topics, where they are to be underlined: all others have run.
  for (const [what, from, link, lastAhead] of [
    ['an essay', '', 'main a[href="/essays/bodor/"]', '/essays/bodor/topics/'],
    ['a place in an essay', 'essays/bodor/p/9/', 'main a[href="/essays/bodor/#p9"]', '/essays/bodor/topics/'],
    ['a passage', 'essays/bodor/p/9/', 'main a[href="/essays/bodor/p/8/"]', '/p/8/'],
  ] as const) {
    test(`is ${what}: it is there at once, and counts as read when it is seen`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const ahead: string[] = [];
      const host = await listen({
        ...{ host: 'localhost', port: 50_000, headers: [] },
        listener: (request, response) => {
          if (request.headers['sec-purpose']?.includes('prerender')) ahead.push(request.url ?? '');
          void answer({ folder: sites.main.env.OUT_DIR, basePath: '/' }, request, response);
        },
      });
      await page.goto(`${host.origin}/${from}`, { waitUntil: 'networkidle0' });
      await store(page, { theme: 'dark', topics: 'on' }, { bodor: 9 });
      await page.hover(link);
      await expect.poll(() => ahead).toContainEqual(expect.stringContaining(lastAhead));
      // Meanwhile the reader changes a setting in another tab, and reads there.
      await store(page, { theme: 'sepia' }, { bodor: 5 });
      await page.click(link);
      await expect.poll(async () => (await valueOf(page, activation))?.activationStart).toBeGreaterThan(0);
      await expect.poll(() => valueOf(page, () => document.documentElement.dataset.theme)).toBe('sepia');
      await expect.poll(() => valueOf(page, offered)).toBe(what === 'an essay' ? '#p5' : undefined);
      const bodor = what === 'a place in an essay' ? 9 : 5;
      await expect.poll(() => stored(page, storageKeys.positions)).toEqual({ bodor });
      await context.close();
      host.close();
    });
  }
});

test.describe('a page that a reader comes back to', () => {
  const program = findOnPath(WITH_WINDOWS);
  if (program === undefined) {
    console.warn('SKIPPED: nobody has gone Back in Chromium, of which only a headless shell is installed.');
  }
  let browser: Browser;
  test.beforeAll(async () => {
    if (program) browser = await start(program, true);
  });
  test.afterAll(() => browser.close());

  for (const address of [
    ...['', 'about/', 'search/?q=internet', 'index/a/', 'topics/', 'topics/places/arland/', 'compare/bodor/calder/'],
    ...['essays/bodor/', 'essays/bodor/p/3/', 'essays/bodor/cite/', 'essays/bodor/topics/', 'people/ana-alpha/'],
  ]) {
    test(`is as it was left, with the settings of now: /${address}`, async () => {
      test.skip(program === undefined);
      const page = await browser.newPage();
      await page.goto(HOME + address, { waitUntil: 'networkidle0' });
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.title = `kept ${String(persisted)}`));
      });
      await page.goto(`${HOME}privacy/`);
      await page.evaluate((key) => localStorage.setItem(key, '{"theme":"sepia"}'), storageKeys.settings);
      await page.evaluate(() => void setTimeout(() => history.back()));
      await expect.poll(() => valueOf(page, () => document.title)).toBe('kept true');
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
      await page.evaluate((key) => localStorage.removeItem(key), storageKeys.settings);
      await page.close();
    });
  }
});
