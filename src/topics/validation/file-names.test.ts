import { expect, it } from 'vitest';
import { topicNameProblems } from './file-names.ts';

it('a slug stands once in a kind, capitals or not', () => {
  expect(topicNameProblems('topics', ['concepts/Divide.md', 'concepts/divide.md', 'events/divide.md'])).toEqual([
    {
      file: 'topics/concepts/Divide.md',
      expected: 'a slug of its own for each topic of a kind; capitals make no difference',
      found: 'the slug "Divide", which topics/concepts/divide.md has as well',
      write: 'another name for one of the two files',
    },
  ]);
});
