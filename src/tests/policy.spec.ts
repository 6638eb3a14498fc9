import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival, openDialog, searchIn } from './helpers.ts';
import { site } from '../site.ts';

// What the policy says is tested with the server; that no page breaks it, in `crawl.spec.ts`.

test('searching breaks no rule of the policy', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/about/');
  const { field, links } = searchIn(await openDialog(page));
  await field.fill('widening');
  await links.click();
  await expectArrival(page, 'p9', 'p1');
  expect(complaints).toEqual([]);
});

test('the policy is in force: a script that is not the site’s own does not run', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), {
        once: true,
      }),
    );
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'run\'">');
    } catch {
      // Refused before the violation is told.
    }
    return violation;
  });
  expect(refused).toMatch(/^(require-trusted-types-for|script-src)/);
  await expect(page).toHaveTitle(site.name);
});
