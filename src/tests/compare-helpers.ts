import type { Locator, Page } from '@playwright/test';

/** The page of two essays that have much in common. */
export const PAIR = '/compare/bodor/calder/';

/** Parts of the comparison. */
export function readerOf(page: Page) {
  const main = page.getByRole('main');
  const column = (title: RegExp) => main.getByRole('region', { name: title, includeHidden: true });
  const bodor = column(/: Closer Cooperation/);
  const calder = column(/: Harbour and Horizon/);
  return {
    main,
    bodor,
    calder,
    status: main.getByRole('status').filter({ hasText: /\S/ }),
    left: main.getByRole('combobox', { name: 'Essay on the left' }),
    right: main.getByRole('combobox', { name: 'Essay on the right' }),
    show: main.getByRole('button', { name: 'Show', exact: true }),
    walk: main.getByRole('group', { name: 'Joined passages' }),
  };
}

/** A passage of one of the essays. */
export function passageIn(column: Locator, number: number): Locator {
  return column.locator(`.passage[data-number="${number}"]`);
}

/** Its number, which chooses it. */
export function numberIn(column: Locator, number: number): Locator {
  return column.getByRole('button', { name: new RegExp(`^Paragraph ${number} of `) });
}

/** The passages that are lit up in a column. */
export function litIn(column: Locator): Locator {
  return column.locator('.passage[data-lit]');
}
