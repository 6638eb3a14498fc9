import { expect } from 'vitest';
import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';

const RESULT = '[data-search-results] a';

/** Text of a search field. */
const typed = (reader: Reader): Promise<string> =>
  reader.page.evaluate(
    () => [...document.querySelectorAll('input')].find((field) => field.checkVisibility())?.value ?? '',
  );

/** The words of the essay that are painted as found. */
const found = (reader: Reader): Promise<string[]> =>
  reader.page.evaluate(() => [...((CSS.highlights.get('found') ?? []) as Iterable<Range>)].map(String));

/** Searching. */
export const searching: readonly Step[] = [
  {
    title: 'searches over an essay, chooses by arrow keys, and arrives at the words by Enter',
    walk: async (reader) => {
      await reader.goTo('/essays/calder/');
      await reader.press('Control+k');
      await reader.hasFocusOn('dialog input');
      await reader.type('stumbling');
      await reader.sees(`dialog ${RESULT}`, '¶7');
      await reader.press('ArrowDown', 'ArrowDown', 'Enter');
      await reader.isAtAddress('/essays/bodor/#p7');
      await reader.isAt('#p7');
      await expect.poll(() => found(reader)).toContain('stumbling');
    },
  },
  {
    title: 'searches by mouse, and finds on the very page',
    walk: async (reader) => {
      await reader.goTo('/essays/bodor/');
      await reader.click('header search-dialog a');
      await reader.hasFocusOn('dialog input');
      await reader.type('robots');
      await reader.click(`dialog ${RESULT}`, '¶5');
      await reader.seesNo('dialog');
      await reader.isAt('#p5');
      await expect.poll(() => found(reader)).toEqual(['robots']);
    },
  },
  {
    title: 'searches on the page of the search, and narrows down what is found',
    walk: async (reader) => {
      await reader.goTo('/search/');
      await reader.click('#q');
      await reader.type('cybersecurity');
      await reader.sees(RESULT, 'Closer Cooperation');
      await reader.isAtAddress('/search/?q=cybersecurity');
      await reader.sees('[data-search-state=done]');
      await reader.click('summary', 'Narrow down');
      await reader.click('label', 'Harbour and Horizon');
      await reader.seesNo(RESULT, 'Closer Cooperation');
      await reader.sees(RESULT, 'Harbour and Horizon');
      await reader.isAtAddress(/essay=calder/);
    },
  },
  {
    title: 'goes through results by arrow keys, to the passage by Enter, back to what was typed and found, and forward',
    walk: async (reader) => {
      await reader.goTo('/search/');
      await reader.click('#q');
      await reader.type('stumbling');
      await reader.sees(RESULT, '¶7');
      await reader.press('ArrowDown');
      await reader.sees('[data-current]');
      await reader.press('Enter');
      await reader.isAtAddress(/^\/essays\/bodor\/#p/);
      await reader.page.back();
      await reader.isAtAddress('/search/?q=stumbling');
      await reader.sees(RESULT, '¶7');
      expect(await typed(reader)).toBe('stumbling');
      await reader.page.forward();
      await reader.isAtAddress(/^\/essays\/bodor\/#p/);
    },
  },
  {
    title: 'goes back to an essay with the search open over it, what was typed still in the field',
    walk: async (reader) => {
      await reader.goTo('/essays/calder/');
      await reader.press('Control+k');
      await reader.hasFocusOn('dialog input');
      await reader.type('robots');
      await reader.click(`dialog ${RESULT}`, '¶5');
      await reader.isAtAddress('/essays/bodor/#p5');
      await reader.page.back();
      await reader.isAtAddress('/essays/calder/');
      // A browser that has not kept the page shows it without the dialog.
      if ((await reader.read('dialog')).length > 0) expect(await typed(reader)).toBe('robots');
    },
  },
  {
    title: 'pastes a quotation, and sees that it is word for word',
    walk: async (reader) => {
      const query = '“more technical and financial assistance should go to developing countries”';
      await reader.goTo(`/search/?${new URLSearchParams({ q: query })}`);
      await reader.sees('main p', 'Quoted word for word from Closer Cooperation In Cyberspace ¶10');
    },
  },
];
