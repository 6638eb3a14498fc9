import { expect, test } from '@playwright/test';
import { expectArrival, expectOnly, linkTo, openDialog, searchIn } from './helpers.ts';

test('the button opens the search over the page, ready to type; Escape leads back to the button', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const { field } = searchIn(dialog);
  await expect(dialog).toBeHidden();
  for (const key of ['Enter', 'Space']) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('Escape closes the search whatever has been typed', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const dialog = await openDialog(page);
  const { field, answered, links } = searchIn(dialog);
  await field.pressSequentially('anarchy');
  await answered();
  await expect(links).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('Ctrl+K opens the search, and the keyboard alone leads to a passage of another essay', async ({ page }) => {
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
});

test('a result on the very page that is being read closes the search and marks the passage', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const { links } = searchIn(dialog);
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
    // Whoever goes on by keyboard goes on from the passage, not from the top.
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: `Link to paragraph ${id.slice(1)}`, exact: true })).toBeFocused();
  }
});

test('a click beside the dialog closes it, as does its button', async ({ page }) => {
  await page.goto('/');
  const dialog = await openDialog(page);
  await page.mouse.click(3, 3);
  await expect(dialog).toBeHidden();
  await openDialog(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
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
