import type { Page } from '@playwright/test';
import type { Lack } from './features.ts';

/** Takes features away from a page that has not been loaded yet. */
export async function takeAway(page: Page, lacks: readonly Lack[]): Promise<void> {
  for (const { script } of lacks) if (script) await page.addInitScript(script);
  const styles = lacks.flatMap(({ style }) => style ?? []);
  if (styles.length === 0) return;
  await page.route(/\.css$|\/(?:[?#].*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const isPage = response.headers()['content-type']?.includes('html') === true;
    // A style sheet that is another than its sum is not applied.
    const body = isPage ? text.replaceAll(/ integrity="[^"]*"/g, '') : styles.reduce((css, make) => make(css), text);
    await route.fulfill({ response, body });
  });
}
