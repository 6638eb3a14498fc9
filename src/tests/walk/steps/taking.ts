import { expect } from 'vitest';
import type { Step } from '../step.ts';

const BODOR = '/essays/bodor/';
const POPOVER = '.link-popover';
const BUTTON = `${POPOVER} button`;
const TOLD = `${POPOVER} [role=status]`;

/** A text without regard to how it is broken into lines. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Copying from an essay: words, links, quotations, citations. */
export const taking: readonly Step[] = [
  {
    title: 'copies words of two passages, and has the author’s words alone: no number, no topics, no mark of a note',
    walk: async (reader) => {
      await reader.goTo(BODOR);
      await reader.select('Our hope is', 'At the Second WIC in 2015');
      await reader.press('Control+c');
      expect(inOneLine(await reader.pasted())).toBe(
        'Our hope is that the Internet will be again what it was laid for, a tool of trade, of talk and of learning for ' +
          'all people. At the Second WIC in 2015',
      );
      await reader.goTo('/essays/everything/');
      await reader.select('A test paragraph with a note of the', ' and a note of two paragraphs.');
      await reader.press('Control+c');
      expect(inOneLine(await reader.pasted())).toBe(
        'A test paragraph with a note of the editor’s. A test paragraph with a note that is used twice, and a note of ' +
          'two paragraphs.',
      );
    },
  },
  {
    title: 'selects words, goes to their popover by Tab, copies their quotation, and is back at the words by Escape',
    walk: async (reader) => {
      const words = 'turning a blind eye to the fact';
      await reader.goTo(BODOR);
      await reader.select(words, words);
      await reader.sees(POPOVER, 'Selected words');
      await reader.press('Tab');
      await reader.hasFocusOn(BUTTON, 'Copy link');
      await reader.press('Tab');
      await reader.hasFocusOn(BUTTON, 'Copy quotation');
      // Still to be seen which words they are: selected, or painted.
      const painted = await reader.page.evaluate(
        () =>
          (CSS.highlights as unknown as Map<string, Iterable<Range>> | undefined) &&
          [...CSS.highlights.values()].flatMap((ranges) => [...(ranges as Iterable<Range>)].map(String)),
      );
      expect([await reader.selected(), ...(painted ?? [])]).toContain(words);
      await reader.press('Enter');
      await reader.sees(TOLD, 'Quotation copied.');
      await reader.press('Escape');
      await reader.seesNo(POPOVER);
      expect(await reader.selected()).toBe(words);
      expect(inOneLine(await reader.pasted())).toContain(`${words} — Bodor Ilka, Closer Cooperation In Cyberspace, ¶2`);
    },
  },
  {
    title: 'opens the number of a passage by Enter, closes it by Escape, and opens it again; copies its link',
    walk: async (reader) => {
      const sign = '#p1 .passage-link';
      await reader.goTo(BODOR);
      await reader.focus(sign);
      for (let times = 0; times < 2; times += 1) {
        await reader.press('Enter');
        await reader.hasFocusOn(BUTTON, 'Copy link');
        await reader.press('Escape');
        await reader.hasFocusOn(sign);
      }
      await reader.press('Enter');
      await reader.hasFocusOn(BUTTON, 'Copy link');
      await reader.press('Enter');
      await reader.sees(TOLD, 'Link copied.');
      expect(await reader.pasted()).toMatch(/^http:.*\/essays\/bodor\/#p1$/);
    },
  },
  {
    title: 'cites a passage beside it, and an essay on its page',
    walk: async (reader) => {
      await reader.goTo(BODOR);
      await reader.click('#p3 .passage-link');
      await reader.click(BUTTON, 'Cite');
      await reader.sees(POPOVER, 'para. 3');
      await reader.goTo(`${BODOR}cite/`);
      await reader.click('copy-text button');
      await reader.sees('copy-text [role=status]', 'Copied');
      expect(await reader.pasted()).toContain('Closer');
    },
  },
  {
    title: 'opens the topics of a passage, and closes them',
    walk: async (reader) => {
      await reader.goTo(BODOR);
      await reader.click('.topics-link');
      await reader.sees('.passage-topics .list a');
      await reader.press('Escape');
      await reader.seesNo('.passage-topics');
    },
  },
];
