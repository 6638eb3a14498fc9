import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everything, letter, placeOf, previewOf } from './preview-helpers.ts';
import { homeOf } from './sites.ts';

for (const width of [1440, 768, 320]) {
  test(`${width} pixels wide, a preview is in the window and not on its link, wherever that is`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(letter);
    const links = page.locator('.words a');
    const all = await links.count();
    expect(all).toBeGreaterThan(30);
    for (let index = 0; index < all; index += Math.ceil(all / 12)) {
      const link = links.nth(index);
      // At heights of the window that differ from link to link.
      await link.evaluate(
        (element, top) => scrollTo({ top: scrollY + element.getBoundingClientRect().top - top }),
        20 + ((index * 97) % 600),
      );
      await link.hover();
      const preview = previewOf(page);
      await expect(preview.locator('b')).toHaveText(/¶\d+|Note/);
      await expect
        .poll(async () => {
          const [box, beside] = [await preview.boundingBox(), await link.boundingBox()];
          if (!box || !beside) return 'not there';
          const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 640;
          // Fractions of a pixel are those of the text.
          const apart = box.y + box.height <= beside.y + 1 || box.y >= beside.y + beside.height - 1;
          const near =
            Math.min(Math.abs(box.y + box.height - beside.y), Math.abs(box.y - beside.y - beside.height)) < 2;
          return inside && apart && near ? 'beside its link' : JSON.stringify({ box, beside });
        })
        .toBe('beside its link');
      await page.mouse.move(0, 0);
      await expect(preview).toBeHidden();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('it goes with its link when the page scrolls, and closes when the link has left the window', async ({ page }) => {
  await page.goto(letter);
  await page.keyboard.press('Tab');
  const link = placeOf(page, 'Bodor ¶5');
  await link.focus();
  const preview = previewOf(page);
  await expect(preview).toBeVisible();
  await page.evaluate(() => scrollBy({ top: 60 }));
  await expect
    .poll(async () => {
      const [box, beside] = [await preview.boundingBox(), await link.boundingBox()];
      if (!box || !beside) return NaN;
      return Math.min(Math.abs(box.y - beside.y - beside.height), Math.abs(box.y + box.height - beside.y));
    })
    .toBeLessThan(2);
  await page.evaluate(() => scrollBy({ top: 3_000 }));
  await expect(preview).toBeHidden();
});

test('it is not printed, and a page that comes back from the history has none', async ({ page }) => {
  await page.goto(letter);
  await placeOf(page, 'Bodor ¶5').hover();
  const preview = previewOf(page);
  await expect(preview).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(preview).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(preview).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(preview).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open preview can be used by everyone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [address, link] of [
      [letter, placeOf(page, 'Bodor ¶5')],
      [`${everything}essays/everything/`, page.getByRole('link', { name: 'Editor’s note 3' })],
    ] as const) {
      await page.setViewportSize({ width: 1024, height: 700 });
      await page.goto(address);
      await link.hover();
      await expect(previewOf(page)).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page })
        .include('.link-preview')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    }
  });
}

test('below a path of a host of its own it is the same', async ({ page }) => {
  await page.goto(`${homeOf('folder')}index/a/`);
  await placeOf(page, 'Bodor ¶5').hover();
  await expect(previewOf(page)).toContainText('¶5 · Bodor Ilka');
});
