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

test('results can be narrowed down by essay, author, publication and year, each with its number', async ({ page }) => {
  const { answered, counts, box, links, status } = await openFilters(page, '?q=coronavirus');
  await answered();
  await expect(status).toHaveText('1 topic, 3 passages in 2 essays');
  await expect(counts('Essay')).toHaveText([`${BODOR} 2`, `${CALDER} 1`]);
  await expect(counts('Author')).toHaveText(['Bodor Ilka 2', 'Jonas Calder 1']);
  await expect(counts('First published in')).toHaveText(['Islands Review 2', 'Wave Notes 1']);
  await expect(counts('Year')).toHaveText(['2020 2', /^.+ 1$/]);

  // The other filters count what is left; the filter itself counts what another choice would find.
  await box('Jonas Calder').check();
  await expect(status).toHaveText('1 topic, 1 passage in 1 essay');
  await expect(linkTo(links, '/essays/calder/', 'p4')).toBeVisible();
  await expect(counts('Author')).toHaveText(['Bodor Ilka 2', 'Jonas Calder 1']);
  await expect(counts('Essay')).toHaveText([`${CALDER} 1`, `${BODOR} 0`]);
  await expect(counts('First published in')).toHaveText(['Wave Notes 1', 'Islands Review 0']);

  // Two of one filter: either will do. Two filters: both must hold.
  await box('Bodor Ilka').check();
  await expect(status).toHaveText('1 topic, 3 passages in 2 essays');
  await box('2020').check();
  await expect(status).toHaveText('1 topic, 2 passages in 1 essay');
  await box('Bodor Ilka').uncheck();
  await expect(status).toHaveText('1 topic, no passages');
  await expect(links).toHaveCount(0);
});

test('a reader who types nothing can choose what to read, and gets it in the order of reading', async ({ page }) => {
  const { box, counts, links, status } = await openFilters(page);
  await expect(counts('Essay')).toHaveText([`${BODOR} 10`, `${CALDER} 4`]);
  await expect(links).toHaveCount(0);
  await box('Islands Review').check();
  await expect(links).toHaveText(passages(BODOR, 10));
  await expect(status).toHaveText('10 passages in 1 essay');
  await expect(page).toHaveURL(/\/search\/\?publication=Beijing\+Review$/);
  await box('Jonas Calder').check();
  await expect(status).toHaveText('Nothing passes these filters.');
  await box('Islands Review').uncheck();
  await expect(links).toHaveText(passages(CALDER, 4));
  await box('Jonas Calder').uncheck();
  await expect(links).toHaveCount(0);
  await expect(status).toHaveText('');
  await expect(page).toHaveURL(/\/search\/$/);
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
  // What is typed takes the place of what was typed before.
  expect(await entries(page)).toBe(before);

  await box('Bodor Ilka').check();
  await expect(page).toHaveURL(/\?q=cyberspace&author=Bodor\+Xinzhen$/);
  await expect(links.filter({ hasText: CALDER })).toHaveCount(0);
  const lans = await links.allInnerTexts();
  expect(lans).toEqual(typed.filter((text) => text.startsWith(BODOR)));
  expect(await entries(page)).toBe(before + 1);

  await group('Order').getByLabel('As they are read').check();
  await expect(page).toHaveURL(/\?q=cyberspace&author=Bodor\+Xinzhen&sort=reading$/);
  const numberOf = (text: string) => Number(/\d+$/.exec(text)?.[0] ?? 0);
  const inOrder = [...lans].sort((one, other) => numberOf(one) - numberOf(other));
  expect(inOrder).not.toEqual(lans);
  await expect(links).toHaveText(inOrder);
  expect(await entries(page)).toBe(before + 2);

  await page.reload();
  await expect(links).toHaveText(inOrder);
  await expect(box('Bodor Ilka')).toBeChecked();
  await expect(group('Order').getByLabel('As they are read')).toBeChecked();
  await page.goBack();
  await expect(links).toHaveText(lans);
  await expect(group('Order').getByLabel('Best match first')).toBeChecked();
  await page.goBack();
  await expect(links).toHaveText(typed);
  await expect(box('Bodor Ilka')).not.toBeChecked();
  await expect(field).toHaveValue('cyberspace');
  await page.goForward();
  await page.goForward();
  await expect(links).toHaveText(inOrder);
});

test('after choosing, the focus is where it was, and the keyboard goes on from there', async ({ page }) => {
  const { status, group } = await openFilters(page, '?q=coronavirus');
  const main = page.getByRole('main');
  await main.getByText('Narrow down').focus();
  await page.keyboard.press('Tab');
  const first = group('Essay').getByRole('checkbox').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('1 topic, 2 passages in 1 essay');
  await expect(main.getByRole('checkbox', { name: BODOR })).toBeFocused();
  await expect(main.getByRole('checkbox', { name: BODOR })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(main.getByRole('checkbox', { name: CALDER })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(status).toHaveText('1 topic, 3 passages in 2 essays');
  await expect(main.getByRole('checkbox', { name: CALDER })).toBeFocused();
});

test('the dialog narrows down too, and leaves the address alone', async ({ page }) => {
  await page.goto('/about/');
  const dialog = await openDialog(page);
  const { field, status, links } = searchIn(dialog);
  await expect(dialog.getByText('Narrow down')).toBeHidden();
  await field.fill('coronavirus');
  await expect(status).toHaveText('1 topic, 3 passages in 2 essays');
  await dialog.getByText('Narrow down').click();
  const before = await entries(page);
  await dialog.getByRole('checkbox', { name: 'Jonas Calder' }).check();
  await expect(status).toHaveText('1 topic, 1 passage in 1 essay');
  await expect(linkTo(links, '/essays/calder/', 'p4')).toBeVisible();
  expect(await entries(page)).toBe(before);
  await expect(page).toHaveURL(/\/about\/$/);
});

test('an address that asks for what there is not says so, and lets the reader take it back', async ({ page }) => {
  await page.goto('/search/?author=Nobody&year=<b>1066</b>&sort=random&publication=');
  const main = page.getByRole('main');
  const { status, links } = searchIn(main);
  await expect(status).toHaveText('Nothing passes these filters.');
  await expect(main.locator('b')).toHaveCount(0);
  await expect(main.getByRole('checkbox', { name: '<b>1066</b>' })).toBeChecked();
  await main.getByRole('checkbox', { name: '<b>1066</b>' }).click();
  await main.getByRole('checkbox', { name: 'Nobody' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
  await main.getByRole('checkbox', { name: 'Bodor Ilka' }).check();
  await expect(links).toHaveText(passages(BODOR, 10));
});
