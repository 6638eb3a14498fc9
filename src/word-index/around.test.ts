import { describe, expect, it } from 'vitest';
import { shortened, wordsAround } from './around.ts';

const PASSAGE = 'As a globally open system, there is no clear “boundary” in the rule-based cyberspace at all.'.split(
  ' ',
);

describe('the words around a word', () => {
  it('are four on either side, with dots where the passage goes on', () => {
    expect(wordsAround(PASSAGE, 9, 'boundary')).toEqual({
      before: '…\u00a0there is no clear “',
      word: 'boundary',
      after: '” in the rule-based cyberspace\u00a0…',
    });
  });

  it('have no dots where the passage begins and ends', () => {
    expect(wordsAround(PASSAGE, 2, 'globally')).toMatchObject({
      before: 'As a ',
      after: ' open system, there is\u00a0…',
    });
    expect(wordsAround(PASSAGE, 15, 'all')).toMatchObject({
      before: '…\u00a0the rule-based cyberspace at ',
      after: '.',
    });
    expect(wordsAround(['Law.'], 0, 'law')).toEqual({ before: '', word: 'Law', after: '.' });
  });

  it('are cut before they fill more than a line', () => {
    const long = 'x'.repeat(30);
    const { before, after } = wordsAround([long, long, 'law', long, long], 2, 'law');
    expect([before, after]).toEqual([`…\u00a0${long} `, ` ${long}\u00a0…`]);
  });
});

it('a word that no line can hold is cut, between letters', () => {
  expect(shortened('law')).toBe('law');
  expect(shortened('x'.repeat(5_000))).toBe(`${'x'.repeat(39)}…`);
  expect(shortened('𠮷'.repeat(50))).toBe(`${'𠮷'.repeat(39)}…`);
});
