import { expect, it } from 'vitest';
import { describeProblem } from '#lib/editor-error.ts';
import { sourceProblems } from './source-words.ts';

const lines = ['A title', '', 'The first line of the  text.', '', 'The second line, by another.', 'Left out.'];
const told = (passages: string[]): string[] =>
  sourceProblems('sources/a.txt', lines, [3, 5], passages).map((problem) => describeProblem(problem));

it('tells nothing of an essay that has the words of its source', () => {
  expect(told(['The first line of the text.', 'The second line, by another.'])).toEqual([]);
});

it('tells the line and the words that differ', () => {
  expect(told(['The first line of the tent.', 'The second line, by another.'])).toEqual([
    'sources/a.txt:3\n  expected  the words of the source in ¶1 of the essay: The first line of the text.\n' +
      '  found     The first line of the tent.\n' +
      '  write     the words of the source; a backslash before a sign that Markdown takes for its own',
  ]);
});

it.each([
  ['lost', ['The first line of the text.'], 'sources/a.txt:5'],
  ['added', ['The first line of the text.', 'Left out.', 'The second line, by another.'], 'sources/a.txt'],
  [
    'doubled',
    ['The first line of the text.', 'The first line of the text.', 'The second line, by another.'],
    'sources/a.txt:3',
  ],
  ['moved', ['The second line, by another.', 'The first line of the text.'], 'sources/a.txt:3'],
])('tells of a line that is %s', (_kind, passages, place) => {
  expect(told(passages).map((message) => message.split('\n', 1)[0])).toEqual([place]);
});
