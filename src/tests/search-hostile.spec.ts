import { expect, test } from '@playwright/test';
import { complaintsOf, expectOnly, openDialog, searchFor, searchIn } from './helpers.ts';

/** Queries that nobody means well with, or that come from another program. None of their words is in an essay. */
const QUERIES = [
  '<img src=x onerror=alert(1)> xylophone',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>xylophone',
  'xylophone" onmouseover="alert(1)',
  '{{xylophone}} ${alert(1)} %3Cscript%3E',
  'javascript:alert(1)',
  '&lt;b&gt;xylophone&amp;',
  '__proto__',
  'constructor toString hasOwnProperty',
  'xylophone \u202E\u200F\u2066 enohpolyx',
  '👩‍👩‍👧‍👦 xylophone 🏳️‍🌈',
  'xylophone\u0000\uFFFF\u001B[31m',
  '’‘“”«»„ xylophone ‚‹›',
  '%00 %ZZ %E0%A4%A',
  "'; DROP TABLE xylophone; --",
];

test('whatever is typed is shown as text, and nothing of it becomes part of the page', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  await page.goto('/search/');
  const main = page.getByRole('main');
  const { field, status, told, list, links, answered } = searchIn(main);
  const shape = () =>
    main.evaluate((element) => [...new Set([...element.querySelectorAll('*')].map(({ localName }) => localName))]);
  await field.fill('xylophone constructor');
  await expect(status).toHaveText('Nothing found for “xylophone constructor”.');
  const elements = new Set([...(await shape()), 'button']);
  for (const query of QUERIES) {
    await field.fill(query);
    await answered();
    expect(await field.inputValue()).toBe(query);
    expect(await status.evaluate(({ textContent }) => textContent)).toBe(`Nothing found for “${query}”.`);
    await expect(told).toContainText('word index');
    await expect(links).toHaveCount(0);
    expect((await shape()).filter((name) => !elements.has(name))).toEqual([]);
    await expect(list).toBeEmpty();
  }
  // The search is whole after all this.
  await field.fill('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the same from the address', async ({ page }) => {
  const complaints = await complaintsOf(page);
  // Each of them is typed above; here a third, as each costs a page.
  for (const query of QUERIES.filter((_, index) => index % 3 === 0)) {
    await page.goto(searchFor(query));
    const { field, status, answered } = searchIn(page.getByRole('main'));
    await answered();
    expect(await field.inputValue()).toBe(query);
    expect(await status.evaluate(({ textContent }) => textContent)).toBe(`Nothing found for “${query}”.`);
  }
  // Addresses that are no text at all, or say two things.
  for (const [address, said] of [
    ['?q=xylophone%ED%A0%80', /^Nothing found for “xylophone�+”\.$/],
    ['?q=xylophone%FF%FE&%', /^Nothing found for “xylophone��”\.$/],
    ['?q=xylophone&q=robots', 'Nothing found for “xylophone”.'],
    ['?q', ''],
  ] as const) {
    await page.goto(`/search/${address}`);
    const main = page.getByRole('main');
    if (said === '') await expect(main.getByText('Narrow down'), address).toBeVisible();
    await expect(main.getByRole('status'), address).toHaveText(said);
  }
  expect(complaints).toEqual([]);
});

test('half a character is searched like any other sign', async ({ page }) => {
  const complaints = await complaintsOf(page);
  for (const path of ['/search/', '/about/']) {
    await page.goto(path);
    const part = path === '/about/' ? await openDialog(page) : page.getByRole('main');
    const { field, links } = searchIn(part);
    // No keyboard types it, but a program may paste it.
    await field.evaluate((input: HTMLInputElement) => {
      input.value = `robots ${String.fromCharCode(0xd83d)}`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expectOnly(links, '/essays/bodor/', 'p5');
    if (path === '/search/') await expect(page).toHaveURL(/\?q=robots\+%EF%BF%BD$/);
  }
  expect(complaints).toEqual([]);
});

test('a word between right-to-left marks and invisible signs is found', async ({ page }) => {
  await page.goto('/search/');
  const { field, links } = searchIn(page.getByRole('main'));
  for (const query of ['\u202Erobots', '\u200Frobots\u200E', '\u2067robots\u2069', '\uFEFFrobots', 'ＲＯＢＯＴＳ']) {
    await field.fill('');
    await expect(links).toHaveCount(0);
    await field.fill(query);
    await expectOnly(links, '/essays/bodor/', 'p5');
  }
});
