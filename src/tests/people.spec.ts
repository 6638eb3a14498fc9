import { expect, test } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

testWithoutScript('without script a reader learns who wrote an essay, and where that is from', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('People and publications');
  await main.getByRole('link', { name: 'Jonas Calder' }).click();
  await expect(page).toHaveURL(/\/people\/jonas-calder\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jonas Calder');
  const about = main.getByRole('region', { name: 'Who this is' });
  await expect(about).toContainText(
    'Professor at the University of International Business and Economics (UIBE), Beijing.',
  );
  await expect(about).toContainText('Where this is from: The note on the author that came with the text');
  // The note itself, as the essay has it.
  const note = await about.locator('blockquote').textContent();
  await about.getByRole('link', { name: 'Harbour and Horizon: Arland’s Cyberspace Governance' }).click();
  await expect(page).toHaveURL(/\/essays\/calder\/#author-note$/);
  await expect(page.locator('[data-author-note]')).toHaveText(note ?? '');
});

testWithoutScript(
  'a person’s page leads to the essays, to where they appeared, and back to the list',
  async ({ page }) => {
    await page.goto('/people/bodor-ilka/');
    const main = page.getByRole('main');
    const essay = main.getByRole('region', { name: 'Essay', exact: true });
    await expect(essay).toContainText('26 November 2020');
    await expect(essay.getByRole('link', { name: 'Closer Cooperation In Cyberspace' })).toHaveAttribute(
      'href',
      '/essays/bodor/',
    );
    await essay.getByRole('link', { name: 'Islands Review' }).click();
    await expect(page).toHaveURL(/\/publications\/islands-review\/$/);
    await expect(main.getByRole('region', { name: 'What it is' })).toContainText(
      'Where this is from: The editor’s knowledge',
    );
    await expect(main.getByRole('region', { name: 'Who belongs to it' }).getByRole('link')).toHaveText(['Bodor Ilka']);
    await expect(main.getByRole('region', { name: 'First published here' }).getByRole('link')).toHaveText([
      'Closer Cooperation In Cyberspace',
      'Bodor Ilka',
    ]);
    await main.getByRole('link', { name: 'People and publications' }).click();
    await expect(page).toHaveURL(/\/people\/$/);
  },
);

testWithoutScript(
  'what someone did who wrote nothing is said, and what is not known is not filled in',
  async ({ page }) => {
    await page.goto('/people/gwen-marsh/');
    const main = page.getByRole('main');
    await expect(main.getByRole('region', { name: 'Who this is' })).toContainText('not stated');
    const named = main.getByRole('region', { name: 'Named with' });
    await expect(named).toContainText('Copy editor of');
    await expect(named.getByRole('link', { name: 'Closer Cooperation In Cyberspace' })).toBeVisible();
    await expect(main.getByRole('region', { name: 'In the essays' })).toHaveText(/No essay here names Gwen Marsh\./);
    await expect(main.getByRole('region', { name: /^Essays?$/ })).toHaveCount(0);
  },
);

testWithoutScript(
  'authors lead to their pages from the home page, a passage and the page that cites',
  async ({ page }) => {
    for (const address of ['/', '/essays/bodor/p/3/', '/essays/bodor/cite/']) {
      await page.goto(address);
      const name = page.getByRole('main').getByRole('link', { name: 'Bodor Ilka' });
      await expect(name).toHaveAttribute('href', '/people/bodor-ilka/');
    }
  },
);

testWithoutScript('a name that an essay mentions leads to its passages', async ({ page }) => {
  await page.goto(`${homeOf('main')}people/otto-ende/`);
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
    '/people/jonas-calder/': 'Person',
    '/publications/islands-review/': 'Periodical',
    '/topics/': 'DefinedTermSet',
    '/topics/concepts/digital-divide/': 'DefinedTerm',
    '/topics/places/arland/': 'Place',
    '/compare/bodor/calder/': 'WebPage',
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
