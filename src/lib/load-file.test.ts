import { afterEach, expect, it, vi } from 'vitest';
import { LoadError, loadFile } from './load-file.ts';

afterEach(() => vi.unstubAllGlobals());

const text = (answer: Response): Promise<string> => answer.text();

it('a file that is there is read', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('words')));
  expect(await loadFile('/a.js', text)).toBe('words');
});

it.each([
  ['no answer', () => Promise.reject(new TypeError('network')), false],
  ['a fault of the host', () => Promise.resolve(new Response('', { status: 503 })), false],
  ['a file that is not there', () => Promise.resolve(new Response('', { status: 404 })), true],
  ['a file that is there no more', () => Promise.resolve(new Response('', { status: 410 })), true],
  [
    'an answer that breaks off',
    () => Promise.resolve(new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) }))),
    false,
  ],
])('%s is told, and whether the site has it no more', async (_, fetchFile, isGone) => {
  vi.stubGlobal('fetch', fetchFile);
  const error = await loadFile('/a.js', text).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(LoadError);
  expect(error).toMatchObject({ isGone });
});
