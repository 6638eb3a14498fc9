import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, openDialog, searchIn, testWithoutScript } from './helpers.ts';
import { ABOVE_THE_FLOOR, BELOW_THE_FLOOR, SWITCHED_OFF, type Lack } from './lacking/features.ts';
import { illegible } from './lacking/legible.ts';
import { takeAway } from './lacking/take-away.ts';

const { popovers, ...others } = ABOVE_THE_FLOOR;
const { 'storage, which throws': storage, 'leave to copy': copying } = SWITCHED_OFF;
const alone = { ...ABOVE_THE_FLOOR, ...SWITCHED_OFF, ...BELOW_THE_FLOOR };

/** Browsers that lack several things at once, which is quicker; in a thorough run, each thing alone. */
const BROWSERS: Record<string, Lack[]> = process.env.THOROUGH
  ? Object.fromEntries(Object.entries(alone).map(([name, lack]) => [name, [lack]]))
  : {
      'what is newer than the floor, but popovers': Object.values(others),
      'popovers, and leave to copy or to keep anything': [popovers, storage, copying],
    };

/** Expects that all that is in the window can be read, and that nothing was complained of. */
async function expectLegible(page: Page, complaints: readonly string[]): Promise<void> {
  expect(complaints).toEqual([]);
  expect(await illegible(page)).toEqual([]);
}

for (const [name, lacks] of Object.entries(BROWSERS)) {
  const opens = !lacks.includes(popovers);
  const hasStyle = !lacks.some(({ style }) => style?.('a{}') === '');

  test(`a browser without ${name} leads to every passage`, async ({ page }) => {
    const complaints = await complaintsOf(page);
    await takeAway(page, lacks);
    const popover = page.locator('.link-popover').filter({ visible: true });

    // Arrives at a passage.
    await page.goto('/essays/bodor/#p3');
    await expect(page.locator('#p3')).toBeInViewport();
    await expectLegible(page, complaints);

    // Its sign: the address is in the bar, and what can be done with it is offered where the browser can show it.
    await page.locator('#p3 > .passage-link').click();
    if (opens) {
      await expect(popover.getByRole('button', { name: 'Copy link' })).toBeFocused();
      await expectLegible(page, complaints);
      await page.keyboard.press('Escape');
    }
    await expect(popover).toHaveCount(0);

    // Selected words.
    await page.evaluate(() => {
      const words = document.querySelector('#p4 p')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 20);
    });
    if (opens) {
      await expect(popover).toContainText('Selected words');
      await expectLegible(page, complaints);
    }
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(popover).toHaveCount(0);

    // A key that no field takes.
    await page.keyboard.press('j');

    // The topics of a passage, in place or on their page.
    await page.locator('#p4 > .topics-link').click();
    if (opens) {
      await expect(popover).toContainText('Topics of');
      await expectLegible(page, complaints);
      await page.keyboard.press('Escape');
    } else {
      await expect(page).toHaveURL(/\/topics\/#p4$/);
      await page.goto('/essays/bodor/');
    }

    // An address that leads nowhere.
    await page.goto('/essays/bodor/#p99');
    await expect(page.locator('arrived-place')).toContainText('There is no place #p99');
    await page.getByRole('button', { name: 'Dismiss' }).click();

    // Appearance.
    const display = page.getByRole('button', { name: 'Display' });
    await display.click();
    const panel = page.locator('.settings-panel');
    await expect(panel).toBeVisible();
    await expectLegible(page, complaints);
    await display.click();
    await expect(panel).toBeHidden();

    // The search over the page.
    const dialog = await openDialog(page);
    const { field, answered, links } = searchIn(dialog);
    await field.fill('robots');
    await answered();
    await expectLegible(page, complaints);
    await links.first().click();
    await expect(page.locator('#p5')).toBeInViewport();
    await expectLegible(page, complaints);

    // From the word index, a preview on the way.
    await page.goto('/index/a/');
    const link = page.locator('a[href$="/essays/bodor/#p6"]').first();
    const asked = opens ? page.waitForFunction(() => document.querySelector('.link-preview .words')) : undefined;
    await link.hover();
    await asked;
    const preview = page.locator('.link-preview');
    if (opens) {
      await expect(preview).toBeVisible();
      expect((await preview.boundingBox())?.height).toBeLessThan(500);
      await expectLegible(page, complaints);
    } else {
      await expect(preview).toHaveCount(0);
    }
    await link.click();
    await expect(page.locator('#p6')).toBeInViewport();

    // Two essays side by side.
    await page.goto('/compare/bodor/calder/#calder-p2');
    await expect(page.locator('compare-reader')).toHaveAttribute('data-state', 'ready');
    if (hasStyle) await expectLegible(page, complaints);
    expect(complaints).toEqual([]);
  });
}

testWithoutScript('a browser without script leads to every passage', async ({ page }) => {
  await page.goto('/essays/bodor/#p3');
  await expect(page.locator('#p3')).toBeInViewport();
  await page.locator('#p4 > .passage-link').click();
  await expect(page).toHaveURL(/#p4$/);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await page.getByRole('main').getByRole('link', { name: 'A', exact: true }).first().click();
  await page.locator('a[href$="/essays/bodor/#p6"]').first().click();
  await expect(page.locator('#p6')).toBeInViewport();
});
