import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';
import { expect } from 'vitest';
import { reachesThePassage } from './reaching.ts';

const BODOR = '/essays/bodor/';
const SAID = 'could not be loaded';

/** Contrast of two colours, as WCAG counts it, of what is seen of an element. */
const contrastOf = (reader: Reader, selector: string): Promise<number> =>
  reader.page.evaluate((what) => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector(what) ?? document.body);
    const luminance = (text: string): number => {
      const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  }, selector);

/** Faults of the reader, the browser or the host. */
export const trouble: readonly Step[] = [
  {
    title: 'is told what cannot be loaded while the server is away, and has it when it is back, on the same page',
    mayComplain: true,
    walk: async (reader, host) => {
      await reader.goTo(BODOR);
      await reader.page.evaluate(() => void Object.assign(window, { isSamePage: true }));
      await host.leave();
      try {
        await reader.click('reader-settings button');
        await reader.sees('p', SAID);
        await reader.click('#p1 .passage-link');
        await reader.sees('p', 'The menu of this link');
        await reader.press('Control+k');
        await reader.hasFocusOn('dialog input');
        await reader.type('robots');
        await reader.sees('dialog p', SAID);
      } finally {
        await host.comeBack();
      }
      // By keyboard: the style of the dialog comes now, and the button moves.
      await reader.focus('dialog button', 'Try again');
      await reader.press('Enter');
      await reader.sees('dialog [data-search-results] a', '¶5');
      await reader.press('Escape');
      await reader.seesNo('dialog');
      await reader.click('#p1 .passage-link');
      await reader.hasFocusOn('.link-popover button', 'Copy link');
      await reader.press('Escape');
      await reader.click('reader-settings button');
      await reader.sees('.settings-panel');
      expect(await reader.page.evaluate(() => 'isSamePage' in window)).toBe(true);
    },
  },
  {
    title: 'reads found words in the colours of a system with high contrast',
    under: ['forced colours'],
    walk: async (reader) => {
      await reader.goTo('/search/?q=internet');
      await reader.sees('mark');
      expect(await reader.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await contrastOf(reader, 'main mark')).toBeGreaterThan(7);
      await reader.goTo('/topics/concepts/cybersecurity/');
      expect(await contrastOf(reader, 'main mark')).toBeGreaterThan(7);
    },
  },
  {
    title: 'reads, arrives and finds a passage by the index of words without script',
    under: ['no script'],
    walk: async (reader) => {
      await reachesThePassage(reader);
      await reader.goTo(`${BODOR}#p3-p5`);
      await reader.isAt('#p3');
      await reader.goTo('/compare/bodor/calder/');
      await reader.sees('table');
    },
  },
];
