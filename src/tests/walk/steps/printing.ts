import { expect } from 'vitest';
import type { Step } from '../step.ts';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** An essay on paper. */
export const printing: readonly Step[] = [
  {
    title: 'prints an essay from a dark page: every passage with its number, black on white',
    under: ['print'],
    walk: async (reader) => {
      await reader.goTo('/about/');
      await reader.page.evaluate(() => localStorage.setItem('reader:settings', '{"theme":"dark"}'));
      await reader.goTo('/essays/bodor/');
      const passages = await reader.read('.passage > p:last-of-type');
      const { text, ground, ink } = await reader.page.print();
      const sheets = inOneLine(text);
      expect(passages).toHaveLength(10);
      passages.forEach((passage, index) => {
        expect(sheets).toContain(`¶${index + 1}`);
        // A passage may go over two sheets, with what stands at the foot of one between.
        for (const sentence of passage.split('. ')) expect(sheets).toContain(sentence.slice(0, 30));
      });
      expect([ground, ink]).toEqual([255, 0]);
    },
  },
];
