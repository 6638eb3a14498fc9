import { expect, test, type Page } from '@playwright/test';
import { changeAnswers, complaintsOf, expectArrival, openDialog, searchIn } from './helpers.ts';
import { site } from '#content/site.ts';

// Tests of the server prove the policy itself; `crawl.spec.ts` proves that no page violates it.

/** Hosts: one that sends the policy, and one that sends no headers of ours, as GitHub Pages does. */
const HOSTS: Record<string, (page: Page) => Promise<unknown>> = {
  'that sends it': () => Promise.resolve(),
  'that sends no headers': (page) =>
    changeAnswers(page, '**', (response) => {
      const { 'content-type': type = '' } = response.headers();
      return Promise.resolve({ response, headers: { 'content-type': type } });
    }),
};

for (const [host, serve] of Object.entries(HOSTS)) {
  test(`searching breaks no rule of the policy on a host ${host}`, async ({ page }) => {
    await serve(page);
    const complaints = await complaintsOf(page);
    await page.goto('/about/');
    const { field, links } = searchIn(await openDialog(page));
    await field.fill('widening');
    await links.click();
    await expectArrival(page, 'p9', 'p1');
    expect(complaints).toEqual([]);
  });

  test(`the policy is in force on a host ${host}: a script that is not the site’s own does not run`, async ({
    page,
  }) => {
    await serve(page);
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

  test(`the policy is in force on a host ${host}: nothing of another host, and no text made HTML`, async ({ page }) => {
    await serve(page);
    await page.goto('/');
    const refused = await page.evaluate(async () => {
      const told: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => told.push(effectiveDirective));
      const done = (element: HTMLElement) => new Promise((resolve) => (element.onload = element.onerror = resolve));
      const picture = Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' });
      const inline = Object.assign(document.createElement('script'), { type: 'module' });
      inline.append('document.title = "run"');
      await Promise.all([done(picture), fetch('https://elsewhere.example/').catch(() => undefined)]);
      document.head.append(inline);
      try {
        document.body.innerHTML = '<p>run</p>';
      } catch {
        told.push('TypeError');
      }
      return told;
    });
    expect(refused).toEqual(expect.arrayContaining(['img-src', 'connect-src', 'TypeError']));
    await expect(page).toHaveTitle(site.name);
  });
}
