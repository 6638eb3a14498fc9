import { expect, test } from '@playwright/test';
import { complaintsOf, expectArrival, testWithoutScript } from './helpers.ts';
import { follow } from './link-helpers.ts';

testWithoutScript(
  'the page of a passage names its topics, and passages of others with the reason',
  async ({ page }) => {
    await page.goto('/essays/bodor/p/7/');
    const topics = page.getByRole('region', { name: 'Topics' });
    await expect(topics.getByRole('link', { name: 'cyberspace sovereignty' })).toHaveAttribute(
      'href',
      '/topics/concepts/cyberspace-sovereignty/',
    );
    const related = page.getByRole('region', { name: 'Related passages' }).getByRole('listitem');
    const calder = related.filter({ hasText: 'Calder ¶2' });
    await expect(calder).toContainText('International anarchy is the plainest portrait');
    await expect(calder).toContainText(/Both speak of .*cyberspace sovereignty/);
    for (const item of await related.all()) {
      await expect(item.getByRole('link').first()).toHaveText(/^Calder ¶\d+$/);
      await expect(item).toContainText('Both speak of');
    }
    await calder.getByRole('link', { name: 'Calder ¶2' }).click();
    await expectArrival(page, 'p2', 'p1');
  },
);

test('the popover of a passage leads to related passages, by keyboard, and back', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/essays/bodor/');
  const popover = await follow(page, 7);
  const button = popover.getByRole('button', { name: 'Related passages' });
  await button.focus();
  await page.keyboard.press('Enter');
  const link = popover.getByRole('link', { name: 'Calder ¶2' });
  await expect(popover.getByRole('link').first()).toBeFocused();
  await expect(popover).toContainText(/Both speak of .*cyberspace sovereignty/);
  await expect(popover.getByRole('link', { name: 'Topics of this passage' })).toHaveAttribute(
    'href',
    /\/essays\/bodor\/topics\/#p7$/,
  );
  await popover.getByRole('button', { name: 'Back' }).click();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await link.click();
  await expectArrival(page, 'p2', 'p1');
  expect(complaints).toEqual([]);
});

test('related passages that cannot be loaded are not hidden: a page leads to them', async ({ page }) => {
  await page.route('**/topics.json', (route) => route.fulfill({ status: 503, json: {} }));
  await page.goto('/essays/bodor/');
  const popover = await follow(page, 7);
  await popover.getByRole('button', { name: 'Related passages' }).click();
  await expect(popover).toContainText('The related passages could not be loaded.');
  await expect(popover.getByRole('button', { name: 'Back' })).toBeFocused();
});

test('a section offers no related passages', async ({ page }) => {
  await page.goto('/essays/bodor/');
  await page.getByRole('link', { name: /^Link to section “Stumbling/ }).click();
  const popover = page.locator('.link-popover[popover=auto]');
  await expect(popover.getByRole('button', { name: 'Cite' })).toBeVisible();
  await expect(popover.getByRole('button', { name: 'Related passages' })).toHaveCount(0);
});
