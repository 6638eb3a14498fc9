import { expect, test, type Page } from '@playwright/test';
import { linkTo, openDialog, searchIn } from './helpers.ts';

const BODOR = 'Closer Cooperation In Cyberspace';
const CALDER = 'Harbour and Horizon: Arland’s Cyberspace Governance';

/** The passages of an essay, as the links of results name them. */
const passages = (title: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${title} ¶${index + 1}`);

/** The search page, and the checkboxes that narrow its results down, opened. */
async function openFilters(page: Page, query = '') {
  await page.goto(`/search/${query}`);
  const main = page.getByRole('main');
  await main.getByText('Narrow down').click();
  return {
    ...searchIn(main),
    group: (name: string) => main.getByRole('group', { name }),
    box: (name: string) => main.getByRole('checkbox', { name }),
    counts: (name: string) => main.getByRole('group', { name }).getByRole('checkbox').locator('..'),
  };
}

const entries = (page: Page): Promise<number> => page.evaluate(() => history.length);

test('results can be narrowed down, each choice with its number; the focus stays where it was', async ({ page }) => {
  const { group, counts, box, links, status } = await openFilters(page, '?q=cybersecurity');
  await expect(status).toHaveText('1 topic, 4 passages in 2 essays');
  await expect(counts('Essay')).toHaveText([`${BODOR} 3`, `${CALDER} 1`]);
  await expect(counts('Author')).toHaveText(['Bodor Ilka 3', 'Jonas Calder 1']);
  await expect(counts('First published in')).toHaveText(['Islands Review 3', 'Wave Notes 1']);
  await expect(counts('Year')).toHaveText(['2020 3', 'not stated 1']);

  await page.getByRole('main').getByText('Narrow down').focus();
  await page.keyboard.press('Tab');
  await expect(group('Essay').getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status).toHaveText('1 topic, 1 passage in 1 essay');
  await expect(linkTo(links, '/essays/calder/', 'p3')).toBeVisible();
  // The boxes are others now. Each counts what it would find, beside the choices of the other groups.
  await expect(counts('Essay')).toHaveText([`${BODOR} 3`, `${CALDER} 1`]);
  await expect(counts('First published in')).toHaveText(['Wave Notes 1', 'Islands Review 0']);
  await expect(box(CALDER)).toBeFocused();
  await expect(box(CALDER)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('1 topic, 4 passages in 2 essays');
  await expect(box(CALDER)).toBeFocused();
});

test('a reader who types nothing can choose what to read, and take back what an address chose', async ({ page }) => {
  await page.goto('/search/?author=Nobody&year=<b>1066</b>&sort=random&publication=');
  const main = page.getByRole('main');
  const { status, links } = searchIn(main);
  const box = (name: string) => main.getByRole('checkbox', { name });
  await expect(status).toHaveText('Nothing passes these filters.');
  await expect(main.locator('b')).toHaveCount(0);
  await expect(box('<b>1066</b>')).toBeChecked();
  await box('<b>1066</b>').click();
  await box('Nobody').click();
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(links).toHaveCount(0);
  await expect(status).toHaveText('');

  await box('Islands Review').check();
  await expect(links).toHaveText(passages(BODOR, 10));
  await expect(status).toHaveText('10 passages in 1 essay');
  await expect(page).toHaveURL(/\/search\/\?publication=Islands\+Review$/);
  await box('Jonas Calder').check();
  await expect(status).toHaveText('Nothing passes these filters.');
  await box('Islands Review').uncheck();
  await expect(links).toHaveText(passages(CALDER, 4));
});

test('the choice is in the address; reload, back and forward give the same list', async ({ page }) => {
  const { field, box, group, links, answered } = await openFilters(page, '?q=internet');
  await answered();
  const all = await links.allInnerTexts();
  const before = await entries(page);
  await field.fill('cyberspace');
  await answered();
  const typed = await links.allInnerTexts();
  expect(typed).not.toEqual(all);
  // The new query replaces the old one.
  expect(await entries(page)).toBe(before);

  await box('Bodor Ilka').check();
  await expect(page).toHaveURL(/\?q=cyberspace&author=Bodor\+Ilka$/);
  await expect(links.filter({ hasText: CALDER })).toHaveCount(0);
  const narrowed = await links.allInnerTexts();
  const known = typed.filter((text) => text.startsWith(BODOR));
  expect(narrowed.slice(0, known.length)).toEqual(known);
  expect(await entries(page)).toBe(before + 1);

  await group('Order').getByLabel('As they are read').check();
  await expect(page).toHaveURL(/\?q=cyberspace&author=Bodor\+Ilka&sort=reading$/);
  const numberOf = (text: string) => Number(/\d+$/.exec(text)?.[0] ?? 0);
  const inOrder = [...narrowed].sort((one, other) => numberOf(one) - numberOf(other));
  expect(inOrder).not.toEqual(narrowed);
  await expect(links).toHaveText(inOrder);
  expect(await entries(page)).toBe(before + 2);

  await page.reload();
  await expect(links).toHaveText(inOrder);
  // Active filters are visible while the panel is closed.
  await expect(box('Bodor Ilka')).toBeVisible();
  await expect(box('Bodor Ilka')).toBeChecked();
  await expect(group('Order').getByLabel('As they are read')).toBeChecked();
  await page.goBack();
  await expect(links).toHaveText(narrowed);
  await expect(group('Order').getByLabel('Best match first')).toBeChecked();
  await page.goBack();
  await expect(links).toHaveText(typed);
  await expect(box('Bodor Ilka')).not.toBeChecked();
  await expect(field).toHaveValue('cyberspace');
  await page.goForward();
  await page.goForward();
  await expect(links).toHaveText(inOrder);
});

test('the dialog narrows down too, and leaves the address alone', async ({ page }) => {
  await page.goto('/about/');
  const dialog = await openDialog(page);
  const { field, status, links } = searchIn(dialog);
  await expect(dialog.getByText('Narrow down')).toBeHidden();
  await field.fill('cybersecurity');
  await expect(status).toHaveText('1 topic, 4 passages in 2 essays');
  await dialog.getByText('Narrow down').click();
  const before = await entries(page);
  await dialog.getByRole('checkbox', { name: 'Jonas Calder' }).check();
  await expect(status).toHaveText('1 topic, 1 passage in 1 essay');
  await expect(linkTo(links, '/essays/calder/', 'p3')).toBeVisible();
  expect(await entries(page)).toBe(before);
  await expect(page).toHaveURL(/\/about\/$/);
});
