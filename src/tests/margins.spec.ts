import { expect, test, type Page } from '@playwright/test';
import { homeOf } from './sites.ts';

const everything = `${homeOf('main')}essays/everything/`;

/** The places of the notes and of the column of the text, in pixels of the window. */
function places(page: Page) {
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const notes = [...document.querySelectorAll('li[id^="fn-"]')].map((note) => {
      const mark = document.getElementById(note.id.replace('fn-', 'fnref-'))?.getBoundingClientRect();
      const { left, top, bottom } = note.getBoundingClientRect();
      return { left, top, bottom, mark: mark?.top ?? Number.NaN };
    });
    return { notes, textRight: box('#p1')?.right ?? 0, textBottom: box('[id^="p"]:last-of-type')?.bottom ?? 0 };
  });
}

test.describe('where there is a margin', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('notes stand beside their marks and do not overlap', async ({ page }) => {
    await page.goto(everything);
    const beside = async () => (await places(page)).notes.every(({ left }) => left > 0) && (await places(page)).notes;
    await expect.poll(async () => (await places(page)).notes[0]?.left).toBeGreaterThan((await places(page)).textRight);
    const notes = await beside();
    expect(notes).toHaveLength(3);
    if (!notes) return;
    expect(Math.abs((notes[0]?.top ?? 0) - (notes[0]?.mark ?? 0))).toBeLessThan(30);
    notes.slice(1).forEach(({ top }, index) => expect(top).toBeGreaterThan(notes[index]?.bottom ?? 0));
  });

  test('the contents stay in view and mark the section that is read', async ({ page }) => {
    await page.goto('/essays/bodor/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    for (const [id, title] of [
      ['#p7', 'Cybersovereignty and cyber development'],
      ['#p10', 'Stumbling blocks and international cooperation'],
      ['#p4', 'The Internet in the pandemic'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(contents.locator('[aria-current]')).toHaveText(title);
      await expect(contents).toBeInViewport();
    }
  });
});

test.describe('where there is none', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const javaScriptEnabled of [false, true]) {
    test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      test('notes stand at the end, with a way back', async ({ page }) => {
        await page.goto(everything);
        await page.getByRole('link', { name: 'Editor’s note 1' }).click();
        await expect(page.getByText('A test note, used once')).toBeInViewport();
        await page.getByRole('link', { name: 'Back to the mark of note 1' }).click();
        await expect(page.getByRole('link', { name: 'Editor’s note 1' })).toBeInViewport();
      });

      test('the contents open as a sheet and lead to a section', async ({ page }) => {
        await page.goto('/essays/bodor/');
        const contents = page.getByRole('navigation', { name: 'Contents' });
        await expect(contents).toBeHidden();
        await page.getByRole('button', { name: 'Contents' }).click();
        await expect(contents).toBeVisible();
        await contents.getByRole('link', { name: 'Stumbling blocks and international cooperation' }).click();
        await expect(page.getByRole('heading', { name: 'Stumbling blocks' })).toBeInViewport();
        if (javaScriptEnabled) await expect(contents).toBeHidden();
      });
    });
  }
});
