import { expect, test } from '@playwright/test';
import { expectArrival, openDialog, searchFor, searchIn } from './helpers.ts';

test('the arrow keys go through the results while the focus stays in the field; Enter opens one', async ({ page }) => {
  await page.goto(searchFor('technology countries'));
  const { field, status, list, results, links, answered } = searchIn(page.getByRole('main'));
  await answered();
  // More than are there at first.
  const count = Number(await results.first().getAttribute('aria-setsize'));
  expect(count).toBeGreaterThan(await results.count());
  const current = list.locator('[data-current]');
  const expectChosen = async (index: number) => {
    await expect(current).toHaveCount(1);
    await expect(results.nth(index)).toHaveAttribute('data-current', '');
    await expect(results.nth(index)).toBeInViewport();
    const name = await links.nth(index).innerText();
    await expect(status).toContainText(`${index + 1} of ${count}: ${name}`);
    await expect(field).toBeFocused();
  };
  await field.focus();
  await expect(current).toHaveCount(0);
  await field.press('ArrowDown');
  await expectChosen(0);
  for (let index = 1; index < count; index += 1) await field.press('ArrowDown');
  await expectChosen(count - 1);
  await field.press('ArrowDown');
  await expectChosen(count - 1);
  await field.press('ArrowUp');
  await expectChosen(count - 2);

  // Another query forgets the choice.
  await field.pressSequentially(' networks');
  await answered();
  await expect(current).toHaveCount(0);
  await field.press('ArrowDown');
  await field.press('ArrowUp');
  await expect(current).toHaveCount(0);
  // Going back up from the first one says again what was found.
  await field.fill('stumbling');
  await expect(status).toHaveText('2 passages in 1 essay');
  await field.press('ArrowDown');
  await field.press('ArrowUp');
  await expect(status).toHaveText('2 passages in 1 essay');
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await expect(status).toContainText('2 of 2: Closer Cooperation In Cyberspace ¶7');
  await field.press('Enter');
  await expectArrival(page, 'p7', 'p6');
});

test('without a choice, Enter searches and the arrow keys move in the field', async ({ page }) => {
  await page.goto('/search/');
  const { field, list } = searchIn(page.getByRole('main'));
  await field.fill('xylophone');
  await expect(list).toHaveAttribute('data-search-state', 'done');
  await field.press('ArrowDown');
  await field.press('Home');
  await field.pressSequentially('a');
  await expect(field).toHaveValue('axylophone');
  await expect(list).toHaveAttribute('data-search-state', 'done');
  await list.evaluate((element) => {
    new MutationObserver(() => element.setAttribute('data-again', '')).observe(element, {
      attributeFilter: ['data-search-state'],
    });
  });
  await field.press('Enter');
  await expect(list).toHaveAttribute('data-again');
  await expect(page).toHaveURL(/\/search\/\?q=axylophone$/);
});

test('in the dialog the arrow keys go through topics, then passages; Escape leads back to where the reader was', async ({
  page,
}) => {
  await page.goto('/essays/bodor/');
  const dialog = await openDialog(page);
  const { field, topics, results, status } = searchIn(dialog);
  await field.fill('digital divide');
  await expect(topics).toHaveCount(1);
  await field.press('ArrowDown');
  await expect(status).toHaveText(/^1 of 5: digital divide concept/);
  await expect(dialog.locator('[data-current]').getByRole('link')).toHaveText('digital divide');
  await field.press('ArrowDown');
  await expect(status).toHaveText(/^2 of 5: Closer Cooperation In Cyberspace ¶10/);
  await expect(dialog.locator('[data-current]')).toHaveCount(1);
  await expect(results.first()).toHaveAttribute('data-current', '');
  await field.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Search' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await field.press('ArrowDown');
  await expect(status).toContainText('3 of 5: Closer Cooperation In Cyberspace ¶9');
  await field.press('Enter');
  await expect(dialog).toBeHidden();
  await expectArrival(page, 'p9', 'p8');
});

test('Tab goes from the field through everything, in the order in which it is seen', async ({ page }) => {
  await page.goto(searchFor('Wrenholm globalisation cybersecuirty'));
  const main = page.getByRole('main');
  const { field, answered, topics, links } = searchIn(main);
  await answered();
  const named = await topics.allInnerTexts();
  expect(named.length).toBeGreaterThan(0);
  await main.getByText('Narrow down').click();
  await field.focus();
  const stops: { text: string; top: number; inGroup: boolean }[] = [];
  const last = links.last();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toBeInViewport();
    stops.push(
      await focused.evaluate((element) => ({
        text: element.closest('label')?.innerText ?? (element as HTMLElement).innerText,
        top: Math.round(element.getBoundingClientRect().top + scrollY),
        inGroup: element.closest('fieldset') !== null,
      })),
    );
    if (await last.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(last).toBeFocused();
  expect(stops[0]?.text).toBe('Search');
  expect(stops.slice(1, 3 + named.length).map(({ text }) => text)).toEqual([...named, 'cybersecuirty', 'Narrow down']);
  expect(stops.slice(-(await links.count())).map(({ text }) => text)).toEqual(await links.allInnerTexts());
  // Groups of checkboxes stand side by side; everything else goes down.
  const tops = stops.flatMap(({ top, inGroup }) => (inGroup ? [] : [top]));
  expect(stops.length - tops.length).toBeGreaterThan(4);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('“/” opens the search only for who has turned it on, and never while typing', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const display = page.getByRole('button', { name: 'Display' });
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  const { field } = searchIn(dialog);
  await page.keyboard.press('Escape');

  await display.click();
  const setting = page.getByLabel('Press / to search');
  await setting.check();
  // Still in the settings: what is pressed there is for them.
  await setting.focus();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await page.keyboard.press('Escape');

  // Kept for other pages; with Ctrl it is the browser's.
  await page.goto('/');
  await page.keyboard.press('Control+/');
  await expect(dialog).toBeHidden();
  const home = page.getByRole('main').getByRole('searchbox');
  await home.focus();
  await page.keyboard.press('/');
  await expect(home).toHaveValue('/');
  await expect(dialog).toBeHidden();
  await home.blur();
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
});
