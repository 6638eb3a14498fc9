import { expect, test, type Locator } from '@playwright/test';
import { expectArrival, passagesOf, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

/** Being there is not enough: a reader must be able to see it. */
async function expectSeen(link: Locator): Promise<void> {
  await expect(link).toBeInViewport();
  await expect(link).toHaveCSS('opacity', '1');
  expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
}

testWithoutScript('the number of each paragraph links to the paragraph', async ({ page }) => {
  await page.goto('/essays/bodor/');
  for (let number = 1; number <= 10; number += 1) {
    const link = passagesOf(page)
      .nth(number - 1)
      .getByRole('link', { name: `Link to paragraph ${number}`, exact: true });
    await expect(link).toHaveText(new RegExp(`\\b${number}$`));
    await link.click();
    await expectArrival(page, `p${number}`, number === 1 ? 'p2' : 'p1');
  }
});

testWithoutScript('whoever follows a link to paragraph 7 sees it, marked', async ({ page }) => {
  await page.goto('/essays/bodor/#p7');
  await expectArrival(page, 'p7', 'p6');
  await expectArrival(page, 'p7', 'p8');
});

test('a heading has its link beside it, not in it, with a name of its own', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const title = 'The Internet in the pandemic';
  const heading = page.getByRole('article').getByRole('heading', { name: title, exact: true });
  await expect(heading).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading').getByRole('link')).toHaveCount(0);
  const link = page.getByRole('link', { name: `Link to section “${title}”`, exact: true });
  await heading.hover();
  await expectSeen(link);
  await link.click();
  await expect(page).toHaveURL(/#the-internet-in-the-pandemic$/);
  await expect(heading).toBeInViewport();
});

test('every passage and heading of a text with everything has its link', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
  const passages = await passagesOf(page).count();
  expect(passages).toBeGreaterThan(35);
  for (let number = 1; number <= passages; number += 1) {
    const link = page.getByRole('link', { name: `Link to paragraph ${number}`, exact: true });
    await expect(link).toHaveAttribute('href', `#p${number}`);
  }
  const sections = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  // The last entry of the contents is the part about the text, which is no section of it.
  await expect(page.getByRole('link', { name: /^Link to section “/ })).toHaveCount((await sections.count()) - 1);
});

test('the links are seen with the mouse and with the keyboard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const number = page.getByRole('link', { name: 'Link to paragraph 2', exact: true });
  await page.locator('[id="p2"]').hover();
  await expectSeen(number);
  await number.focus();
  await expectSeen(number);
  const section = page.getByRole('link', { name: /^Link to section “Stumbling blocks/ });
  await section.focus();
  await expectSeen(section);
});

test.describe('on a telephone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the links are seen without hovering, and a tap follows them', async ({ page }) => {
    await page.goto('/essays/bodor/');
    for (const link of await page.getByRole('link', { name: /^Link to (paragraph|section)/ }).all()) {
      await link.scrollIntoViewIfNeeded();
      await expectSeen(link);
    }
    await page.getByRole('link', { name: 'Link to paragraph 5', exact: true }).tap();
    await expectArrival(page, 'p5', 'p4');
  });
});

testWithoutScript(
  'a number of two digits stands in one line, in a wide window and in a narrow one',
  async ({ page }) => {
    const { width = 1280, height = 720 } = page.viewportSize() ?? {};
    await page.goto('/essays/bodor/#p10');
    const number = page.getByRole('link', { name: 'Link to paragraph 10', exact: true });
    for (const other of [1440, 1100, 800, 390]) {
      await page.setViewportSize({ width: other, height });
      const lines = await number.evaluate((link) => {
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

test('copying from one paragraph to the next does not copy the numbers', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const selected = await page.evaluate(() => {
    const [from, to] = ['p2', 'p4'].map((id) => document.getElementById(id));
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    return String(getSelection());
  });
  expect(selected).toMatch(/^\s*Many Western countries[\s\S]*Global cooperation[\s\S]*extremely important\.\s*$/);
  expect(selected).not.toMatch(/¶|^\s*[234]\s*$/m);
});
