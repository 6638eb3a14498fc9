import { expect, test, type Page } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const EVERYTHING = `${homeOf('main')}essays/everything/`;

/** Follows each entry of the contents of an essay, and checks where it leads. */
async function followContents(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const contents = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  const titles = await page.getByRole('article').locator('h2, h3, h4').allInnerTexts();
  const names = await contents.allInnerTexts();
  const own = ['Contents', 'Editor’s notes'];
  expect(names).toEqual(titles.filter((title) => !own.includes(title)));

  for (const name of names) {
    await contents.getByText(name, { exact: true }).click();
    const heading = page.getByRole('article').getByRole('heading', { name, exact: true });
    await expect(page).toHaveURL(new RegExp(`#${(await heading.getAttribute('id')) ?? 'no id'}$`));
    await expect(heading).toBeInViewport();
    // At the top of the window, or the page is at its end and cannot be scrolled further.
    await expect
      .poll(() =>
        heading.evaluate((element) => {
          const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
          const top = element.getBoundingClientRect().top;
          return (top >= 0 && top < 120) || scrollTop + clientHeight >= scrollHeight - 1;
        }),
      )
      .toBe(true);
  }
}

for (const address of ['/essays/bodor/', '/essays/calder/', EVERYTHING]) {
  testWithoutScript(
    `without script, the contents of ${new URL(address, EVERYTHING).pathname} lead to each section`,
    async ({ page }) => {
      await followContents(page, address);
    },
  );
}

test('with script, the contents lead to each section', async ({ page }) => {
  await followContents(page, EVERYTHING);
});
