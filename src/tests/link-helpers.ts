import { expect, type Locator, type Page } from '@playwright/test';

/** The link sign of a passage. */
export function sign(page: Page, number: number): Locator {
  return page.getByRole('link', { name: `Paragraph ${number}`, exact: true });
}

/** The popover that is open. */
export function popoverOf(page: Page): Locator {
  return page.locator('.link-popover').filter({ visible: true });
}

/**
 * Follows the sign of a passage with the mouse.
 *
 * @returns the popover, when the focus is in it
 */
export async function follow(page: Page, number: number): Promise<Locator> {
  await sign(page, number).click();
  const popover = page.getByRole('dialog', { name: `Paragraph ${number}`, exact: true });
  await expect(popover.getByRole('button', { name: 'Copy link' })).toBeFocused();
  return page.locator('.link-popover[popover=auto]');
}

/** Content of the clipboard, by type. */
export function clipboardOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const),
    );
    return Object.fromEntries(parts.map(([type, text]) => [type, text ?? '']));
  });
}

/**
 * Gives the page a system's sheet for sharing, which this browser has not.
 *
 * @returns what was shared
 */
export async function fakeShare(page: Page): Promise<ShareData[]> {
  const shared: ShareData[] = [];
  await page.exposeFunction('tellShared', (data: ShareData) => void shared.push(data));
  await page.addInitScript(() => {
    const { tellShared } = window as unknown as { tellShared(data: ShareData): Promise<void> };
    Object.defineProperty(navigator, 'share', { value: (data: ShareData) => tellShared(data) });
  });
  return shared;
}

/**
 * Selects words of passages, as the handles of a telephone's selection do: by nothing but a change of the selection.
 *
 * @returns where in the window the selection is, when its popover is there
 */
export async function select(page: Page, start: [id: string, words: string], end: [id: string, words: string]) {
  await page.locator(`[id="${start[0]}"]`).scrollIntoViewIfNeeded();
  await page.evaluate(
    ([[startId, first], [endId, last]]) => {
      const textOf = (id: string, words: string): Text => {
        const passage = document.querySelector(`[id="${id}"] p`);
        const texts = [...(passage?.querySelectorAll('*') ?? []), ...(passage ? [passage] : [])]
          .flatMap((element) => [...element.childNodes])
          .filter((node) => node instanceof Text);
        const found = texts.find(({ data }) => data.includes(words));
        if (!found) throw new Error(`${id} does not have “${words}” in one text`);
        return found;
      };
      const [from, to] = [textOf(startId, first), textOf(endId, last)];
      const selection = getSelection();
      selection?.setBaseAndExtent(from, from.data.indexOf(first), to, to.data.indexOf(last) + last.length);
    },
    [start, end] as const,
  );
  await expect(page.getByRole('group', { name: /^Selected words/ })).toBeVisible();
  // Words may have moved meanwhile: the typeface comes after the text.
  return page.evaluate(() => {
    const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: 0, bottom: 0 };
    return { top, bottom };
  });
}

/** Of each link the width or height, whichever is less, of where a press reaches it. */
export function pressedSizes(links: Locator): Promise<number[]> {
  return links.evaluateAll((all) =>
    all.map((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const reach = (stepX: number, stepY: number): number => {
        const [x, y] = [left + width / 2, top + height / 2];
        const hits = (count: number) =>
          element.contains(document.elementFromPoint(x + stepX * count, y + stepY * count));
        let count = 0;
        while (hits(count + 1)) count += 1;
        return count;
      };
      return Math.min(1 + reach(1, 0) + reach(-1, 0), 1 + reach(0, 1) + reach(0, -1));
    }),
  );
}
