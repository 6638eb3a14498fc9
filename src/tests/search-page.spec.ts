import { expect, test } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, searchFor, searchIn, testWithoutScript } from './helpers.ts';

testWithoutScript(
  'without script the header leads to the search page, which says what it needs and where to look instead',
  async ({ page }) => {
    await page.goto('/essays/bodor/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    const main = page.getByRole('main');
    // Selectors, not roles: Playwright takes what is in a noscript element for absent.
    await expect(main).toContainText('Searching needs JavaScript', { useInnerText: true });
    for (const address of ['/essays/bodor/', '/essays/calder/', '/index/', '/index/d/', '/topics/']) {
      await expect(main.locator(`a[href="${address}"]`)).toBeVisible();
    }
    // A field that does nothing would be worse than none.
    await expect(main.getByRole('searchbox')).toBeHidden();
  },
);

test('a search has an address, which shows its results; one leads to its passage, and going back to the results', async ({
  page,
}) => {
  await page.goto('/search/?q=digital+divide');
  const { field, results, links, marks, answered, status } = searchIn(page.getByRole('main'));
  await answered();
  await expect(field).toHaveValue('digital divide');
  await expect(status).toHaveText('1 topic, 4 passages in 1 essay');
  await expect(links).toHaveCount(4);
  await expect(linkTo(links, '/essays/bodor/', 'p10')).toBeVisible();

  // Each says where it stands, and marks the words.
  const ninth = results.filter({ has: page.locator('[href^="/essays/bodor/"][href$="#p9"]') });
  await expect(ninth.getByRole('link')).toHaveText('Closer Cooperation In Cyberspace ¶9');
  await expect(ninth).toContainText('Bodor Ilka · Stumbling blocks and international cooperation');
  await expect(ninth.locator('mark')).toHaveText(['digital divide']);
  for (const text of await marks.allInnerTexts()) expect(text).toMatch(/^(digital|divide|digital divide)\W*$/i);

  await linkTo(links, '/essays/bodor/', 'p9').click();
  await expectArrival(page, 'p9', 'p8');
  await page.goBack();
  await answered();
  await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
});

test('typing searches, keeps the query in the address, and an empty field shows nothing', async ({ page }) => {
  await page.goto('/search/');
  const { field, links, answered, results, status } = searchIn(page.getByRole('main'));
  await field.pressSequentially('anarchy');
  await answered();
  await expect(page).toHaveURL(/\/search\/\?q=anarchy$/);
  await expectOnly(links, '/essays/calder/', 'p2');
  // Browsers that set a field back to its beginnings, when a reader comes back, leave it as it is.
  expect(await field.evaluate((input: HTMLInputElement) => input.defaultValue)).toBe('anarchy');
  await page.reload();
  await answered();
  await expectOnly(links, '/essays/calder/', 'p2');
  await field.fill('');
  await expect(results).toHaveCount(0);
  await expect(status).toHaveText('');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('the field of the home page leads to the results; the head of an essay is one, and the note on its author', async ({
  page,
}) => {
  await page.goto('/');
  const { field, links } = searchIn(page.getByRole('main'));
  await field.fill('cooperation');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=cooperation$/);
  await linkTo(links, '/essays/bodor/').click();
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();

  await page.goto(searchFor('diplomacy'));
  await links.filter({ hasText: 'note on the author' }).click();
  await expect(page.getByRole('complementary', { name: 'Note on the author' })).toBeInViewport();
  await expect(page).toHaveURL(/\/essays\/calder\/#author-note$/);
});

test('a text that runs from right to left does so in the field and in a result', async ({ page }) => {
  await page.goto(searchFor('المصباح'));
  const { field, links, results } = searchIn(page.getByRole('main'));
  await expect(links).toHaveCount(1);
  await expect(field).toHaveCSS('direction', 'rtl');
  await expect(results.locator('.excerpt')).toHaveCSS('direction', 'rtl');
  await expect(results.locator('.where')).toHaveCSS('direction', 'ltr');
});

test('before anything is typed there is help, with searches to try', async ({ page }) => {
  await page.goto('/search/');
  const main = page.getByRole('main');
  const { field, status, links } = searchIn(main);
  const help = main.getByText('Ask for a word in any form');
  await expect(help).toBeVisible();
  await expect(status).toHaveText('');
  const example = main.locator('.examples').getByRole('link').first();
  const query = await example.innerText();
  await example.click();
  await expect(field).toHaveValue(query);
  await expect(links.first()).toHaveText(/¶\d+$/);
  await expect(help).toBeHidden();
  await field.fill('');
  await expect(help).toBeVisible();
  await expect(links).toHaveCount(0);
});
