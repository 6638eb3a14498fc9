import { describe, expect, it } from 'vitest';
import { LoadError } from '#lib/load-file.ts';
import { siteOf } from '../fixtures/in-memory.ts';
import { indexSource } from './index-source.ts';

const FOLDER = 'https://reader.example.org/search/';

type Answer = Response | Error;

/** A source whose files are what is given, and the addresses that it asked for. */
function sourceOf(files: Record<string, Answer>) {
  const asked: string[] = [];
  const source = indexSource(FOLDER, 'one', (address) => {
    const { url } = new Request(address);
    asked.push(url.replace(FOLDER, ''));
    const answer = files[url.replace(FOLDER, '')] ?? new Response('', { status: 404 });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer.clone());
  });
  return { source, asked };
}

const { manifest } = siteOf([{ slug: 'a', blocks: ['The law.'] }]);
const brokenOff = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) }));

describe('the files of the index', () => {
  it('are loaded from the site, each by its edition and number', async () => {
    const { source, asked } = sourceOf({
      'index.json': Response.json(manifest),
      'words/one-3.txt': new Response('law 2'),
      'places/one-0.txt': new Response('law BB'),
      'texts/one-12.json': new Response('[["The law."]]'),
    });
    expect(await source.manifest()).toEqual(manifest);
    expect([await source.words(3), await source.places(0), await source.texts(12)]).toEqual([
      'law 2',
      'law BB',
      '[["The law."]]',
    ]);
    expect(asked).toEqual(['index.json', 'words/one-3.txt', 'places/one-0.txt', 'texts/one-12.json']);
  });

  it('are those of the edition that the site has now, whatever it was when the page was loaded', async () => {
    const { source, asked } = sourceOf({
      'index.json': Response.json({ ...manifest, edition: 'one-later' }),
      'words/one-later-0.txt': new Response('law 2'),
    });
    await source.manifest();
    expect(await source.words(0)).toBe('law 2');
    expect(asked).toEqual(['index.json', 'words/one-later-0.txt']);
  });

  it.each<[string, string, Answer]>([
    ['unreachable', 'the connection breaks', new TypeError('Failed to fetch')],
    ['unreachable', 'it is not there', new Response('', { status: 404 })],
    ['unreachable', 'the site has a fault', new Response('', { status: 500 })],
    ['unreachable', 'it may not be had', new Response('', { status: 403 })],
    ['damaged', 'it is cut off', new Response('{"edition":"one","aut')],
    ['damaged', 'it is a page', new Response('<!doctype html>')],
    ['damaged', 'it is empty', new Response('')],
    ['damaged', 'it is nothing', new Response('null')],
    ['damaged', 'it has a word for a list', Response.json({ ...manifest, essays: 'many' })],
    ['damaged', 'it lacks a list', Response.json({ ...manifest, places: undefined })],
    ['damaged', 'it lacks the synonyms', Response.json({ ...manifest, synonyms: undefined })],
    ['damaged', 'it is another list', Response.json({ edition: 'one', topics: [] })],
    ['outdated', 'it was made by other code', Response.json({ ...manifest, edition: 'two-2' })],
  ])('are %s where the first file cannot be used: %s', async (trouble, _name, answer) => {
    const { source } = sourceOf({ 'index.json': answer });
    await expect(source.manifest()).rejects.toMatchObject({ name: 'IndexError', trouble });
  });

  it('are unreachable where the first file breaks off', async () => {
    const source = indexSource('/', 'one', () => Promise.resolve(brokenOff()));
    await expect(source.manifest()).rejects.toMatchObject({ name: 'IndexError', trouble: 'unreachable' });
  });

  it.each<[string, string, Answer]>([
    ['outdated', 'it has gone', new Response('', { status: 404 })],
    ['unreachable', 'the connection breaks', new TypeError('Failed to fetch')],
    ['unreachable', 'the site has a fault', new Response('', { status: 503 })],
  ])('are %s where a part cannot be had: %s', async (trouble, _name, answer) => {
    const parts = { 'words/one-0.txt': answer, 'places/one-0.txt': answer, 'texts/one-0.json': answer };
    const { source } = sourceOf({ 'index.json': Response.json(manifest), ...parts });
    await source.manifest();
    await expect(source.words(0)).rejects.toMatchObject({ name: 'IndexError', trouble });
    await expect(source.places(0)).rejects.toMatchObject({ name: 'IndexError', trouble });
    await expect(source.texts(0)).rejects.toMatchObject({ name: 'IndexError', trouble });
  });

  it('keep the fault that was met', async () => {
    const { source } = sourceOf({ 'index.json': new TypeError('Failed to fetch') });
    await expect(source.manifest()).rejects.toMatchObject({ cause: new LoadError(`${FOLDER}index.json`) });
  });
});
