import { expect, test, type Page } from '@playwright/test';
import { CONTRAST, axeOn } from './axe.ts';
import { NO_PAGE, openDialog, searchIn } from './helpers.ts';
import { homeOf } from './sites.ts';
import { badlySet, smallTargets } from './wcag.ts';

/** Each layout, and how a reader comes to it. A page with a layout of its own is added here. */
const LAYOUTS: Record<string, (page: Page) => Promise<unknown>> = {
  'the home page': (page) => page.goto('/'),
  'an essay, a passage of it marked': (page) => page.goto('/essays/calder/#p2'),
  'an essay, what was left out of it opened': async (page) => {
    await page.goto('/essays/bodor/');
    await page.getByText('What became of each line of the text as received').click();
  },
  'an essay at an address that leads nowhere': async (page) => {
    await page.goto('/essays/bodor/#the-wrld-islands-conference');
    await page.getByRole('button', { name: 'Dismiss' }).waitFor();
  },
  'an essay with everything': (page) => page.goto(`${homeOf('main')}essays/everything/`),
  'how an essay is cited': (page) => page.goto('/essays/calder/cite/'),
  'a topic': (page) => page.goto('/topics/places/arland/'),
  'the topics of an essay, those of a passage marked': (page) => page.goto('/essays/bodor/topics/#p3'),
  'the page of a passage': (page) => page.goto('/essays/bodor/p/3/'),
  'the page of a person': (page) => page.goto('/people/jonas-calder/'),
  'the search page with results': async (page) => {
    await page.goto('/search/?q=digital+divide');
    await searchIn(page.getByRole('main')).answered();
  },
  'the search dialog with results': async (page) => {
    await page.goto('/essays/bodor/');
    const { field, answered } = searchIn(await openDialog(page));
    await field.fill('digital divide');
    await answered();
  },
  'the page about the site': (page) => page.goto('/about/'),
  'what is kept of a reader': (page) => page.goto('/privacy/'),
  'how accessible the site is': (page) => page.goto('/accessibility/'),
  'the word index': (page) => page.goto('/index/'),
  'a letter of the word index': (page) => page.goto('/index/c/'),
  'other alphabets in the word index': (page) => page.goto(`${homeOf('main')}index/arabic/`),
  'the index of topics, its picture also as a table': async (page) => {
    await page.goto('/topics/');
    await page.getByText('The picture as a table').click();
  },
  'the topics of a kind': (page) => page.goto('/topics/concepts/'),
  'two essays side by side': (page) =>
    page
      .goto('/compare/bodor/calder/#calder-p2')
      .then(() => page.locator('.joins').first().waitFor({ state: 'attached' })),
  'the page for wrong addresses': (page) => page.goto(`/${NO_PAGE}`),
};

/** Variants of a layout, and the rules that can find something new in each; all rules where none are named. */
const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 }, rules: undefined },
  // Neighbours in a wide window may be too close in a narrow one, and some parts are only here.
  { colorScheme: 'dark', viewport: { width: 390, height: 800 }, rules: [...CONTRAST, 'target-size'] },
] as const;

/**
 * Runs axe on a part of a page in a look, and expects that it finds nothing wrong.
 *
 * @returns the rules that had something to look at
 */
async function expectNoViolations(
  page: Page,
  part: string,
  { colorScheme, viewport, rules }: (typeof LOOKS)[number],
): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize(viewport);
  const { problems, passed } = await axeOn(page, part, rules);
  expect(problems, `${colorScheme}, ${viewport.width} pixels wide`).toEqual([]);
  return passed;
}

for (const [name, visit] of Object.entries(LAYOUTS)) {
  test(`${name} can be used by everyone, light or dark, wide or narrow, as far as a program can tell`, async ({
    page,
  }) => {
    await visit(page);
    const dialog = page.locator('dialog[open]');
    // The page below a dialog has a test of its own.
    const part = (await dialog.isVisible()) ? 'dialog[open]' : 'html';
    if (part !== 'html') {
      await expectNoViolations(page, part, LOOKS[0]);
      // Axe cannot tell what is behind a dialog that is above everything else, and so would measure no colour in it.
      await dialog.evaluate((element: HTMLDialogElement) => {
        element.close();
        element.show();
      });
    }
    for (const look of LOOKS) {
      // Colours that cannot be measured have not been tested, nor has the size of what is not there.
      const looked = await expectNoViolations(page, part, look);
      expect(looked).toEqual(expect.arrayContaining([...(look.rules ?? CONTRAST)]));
      expect(await badlySet(page), `${look.viewport.width} pixels wide`).toEqual([]);
      // Results outside the scrolled view of a dialog cannot be hit; the search page has the same list.
      if (part === 'html') expect(await smallTargets(page), `${look.viewport.width} pixels wide`).toEqual([]);
    }
  });
}
