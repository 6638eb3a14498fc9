import { expect, test } from '@playwright/test';
import { expectOnly, linkTo, openDialog, searchFor, searchIn } from './helpers.ts';

const EXACT = 'put in place a rule-based global governance system in cyberspace';
const WRONG = 'put in place a rule of law global governance system in cyberspace';

test('a quotation that is not quite right shows what differs', async ({ page }) => {
  await page.goto(searchFor(WRONG));
  const { told, links, answered } = searchIn(page.getByRole('main'));
  await answered();
  const comparison = told.locator('.comparison');
  await expect(comparison).toContainText('Nearly the words of Closer Cooperation In Cyberspace ¶10, but not quite:');
  await expect(comparison.getByRole('listitem')).toHaveText(['You have rule of law; the text has rule-based.']);
  await expect(comparison.locator('del')).toHaveText(['rule of law']);
  await expect(comparison.locator('ins')).toHaveText(['rule-based']);
  // What is set apart by quotation marks is so for the eye.
  const quotes = await comparison
    .getByRole('listitem')
    .locator('em')
    .evaluateAll((all) => all.map((word) => getComputedStyle(word, '::before').content + word.textContent));
  expect(quotes.map((text) => text.replace(/^[^\p{L}]*/u, ''))).toEqual(['rule of law', 'rule-based']);
  for (const quote of quotes) expect(quote).toMatch(/^["“]|^open-quote/);
  await expect(told).not.toContainText('Quoted word for word');
  // The passage comes first, too.
  await expect(links.first()).toHaveText('Closer Cooperation In Cyberspace ¶10');
  await linkTo(comparison.getByRole('link'), '/essays/bodor/', 'p10').click();
  await expect(page).toHaveURL(/\/essays\/bodor\/#p10$/);
});

test('words left out and words put in are named, too', async ({ page }) => {
  await page.goto(searchFor('the digital divide among the countries and regions is now widening'));
  const { told } = searchIn(page.getByRole('main'));
  await expect(told.locator('.comparison').getByRole('listitem')).toHaveText([
    'You have the; the text has nothing there.',
    'You have now; the text has nothing there.',
  ]);
  await page.goto(
    searchFor('“Many countries have turned to robots and industrial applications to meet staff shortages”'),
  );
  await expect(told.locator('.comparison').getByRole('listitem')).toHaveText(['You leave out Internet.']);
});

test('a quotation that is right is said to be word for word, whatever its capitals and signs', async ({ page }) => {
  await page.goto('/search/');
  const { field, told, links, answered } = searchIn(page.getByRole('main'));
  for (const query of [EXACT, EXACT.toUpperCase(), `${EXACT}!`, EXACT.replace('-', '‑')]) {
    await field.fill(query);
    await answered();
    await expect(told, query).toHaveText(
      'Quoted word for word from Closer Cooperation In Cyberspace ¶10. (Capitals and punctuation are not compared.)',
    );
    await expect(told.locator('del, ins')).toHaveCount(0);
    await expect(links.first()).toHaveText('Closer Cooperation In Cyberspace ¶10');
  }
});

test('a short phrase in quotation marks that stands nowhere is compared with the nearest', async ({ page }) => {
  await page.goto('/about/');
  const { field, told, links } = searchIn(await openDialog(page));
  await field.fill('“mutual respect”');
  await expectOnly(links, '/essays/bodor/', 'p10');
  await expect(told).toBeEmpty();
  await field.fill('“spirit of common respect”');
  await expect(told.locator('.comparison').getByRole('listitem')).toHaveText(['You have common; the text has mutual.']);
});

test('a long question is not taken for a quotation', async ({ page }) => {
  await page.goto(searchFor('how do the countries of the world want to work together on the internet in the future?'));
  const { told, links, answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(told.locator('.comparison')).toHaveCount(0);
  await expect(links.first()).toHaveText(/¶\d+$/);
  await expect(told).toContainText('Left out, as they are in every text: how, do, the, of, to, on, in.');
});
