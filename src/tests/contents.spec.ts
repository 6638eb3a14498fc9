import { expect, test } from '@playwright/test';

// That the contents name each section, and that they lead there without script, is proved elsewhere.
test('with script, the contents lead to each section', async ({ page }) => {
  await page.goto('/essays/everything/');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index += 1) {
    const link = links.nth(index);
    const fragment = await link.getAttribute('href');
    await link.click();
    // At the top of the window, or the page is at its end and cannot be scrolled further.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
          const { top = Infinity } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
          const isThere =
            (top >= 0 && top < 120) || (scrollTop + clientHeight >= scrollHeight - 1 && top < innerHeight);
          return isThere ? location.hash : `${location.hash} is at ${top}`;
        }),
      )
      .toBe(fragment);
  }
});
