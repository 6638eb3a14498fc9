import { expect } from 'vitest';
import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';
import { reachesThePassage } from './reaching.ts';

const BODOR = '/essays/bodor/';

/** Windows of desks in which the line that a reader reads at falls between short passages. */
const DESKS = [
  [1440, 900],
  [1366, 768],
] as const;

/** Numbers of the passages that are marked as arrived at. */
const marked = (reader: Reader): Promise<string[]> =>
  reader.page.evaluate(() => {
    const passages = [...document.querySelectorAll('.prose .passage')];
    const grounds = passages.map((passage) => getComputedStyle(passage).backgroundColor);
    // Most are not.
    const plain = getComputedStyle(document.querySelector('#p10') ?? document.body).backgroundColor;
    return passages.filter((_, index) => grounds[index] !== plain).map(({ id }) => id);
  });

const hash = (reader: Reader): Promise<string> => reader.page.evaluate(() => location.hash);

async function turnOnKeys(reader: Reader): Promise<void> {
  await reader.goTo(BODOR);
  await reader.page.evaluate(() => localStorage.setItem('reader:settings', '{"keys":"on"}'));
}

export const reading: readonly Step[] = [
  { title: 'reads an essay, arrives at a passage, searches and follows what was found', walk: reachesThePassage },
  {
    title: 'arrives at a passage, which is marked, and goes on from there by Tab',
    walk: async (reader) => {
      await reader.goTo(`${BODOR}#p3`);
      await reader.isAt('#p3');
      expect(await marked(reader)).toEqual(['p3']);
      await reader.press('Tab');
      await reader.hasFocusOn('#p3 a');
    },
  },
  {
    title: 'arrives at a range of three passages, and at one of seven, and goes on from there by Tab',
    walk: async (reader) => {
      for (const [range, ids] of [
        ['#p3-p5', ['p3', 'p4', 'p5']],
        ['#p2-p8', ['p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']],
      ] as const) {
        await reader.goTo('/about/');
        await reader.goTo(BODOR + range);
        await reader.isAt(`#${ids[0]}`);
        await expect.poll(() => marked(reader)).toEqual(ids);
        await reader.press('Tab');
        await reader.hasFocusOn(`#${ids[0]} a`);
        await reader.isAt(`#${ids[0]}`);
      }
    },
  },
  {
    title: 'is told of a place that is not there',
    walk: async (reader) => {
      await reader.goTo(`${BODOR}#p99`);
      await reader.sees('arrived-place', 'no');
    },
  },
  {
    title: 'arrives at the words that a link names',
    walk: async (reader) => {
      await reader.goTo(`${BODOR}#:~:text=bridging%20the%20digital%20divide`);
      await reader.isAt('#p10');
    },
  },
  ...DESKS.map(([width, height]): Step => ({
    title: `goes through an essay of short passages with j, and back with k, ${width} × ${height}`,
    walk: async (reader) => {
      await turnOnKeys(reader);
      await reader.page.resize(width, height);
      await reader.goTo('/about/');
      await reader.goTo(BODOR);
      for (const [key, numbers] of [
        ['j', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
        ['k', [9, 8, 7, 6, 5, 4, 3, 2, 1]],
      ] as const) {
        for (const number of numbers) {
          await reader.press(key);
          await expect.poll(() => hash(reader), { message: `${key} to ${number}` }).toBe(`#p${number}`);
          await reader.isAt(`#p${number}`);
        }
      }
    },
  })),
  {
    title: 'sees in the contents where it is, after jumps down and up',
    walk: async (reader) => {
      const CURRENT = '.toc [aria-current]';
      await reader.goTo(BODOR);
      for (const [place, section] of [
        ['p10', 'Stumbling blocks'],
        ['p2', 'The World Islands Conference'],
        ['p8', 'Cybersovereignty'],
      ] as const) {
        await reader.page.evaluate((id) => void (location.hash = id), place);
        await reader.isAt(`#${place}`);
        await reader.sees(CURRENT, section);
      }
      await reader.page.evaluate(() => scrollTo(0, 1500));
      await reader.sees(CURRENT);
    },
  },
];
