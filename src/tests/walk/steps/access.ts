import axe from 'axe-core';
import { expect } from 'vitest';
import { CONTRAST, optionsFor, runAxe } from '../../axe.ts';
import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';

/** A page of each kind, and what is there when all of it is. */
const PAGES = [
  ['/', 'h1'],
  ['/essays/bodor/#p3', 'h1'],
  ['/search/?q=digital+divide', '[data-search-results] a'],
  ['/topics/concepts/digital-divide/', 'h1'],
  ['/compare/bodor/calder/#calder-p2', '[data-lit]'],
] as const;

async function expectAccess(reader: Reader, rules?: readonly string[]): Promise<void> {
  await reader.page.run(axe.source);
  const { problems, passed } = await reader.page.evaluate(runAxe, ['html', optionsFor(rules)] as const);
  expect(problems).toEqual([]);
  expect(passed).toContain('color-contrast-enhanced');
}

/** Whether every reader can have every page, as far as a program can tell. */
export const access: readonly Step[] = [
  {
    title: 'has a page of each kind that meets WCAG, in light and in dark colours',
    isLong: true,
    walk: async (reader) => {
      for (const [path, sign] of PAGES) {
        await reader.goTo(path);
        await reader.sees(sign);
        await expectAccess(reader);
        await reader.page.evaluate(() => localStorage.setItem('reader:settings', '{"theme":"dark"}'));
        await reader.goTo('/about/');
        await reader.goTo(path);
        await reader.sees(sign);
        await expectAccess(reader, CONTRAST);
        await reader.page.evaluate(() => localStorage.clear());
      }
    },
  },
  {
    title: 'has a page of each kind that fits into 320 pixels, and meets WCAG there',
    under: ['narrow'],
    isLong: true,
    walk: async (reader) => {
      await reader.page.resize(320, 640);
      for (const [path, sign] of PAGES) {
        await reader.goTo(path);
        await reader.sees(sign);
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
        await expectAccess(reader);
      }
    },
  },
];
