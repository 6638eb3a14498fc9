import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened, wordsAround, type Around } from './around.ts';

const PASSAGE = 'As a globally open system, there is no clear “boundary” in the rule-based cyberspace at all.';

function around(text: string, word: string): Around {
  const start = text.indexOf(word);
  return wordsAround(text, { start, end: start + word.length });
}

describe('the words around a word', () => {
  it('are four on either side, with dots where the passage goes on', () => {
    expect(around(PASSAGE, 'boundary')).toEqual({
      before: '…\u00a0there is no clear “',
      word: 'boundary',
      after: '” in the rule-based cyberspace\u00a0…',
    });
  });

  it('have no dots where the passage begins and ends', () => {
    expect(around(PASSAGE, 'globally')).toMatchObject({ before: 'As a ', after: ' open system, there is\u00a0…' });
    expect(around(PASSAGE, 'all.')).toMatchObject({ before: '…\u00a0the rule-based cyberspace at ', after: '' });
    expect(around('Law.', 'Law')).toEqual({ before: '', word: 'Law', after: '.' });
  });

  it('are cut before they fill more than a line', () => {
    const long = 'x'.repeat(30);
    const { before, after } = around(`${long} ${long} law ${long} ${long}`, 'law');
    expect([before, after]).toEqual([`…\u00a0${long} `, ` ${long}\u00a0…`]);
  });

  it('are letters, where a script has no spaces', () => {
    const { before, word, after } = around(`${'网'.repeat(60)}法律${'络'.repeat(60)}`, '法律');
    expect([before, word, after]).toEqual([`…\u00a0${'网'.repeat(40)}`, '法律', `${'络'.repeat(40)}\u00a0…`]);
  });
});

it('the words around a word are words of the passage, in a line, with dots where any are left out', () => {
  const sign = fc.constantFrom(...Array.from('  \u00a0\nabcé法𠮷-'), 'sovereignty', 'x'.repeat(45));
  const side = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(side, side, (left, right) => {
      const range = { start: left.length, end: left.length + 3 };
      const { before, word, after } = wordsAround(`${left}law${right}`, range);
      const [shownBefore, shownAfter] = [before.replace(/^…\u00a0/, ''), after.replace(/\u00a0…$/, '')];
      const [allBefore, allAfter] = [left.trimStart(), right.trimEnd()].map((all) => all.replace(/\s+/gu, ' '));
      expect(word).toBe('law');
      expect(allBefore?.endsWith(shownBefore)).toBe(true);
      expect(allAfter?.startsWith(shownAfter)).toBe(true);
      for (const shown of [shownBefore, shownAfter]) {
        expect(Array.from(shown).length).toBeLessThanOrEqual(40);
        expect(shown.trim().split(' ').length).toBeLessThanOrEqual(5);
      }
      expect(before !== shownBefore).toBe(shownBefore !== allBefore);
      expect(after !== shownAfter).toBe(shownAfter !== allAfter);
    }),
  );
});

it('a word that no line can hold is cut, between letters', () => {
  expect(shortened('law')).toBe('law');
  expect(shortened('x'.repeat(5_000))).toBe(`${'x'.repeat(39)}…`);
  expect(shortened('𠮷'.repeat(50))).toBe(`${'𠮷'.repeat(39)}…`);
});
