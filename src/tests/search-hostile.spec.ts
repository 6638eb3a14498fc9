import { expect, test } from '@playwright/test';
import { complaintsOf, expectOnly, searchFor, searchIn } from './helpers.ts';

/** Queries that nobody means well with, or that come from another program. None of their words is in an essay. */
const QUERIES = [
  '<img src=x onerror=alert(1)> xylophone',
  '"><svg onload=alert(1)>xylophone" onmouseover="alert(1)',
  '{{xylophone}} ${alert(1)} %3Cscript%3E &lt;b&gt; %00 %ZZ',
  'constructor __proto__ hasOwnProperty',
  'xylophone\u0000\uFFFF\u001B[31m \u202E\u200F\u2066 👩‍👩‍👧‍👦 ’‘“”«»„',
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
  const { field, status, told, list, links } = searchIn(main);
  const shape = () =>
    main.evaluate((element) => [...new Set([...element.querySelectorAll('*')].map(({ localName }) => localName))]);
  const line = () => status.evaluate(({ textContent }) => textContent);
  await field.fill('xylophone constructor');
  await expect(status).toHaveText('Nothing found for “xylophone constructor”.');
  const elements = new Set([...(await shape()), 'button']);
  for (const query of QUERIES) {
    await field.fill(query);
    await expect.poll(line).toBe(`Nothing found for “${query}”.`);
    expect(await field.inputValue()).toBe(query);
    await expect(told).toContainText('word index');
    await expect(links).toHaveCount(0);
    expect((await shape()).filter((name) => !elements.has(name))).toEqual([]);
    await expect(list).toBeEmpty();
  }
  // Half a character: no keyboard types it, but a program may paste it.
  await field.evaluate((input: HTMLInputElement) => {
    input.value = `robots ${String.fromCharCode(0xd83d)}`;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(page).toHaveURL(/\?q=robots\+%EF%BF%BD$/);
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the same from the address', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const { field, status } = searchIn(page.getByRole('main'));
  const query = QUERIES[0] ?? '';
  await page.goto(searchFor(query));
  await expect(status).toHaveText(`Nothing found for “${query}”.`);
  await expect(field).toHaveValue(query);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  // An address that is no text at all, and says two things.
  await page.goto('/search/?q=xylophone%ED%A0%80%FF&%&q=robots');
  await expect(status).toHaveText(/^Nothing found for “xylophone�+”\.$/);
  expect(complaints).toEqual([]);
});
