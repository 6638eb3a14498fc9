import { expect, test } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, openDialog, painted, searchIn } from './helpers.ts';

test('the search opens over the page, ready to type, and closes by Escape, a click beside it, or its button', async ({
  page,
}) => {
  await page.goto('/essays/bodor/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const { field, links } = searchIn(dialog);
  await expect(dialog).toBeHidden();
  for (const key of ['Enter', 'Space']) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }

  await openDialog(page);
  await field.pressSequentially('anarchy');
  await expect(links).toHaveCount(1);
  // A field that holds something would be emptied by the first Escape.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await openDialog(page);
  await page.mouse.click(3, 3);
  await expect(dialog).toBeHidden();
  await openDialog(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('Ctrl+K opens the search, and the keyboard alone leads to a passage of another essay, its words painted', async ({
  page,
}) => {
  await page.goto('/essays/calder/');
  await page.keyboard.press('Control+k');
  const { field, topics, links, answered } = searchIn(page.getByRole('dialog', { name: 'Search' }));
  await expect(field).toBeFocused();
  await page.keyboard.insertText('digital divide');
  await answered();
  const ninth = linkTo(links, '/essays/bodor/', 'p9');
  const before = (await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash))).indexOf('#p9');
  // The button, topics, what the results can be narrowed down by, the results before.
  const stops = 3 + (await topics.count()) + before;
  for (let tabs = 0; tabs < stops; tabs += 1) await page.keyboard.press('Tab');
  await expect(ninth).toBeFocused();
  await expect(ninth).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/essays\/bodor\/#p9$/);
  await expectArrival(page, 'p9', 'p8');
  await expect.poll(() => painted(page, 'found')).toContain('divide p9');
});

test('a result on the very page closes the search and is painted, without loading the page again', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const { field, links } = searchIn(dialog);
  for (const [word, id, neighbour] of [
    ['robots', 'p5', 'p4'],
    ['widening', 'p9', 'p8'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText(word);
    await expectOnly(links, '/essays/bodor/', id);
    await links.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expectArrival(page, id, neighbour);
    await expect.poll(() => painted(page, 'found')).toEqual([`${word} ${id}`]);
    await expect(page.getByRole('region', { name: 'Matches of the search' })).toHaveCount(1);
    expect(new URL(page.url()).search).toBe('');
    // Keyboard navigation continues from the passage, not from the top.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: `Paragraph ${id.slice(1)}`, exact: true })).toBeFocused();
  }

  // The head of the essay is at its beginning.
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await page.keyboard.press('Control+k');
  await field.fill('cooperation');
  await linkTo(links, '/essays/bodor/').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('Enter in the field of the dialog shows the results there, and does not leave the page', async ({ page }) => {
  await page.goto('/about/');
  const { field, links } = searchIn(await openDialog(page));
  await field.fill('Wrenholm');
  await expectOnly(links, '/essays/bodor/', 'p1');
  // Each query is sent by Enter before typing alone would send it; a page that is left by then shows no third answer.
  for (const [query, path, id] of [
    ['anarchy', '/essays/calder/', 'p2'],
    ['robots', '/essays/bodor/', 'p5'],
  ] as const) {
    await field.fill(query);
    await field.press('Enter');
    await expectOnly(links, path, id);
  }
  await expect(page).toHaveURL(/\/about\/$/);
});
