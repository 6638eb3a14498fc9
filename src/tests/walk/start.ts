import { findBrowser, lackOf } from '#tools/browsers.ts';
import { findChromium, thisMachine } from '#tools/chromium.ts';
import type { Browser } from './browser.ts';
import { startChromium, startFirefox } from './with-puppeteer.ts';
import { startWebKit } from './with-webdriver.ts';

/** The browsers that can be walked in. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/**
 * Starts a browser of this machine.
 *
 * @throws Error with a sentence that says what to install
 */
export function startBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'chromium') return startChromium(findChromium(thisMachine));
  const [first, second = ''] = findBrowser(name) ?? [];
  if (first === undefined) throw new Error(lackOf(name));
  return name === 'webkit' ? startWebKit({ driver: first, screen: second }) : startFirefox(first);
}
