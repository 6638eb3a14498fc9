import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('what is asked for many times is done once', async () => {
  const load = vi.fn((key: string) => Promise.resolve(key));
  const ask = once(load);
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['a', 'a', 'b']);
  expect(await ask('a')).toBe('a');
  expect(load).toHaveBeenCalledTimes(2);
});

it('who asks after a failure, or while it is on its way, has it tried again', async () => {
  const load = vi.fn((key: string) =>
    load.mock.calls.length < 3 ? Promise.reject(new Error()) : Promise.resolve(key),
  );
  const ask = once(load);
  const [first, second, third] = await Promise.allSettled([ask('a'), ask('a'), ask('a')]);
  expect([first.status, second.status, third.status]).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(await ask('a')).toBe('a');
  expect(load).toHaveBeenCalledTimes(3);
});
