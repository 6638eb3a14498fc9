import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { findPrograms, missing } from '#tools/programs.ts';
import type { Browser, Page } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { readerOf } from './reader.ts';
import { NOT_WALKED, startBrowser, type BrowserName } from './start.ts';
import { steps } from './steps/index.ts';

/** Screenshots of failed steps. */
const PICTURES = '.cache/walk';

const name = (process.env.WALK_IN ?? 'firefox') as BrowserName;
const lack = name === 'chromium' || findPrograms(name) ? undefined : missing(name, NOT_WALKED);
if (lack) console.warn(`SKIPPED: ${lack}`);

let browser: Browser;
let host: Host;

beforeAll(async () => {
  host = await startHost();
  browser = await startBrowser(name);
  if (!browser.hasConsole) console.warn(`SKIPPED: what ${browser.name} complains of: its driver has no console.`);
  return async () => {
    await browser.close();
    await host.leave();
  };
});

const isWhole = process.env.WALK_WHOLE !== undefined;

for (const { title, under = [], mayComplain, walk } of steps.filter(({ isLong }) => isWhole || !isLong)) {
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
    } catch (error) {
      await keepPicture(page, title);
      throw error;
    } finally {
      await page.close();
    }
  });
}

/** Keeps what was to be seen when something failed. */
async function keepPicture(page: Page, title: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await writeFile(`${PICTURES}/${name}, ${title.replace(/[^\w ]/g, '').slice(0, 60)}.png`, await page.picture());
}
