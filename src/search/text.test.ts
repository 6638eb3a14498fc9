import { expect, it } from 'vitest';
import { tokenise, wordsOf } from './text.ts';

it('Words are divided at any white space, and none is empty', () => {
  expect(wordsOf(' one\ttwo\n\nthree\u00a0four\u3000five ')).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(wordsOf(' \n ')).toEqual([]);
});

it('What is compared knows which word of the text it is part of', () => {
  expect(tokenise(['The', 'rule-based', '—', 'order/peace'])).toEqual({
    tokens: [
      { form: 'the', word: 0 },
      { form: 'rule', word: 1 },
      { form: 'based', word: 1 },
      { form: 'order', word: 3 },
      { form: 'peace', word: 3 },
    ],
    joins: [{ form: 'rulebased', start: 1, span: 2 }],
  });
});
