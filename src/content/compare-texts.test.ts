import { expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';

/** Paragraphs by a letter each; no two have a word in common. */
const PARAGRAPHS: Record<string, string> = {
  a: 'Anna asks about apples again',
  b: 'Birds bring berries back',
  c: 'Cold clouds cover coasts',
  d: 'Dogs dig during dinner',
  // The first of them, changed: a letter, a word in five.
  A: 'Anna asks about apples agaim',
  // Changed more than it is kept.
  Z: 'Anna likes pears much better',
};

const paragraphs = (letters: string): string[] => Array.from(letters, (letter) => PARAGRAPHS[letter] ?? letter);

const cases: [what: string, source: string, page: string, ...departures: string[]][] = [
  ['nothing where the two are equal', 'abcd', 'abcd'],
  ['nothing where there is nothing', '', ''],
  ['nothing where two paragraphs are equal in both', 'aba', 'aba'],
  ['a changed letter', 'abc', 'Abc', 'changed 0 0'],
  ['a changed paragraph among equal ones', 'cab', 'cAb', 'changed 1 1'],
  ['a lost paragraph, not that the others moved up', 'abcd', 'acd', 'lost 1'],
  ['a lost first paragraph', 'abc', 'bc', 'lost 0'],
  ['a lost last paragraph', 'abc', 'ab', 'lost 2'],
  ['everything lost', 'ab', '', 'lost 0', 'lost 1'],
  ['a doubled paragraph', 'abc', 'abbc', 'doubled 1 2'],
  ['a paragraph doubled elsewhere', 'abc', 'abca', 'doubled 0 3'],
  ['a paragraph doubled before its place', 'abc', 'cabc', 'doubled 2 0'],
  ['an added paragraph, not that the others moved down', 'abc', 'dabc', 'added 0'],
  ['a paragraph with few of the words as lost and added', 'abc', 'Zbc', 'lost 0', 'added 0'],
  ['two neighbours that changed places as one that moved', 'abcd', 'acbd', 'moved 1 2'],
  ['two others that changed places as two that moved', 'abcd', 'dbca', 'moved 0 3', 'moved 3 0'],
  ['three rotated paragraphs as one that moved', 'abc', 'bca', 'moved 0 2'],
  ['three paragraphs rotated the other way as one that moved', 'abc', 'cab', 'moved 2 0'],
  ['the last paragraph moved to the front', 'abcd', 'dabc', 'moved 3 0'],
  ['the first paragraph moved to the end', 'abcd', 'bcda', 'moved 0 3'],
  ['a reversed text as all but one that moved', 'abc', 'cba', 'moved 0 2', 'moved 1 1'],
  ['the first of two equal paragraphs lost', 'aba', 'ba', 'lost 0'],
  ['the second of two equal paragraphs lost', 'aba', 'ab', 'lost 2'],
  ['a third beside two equal paragraphs', 'aba', 'abaa', 'doubled 0 3'],
  ['one of two equal paragraphs changed', 'aba', 'abA', 'changed 2 2'],
  ['one of two equal paragraphs moved', 'abac', 'aabc', 'moved 1 2'],
  ['one lost and another doubled', 'abc', 'acc', 'lost 1', 'doubled 2 2'],
  ['a paragraph that is both changed and moved as both', 'abc', 'bcA', 'changed 0 2', 'moved 0 2'],
];

it.each(cases)('finds %s', (_what, source, page, ...departures) => {
  const found = compareTexts(paragraphs(source), paragraphs(page));
  expect(found.map((one) => [one.kind, one.source, one.page].filter((part) => part !== undefined).join(' '))).toEqual(
    departures,
  );
});

it('gives the texts of both, as far as there are two', () => {
  expect(compareTexts(paragraphs('ab'), paragraphs('A'))).toEqual([
    { kind: 'changed', source: 0, page: 0, sourceText: PARAGRAPHS.a, pageText: PARAGRAPHS.A },
    { kind: 'lost', source: 1, sourceText: PARAGRAPHS.b, pageText: '' },
  ]);
});

it('takes the paragraph that is most alike for the changed one, whichever comes first', () => {
  const source = ['one two three four five six', 'one two three four seven eight'];
  const page = ['one two three four seven nine'];
  expect(compareTexts(source, page).map(({ kind, source: at }) => [kind, at])).toEqual([
    ['changed', 1],
    ['lost', 0],
  ]);
});
