import { expect, test, type Page } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Display' }).click();
  const panel = page.getByRole('group', { name: 'Display' });
  await expect(panel).toBeVisible();
  return panel;
}

const root = (page: Page) => page.locator('html');

testWithoutScript('without script there is no button for settings that could not be kept', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('button', { name: 'Display' })).toBeHidden();
});

test('each setting applies at once, on every page, and after coming back', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const text = page.locator('#p1 p');
  const look = () =>
    text.evaluate((element) => {
      const { fontSize, lineHeight, fontFamily, width } = getComputedStyle(element);
      return { fontSize, lineHeight, fontFamily, width, ground: getComputedStyle(document.body).backgroundColor };
    });
  const before = await look();
  const panel = await openPanel(page);
  for (const name of ['Sepia', 'Largest', 'Wide', 'Short', 'Sans serif'])
    await panel.getByRole('radio', { name }).check();
  const after = await look();
  for (const key of Object.keys(before) as (keyof typeof before)[]) expect(after[key], key).not.toBe(before[key]);

  await page.goto('/about/');
  await expect(root(page)).toHaveAttribute('data-theme', 'sepia');
  await page.goto('/essays/bodor/');
  expect(await look()).toEqual(after);

  await (await openPanel(page)).getByRole('button', { name: 'Reset' }).click();
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a kept theme is there before anything is painted', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('reader:settings', JSON.stringify({ theme: 'dark' })));
  // The document is observed from its very start: the body must never be there without the theme.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement };
      if (body && documentElement.dataset.theme !== 'dark') documentElement.dataset.flash = '';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/essays/calder/');
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(root(page)).not.toHaveAttribute('data-flash');
});

test('a setting made in one tab shows in the other', async ({ page, context }) => {
  await page.goto('/essays/bodor/');
  const other = await context.newPage();
  await other.goto('/essays/calder/');
  const panel = await openPanel(other);
  await (await openPanel(page)).getByRole('radio', { name: 'High contrast' }).check();
  await expect(root(other)).toHaveAttribute('data-theme', 'contrast');
  await expect(panel.getByRole('radio', { name: 'High contrast' })).toBeChecked();
});

test('whatever stands in the storage, the page is shown', async ({ page }) => {
  await page.goto('/about/');
  for (const stored of ['not JSON', 'null', '{"theme":"\\"><script>","size":{}}']) {
    await page.evaluate((value) => localStorage.setItem('reader:settings', value), stored);
    await page.goto('/essays/bodor/');
    await expect(root(page)).not.toHaveAttribute('data-theme');
    await expect((await openPanel(page)).getByRole('radio', { name: 'As the system' })).toBeChecked();
  }
});

test('the panel opens, closes and gives the focus back by keyboard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const button = page.getByRole('button', { name: 'Display' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'Display' });
  await expect(panel.getByRole('radio', { name: 'As the system' })).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  // The arrow keys go from one choice to the next, and each applies as it is reached.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(root(page)).toHaveAttribute('data-theme', 'sepia');
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('group', { name: 'Text size' }).getByLabel('Normal')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the page follows a system that asks for more contrast', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' });
  await page.goto('/essays/bodor/');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
