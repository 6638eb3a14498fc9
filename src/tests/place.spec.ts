import { expect, test } from '@playwright/test';

const positions = 'reader:positions';

test('an essay is continued where it was left, and forgets when asked to', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
  await page.locator('#p7').evaluate((element) => element.scrollIntoView());
  await expect(page.getByText(/^¶7 of 10 · \d+ min left$/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Passages read' })).toHaveJSProperty('value', 7);

  await page.goto('/');
  await page.goto('/essays/bodor/');
  await page.getByRole('link', { name: 'Continue at ¶7' }).click();
  await expect(page).toHaveURL(/#p7$/);
  await expect(page.locator('#p7')).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();

  await page.goto('/privacy/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Closer Cooperation In Cyberspace: passage ¶7');
  await main.getByRole('button', { name: /^Forget the place in Closer Cooperation/ }).click();
  await expect(main.getByRole('status')).toHaveText('Forgotten.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
});

test('a reader who follows a link is not sent elsewhere, nor to a place that the essay does not have', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate((key) => localStorage.setItem(key, '{"bodor":9}'), positions);
  await page.goto('/essays/bodor/#p2');
  await expect(page.locator('#p2')).toBeInViewport();
  await page.waitForFunction(() => customElements.get('reading-bar') !== undefined);
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
  await page.evaluate((key) => localStorage.setItem(key, '{"bodor":99}'), positions);
  await page.goto('/essays/bodor/');
  await page.waitForFunction(() => customElements.get('reading-bar') !== undefined);
  await expect(page.getByRole('link', { name: /^Continue/ })).toBeHidden();
});

test('j and k do nothing until they are turned on, and then lead from passage to passage', async ({ page }) => {
  await page.goto('/essays/bodor/#p4');
  await expect(page.getByText(/^¶4 of 10/)).toBeVisible();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p4$/);

  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByLabel('Press j and k').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#p5$/);
  await expect(page.getByText(/^¶5 of 10/)).toBeVisible();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/#p4$/);
  // Going back leaves the essay: the passages on the way are no pages of their own.
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('jk');
  await expect(page.getByRole('searchbox')).toHaveValue('jk');
  await expect(page).toHaveURL(/#p4$/);
});

test('everything that is kept is said in words, and forgotten with one button', async ({ page }) => {
  await page.goto('/privacy/');
  const main = page.getByRole('main');
  await expect(main).toContainText('this browser keeps nothing');
  await page.evaluate(() => {
    localStorage.setItem('reader:settings', '{"theme":"dark","keys":"on"}');
    localStorage.setItem('reader:positions', '{"calder":3}');
  });
  await page.reload();
  await expect(main).toContainText('Theme: Dark; Press j and k to go to the next and previous passage');
  await expect(main).toContainText('Arland’s Cyberspace Governance: passage ¶3');
  await main.getByRole('button', { name: 'Forget everything' }).click();
  await expect(main).toContainText('this browser keeps nothing');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('in a browser that keeps nothing, what is chosen holds until the page is left', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is switched off.', 'SecurityError');
      },
    });
  });
  await page.goto('/essays/bodor/#p5');
  await expect(page.getByText(/^¶5 of 10/)).toBeVisible();
  await page.getByRole('button', { name: 'Display' }).click();
  const panel = page.getByRole('group', { name: 'Display' });
  await panel.getByRole('radio', { name: 'Dark' }).check();
  await panel.getByLabel('Press j and k').check();
  await expect(panel.getByText('This browser keeps nothing')).toBeVisible();
  await expect(panel.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  // Where the reader is is kept along the way, and must not undo it.
  await page.keyboard.press('j');
  await expect(page.getByText(/^¶6 of 10/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Display' }).click();
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(errors).toEqual([]);
});
