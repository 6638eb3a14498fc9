import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { expectOnly, hold, searchFor, searchIn } from './helpers.ts';

/** Files for approximate quotations alone: held back, they make an answer late. */
const LATE = '**/_astro/comparison.*.css';
const MISQUOTED = 'put in place a rule of law global governance system in cyberspace';
const NEWER = /^There are newer results: \d+ /;
const FOUND = /^\d+ (?:passages?|results) in \d+ essays?/;

/** Results of one query, while the answer to the next is under way. */
async function waitForTheNext(page: Page) {
  const { release } = await hold(page, LATE);
  await page.goto(searchFor('internet'));
  const main = page.getByRole('main');
  const search = searchIn(main);
  await search.answered();
  await search.field.fill(MISQUOTED);
  await expect(search.list).toHaveAttribute('aria-busy', 'true');
  const offer = main.getByRole('button', { name: 'Show the newer results' });
  return { ...search, offer, comparison: main.locator('.comparison'), release };
}

test('a late answer does not take away the result that has the focus: it is offered', async ({ page }) => {
  const { links, list, status, spoken, offer, comparison, release } = await waitForTheNext(page);
  const before = await links.allInnerTexts();
  await links.nth(1).focus();
  release();
  await expect(spoken).toHaveText(NEWER);
  await expect(status).toHaveText(NEWER);
  await expect(links.nth(1)).toBeFocused();
  await expect(links).toHaveText(before);
  await expect(list).not.toHaveAttribute('aria-busy', 'true');
  await expect(offer).toBeInViewport();
  expect((await axeOn(page)).problems).toEqual([]);
  await offer.focus();
  await page.keyboard.press('Enter');
  await expect(comparison).toBeVisible();
  await expect(links.first()).toBeFocused();
  await expect(status).toHaveText(FOUND);
  await expect(offer).toBeHidden();
});

test('who goes back to the field finds the newer results', async ({ page }) => {
  const { field, links, offer, comparison, release } = await waitForTheNext(page);
  await links.first().focus();
  release();
  await expect(offer).toBeVisible();
  await field.focus();
  await expect(comparison).toBeVisible();
  await expect(offer).toBeHidden();
});

test('nor the one that the arrow keys have chosen', async ({ page }) => {
  const { field, links, list, status, offer, comparison, release } = await waitForTheNext(page);
  const before = await links.allInnerTexts();
  await field.press('ArrowDown');
  release();
  await expect(offer).toBeVisible();
  await expect(status).toHaveText(NEWER);
  await expect(links).toHaveText(before);
  await expect(list.locator('[data-current]')).toHaveCount(1);
  await field.press('ArrowUp');
  await expect(comparison).toBeVisible();
  await expect(status).toHaveText(FOUND);
});

test('the list is busy until there is an answer, or a failure', async ({ page }) => {
  const { list, status, comparison, release } = await waitForTheNext(page);
  release();
  await expect(comparison).toBeVisible();
  await expect(list).not.toHaveAttribute('aria-busy', 'true');
  await page.route('**/search/*.json', (route) => route.abort());
  await page.reload();
  await expect(status).toHaveText(/^The search could not be loaded/);
  await expect(list).not.toHaveAttribute('aria-busy', 'true');
});

test('a word that is being composed is searched when it is whole', async ({ page, context }) => {
  await page.goto('/search/');
  const { field, list, links } = searchIn(page.getByRole('main'));
  await expect(page.getByText('Narrow down')).toBeVisible();
  const keyboard = await context.newCDPSession(page);
  await field.focus();
  await list.evaluate((element) => {
    new MutationObserver(() => element.setAttribute('data-searched', '')).observe(element, {
      attributeFilter: ['data-search-state'],
    });
  });
  for (const text of ['a', 'an', 'anarchy']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await expect(field).toHaveValue('anarchy');
  await expect(list).not.toHaveAttribute('data-searched');
  await keyboard.send('Input.insertText', { text: 'robots' });
  await expect(field).toHaveValue('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
});
