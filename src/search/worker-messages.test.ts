import { expect, it } from 'vitest';
import { IndexError, type Trouble } from './types.ts';
import { describeError, throwTrouble, type WorkerResponse } from './worker-messages.ts';

/** What comes out at the other side, after a message between worker and page. */
function sent(error: unknown): unknown {
  try {
    throwTrouble(structuredClone(describeError(7, error)));
  } catch (caught) {
    return caught;
  }
  return undefined;
}

it.each<Trouble>(['unreachable', 'damaged', 'outdated'])('A fault of the index stays what it is: %s', (trouble) => {
  const error = sent(new IndexError(trouble, 'The index.'));
  expect(error).toBeInstanceOf(IndexError);
  expect(error).toMatchObject({ trouble, message: 'The index.' });
});

it('Its cause is told in words', () => {
  const error = new IndexError('unreachable', 'Not loaded.', { cause: new TypeError('Failed to fetch') });
  expect(sent(error)).toMatchObject({ message: 'Not loaded. TypeError: Failed to fetch' });
});

it.each<[string, unknown, string]>([
  ['an error', new RangeError('Out of range.'), 'Out of range.'],
  ['a text', 'broken', 'broken'],
  ['nothing', undefined, 'undefined'],
  ['an object of another kind', Object.create(null, { toString: { value: () => 'odd' } }), 'odd'],
])('Any other fault is none of the index: %s', (_name, thrown, message) => {
  const error = sent(thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(IndexError);
  expect(error).toMatchObject({ message });
});

it('A fault carries the number of its request', () => {
  expect(describeError(7, new Error('x'))).toEqual({ number: 7, trouble: 'unknown', message: 'x' });
});

it('What is no fault is let through', () => {
  const opened: WorkerResponse = { number: 1, opened: 5 };
  expect(() => throwTrouble(opened)).not.toThrow();
});
