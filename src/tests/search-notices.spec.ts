import { expect, test } from '@playwright/test';
import { expectOnly, linkTo, searchFor, searchIn } from './helpers.ts';

test('a corrected word is said to be; the word as it was typed can be searched instead, and going back leads back', async ({
  page,
}) => {
  await page.goto('/search/');
  const { field, status, told, links } = searchIn(page.getByRole('main'));
  await field.fill('cybersecuirty');
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

  // The next query may be corrected again.
  await page.goForward();
  await expect(status).toHaveText('Nothing found for “cybersecuirty”.');
  await field.fill('jurisdicton');
  await expect(status).toContainText('Searched for jurisdiction (you typed jurisdicton).');
  await expect(page).toHaveURL(/\/search\/\?q=jurisdicton$/);
});

test('what the search did with a query is named', async ({ page }) => {
  await page.goto(searchFor('what is the coronavirus'));
  const main = page.getByRole('main');
  const { field, status, told, links } = searchIn(main);
  await expect(told).toContainText('Also searched: COVID-19 pandemic, COVID-19, COVID, pandemic, epidemic.');
  await expect(told).toContainText('Left out, as they are in every text: what, is, the.');
  await expect(linkTo(links, '/essays/calder/', 'p4')).toBeVisible();
  await field.fill('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(told).toBeEmpty();

  await field.fill('robots, '.repeat(12_500));
  await expect(told).toHaveText('The query is too long; only its beginning was searched.');
  await expectOnly(links, '/essays/bodor/', 'p5');
  const letters = 'x'.repeat(100_000);
  await field.fill(letters);
  await expect(status).toHaveText(`Nothing found for “${'x'.repeat(200)}…”.`);
  await expect(field).toHaveValue(letters);
  // A query that is too long is abbreviated in the message.
  expect((await main.innerText()).length).toBeLessThan(10_000);
});

test('where nothing is found, known words and near ones are offered, and the word index', async ({ page }) => {
  await page.goto(searchFor('robots florbing'));
  const { field, status, told, links } = searchIn(page.getByRole('main'));
  await expect(status).toHaveText('Nothing found for “robots florbing”.');
  await expect(told).toContainText('Not in these essays: florbing.');
  await expect(told).toContainText('That leaves too little to find what you mean. Search for robots alone.');
  await expect(links).toHaveCount(0);
  await told.getByRole('button', { name: 'robots' }).click();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(field).toHaveValue('robots');

  await field.fill('cyberwarfare');
  await expect(told).toContainText('Not in these essays: cyberwarfare.');
  await expect(told).toContainText(/The essays do have .*\bcybersovereignty\b.*\./);
  await told.getByRole('button', { name: 'cybersovereignty' }).click();
  await expect(field).toHaveValue('cybersovereignty');
  await expect(linkTo(links, '/essays/bodor/', 'p7')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=cybersovereignty$/);
  await page.goBack();
  await expect(field).toHaveValue('cyberwarfare');
  await told.getByRole('link', { name: 'word index' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
});

test('a quotation is compared with the text: word for word, or what differs, for the eye as well', async ({ page }) => {
  await page.goto(searchFor('PUT IN PLACE A RULE-BASED GLOBAL GOVERNANCE SYSTEM IN CYBERSPACE!'));
  const { field, told, links } = searchIn(page.getByRole('main'));
  await expect(told).toHaveText(
    'Quoted word for word from Closer Cooperation In Cyberspace ¶10. (Capitals and punctuation are not compared.)',
  );
  await expect(told.locator('del, ins')).toHaveCount(0);

  await field.fill('place now a rule of law global system in cyberspace');
  const comparison = told.locator('.comparison');
  await expect(comparison).toContainText('Nearly the words of Closer Cooperation In Cyberspace ¶10, but not quite:');
  const lines = comparison.getByRole('listitem');
  await expect(lines).toHaveText([
    'You have now; the text has nothing there.',
    'You have of law; the text has based.',
    'You leave out governance.',
  ]);
  await expect(comparison.locator('del')).toHaveText(['now', 'of law']);
  await expect(comparison.locator('ins')).toHaveText(['based', 'governance']);
  // Quotation marks are not read aloud.
  const quotes = await lines
    .locator('q')
    .evaluateAll((all) => all.map((word) => getComputedStyle(word, '::before').content));
  expect(quotes).toHaveLength(4);
  for (const quote of quotes) expect(quote).toMatch(/^["“]|^open-quote/);
  // The passage comes first, too.
  await expect(links.first()).toHaveText('Closer Cooperation In Cyberspace ¶10');
  await linkTo(comparison.getByRole('link'), '/essays/bodor/', 'p10').click();
  await expect(page).toHaveURL(/\/essays\/bodor\/#p10$/);
});
