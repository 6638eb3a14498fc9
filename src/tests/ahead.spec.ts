import { chromium, expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { storageKeys } from '#lib/stored.ts';
import { findOnPath } from '#tools/programs.ts';
import { homeOf } from './sites.ts';

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

const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as unknown, key);

test.describe('a page that is prerendered when a reader points at its link', () => {
  let browser: Browser;
  test.beforeAll(async () => {
    browser = await start(process.env.CHROMIUM_PATH ?? chromium.executablePath(), 'shell');
  });
  test.afterAll(() => browser.close());

  for (const [what, from, link] of [
    ['an essay', '', 'main a[href="/essays/bodor/"]'],
    ['a place in an essay', 'essays/bodor/p/9/', 'main a[href="/essays/bodor/#p9"]'],
    ['a passage', 'essays/bodor/p/9/', 'main a[href="/essays/bodor/p/8/"]'],
  ] as const) {
    test(`is ${what}: it is there at once, and counts as read when it is seen`, async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const ahead = new Promise((resolve) => {
        browser.on('targetcreated', resolve);
      });
      await page.goto(HOME + from);
      await page.evaluate((key) => localStorage.setItem(key, '{"theme":"dark"}'), storageKeys.settings);
      await page.hover(link);
      await ahead;
      expect(await stored(page, storageKeys.positions)).toEqual({});
      // The reader changes a setting before going there.
      await page.evaluate((key) => localStorage.setItem(key, '{"theme":"sepia"}'), storageKeys.settings);
      await page.click(link);
      await expect.poll(async () => (await valueOf(page, activation))?.activationStart).toBeGreaterThan(0);
      await expect.poll(() => valueOf(page, () => document.documentElement.dataset.theme)).toBe('sepia');
      const positions = what === 'a place in an essay' ? { bodor: 9 } : {};
      await expect.poll(() => stored(page, storageKeys.positions)).toEqual(positions);
      await context.close();
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
