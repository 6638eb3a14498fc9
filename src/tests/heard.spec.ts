import { expect, test } from '@playwright/test';
import { numberIn, PAIR, readerOf } from './compare-helpers.ts';
import { openDialog, searchIn } from './helpers.ts';
import { follow } from './link-helpers.ts';
import { Listener } from './listener.ts';

/* What those hear who listen. A change shows here as they would hear it; read it aloud before it is kept. */

// The screen reader is a script of its own.
test.use({ bypassCSP: true });

test('an essay, as it is heard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const listener = await Listener.at(page);
  expect(await listener.readTo('end of document')).toMatchSnapshot('heard-essay.txt');
});

test('a search, as it is heard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const listener = await Listener.at(page);
  await listener.heard();
  const dialog = await openDialog(page);
  const { field, spoken } = searchIn(dialog);
  await field.pressSequentially('digital divide');
  await expect(spoken).not.toHaveText('');
  const opened = await listener.heard();
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  const chosen = await listener.heard();
  const results = await listener.readTo('end of dialog');
  expect([opened, chosen, results].join('---\n')).toMatchSnapshot('heard-search.txt');
});

test('the menu of a passage, as it is heard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const listener = await Listener.at(page);
  await listener.heard();
  await follow(page, 2);
  const opened = await listener.heard();
  const menu = await listener.readTo('end of dialog');
  const after = await listener.readTo('link, Paragraph 3');
  expect([opened, menu, after].join('---\n')).toMatchSnapshot('heard-menu.txt');
});

test('a comparison, as it is heard', async ({ page }) => {
  await page.goto(PAIR);
  const { bodor, status } = readerOf(page);
  await expect(numberIn(bodor, 1)).toBeVisible();
  const listener = await Listener.at(page);
  const read = await listener.readTo('end of region');
  await numberIn(bodor, 7).click();
  await expect(status).toBeVisible();
  expect([read, await listener.heard()].join('---\n')).toMatchSnapshot('heard-comparison.txt');
});
