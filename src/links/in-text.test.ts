import { expect, test } from 'vitest';
import { inTextCitation } from './in-text.ts';

test('a citation in the text names its passage', () => {
  expect(inTextCitation({ before: '(Lan, 2020, para. ', after: ')' }, '3')).toBe('(Lan, 2020, para. 3)');
});

test('of several passages it names the first and the last, in the plural', () => {
  expect(inTextCitation({ before: '(Lan, 2020, para. ', after: ')' }, '3–5')).toBe('(Lan, 2020, paras. 3–5)');
  expect(inTextCitation({ before: 'On a para. in ', after: '.' }, '3–5')).toBe('On a para. in 3–5.');
});
