import { expect, test } from '@playwright/test';
import { beyondTheSides } from './narrow-helpers.ts';

// That the addresses stand in the head is for `src/checks`; here is what becomes of a page on paper.
test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

test('an essay on paper is black on white in any theme, without furniture', async ({ page }) => {
  await page.goto('/about/');
  for (const theme of ['dark', 'sepia', 'contrast', 'paper']) {
    await page.evaluate((value) => localStorage.setItem('reader:settings', JSON.stringify({ theme: value })), theme);
    await page.goto('/essays/calder/');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    for (const part of [page.locator('#p1 p'), page.getByRole('heading', { name: 'The fifth territory' })]) {
      await expect(part).toHaveCSS('color', 'rgb(0, 0, 0)');
    }
  }
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('an essay on paper says where it is from, numbers its passages, writes out what is left out, and takes a few sheets', async ({
  page,
}) => {
  await page.goto('/essays/bodor/');
  const head = page.getByRole('article').locator('header').first();
  for (const words of [/\/essays\/bodor\/$/, 'https://islands.example/review/20201126/282144998894836']) {
    await expect(head.getByRole('definition').filter({ hasText: words })).toBeVisible();
  }
  const number = page.getByRole('link', { name: 'Paragraph 4', exact: true });
  await expect(number).toBeVisible();
  const [mark, text] = [await number.boundingBox(), await page.locator('#p4 p').boundingBox()];
  expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  expect(mark?.x).toBeGreaterThanOrEqual(0);
  await expect(page.getByText(/^Line 27/)).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(sheets, format).toBeGreaterThanOrEqual(2);
    expect(sheets, format).toBeLessThanOrEqual(5);
  }
});

test('notes stand at the end of a printed essay, and addresses behind links', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/essays/everything/');
  const last = page.locator('article [id^="p"]').last();
  const [note, passage] = [await page.locator('[id^="fn-"]').first().boundingBox(), await last.boundingBox()];
  expect(note?.y).toBeGreaterThanOrEqual((passage?.y ?? 0) + (passage?.height ?? 0));
  const links = await page.locator('.prose a:is([href^=http], [href^=mailto])').evaluateAll((all) =>
    all.map((link) => ({
      address: decodeURI(link.getAttribute('href') ?? '').replace(/^(https?:\/\/|mailto:)|\/$/g, ''),
      said: link.textContent + getComputedStyle(link, '::after').content,
    })),
  );
  expect(links.length).toBeGreaterThan(5);
  // Once, whether it is the words of the link or stands behind them.
  for (const { address, said } of links) expect(said.split(address), said).toHaveLength(2);
});

test('nothing is wider than a sheet: words, tables of any width, code and pictures', async ({ page }) => {
  await page.goto('/essays/everything/');
  // A4 and A5, within their margins.
  for (const width of [657, 423]) {
    await page.setViewportSize({ width, height: 960 });
    expect(await beyondTheSides(page), `${width} pixels`).toEqual([]);
  }
  const number = await page.locator('[data-fit]').evaluate((element) => element.closest('.passage')?.id.slice(1));
  // The page of the passage has what its essay has, and the style for tables of any width.
  await page.goto(`/essays/everything/p/${number}/`);
  const table = page.locator('[data-fit]');
  await expect(table).toHaveAttribute('data-fit', 'broken');
  expect(await beyondTheSides(page)).toEqual([]);
  const cells = await table.locator(':is(th, td)').count();
  await table.evaluate((element) => {
    for (const row of element.querySelectorAll('tr')) {
      for (let times = 0; times < 4; times += 1) row.append(...[...row.cells].map((cell) => cell.cloneNode(true)));
    }
    element.dataset.fit = 'rows';
  });
  expect(await table.locator(':is(th, td)').count()).toBeGreaterThan(cells);
  expect(await beyondTheSides(page)).toEqual([]);
});
