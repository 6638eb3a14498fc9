import { expect, test } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, searchIn, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

testWithoutScript(
  'without script the search page says what it needs, and leads to the word index and the essays instead',
  async ({ page }) => {
    await page.goto('/search/');
    const main = page.getByRole('main');
    // Selectors, not roles: Playwright takes what is in a noscript element for absent.
    await expect(main).toContainText('Searching needs JavaScript', { useInnerText: true });
    await expect(main.locator('a[href="/essays/calder/"]')).toBeVisible();
    await main.locator('a[href="/essays/bodor/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closer Cooperation In Cyberspace');
    await page.goBack();
    // The word index does what the search would do.
    await main.locator('a[href="/index/d/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('D');
    await page.goBack();
    await main.locator('a[href="/index/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Word index');
    await page.goBack();
    // A field that does nothing would be worse than none.
    await expect(main.getByRole('searchbox')).toBeHidden();
  },
);

testWithoutScript('without script the link in the header leads to the search page', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('a search has an address, which shows its results', async ({ page }) => {
  await page.goto('/search/?q=digital+divide');
  const { field, links, answered, status } = searchIn(page.getByRole('main'));
  await answered();
  await expect(field).toHaveValue('digital divide');
  await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
  await expect(linkTo(links, '/essays/bodor/', 'p10')).toBeVisible();
  await expect(status).toHaveText('1 topic, 2 passages in 1 essay');
  await expect(links).toHaveCount(2);
});

test('a result names the essay, its author, the section and the number of the passage, and marks the words', async ({
  page,
}) => {
  await page.goto('/search/?q=stumbling');
  const { results, answered, marks } = searchIn(page.getByRole('main'));
  await answered();
  const ninth = results.filter({ has: page.locator('[href^="/essays/bodor/"][href$="#p9"]') });
  await expect(ninth).toContainText('Closer Cooperation In Cyberspace');
  await expect(ninth.getByRole('link')).toHaveText(/¶9$/);
  await expect(ninth).toContainText('Bodor Ilka');
  await expect(ninth).toContainText('Stumbling blocks and international cooperation');
  await expect(ninth.locator('mark')).toHaveText(['stumbling']);
  for (const mark of await marks.all()) await expect(mark).toHaveText(/stumbling/i);
});

test('typing searches, keeps the query in the address, and an empty field shows nothing', async ({ page }) => {
  await page.goto('/search/');
  const { field, links, answered, results, status } = searchIn(page.getByRole('main'));
  await field.pressSequentially('anarchy');
  await answered();
  await expect(page).toHaveURL(/\/search\/\?q=anarchy$/);
  await expectOnly(links, '/essays/calder/', 'p2');
  await page.reload();
  await answered();
  await expectOnly(links, '/essays/calder/', 'p2');
  await field.fill('');
  await expect(results).toHaveCount(0);
  await expect(status).toHaveText('');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('a click on a result lands on its passage, marked; going back shows the results again', async ({ page }) => {
  await page.goto('/search/?q=digital+divide');
  const { links, answered } = searchIn(page.getByRole('main'));
  await linkTo(links, '/essays/bodor/', 'p9').click();
  await expectArrival(page, 'p9', 'p8');
  await page.goBack();
  await answered();
  await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
});

test('the head of an essay is found too, and its result leads to its beginning', async ({ page }) => {
  await page.goto('/search/?q=cooperation');
  const { links } = searchIn(page.getByRole('main'));
  await linkTo(links, '/essays/bodor/').click();
  await expect(page).toHaveURL(/\/essays\/bodor\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('the field of the home page leads to the results', async ({ page }) => {
  await page.goto('/');
  const { field } = searchIn(page.getByRole('main'));
  await field.fill('digital divide');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=digital\+divide$/);
  const { answered, links } = searchIn(page.getByRole('main'));
  await answered();
  await expect(linkTo(links, '/essays/bodor/', 'p9')).toBeVisible();
});

test('the note on an author is found too, and its result leads to it', async ({ page }) => {
  await page.goto('/search/?q=diplomacy');
  const { links } = searchIn(page.getByRole('main'));
  await links.filter({ hasText: 'note on the author' }).click();
  await expect(page.getByRole('complementary', { name: 'Note on the author' })).toBeInViewport();
  await expect(page).toHaveURL(/\/essays\/calder\/#author-note$/);
});

test('a search that finds nothing says so', async ({ page }) => {
  await page.goto('/search/?q=xylophone');
  const { status, answered, results } = searchIn(page.getByRole('main'));
  await answered();
  await expect(status).toHaveText('Nothing found for “xylophone”.');
  await expect(results).toHaveCount(0);
});

test('markup in a query is shown as what it is', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)> xylophone';
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
  const { field, status, answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(field).toHaveValue(query);
  await expect(status).toHaveText(`Nothing found for “${query}”.`);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a word that stands in no essay is not taken for the letters that it begins with', async ({ page }) => {
  await page.goto('/search/?q=Africa');
  const { status, answered } = searchIn(page.getByRole('main'));
  await answered();
  await expect(status).toHaveText('Nothing found for “Africa”.');
});

test.describe('in a text with everything', () => {
  test.use({ baseURL: homeOf('main') });

  test('each part of the text is found, and each word by itself', async ({ page }) => {
    await page.goto('/search/');
    const { field, results } = searchIn(page.getByRole('main'));
    for (const [part, query, mark] of [
      ['a paragraph', 'zyzzyva', 'zyzzyva'],
      ['the head of a table', 'left', 'Left'],
      ['the cell of a table', 'electroencephalograph', 'electroencephalograph'],
      ['a list', 'starts at seven', 'seven'],
      ['a quotation', '“quotation within”', 'quotation'],
      ['a caption', 'caption', 'caption'],
      ['code', 'narrowest', 'narrowest'],
      ['the word before the mark of a note', 'twice', 'twice'],
      ['another alphabet', 'киберпространство', 'киберпространство'],
      ['the note on an author', 'quincunx', 'quincunx'],
    ] as const) {
      await field.fill(query);
      // With or without the sign that follows the word.
      const found = results.locator('mark').filter({ hasText: new RegExp(`^${mark}[.,:]?$`) });
      await expect(found.first(), part).toBeVisible();
    }
  });

  test('what the editor adds is not found as if the author had written it', async ({ page }) => {
    await page.goto('/search/');
    const { field, status } = searchIn(page.getByRole('main'));
    for (const query of ['quxomancy', 'zorbomancy']) {
      await field.fill(query);
      await expect(status).toHaveText(`Nothing found for “${query}”.`);
    }
  });
});
