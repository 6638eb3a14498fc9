import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { CONTRAST, axeOn } from './axe.ts';
import { complaintsOf } from './helpers.ts';
import { clipboardOf, follow, popoverOf, select } from './link-helpers.ts';
import { site } from '#content/site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openCitations(page: Page, number: number): Promise<Locator> {
  const popover = await follow(page, number);
  await popover.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(popover.getByLabel('Style')).toBeFocused();
  return popover;
}

test('a passage is cited in the style that the reader chooses, and copied; a section without a number', async ({
  page,
}) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const popover = await openCitations(page, 3);
  const first = popover.getByRole('group', { name: 'First publication' });
  await expect(first).toContainText('(Bodor, 2020, para. 3)');
  await expect(first).toContainText('Bodor, I. (2020, November 26).');
  await expect(popover.getByRole('group', { name: 'This edition' })).toContainText(site.name);

  await popover.getByLabel('Style').selectOption('Chicago');
  await first.getByRole('button', { name: 'Copy in-text citation, First publication' }).click();
  await expect(popover.getByRole('status')).toHaveText('In-text citation copied.');
  expect((await clipboardOf(page))['text/plain']).toBe('Bodor, “Closer Cooperation in Cyberspace,” para. 3.');
  await first.getByRole('button', { name: 'Copy reference, First publication' }).click();
  await expect(popover.getByRole('status')).toHaveText('Reference copied.');
  expect((await clipboardOf(page))['text/plain']).toMatch(
    /^Bodor Ilka\. “Closer Cooperation in Cyberspace\.” Islands Review,/,
  );

  await popover.getByRole('button', { name: 'Back' }).click();
  await expect(popover.getByRole('button', { name: 'Cite', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  // The style is remembered as long as the page is there.
  await page.getByRole('link', { name: /^Section “Stumbling/ }).focus();
  await page.keyboard.press('Enter');
  await popover.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(popover.getByLabel('Style')).toHaveValue('chicago');
  await expect(popover.getByRole('button', { name: /^Copy reference/ })).toHaveCount(2);
  await expect(popover.getByRole('button', { name: /^Copy in-text/ })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a passage has files of its own for reference managers, and a section those of the essay', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const popover = await openCitations(page, 3);
  const loading = page.waitForEvent('download');
  await popover.getByRole('link', { name: 'RIS' }).click();
  const download = await loading;
  expect(download.suggestedFilename()).toBe('bodor-p3.ris');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/UR {2}- \S+\/essays\/bodor\/#p3\r\n/);
  expect(text).toContain('N1  - ¶ 3\r\n');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Section “Stumbling/ }).click();
  await popover.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(popover.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', '/essays/bodor/cite/bodor.ris');
  expect(complaints).toEqual([]);
});

test('citations that cannot be loaded are not hidden: there is a page with them', async ({ page }) => {
  await page.route('**/cite/', (route) => route.fulfill({ status: 503 }));
  await page.goto('/essays/bodor/');
  const popover = await follow(page, 3);
  await popover.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(popover).toContainText('The citations could not be loaded.');
  await expect(popover.getByRole('link', { name: 'Citing this essay' })).toHaveAttribute('href', '/essays/bodor/cite/');
  await expect(popover.getByRole('button', { name: 'Back' })).toBeFocused();
});

/** Runs axe on a part of the page, expects that it finds nothing wrong, and tells which rules had something to look at. */
async function rulesThatPass(page: Page, part: string, rules?: string[]): Promise<string[]> {
  const { problems, passed } = await axeOn(page, part, rules);
  expect(problems).toEqual([]);
  return passed;
}

const OPENINGS: Record<string, (page: Page) => Promise<unknown>> = {
  'the popover of a passage': (page) => follow(page, 2),
  'the citations of a passage': (page) => openCitations(page, 2),
  'the popover of selected words': (page) => select(page, ['p2', 'Western'], ['p2', 'habit']),
};
for (const [name, open] of Object.entries(OPENINGS)) {
  test(`${name} can be used by everyone, as far as a program can tell`, async ({ page }) => {
    await page.goto('/essays/bodor/');
    await open(page);
    expect(await rulesThatPass(page, '.link-popover:popover-open')).toContain('button-name');
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await popoverOf(page)
        .locator('button, select, a')
        .evaluateAll((all) => all.map((control) => control.getBoundingClientRect()))
        .then((boxes) => boxes.map((box) => Math.min(box.width, box.height)));
      expect(sizes.length).toBeGreaterThan(2);
      expect(Math.min(...sizes), `${width} pixels wide`).toBeGreaterThanOrEqual(44);
    }
    // Axe cannot tell what is behind what is above everything else, and so would measure no colour in it.
    const popover = page.locator('.link-popover:popover-open');
    await popover.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.removeAttribute('popover');
      element.replaceWith(copy);
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const rules = await rulesThatPass(page, '.link-popover:not([popover])', CONTRAST);
      expect(rules, colorScheme).toEqual(expect.arrayContaining(CONTRAST));
    }
  });
}
