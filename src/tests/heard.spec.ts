import { expect, test } from '@playwright/test';
import { Listener } from './listener.ts';

/* What those hear who listen. A change shows here as they would hear it; read it aloud before it is kept. */

// The screen reader is a script of its own.
test.use({ bypassCSP: true });

test('an essay, as it is heard', async ({ page }) => {
  await page.goto('/essays/bodor/');
  const listener = await Listener.at(page);
  expect(await listener.readTo('end of document')).toMatchSnapshot('heard-essay.txt');
});
