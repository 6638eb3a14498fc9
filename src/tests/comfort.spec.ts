import { expect, test, type Page } from '@playwright/test';
import { CONTRAST, axeOn } from './axe.ts';

const EVERYTHING = '/essays/everything/';

/** Ways to read that are far from what the pages come with. */
const EXTREMES: Record<string, Record<string, string>> = {
  'sepia, largest, wide, long lines': { theme: 'sepia', size: 'largest', leading: 'wide', width: 'wide' },
  'high contrast, small, close, short lines': { theme: 'contrast', size: 'small', leading: 'close', width: 'narrow' },
  'dark, largest, sans serif': { theme: 'dark', size: 'largest', face: 'sans' },
};

async function keep(page: Page, settings: Record<string, string>): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem('reader:settings', value), JSON.stringify(settings));
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Rules that depend on display settings; the others are tested with the defaults. */
const RULES = [...CONTRAST, 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Runs rules of axe on a page, and expects that it finds nothing wrong and could measure colours. */
async function expectNoViolations(page: Page, rules: string[]): Promise<void> {
  const { problems, passed } = await axeOn(page, 'html', rules);
  expect(problems).toEqual([]);
  expect(passed).toContain('color-contrast-enhanced');
}

for (const [name, settings] of Object.entries(EXTREMES)) {
  test(`what is set ${name} fits any window, and can be read by everyone`, async ({ page }) => {
    await keep(page, settings);
    // The last width is the one in which colours are measured: with a bar at the foot, and with a margin.
    for (const [address, widths] of [
      ['/', [1440, 768, 320]],
      ['/essays/calder/#p2', [1440, 768, 320]],
      [EVERYTHING, [320, 768, 1440]],
    ] as const) {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await widthOf(page), `${address}, ${width} pixels wide`).toBeLessThanOrEqual(width);
      }
      await expectNoViolations(page, RULES);
    }
  });
}

test('nothing is lost when a reader forces the text spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/', '/essays/bodor/', EVERYTHING, '/search/?q=pandemic', '/privacy/', '/index/c/']) {
    await page.goto(address);
    // A style sheet of the reader's own: the policy of the page has no say in it.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
          'p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
  }
});

test('under forced colours what was said by colour is still said', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/essays/bodor/#p7');
  // The passage arrived at has its bar, which is drawn with a border that forced colours keep.
  const bar = await page.locator('#p7').evaluate((element) => {
    const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(element, '::before');
    return { borderInlineStartWidth, borderInlineStartStyle };
  });
  expect(bar).toEqual({ borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid' });
});

test('controls are 44 pixels high and wide, and focus can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/essays/bodor/');
  await page.getByRole('button', { name: 'Display' }).click();
  for (const control of await page
    .locator('button:visible, select:visible, label:has(> input):visible, header nav a:visible')
    .all()) {
    const box = await control.boundingBox();
    expect(box?.height, await control.evaluate(({ outerHTML }) => outerHTML.slice(0, 90))).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  for (const link of await page.getByRole('link', { name: /^Paragraph / }).all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, outlineWidth };
  });
  expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '3px' });
});

test('the page does not jump while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of ['/', '/essays/calder/', EVERYTHING]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  }
});
