import { expect, it } from 'vitest';
import { fileProblem, reading } from './files.ts';

const fault = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

it('what the system says of a file is told, whoever asked', () => {
  expect(fileProblem(fault('EACCES', 'content/people.json'))).toMatchObject({
    file: 'content/people.json',
    found: 'something that may not be read',
  });
  expect(fileProblem(fault('EMFILE'), 'content/essays')).toMatchObject({ file: 'content/essays' });
});

it('what is of no file, or of no known kind, stays what it is', () => {
  expect(fileProblem(fault('EACCES'))).toBeUndefined();
  expect(fileProblem(fault('ENOWHERE', 'a'))).toBeUndefined();
  expect(fileProblem('EACCES')).toBeUndefined();
  const other = new TypeError('of a program');
  expect(() =>
    reading('a', () => {
      throw other;
    }),
  ).toThrow(other);
});
