import { expect } from 'vitest';
import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';

const BODOR = '/essays/bodor/';
const PANEL = '.settings-panel';

async function openPanel(reader: Reader): Promise<void> {
  await reader.click('reader-settings button');
  await reader.sees(PANEL);
}

/** Chooses a value of a setting in the panel. */
const choose = (reader: Reader, setting: string, chosen: string): Promise<void> =>
  reader.page.evaluate(
    (name, value) => {
      const field = document.querySelector<HTMLSelectElement>(`.settings-panel select[name=${name}]`);
      if (!field) return document.querySelector<HTMLElement>(`.settings-panel [name=${name}][value=${value}]`)?.click();
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    setting,
    chosen,
  );

/** Chosen settings in the panel. */
const chosen = (reader: Reader, setting: string): Promise<string | undefined> =>
  reader.page.evaluate(
    (name) =>
      document.querySelector<HTMLSelectElement>(
        `.settings-panel select[name=${name}], .settings-panel [name=${name}]:checked`,
      )?.value,
    setting,
  );

const ground = (reader: Reader): Promise<string> =>
  reader.page.evaluate(
    () =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper') +
      getComputedStyle(document.body).backgroundColor,
  );
const textSize = (reader: Reader): Promise<number> =>
  reader.page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('#p1 p') ?? document.body).fontSize));
const heightOfPanel = (reader: Reader): Promise<number> =>
  reader.page.evaluate(() =>
    Math.round(document.querySelector('.settings-panel')?.getBoundingClientRect().height ?? 0),
  );

/** Display settings. */
export const setting: readonly Step[] = [
  {
    title: 'chooses a theme and a size, sees them at once, and has them on the next page and after coming back',
    walk: async (reader) => {
      await reader.goTo(BODOR);
      const [light, size] = [await ground(reader), await textSize(reader)];
      await openPanel(reader);
      await choose(reader, 'theme', 'dark');
      await choose(reader, 'size', 'largest');
      const dark = await ground(reader);
      expect(dark).not.toBe(light);
      expect(await textSize(reader)).toBeGreaterThan(size);
      await reader.goTo('/about/');
      expect(await ground(reader)).toBe(dark);
      await reader.goTo(BODOR);
      expect(await textSize(reader)).toBeGreaterThan(size);
    },
  },
  {
    title: 'opens the settings, which are as high as what they hold in any window',
    walk: async (reader) => {
      const heights: number[] = [];
      for (const height of [950, 1100]) {
        await reader.page.resize(1440, height);
        await reader.goTo(BODOR);
        await openPanel(reader);
        heights.push(await heightOfPanel(reader));
      }
      expect(heights[1]).toBe(heights[0]);
    },
  },
  {
    title: 'chooses a theme in a browser that keeps nothing: it holds until the page is left, and that is said',
    under: ['no storage'],
    walk: async (reader) => {
      await reader.goTo(BODOR);
      const light = await ground(reader);
      await openPanel(reader);
      await choose(reader, 'theme', 'dark');
      expect(await ground(reader)).not.toBe(light);
      expect(await chosen(reader, 'theme')).toBe('dark');
      await reader.sees(PANEL, 'keeps nothing');
    },
  },
];
