import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { SettingsError } from '#environment/settings.ts';
import { explain, explainDeath } from './explain.ts';

const problem = { file: 'a.mdx', line: 3, expected: 'x', found: 'y', write: 'z' };
const wrap = (cause: unknown): Error => new Error('A tool failed.\n  at its own place', { cause });

function systemError(code: string, more: object = {}): Error {
  return Object.assign(new Error(`${code}: something, open '/a'\nmore`), { code, path: '/a', ...more });
}

describe('a mistake is told in one message', () => {
  it.each<[what: string, error: unknown, message: string]>([
    ['of the content', wrap(new EditorError(problem)), 'The site was not built. In the content:\n\na.mdx:3\n'],
    ['of the settings', new SettingsError('PORT is "x".'), 'PORT is "x".'],
    ['of a full disk', systemError('ENOSPC'), 'The site was not built. /a (ENOSPC): the disk is full. Make room, and'],
    ['of a file that a tool could not read', wrap(systemError('EACCES')), '/a (EACCES): there is no permission.'],
    [
      'of one error among several',
      new AggregateError([wrap(systemError('EROFS'))], 'Many'),
      '/a (EROFS): it lies where',
    ],
    ['of two file systems', systemError('EXDEV', { dest: '/b' }), '/b (EXDEV): it lies on another file system.'],
    ['of anything else', wrap(undefined), 'The site was not built. A tool failed. (With `-- --trace` it says where.)'],
    [
      'of a file that a bundler could not read',
      new Error(
        "Build failed with 2 errors:\n\n[plugin vite:css] x.css\nError: EACCES: permission denied, open '/a b/c'\n    at x",
      ),
      'The site was not built. /a b/c (EACCES): there is no permission.',
    ],
    [
      'of a file that a bundler did not find',
      new Error(
        "Build failed with 1 error:\n\n\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve './x.png' in a.mdx\n  at",
      ),
      "The site was not built. Could not resolve './x.png' in a.mdx (With",
    ],
    ['of an error without words', new Error(''), 'The site was not built. An error without words.'],
    ['of what is no error', 'lost', 'The site was not built. lost ('],
  ])('%s', (_what, error, message) => {
    const told = explain(error).message;
    expect(told).toContain(message);
    expect(told).not.toMatch(/^ +at /m);
  });

  it('of an error that is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(explain(error).message).toContain('round');
  });
});

it('where in the program it was is kept for who asks', () => {
  try {
    readFileSync('/nowhere/at/all');
  } catch (error) {
    const { message, trace } = explain(error);
    expect(message).toBe('The site was not built. /nowhere/at/all (ENOENT): it is not there.');
    expect(trace).toMatch(/\n +at .*explain\.test\.ts/);
  }
});

describe('a build that ends without a word is explained', () => {
  it.each<[signal: NodeJS.Signals | null, said: string, told: string]>([
    ['SIGABRT', 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'out of memory'],
    [null, 'FATAL ERROR: … JavaScript heap out of memory', 'NODE_OPTIONS=--max-old-space-size=4096'],
    ['SIGKILL', '', 'the system had too little memory'],
    ['SIGSEGV', '', 'in a compiled program that it uses (SIGSEGV)'],
    ['SIGTERM', '', 'The build was stopped (SIGTERM)'],
    [null, '', 'It ended without a word.'],
    [
      null,
      "node:internal\nError [ERR_MODULE_NOT_FOUND]: Cannot find package 'astro'\n    at x",
      "Cannot find package 'astro' (With",
    ],
  ])('by %s', (signal, said, told) => {
    const message = explainDeath(signal, said);
    expect(message).toContain(told);
    expect(message).toMatch(/the (site|one) that was there stays/);
    expect(message.split('\n')).toHaveLength(1);
  });
});
