import { findPrograms, missing } from '#tools/programs.ts';
import { findChromium, thisMachine } from '#tools/chromium.ts';
import type { Browser } from './browser.ts';
import { startChromium, startFirefox } from './with-puppeteer.ts';
import { startWebKit } from './with-webdriver.ts';

/** Consequence of a missing browser. */
export const NOT_WALKED = 'nobody has walked in it';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';

/**
 * Starts a browser of this machine.
 *
 * @throws Error with a sentence that says what to install
 */
export function startBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'chromium') return startChromium(findChromium(thisMachine));
  const [first, second = ''] = findPrograms(name) ?? [];
  if (first === undefined) throw new Error(missing(name, NOT_WALKED));
  return name === 'webkit' ? startWebKit({ driver: first, screen: second }) : startFirefox(first);
}
