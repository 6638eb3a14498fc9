import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { readerOf } from './reader.ts';
import { startBrowser } from './start.ts';
import { steps } from './steps/index.ts';

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([startBrowser(process.env.WALK_IN ?? 'firefox'), startHost()]);
});

afterAll(async () => {
  await browser.close();
  await host.leave();
});

it.for(steps)('$title', async ({ under = [], mayComplain, walk }, { skip }) => {
  for (const circumstance of under) {
    const reason = browser.cannot[circumstance];
    if (reason) skip(`${circumstance}: ${reason}`);
  }
  const page = await browser.open({ under });
  try {
    await walk(readerOf(page, host.origin), host);
    if (!mayComplain) expect(page.complaints).toEqual([]);
  } finally {
    await page.close();
  }
});
