import { expect, it, vi } from 'vitest';
import { LoadError } from '#lib/load-file.ts';
import { partLoader } from './load-part.client.ts';

/** A host of files, some of which it does not give, and a browser that remembers each module that it was told of. */
function world() {
  const missing = new Set<string>();
  const asked: string[] = [];
  const spoilt = new Set<string>();
  const load = partLoader((file) => {
    asked.push(file);
    return missing.has(file) ? Promise.reject(new LoadError(file)) : Promise.resolve();
  });
  /** Imports a part as Firefox and WebKit do: a file that was away once is away for good. */
  const run = (files: readonly string[]) =>
    vi.fn(() => {
      for (const file of files) if (missing.has(file)) spoilt.add(file);
      return files.some((file) => spoilt.has(file)) ? Promise.reject(new TypeError('import')) : Promise.resolve('part');
    });
  return { missing, asked, load, run };
}

const FILES = ['menu.js', 'place.js', 'box.js'];

it.each(FILES)(
  'a part whose %s was away runs when it is wanted again, and before that the browser knows nothing of it',
  async (away) => {
    const { missing, load, run } = world();
    missing.add(away);
    const part = run(FILES);
    await expect(load(part, FILES.join(' '))).rejects.toThrow(LoadError);
    expect(part).not.toHaveBeenCalled();
    missing.clear();
    await expect(load(part, FILES.join(' '))).resolves.toBe('part');
  },
);

it('all files are asked for at once, each once, also by parts that share one', async () => {
  const { asked, load, run } = world();
  const first = load(run(FILES), FILES.join(' '));
  expect(asked).toEqual(FILES);
  await Promise.all([first, load(run(['other.js', 'box.js']), 'other.js box.js')]);
  await load(run(FILES), FILES.join(' '));
  expect(asked).toEqual([...FILES, 'other.js']);
});

it('after a failure only what failed is asked for again', async () => {
  const { missing, asked, load, run } = world();
  missing.add('place.js');
  await expect(load(run(FILES), FILES.join(' '))).rejects.toThrow(LoadError);
  missing.clear();
  await load(run(FILES), FILES.join(' '));
  expect(asked).toEqual([...FILES, 'place.js']);
});

it('what the part itself fails with is told', async () => {
  const { load } = world();
  await expect(load(() => Promise.reject(new TypeError('a mistake in it')), FILES.join(' '))).rejects.toThrow(
    'a mistake in it',
  );
});
