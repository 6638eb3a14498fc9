import { expect } from 'vitest';
import type { Reader } from '../reader.ts';
import type { Step } from '../step.ts';

const PAIR = '/compare/bodor/calder/';

/** Highlights of the shared words of two passages: all, and visible ones. */
const painted = (reader: Reader) =>
  reader.page.evaluate(() => {
    const ranges = [...((CSS.highlights.get('joined-words') ?? []) as Iterable<Range>)];
    const shown = ranges.filter(({ startContainer }) =>
      startContainer.parentElement?.checkVisibility({ visibilityProperty: true }),
    );
    return { places: ranges.length, shown: shown.length };
  });

/** Two essays side by side. */
export const comparing: readonly Step[] = [
  {
    title: 'compares two essays: chooses a passage, walks through what is joined with it, and crosses over',
    walk: async (reader) => {
      await reader.goTo(PAIR);
      await reader.click('[data-side=right] [data-number="2"] .number');
      await reader.sees('[data-part=status]', 'Calder ¶2 is joined with Bodor');
      await reader.sees('[data-part=current]', ', 1 of ');
      await reader.isAt('[data-side=left] [data-lit=current]');
      await reader.click('[data-part=next]');
      await reader.sees('[data-part=current]', ', 2 of ');
      await reader.isAt('[data-side=left] [data-lit=current]');
      await reader.focus('[data-side=right] [data-number="2"] .number');
      await reader.press('ArrowDown', 'Enter');
      await reader.sees('[data-part=status]', 'Calder ¶3 is joined with Bodor');
      await reader.press('ArrowLeft');
      await reader.hasFocusOn('[data-side=left] [data-lit=current] .number');
      await reader.press('Escape');
      await reader.seesNo('[data-lit]');
    },
  },
  {
    title: 'compares in a narrow window, where words are painted on the side that is shown alone',
    walk: async (reader) => {
      await reader.page.resize(600, 800);
      await reader.goTo(`${PAIR}#calder-p2`);
      for (const side of ['right', 'left', 'right']) {
        await reader.click(`[data-show=${side}]`);
        await reader.isAt(`[data-side=${side}]`);
        const { places, shown } = await painted(reader);
        expect(shown).toBeGreaterThan(0);
        expect(places).toBe(shown);
      }
    },
  },
];
