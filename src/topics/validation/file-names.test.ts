import { expect, it } from 'vitest';
import { fileNameProblems } from '#content/file-names.ts';
import { topicFiles } from './file-names.ts';

it('a slug stands once in a kind, capitals or not', () => {
  const names = ['concepts/Divide.md', 'concepts/divide.md', 'events/divide.md'];
  expect([...fileNameProblems('topics', names, topicFiles('topics'))]).toEqual([
    {
      file: 'topics/concepts/Divide.md',
      expected: 'a slug of its own for each topic of a kind; capitals make no difference',
      found: 'the slug "divide", which topics/concepts/divide.md has as well',
      write: 'another name for one of the two files',
    },
  ]);
});
