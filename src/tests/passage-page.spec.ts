import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { expectArrival, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

/** What a page says of itself in its head, to those who make a preview of it. */
function meta(page: Page, name: string) {
  return page.locator(`head meta[property="${name}"], head meta[name="${name}"]`);
}

/** Width, height and bytes of a card: a PNG says the first two in its bytes 16 to 23. */
async function sizeOf(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  const file = await response.body();
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), bytes: file.length };
}

testWithoutScript('a passage can be read on its own page, with what it is from', async ({ page }) => {
  await page.goto('/essays/bodor/p/3/');
  const main = page.getByRole('main');
  await expect(page).toHaveTitle('¶3 of Closer Cooperation In Cyberspace, by Bodor Ilka · Cyberspace Reader');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    'Passage 3 of 10 from Closer Cooperation In Cyberspace',
  );
  const words = (await main.getByRole('blockquote').innerText()).trim();
  const figure = main.getByRole('figure');
  for (const fact of ['¶3', 'The World Islands Conference', 'Bodor Ilka', 'Islands Review, 26 November 2020']) {
    await expect(figure).toContainText(fact);
  }
  await page.goto('/essays/bodor/');
  expect((await page.locator('#p3 p').innerText()).trim()).toBe(words);
});

testWithoutScript('the page of a passage leads into the essay, to the very passage', async ({ page }) => {
  await page.goto('/essays/bodor/p/3/');
  await page.getByRole('link', { name: 'Read it in the essay' }).click();
  await expectArrival(page, 'p3', 'p4');
  expect(new URL(page.url()).pathname).toBe('/essays/bodor/');
});

testWithoutScript('the page of a passage leads to how its essay is cited', async ({ page }) => {
  await page.goto('/essays/bodor/p/3/');
  await page.getByRole('link', { name: 'Cite' }).click();
  await expect(page).toHaveURL(/\/essays\/bodor\/cite\/$/);
});

testWithoutScript('one turns from passage to passage, from the first to the last', async ({ page }) => {
  const turn = page.getByRole('navigation', { name: 'Passages before and after' });
  await page.goto('/essays/calder/p/1/');
  await expect(turn.getByRole('link')).toHaveCount(1);
  for (const number of [2, 3, 4]) {
    await turn.getByRole('link', { name: `Next passage, ¶${number}` }).click();
    await expect(page).toHaveURL(new RegExp(`/essays/calder/p/${number}/$`));
  }
  await expect(turn.getByRole('link')).toHaveCount(1);
  await turn.getByRole('link', { name: 'Previous passage, ¶3' }).click();
  await expect(page).toHaveURL(/\/essays\/calder\/p\/3\/$/);
});

testWithoutScript('search engines are led to the essay instead of the passage', async ({ page, request }) => {
  await page.goto('/essays/calder/p/2/');
  const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
  expect(canonical.pathname).toBe('/essays/calder/');
  await expect(meta(page, 'robots')).toHaveAttribute('content', 'noindex');
  const map = await (await request.get('/sitemap-0.xml')).text();
  expect(map).toContain('/essays/calder/</loc>');
  expect(map).not.toMatch(/\/essays\/[^<]*\/p\//);
  // The essay itself is for them.
  await page.goto('/essays/calder/');
  await expect(meta(page, 'robots')).toHaveCount(0);
});

test('the page of a passage stays where it is', async ({ page }) => {
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
  await page.goto('/essays/bodor/p/3/', { waitUntil: 'networkidle' });
  await expect(page.locator('meta[http-equiv=refresh i]')).toHaveCount(0);
  expect(visited).toEqual(['/essays/bodor/p/3/']);
});

testWithoutScript('previews elsewhere are told the first sentence and are given a card', async ({ page }) => {
  await page.goto('/essays/calder/p/2/');
  await expect(meta(page, 'description')).toHaveAttribute('content', /^International anarchy is .+…$/);
  await expect(meta(page, 'og:title')).toHaveAttribute('content', /^¶2 of Harbour and Horizon: .+, by Jonas Calder/);
  await expect(meta(page, 'og:image:alt')).toHaveAttribute('content', /^¶2 of .+: International anarchy is /);
  // Its own address: a preview made from this would else be of the essay.
  await expect(meta(page, 'og:url')).toHaveAttribute('content', /\/essays\/calder\/p\/2\/$/);
});

for (const [name, path] of [
  ['the home page', '/'],
  ['an essay', '/essays/bodor/'],
  ['a passage', '/essays/bodor/p/10/'],
] as const) {
  testWithoutScript(`the card of ${name} is a picture of the size that is promised`, async ({ page, request }) => {
    await page.goto(path);
    await expect(meta(page, 'twitter:card')).toHaveAttribute('content', 'summary_large_image');
    await expect(meta(page, 'og:image:alt')).toHaveAttribute('content', /\S{3}/);
    const card = new URL((await meta(page, 'og:image').getAttribute('content')) ?? '');
    expect(card.pathname).toBe(`${path}card.png`);
    const { width, height, bytes } = await sizeOf(request, card.pathname);
    expect([width, height].map(String)).toEqual([
      await meta(page, 'og:image:width').getAttribute('content'),
      await meta(page, 'og:image:height').getAttribute('content'),
    ]);
    expect(bytes).toBeLessThan(60_000);
  });
}

testWithoutScript('below a folder, addresses are whole and below it', async ({ page }) => {
  const published = 'https://essays.example.org/reader/essays/bodor/';
  await page.goto(`${homeOf('folder')}essays/bodor/p/3/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', published);
  await expect(meta(page, 'og:url')).toHaveAttribute('content', `${published}p/3/`);
  await expect(meta(page, 'og:image')).toHaveAttribute('content', `${published}p/3/card.png`);
  await page.getByRole('link', { name: 'Read it in the essay' }).click();
  await expect(page).toHaveURL(`${homeOf('folder')}essays/bodor/#p3`);
});

test.describe('in a narrow window, with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('every passage, whatever it is made of, fits its page', async ({ page }) => {
    let address: string | null = `${homeOf('main')}essays/everything/p/1/`;
    let visited = 0;
    while (address !== null) {
      await page.goto(new URL(address, homeOf('main')).href);
      visited += 1;
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      expect((await page.getByRole('main').getByRole('figure').first().innerText()).length).toBeGreaterThan(20);
      const next = page.getByRole('link', { name: /^Next passage/ });
      address = (await next.count()) === 0 ? null : await next.getAttribute('href');
    }
    expect(visited).toBeGreaterThan(40);
  });
});

testWithoutScript('a link of a passage to another place of its essay leads there', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/p/7/`);
  await page.getByRole('link', { name: 'a link within the page' }).click();
  await expect(page).toHaveURL(`${homeOf('main')}essays/everything/#tables`);
});
