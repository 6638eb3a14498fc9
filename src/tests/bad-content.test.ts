import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { it, vi } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

/*
 * Each folder beside `_good` holds one mistake that an editor can make: the files that differ from those of `_good`, or
 * their names in `removed.txt`, and the message in `expected.txt`.
 */
const FIXTURES = 'src/tests/fixtures/bad-content';

/** Names in the fixtures that are no content. */
const NOTES = ['expected.txt', 'removed.txt'];

// A process each; two at a time is what a small machine can do, and a machine with other work takes its time.
vi.setConfig({ maxConcurrency: 2, testTimeout: 180_000 });

/** Builds a case in a copy of the project. */
async function build(name: string): ReturnType<typeof buildCopy> {
  const root = path.resolve('.cache/bad-content', name);
  copyProject(root);
  for (const layer of ['_good', name]) {
    cpSync(path.join(FIXTURES, layer), path.join(root, 'content'), {
      recursive: true,
      filter: (from) => !NOTES.includes(path.basename(from)),
    });
  }
  for (const file of removed(name)) rmSync(path.join(root, 'content', file));
  return buildCopy(root);
}

function removed(name: string): string[] {
  const list = path.join(FIXTURES, name, 'removed.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

// Where capitals do not tell two files apart, there cannot be two files that differ in nothing else.
const capitalsCount = !existsSync(FIXTURES.toUpperCase());
const cases = readdirSync(FIXTURES).filter((name) => name !== '_good' && (capitalsCount || name !== 'slug-twice'));

it.concurrent('builds content that has no mistake, without a word of complaint', async ({ expect }) => {
  expect(await build('_good')).toEqual({ code: 0, stderr: '' });
});

it.concurrent.for(cases)('tells the editor, and nothing but that, what is wrong: %s', async (name, { expect }) => {
  const expected = readFileSync(path.join(FIXTURES, name, 'expected.txt'), 'utf8');
  expect(await build(name)).toEqual({ code: 1, stderr: `The site was not built. In the content:\n\n${expected}\n` });
});
