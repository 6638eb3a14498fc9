import { expect, test } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

testWithoutScript('without script a reader learns who wrote an essay, and where that is from', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and publications');
  await main.getByRole('link', { name: 'Youzhi Tan' }).click();
  await expect(page).toHaveURL(/\/people\/youzhi-tan\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Youzhi Tan');
  const about = main.getByRole('region', { name: 'Who this is' });
  await expect(about).toContainText(
    'Professor at the University of International Business and Economics (UIBE), Beijing.',
  );
  await expect(about).toContainText('Where this is from: The note on the author that came with the text');
  // The note itself, as the essay has it.
  const note = await about.locator('blockquote').textContent();
  await about.getByRole('link', { name: 'Glory and Dream: China’s Cyberspace Governance' }).click();
  await expect(page).toHaveURL(/\/essays\/tan\/#author-note$/);
  await expect(page.locator('[data-author-note]')).toHaveText(note ?? '');
});

testWithoutScript(
  'a person’s page leads to the essays, to where they appeared, and back to the list',
  async ({ page }) => {
    await page.goto('/people/lan-xinzhen/');
    const main = page.getByRole('main');
    const essay = main.getByRole('region', { name: 'Essay', exact: true });
    await expect(essay).toContainText('26 November 2020');
    await expect(essay.getByRole('link', { name: 'More Cooperation In Cyberspace' })).toHaveAttribute(
      'href',
      '/essays/lan/',
    );
    await essay.getByRole('link', { name: 'Beijing Review' }).click();
    await expect(page).toHaveURL(/\/publications\/beijing-review\/$/);
    await expect(main.getByRole('region', { name: 'What it is' })).toContainText(
      'Where this is from: The editor’s knowledge',
    );
    await expect(main.getByRole('region', { name: 'Who belongs to it' }).getByRole('link')).toHaveText(['Lan Xinzhen']);
    await expect(main.getByRole('region', { name: 'First published here' }).getByRole('link')).toHaveText([
      'More Cooperation In Cyberspace',
      'Lan Xinzhen',
    ]);
    await main.getByRole('link', { name: 'People and publications' }).click();
    await expect(page).toHaveURL(/\/people\/$/);
  },
);

testWithoutScript(
  'what someone did who wrote nothing is said, and what is not known is not filled in',
  async ({ page }) => {
    await page.goto('/people/garth-wilson/');
    const main = page.getByRole('main');
    await expect(main.getByRole('region', { name: 'Who this is' })).toContainText('not stated');
    const named = main.getByRole('region', { name: 'Named with' });
    await expect(named).toContainText('Copy editor of');
    await expect(named.getByRole('link', { name: 'More Cooperation In Cyberspace' })).toBeVisible();
    await expect(main.getByRole('region', { name: 'In the essays' })).toHaveText(/No essay here names Garth Wilson\./);
    await expect(main.getByRole('region', { name: /^Essays?$/ })).toHaveCount(0);
  },
);

testWithoutScript(
  'authors lead to their pages from the home page, a passage and the page that cites',
  async ({ page }) => {
    for (const address of ['/', '/essays/lan/p/3/', '/essays/lan/cite/']) {
      await page.goto(address);
      const name = page.getByRole('main').getByRole('link', { name: 'Lan Xinzhen' });
      await expect(name).toHaveAttribute('href', '/people/lan-xinzhen/');
    }
  },
);

testWithoutScript('a name that an essay mentions leads to its passages', async ({ page }) => {
  await page.goto(`${homeOf('everything')}people/otto-ende/`);
  const mentions = page.getByRole('region', { name: 'In the essays' });
  const places = mentions.getByRole('link');
  await expect(places).not.toHaveCount(0);
  await places.first().click();
  await expect(page.locator(':target')).toContainText('Otto Ende');
});

test('every person and publication has a page below a folder, too, with a picture of its own', async ({ page }) => {
  const home = homeOf('folder');
  await page.goto(`${home}people/`);
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) {
    await page.goto(address);
    const card = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(card ?? '').pathname).toBe(`${new URL(address).pathname}card.png`);
    const picture = await page.request.get(`${address}card.png`);
    expect(picture.headers()['content-type']).toBe('image/png');
  }
});

testWithoutScript('what a page is about, it says to programs too', async ({ page }) => {
  const kinds = {
    '/people/youzhi-tan/': 'Person',
    '/publications/beijing-review/': 'Periodical',
    '/topics/': 'DefinedTermSet',
    '/topics/concepts/digital-divide/': 'DefinedTerm',
    '/topics/places/china/': 'Place',
    '/compare/lan/tan/': 'WebPage',
  };
  for (const [address, type] of Object.entries(kinds)) {
    await page.goto(address);
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(block ?? '') as { url: string };
    const { origin } = new URL(data.url);
    expect(data).toMatchObject({ '@type': type, url: `${origin}${address}` });
    await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', `${origin}${address}card.png`);
  }
});
