import { findBrowser, type BrowserName } from '../../tools/browsers.ts';
import { findChromium, thisMachine } from '../../tools/chromium.ts';
import type { Browser } from './browser.ts';
import { startChromium, startFirefox } from './with-puppeteer.ts';
import { startWebKit } from './with-webdriver.ts';

/**
 * Starts a browser of this machine.
 *
 * @param name which
 */
export function startBrowser(name: string): Promise<Browser> {
  if (name === 'chromium') return startChromium(findChromium(thisMachine));
  const programs = findBrowser(name as BrowserName);
  if (!programs) throw new Error(`There is no ${name} here.`);
  const [first = '', second = ''] = programs;
  return name === 'webkit' ? startWebKit({ driver: first, screen: second }) : startFirefox(first);
}
