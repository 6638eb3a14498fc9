import { expect, test, type Page } from '@playwright/test';
import { CONTRAST, axeOn } from './axe.ts';
import { addLink, leave, letter, openReady, placeOf, previewOf, show, wait } from './preview-helpers.ts';

/** Relative position of a preview and its link, in words. */
async function placeBeside(page: Page, link: ReturnType<typeof placeOf>): Promise<string> {
  const [box, beside, view] = [await previewOf(page).boundingBox(), await link.boundingBox(), page.viewportSize()];
  if (!box || !beside || !view) return 'not there';
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height;
  // Fractions of a pixel are those of the text.
  if (isInside && Math.abs(box.y - beside.y - beside.height) < 2) return 'below it';
  if (isInside && Math.abs(box.y + box.height - beside.y) < 2) return 'above it';
  return JSON.stringify({ box, beside });
}

test('a preview stands beside its link, goes with it, and is never left behind', async ({ page }) => {
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  const link = placeOf(page, 'Bodor ¶5');
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const [top, place] of [
      [40, 'below it'],
      [560, 'above it'],
    ] as const) {
      await link.evaluate((element, at) => scrollBy({ top: element.getBoundingClientRect().top - at }), top);
      await show(page, link);
      expect(await placeBeside(page, link), `${width} pixels wide`).toBe(place);
      await leave(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }

  await page.keyboard.press('Tab');
  await link.focus();
  await wait(page, 300);
  await expect(previewOf(page)).toBeVisible();
  await page.evaluate(() => scrollBy({ top: 60 }));
  await expect.poll(() => placeBeside(page, link)).toMatch(/^(below|above) it$/);
  // It is not printed, and a page that comes back from the history has none.
  await page.emulateMedia({ media: 'print' });
  await expect(previewOf(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(previewOf(page)).toBeVisible();
  await page.evaluate(() => scrollBy({ top: 3_000 }));
  await expect(previewOf(page)).toBeHidden();
  await link.blur();
  await show(page, link);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(previewOf(page)).toBeHidden();
});

test('where the browser cannot place a preview, script does', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = (asked) => asked !== 'position-visibility';
  });
  await openReady(page, letter, (to) => placeOf(to, 'Calder ¶2'));
  const link = placeOf(page, 'Bodor ¶5');
  await link.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 40 }));
  await show(page, link);
  expect(await placeBeside(page, link)).toBe('below it');
  await expect(previewOf(page)).not.toHaveClass(/anchored/);
  await page.evaluate(() => scrollBy({ top: -30 }));
  await expect.poll(() => placeBeside(page, link)).toBe('below it');
});

test('an open preview can be used by everyone, as far as a program can tell', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto('/essays/everything/');
  for (const [voice, link] of Object.entries({
    author: await addLink(page, '/essays/bodor/#p5'),
    editor: page.getByRole('link', { name: 'Editor’s note 3' }),
  })) {
    // Axe waits for time to pass, so here it does.
    await link.hover();
    await expect(previewOf(page)).toHaveAttribute('data-voice', voice);
    await expect(previewOf(page)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { problems, passed } = await axeOn(page, '.link-preview', colorScheme === 'light' ? undefined : CONTRAST);
      expect(problems).toEqual([]);
      expect(passed).toEqual(expect.arrayContaining(CONTRAST));
    }
    await page.mouse.move(0, 0);
    await expect(previewOf(page)).toBeHidden();
  }
});
