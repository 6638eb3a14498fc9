import { beforeAll, expect, it } from 'vitest';
import { findBrowser, lackOf } from '../../tools/browsers.ts';
import type { Browser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { readerOf } from './reader.ts';
import { startBrowser, type BrowserName } from './start.ts';
import { steps } from './steps/index.ts';

const name = (process.env.WALK_IN ?? 'firefox') as BrowserName;
const lack = name === 'chromium' || findBrowser(name) ? undefined : lackOf(name);
if (lack) console.warn(`SKIPPED: ${lack}`);

let browser: Browser;
let host: Host;

beforeAll(async () => {
  host = await startHost();
  browser = await startBrowser(name);
  return async () => {
    await browser.close();
    await host.leave();
  };
});

for (const { title, under = [], mayComplain, walk } of steps) {
  it.skipIf(lack)(title, async ({ skip }) => {
    const [reason] = under.flatMap((circumstance) => browser.cannot[circumstance] ?? []);
    if (reason !== undefined) {
      console.warn(`SKIPPED: that a reader in ${browser.name} ${title}: ${reason}.`);
      skip(reason);
    }
    const page = await browser.open({ under });
    try {
      await walk(readerOf(page, host.origin), host);
      if (!mayComplain) expect(page.complaints).toEqual([]);
    } finally {
      await page.close();
    }
  });
}
