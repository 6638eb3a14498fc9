import { expect } from '@playwright/test';
import { testWithoutScript as test } from './helpers.ts';
import { homeOf } from './sites.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/everything/`);
});

test('a note is reached from its mark, and leads back to each place that has the mark', async ({ page }) => {
  const marks = page.getByRole('link', { name: 'Editor’s note 2', exact: true });
  await expect(marks).toHaveCount(2);
  await marks.nth(1).click();
  const note = page.locator(':target');
  await expect(note).toContainText('A test note that two paragraphs lead to.');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to the mark of note 2, place 2' }).click();
  await expect(marks.nth(1)).toBeInViewport();
  await expect(marks.nth(1).and(page.locator(':target'))).toBeVisible();
});

test('the notes have a heading that says whose they are', async ({ page }) => {
  const heading = page.getByRole('heading', { name: 'Editor’s notes' });
  await expect(heading).toHaveId('notes');
  await expect(page.getByText('The second paragraph of the same test note')).toBeVisible();
});

test('the editor’s comments are not on the page', async ({ page }) => {
  expect(await page.content()).not.toContain('quxomancy');
});

test('signs that Markdown would take for its own stand as they were meant', async ({ page }) => {
  await expect(page.locator('[id="p4"]')).toContainText(
    '{ a brace }, < a sign >, * a star *, [ a bracket ], ` a tick `, 5 ~ 6, AT&T & others, and a single ~tilde~',
  );
  await expect(page.locator('[id="p5"]')).toContainText(`"straight ones", it's apostrophe's both ways’, an en dash –`);
});

test('the columns of a table are set as the editor aligned them', async ({ page }) => {
  const table = page.getByRole('group', { name: 'Table 1' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Left', 'Middle', 'Right']);
  await expect(table.getByRole('cell', { name: 'b', exact: true })).toHaveCSS('text-align', 'center');
  await expect(table.getByRole('cell', { name: '333' })).toHaveCSS('text-align', /^(end|right)$/);
});

test('a list may start at another number, and tasks say whether they are done', async ({ page }) => {
  await expect(page.locator('ol[start="7"]').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('img', { name: 'done', exact: true })).toHaveCount(1);
  await expect(page.getByRole('img', { name: 'not done' })).toHaveCount(2);
});

test('a picture alone is a figure with its caption; within a sentence it stays in the sentence', async ({ page }) => {
  const figure = page.getByRole('figure', { name: /^A picture with a caption/ });
  const picture = figure.getByRole('img', { name: 'Squares, light and dark in turn, made for a test' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const sentence = page
    .getByRole('paragraph')
    .filter({ has: page.getByRole('img', { name: 'Squares within a sentence' }) });
  await expect(sentence).toContainText(/^A test paragraph with a picture\s+in the middle of its sentence\.$/);
});

test('a quotation of several paragraphs is one passage', async ({ page }) => {
  const passage = page.locator('[id="p16"]');
  await expect(passage.getByRole('blockquote').first()).toContainText('the first of them');
  await expect(passage.getByRole('blockquote')).toHaveCount(3);
  await expect(passage.getByRole('listitem')).toHaveCount(2);
});
