import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';

const BODOR = 'Bodor, X. (2020, November 26). Closer cooperation in cyberspace. Islands Review.';

/** Files for reference managers: their type, and what is in them. */
const FILES = [
  ['BibTeX', 'bodor.bib', 'application/x-bibtex', 'author = {Bodor, Xinzhen}'],
  ['BibLaTeX', 'bodor.biblatex.bib', 'application/x-bibtex', 'date = {2020-11-26}'],
  ['RIS', 'bodor.ris', 'application/x-research-info-systems', 'AU  - Bodor, Xinzhen\r\n'],
  ['CSL-JSON', 'bodor.csl.json', 'application/vnd.citationstyles.csl+json', '"family": "Bodor"'],
] as const;

testWithoutScript(
  'an essay leads to the page that says how it is cited, where first published and here',
  async ({ page }) => {
    await page.goto('/essays/bodor/');
    await page.getByRole('link', { name: 'Cite this essay' }).click();
    await expect(page).toHaveURL(/\/essays\/bodor\/cite\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cite “Closer Cooperation In Cyberspace”');
    const first = page.getByRole('region', { name: 'First publication' });
    await expect(first).toContainText(BODOR);
    await expect(first.getByText('Islands Review', { exact: true }).first()).toHaveCSS('font-style', 'italic');
    for (const style of ['APA', 'Harvard', 'Vancouver', 'Chicago']) {
      await expect(first.getByRole('heading', { name: style, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('region', { name: 'This edition' })).toContainText(
      /Closer cooperation in cyberspace\. Cyberspace Reader\. http\S+\/essays\/bodor\//,
    );
    await expect(page.getByRole('button')).toHaveCount(0);
  },
);

testWithoutScript('a passage is cited by its number in each style', async ({ page }) => {
  await page.goto('/essays/bodor/cite/');
  const first = page.getByRole('region', { name: 'First publication' });
  await expect(first).toContainText('¶ 3 in the text (Bodor, 2020, para. 3)');
  await expect(first).toContainText('¶ 3 in a note Bodor, “Closer Cooperation in Cyberspace,” para. 3.');
  await page.getByRole('link', { name: '¶ 3' }).click();
  await expect(page).toHaveURL(/\/essays\/bodor\/#p3$/);
});

testWithoutScript('what is not known is said, and an inferred title is in brackets', async ({ page }) => {
  await page.goto('/essays/calder/cite/');
  await expect(page.getByRole('main')).toContainText(
    'Calder, Y. (n.d.). [Harbour and horizon: Arland’s cyberspace governance].',
  );
  await expect(page.getByRole('main')).toContainText('Wave Notes, date not stated');
  await expect(page.getByRole('main')).toContainText('Inferred from the address of the page');
});

testWithoutScript('the search does not find the page, and other engines may', async ({ page }) => {
  await page.goto('/essays/bodor/cite/');
  await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/essays\/bodor\/cite\/$/);
});

for (const [name, file, type, part] of FILES) {
  test(`a reader downloads the essay as ${name}`, async ({ page, request }) => {
    await page.goto('/essays/bodor/cite/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('listitem').filter({ hasText: file }).getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain(part);
    expect(text).toContain('bodor-2020-reader');
    const { headers } = await request
      .get(`/essays/bodor/cite/${file}`)
      .then((response) => ({ headers: response.headers() }));
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`);
  });
}

test('a passage has files of its own, with its address and number', async ({ request }) => {
  const text = await (await request.get('/essays/bodor/p/3/bodor-p3.ris')).text();
  expect(text).toMatch(/UR {2}- \S+\/essays\/bodor\/#p3\r\n/);
  expect(text).toContain('N1  - ¶ 3\r\n');
});

test('scripts find the same references as data, with addresses below the folder of the site', async ({ request }) => {
  const home = homeOf('folder');
  const data = await (await request.get(`${home}essays/bodor/cite/citations.json`)).text();
  expect(data).toContain(BODOR);
  expect(data).toContain('https://essays.example.org/reader/essays/bodor/');
  const { files } = JSON.parse(data) as { files: { href: string }[] };
  expect(files).toHaveLength(4);
  for (const { href } of files) {
    expect(href).toMatch(/^\/reader\/essays\/bodor\/cite\/bodor\./);
    expect((await request.get(new URL(href, home).href)).ok()).toBe(true);
  }
});

test('a reference is copied with its italics', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/essays/bodor/cite/');
  await page.getByRole('button', { name: 'Copy: APA, First publication' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/plain'), await read('text/html')];
  });
  expect(copied[0]).toContain(BODOR);
  expect(copied[1]).toContain('<i>Islands Review</i>');
});

test('where nothing may be copied the reference is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/essays/bodor/cite/');
  await page.getByRole('button', { name: 'Copy: Vancouver, First publication' }).click();
  await expect(page.getByText('Selected: copy it with your keyboard or menu')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(
    /^Bodor X\. Closer cooperation in cyberspace\./,
  );
});

test('authors are named in full in the order of each style', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/facts-missing/cite/`);
  const first = page.getByRole('region', { name: 'First publication' });
  await expect(first).toContainText('Alpha, A., & Beta, B. (n.d.).');
  await expect(first).toContainText('Alpha, Ana, and Beta Bo. “[Hardly Anything Is Known].”');
});
