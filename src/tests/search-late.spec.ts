import { expect, test, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { expectOnly, searchFor, searchIn } from './helpers.ts';

/** Lets a test hold back what the page asks its worker, so that answers come late. */
async function holdQuestions(page: Page) {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    const state = { held: undefined as (() => void)[] | undefined };
    Object.assign(window, { questions: state });
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      const ask = (): void => void Reflect.apply(postMessage, this, message);
      if (state.held) state.held.push(ask);
      else ask();
    };
  });
  const set = (held: boolean) =>
    page.evaluate((isHeld) => {
      const { questions } = window as unknown as { questions: { held: (() => void)[] | undefined } };
      const asked = questions.held ?? [];
      questions.held = isHeld ? [] : undefined;
      for (const ask of asked) ask();
    }, held);
  return { hold: () => set(true), release: () => set(false) };
}

const NEWER = 'There are newer results: 1 passage in 1 essay';

/** Results of one query, while the answer to the next is under way. */
async function waitForTheNext(page: Page) {
  const { hold, release } = await holdQuestions(page);
  await page.goto(searchFor('internet'));
  const main = page.getByRole('main');
  const search = searchIn(main);
  await search.answered();
  await hold();
  await search.field.fill('robots');
  await expect(search.list).toHaveAttribute('aria-busy', 'true');
  const offer = main.getByRole('button', { name: 'Show the newer results' });
  return { ...search, offer, release };
}

test('a late answer does not take away the result that has the focus: it is offered', async ({ page }) => {
  const { links, list, status, spoken, offer, release } = await waitForTheNext(page);
  const before = await links.allInnerTexts();
  await links.nth(1).focus();
  await release();
  await expect(spoken).toHaveText(NEWER);
  await expect(status).toHaveText(NEWER);
  await expect(links.nth(1)).toBeFocused();
  await expect(links).toHaveText(before);
  await expect(list).not.toHaveAttribute('aria-busy');
  await expect(offer).toBeInViewport();
  expect((await axeOn(page)).problems).toEqual([]);
  await offer.focus();
  await page.keyboard.press('Enter');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(links).toBeFocused();
  await expect(status).toHaveText('1 passage in 1 essay');
  await expect(offer).toBeHidden();
});

test('who goes back to the field finds the newer results', async ({ page }) => {
  const { field, links, offer, release } = await waitForTheNext(page);
  await links.first().focus();
  await release();
  await expect(offer).toBeVisible();
  await field.focus();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(offer).toBeHidden();
});

test('nor the one that the arrow keys have chosen', async ({ page }) => {
  const { field, links, list, status, offer, release } = await waitForTheNext(page);
  const before = await links.allInnerTexts();
  await field.press('ArrowDown');
  await release();
  await expect(offer).toBeVisible();
  await expect(status).toHaveText(NEWER);
  await expect(links).toHaveText(before);
  await expect(list.locator('[data-current]')).toHaveCount(1);
  await field.press('ArrowUp');
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(status).toHaveText('1 passage in 1 essay');
});

test('the list is busy until there is an answer, or a failure', async ({ page }) => {
  const { list, links, status, release } = await waitForTheNext(page);
  await release();
  await expectOnly(links, '/essays/bodor/', 'p5');
  await expect(list).not.toHaveAttribute('aria-busy');
  await page.route('**/search/*.json', (route) => route.abort());
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await expect(status).toHaveText(/^The search could not be loaded/);
  await expect(list).not.toHaveAttribute('aria-busy');
});

test('a word that is being composed is searched when it is whole', async ({ page, context }) => {
  await page.goto('/search/');
  const { field, list, links } = searchIn(page.getByRole('main'));
  await expect(page.getByText('Narrow down')).toBeVisible();
  const keyboard = await context.newCDPSession(page);
  await field.focus();
  await list.evaluate((element) => {
    new MutationObserver(() => element.setAttribute('data-searched', '')).observe(element, {
      attributeFilter: ['data-search-state'],
    });
  });
  for (const text of ['a', 'an', 'anarchy']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await expect(field).toHaveValue('anarchy');
  await expect(list).not.toHaveAttribute('data-searched');
  await keyboard.send('Input.insertText', { text: 'robots' });
  await expect(field).toHaveValue('robots');
  await expectOnly(links, '/essays/bodor/', 'p5');
});
