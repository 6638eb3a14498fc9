import { expect, test } from '@playwright/test';
import { homeOf } from './sites.ts';

const everything = `${homeOf('everything')}essays/everything/`;

for (const [javaScriptEnabled, addresses] of [
  [false, ['/essays/lan/', '/essays/tan/', everything]],
  [true, [everything]],
] as const) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const address of addresses) {
      test(`the contents of ${new URL(address, homeOf('main')).pathname} lead to each section`, async ({ page }) => {
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
      });
    }
  });
}
