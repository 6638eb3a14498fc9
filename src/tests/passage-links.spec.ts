import { expect, test, type Locator } from '@playwright/test';
import { expectArrival, testWithoutScript } from './helpers.ts';
import { pressedSizes, sign } from './link-helpers.ts';

/** Being there is not enough: a reader must be able to see it. */
async function expectSeen(link: Locator): Promise<void> {
  await expect(link).toBeInViewport();
  await expect(link).toHaveCSS('opacity', '1');
  expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
}

testWithoutScript('whoever follows a sign, or a link to a passage, sees the passage, marked', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await sign(page, 3).click();
  await expectArrival(page, 'p3', 'p2');
  await page.goto('about:blank');
  await page.goto('/essays/bodor/#p7');
  await expectArrival(page, 'p7', 'p6');
  await expectArrival(page, 'p7', 'p8');
});

testWithoutScript(
  'a sign can be hit at every width, and a number of two digits stands in one line',
  async ({ page }) => {
    const { width = 1280, height = 720 } = page.viewportSize() ?? {};
    await page.goto('/essays/bodor/');
    const signs = page.getByRole('link', { name: /^(Paragraph \d+|Section “.+”)$/ });
    for (const other of [1440, 1100, 800, 390, 320]) {
      await page.setViewportSize({ width: other, height });
      const sizes = await pressedSizes(signs);
      expect(sizes).toHaveLength(14);
      expect(Math.min(...sizes), `${other} pixels wide`).toBeGreaterThanOrEqual(44);
      const lines = await sign(page, 10).evaluate((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
      });
      expect(lines, `${other} pixels wide`).toBe(1);
    }
    // The page is shared with the tests that follow.
    await page.setViewportSize({ width, height });
  },
);

testWithoutScript('the signs are seen with the mouse and with the keyboard, and are not copied', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.locator('[id="p2"]').hover();
  await expectSeen(sign(page, 2));
  await sign(page, 2).focus();
  await expectSeen(sign(page, 2));
  const section = page.getByRole('link', { name: /^Section “Stumbling blocks/ });
  await expect(section).toHaveCSS('opacity', '0');
  await section.focus();
  await expectSeen(section);
  const heading = page.getByRole('article').getByRole('heading', { name: 'The Internet in the pandemic' });
  await heading.hover();
  const other = page.getByRole('link', { name: 'Section “The Internet in the pandemic”' });
  await expectSeen(other);
  await other.click();
  await expect(page).toHaveURL(/#the-internet-in-the-pandemic$/);
  await expect(heading).toBeInViewport();

  const selected = await page.evaluate(() => {
    const [from, to] = ['p2', 'p4'].map((id) => document.getElementById(id));
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    return String(getSelection());
  });
  expect(selected).toMatch(/^\s*Many Western countries[\s\S]*Global cooperation[\s\S]*than they have ever been\.\s*$/);
  expect(selected).not.toMatch(/¶|^\s*[234]\s*$/m);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the signs are seen without hovering, and a tap follows them', async ({ page }) => {
    await page.goto('/essays/bodor/');
    const signs = page.getByRole('link', { name: /^(Paragraph|Section) / });
    const seen = await signs.evaluateAll((all) =>
      all.map((link) => {
        const { left, right } = link.getBoundingClientRect();
        return getComputedStyle(link).opacity === '1' && left >= 0 && right <= innerWidth;
      }),
    );
    expect(seen).toEqual(Array(14).fill(true));
    await sign(page, 5).tap();
    await expectArrival(page, 'p5', 'p4');
  });
});
