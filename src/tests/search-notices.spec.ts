import { expect, test } from '@playwright/test';
import { expectOnly, linkTo, searchFor, searchIn } from './helpers.ts';

test('a corrected word is said to be; the word as it was typed can be searched instead, and going back leads back', async ({
  page,
}) => {
  await page.goto('/search/');
  const { field, status, told, links, answered } = searchIn(page.getByRole('main'));
  await field.fill('cybersecuirty');
  await answered();
  const corrected = 'Searched for cybersecurity (you typed cybersecuirty).';
  await expect(status).toHaveText(`1 topic, 4 passages in 2 essays. ${corrected}`);
  await expect(linkTo(links, '/essays/bodor/', 'p2')).toBeVisible();
  await expect(told).toContainText('Search instead for cybersecuirty.');

  await told.getByRole('button', { name: 'cybersecuirty' }).click();
  await expect(status).toHaveText('Nothing found for “cybersecuirty”.');
  await expect(links).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/\?q=cybersecuirty&exact=$/);
  await page.reload();
  await expect(status).toHaveText('Nothing found for “cybersecuirty”.');
  await expect(told).toContainText('Not in these essays: cybersecuirty.');
  await expect(told).not.toContainText('Search instead');

  await page.goBack();
  await expect(page).toHaveURL(/\/search\/\?q=cybersecuirty$/);
  await expect(status).toContainText(corrected);
  await expect(links).toHaveCount(4);

  // What is typed next is new, and may be corrected again.
  await page.goForward();
  await expect(status).toHaveText('Nothing found for “cybersecuirty”.');
  await field.fill('infrastracture');
  await expect(status).toContainText('Searched for infrastructure (you typed infrastracture).');
  await expect(page).toHaveURL(/\/search\/\?q=infrastracture$/);
});

test('what else was searched is named, and what the query has in vain', async ({ page }) => {
  await page.goto(searchFor('what is the coronavirus'));
  const { field, told, links, answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(told).toContainText('Also searched: COVID-19 pandemic, COVID-19, COVID, pandemic, epidemic.');
  await expect(told).toContainText('Left out, as they are in every text: what, is, the.');
  await expect(linkTo(links, '/essays/calder/', 'p4')).toBeVisible();
  await field.fill('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(told).toBeEmpty();
});

test('a word that no essay has is said to be missing, and leads to near ones and to the word index', async ({
  page,
}) => {
  await page.goto(searchFor('ransomware'));
  const { field, status, told, links } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText('Nothing found for “ransomware”.');
  await expect(told).toContainText('Not in these essays: ransomware.');

  await field.fill('cyberwarfare');
  await expect(told).toContainText('Not in these essays: cyberwarfare.');
  await expect(told).toContainText(/The essays do have .*\bcybersovereignty\b.*\./);
  await told.getByRole('button', { name: 'cybersovereignty' }).click();
  await expect(field).toHaveValue('cybersovereignty');
  await expect(linkTo(links, '/essays/bodor/', 'p7')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=cybersovereignty$/);
  await page.goBack();
  await expect(field).toHaveValue('cyberwarfare');
  await expect(status).toHaveText('Nothing found for “cyberwarfare”.');

  await told.getByRole('link', { name: 'word index' }).click();
  await expect(page).toHaveURL(/\/index\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
});

test('where too few words are known, the known ones are offered alone', async ({ page }) => {
  await page.goto(searchFor('robots summit'));
  const { field, status, told, links } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText('Nothing found for “robots summit”.');
  await expect(told).toContainText('Not in these essays: summit.');
  await expect(told).toContainText('That leaves too little to find what you mean. Search for robots alone.');
  await expect(links).toHaveCount(0);
  await told.getByRole('button', { name: 'robots' }).click();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(field).toHaveValue('robots');
  await expect(status).toHaveText('1 passage in 1 essay');
});

test('of a query that is far too long the beginning is searched, and it says so', async ({ page }) => {
  await page.goto('/search/');
  const { field, status, told, links, answered } = searchIn(page.getByRole('main'));
  const cut = 'The query is too long; only its beginning was searched.';
  const words = 'robots, '.repeat(12_500);
  expect(words).toHaveLength(100_000);
  await field.fill(words);
  await answered();
  await expect(told).toHaveText(cut);
  await expectOnly(links, '/essays/bodor/', 'p5');

  const letters = 'x'.repeat(100_000);
  await field.fill(letters);
  await expect(status).toHaveText(`Nothing found for “${'x'.repeat(200)}…”.`);
  await expect(told).toContainText(cut);
  await expect(field).toHaveValue(letters);
  // What cannot be searched is not repeated in full, either.
  expect((await page.getByRole('main').innerText()).length).toBeLessThan(10_000);
});

test('a phrase in quotation marks must stand so; a word with a minus must not stand there', async ({ page }) => {
  await page.goto(searchFor('“mutual respect”'));
  const { field, links, answered } = searchIn(page.getByRole('main'));
  await expectOnly(links, '/essays/bodor/', 'p10');
  await field.fill('internet -arland');
  await answered();
  await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
  await expect(linkTo(links, '/essays/bodor/', 'p5')).toBeVisible();
  await expect(linkTo(links, '/essays/calder/', 'p3')).toHaveCount(0);
});

test('before anything is typed there is help, and each example finds a passage', async ({ page }) => {
  await page.goto('/search/');
  const main = page.getByRole('main');
  const { field, status, links, answered } = searchIn(main);
  const help = main.getByText('Ask for a word in any form');
  await expect(help).toBeVisible();
  await expect(status).toHaveText('');
  const examples = main.locator('.examples').getByRole('link');
  await expect(examples).toHaveCount(3);
  for (const query of await examples.allInnerTexts()) {
    await examples.filter({ hasText: query }).click();
    await expect(field).toHaveValue(query);
    await answered();
    await expect(links.first(), query).toHaveText(/¶\d+$/);
    await expect(help).toBeHidden();
    await expect(examples.first()).toBeHidden();
    await field.fill('');
    await expect(help).toBeVisible();
    await expect(links).toHaveCount(0);
  }
});
