import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { NO_PAGE, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each layout, and how a reader comes to it. A page with a layout of its own is added here. */
const LAYOUTS: Record<string, (page: Page) => Promise<unknown>> = {
  'the home page': (page) => page.goto('/'),
  'an essay, a passage of it marked': (page) => page.goto('/essays/tan/#p2'),
  'an essay, what was left out of it opened': async (page) => {
    await page.goto('/essays/lan/');
    await page.getByText('What became of each line of the text as received').click();
  },
  'an essay with everything': (page) => page.goto(`${homeOf('everything')}essays/everything/`),
  'the search page with results': async (page) => {
    await page.goto('/search/?q=digital+divide');
    await searchIn(page.getByRole('main')).answered();
  },
  'the search dialog with results': async (page) => {
    await page.goto('/essays/lan/');
    const { field, answered } = searchIn(await openDialog(page));
    await field.fill('digital divide');
    await answered();
  },
  'the page about the site': (page) => page.goto('/about/'),
  'the page for wrong addresses': (page) => page.goto(`/${NO_PAGE}`),
};

/** What axe finds wrong with a page, or a part of it, and which of its rules had something to look at. */
async function analyze(page: Page, part: string): Promise<{ problems: string[]; rules: string[] }> {
  const { violations, passes } = await new AxeBuilder({ page }).include(part).withTags(TAGS).analyze();
  return {
    problems: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    ),
    rules: passes.map(({ id }) => id),
  };
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const [name, visit] of Object.entries(LAYOUTS)) {
        test(`${name} can be used by everyone, as far as a program can tell`, async ({ page }) => {
          await visit(page);
          const dialog = page.locator('dialog[open]');
          // What lies below the dialog is a page that is looked at by itself.
          const part = (await dialog.isVisible()) ? 'dialog[open]' : 'html';
          const { problems, rules } = await analyze(page, part);
          expect(problems).toEqual([]);

          if (part !== 'html') {
            // Axe cannot tell what is behind a dialog that is above everything else, and so measures no colour in it.
            await dialog.evaluate((element: HTMLDialogElement) => {
              element.close();
              element.show();
            });
            const colours = await analyze(page, part);
            expect(colours.problems).toEqual([]);
            rules.push(...colours.rules);
          }
          // Colours are what differs between these runs; where they cannot be measured nothing has been tested.
          expect(rules).toContain('color-contrast');
        });
      }
    });
  }
}
