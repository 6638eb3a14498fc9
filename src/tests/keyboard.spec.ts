import { expect, test, type Page } from '@playwright/test';
import { searchIn } from './helpers.ts';

/** Presses Tab until something with a name has the focus, as a reader would. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused instanceof HTMLElement ? (focused.ariaLabel ?? focused.innerText).trim() : '';
    });
    passed.push(text);
    if (!matches(text)) continue;
    await expect(page.locator(':focus')).toBeInViewport();
    return;
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to ${passed.join(', ')}`);
}

test('a whole visit can be made with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the text');
  await expect(page.locator(':focus')).toBeInViewport();

  await tabTo(page, 'Closer Cooperation In Cyberspace');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  // The address is there before the page, which a key would not reach.
  await page.waitForLoadState();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('robots');
  // Asks for an answer to the whole word: an answer to its beginning would be replaced under the focus.
  await page.keyboard.press('Enter');
  const { answered, links } = searchIn(page.getByRole('dialog'));
  await answered();
  await expect(links).toHaveCount(1);
  await tabTo(page, 'Closer Cooperation In Cyberspace paragraph 5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p5$/);
  await expect(page.locator('#p5')).toBeInViewport();
  await expect(page.getByRole('dialog')).toBeHidden();

  // From a passage the next stop is a link of that passage or the next, not the top of the page.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAccessibleName(/paragraph [56]|section/);

  await tabTo(page, 'What became of each line of the text as received');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Line 27/)).toBeVisible();

  await tabTo(page, /^Next essay/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/essays\/calder\/$/);
});

test('what has the focus is never hidden behind the bar at the foot of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('/essays/bodor/');
  await expect(page.getByRole('button', { name: 'Contents' })).toBeInViewport();
  const hidden: string[] = [];
  let seen = 0;
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const [focused, bar] = [document.activeElement, document.querySelector('reading-bar')];
      if (!focused || !bar || focused === document.body || bar.contains(focused)) return;
      const { bottom } = focused.getBoundingClientRect();
      return { isHidden: bottom > bar.getBoundingClientRect().top, what: focused.outerHTML.slice(0, 80) };
    });
    if (place) seen += 1;
    if (place?.isHidden) hidden.push(place.what);
  }
  expect(seen).toBeGreaterThan(20);
  expect(hidden).toEqual([]);
});

test('those who listen are told what an essay is made of', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/essays/bodor/');
  await expect(page.getByText(/^¶1 of 10|Contents/).first()).toBeVisible();
  // The whole tree: a change to what screen readers say shows here, and is looked at.
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'essay.aria.yml' });
});
