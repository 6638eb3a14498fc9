import { describe, expect, it } from 'vitest';
import { wordSource } from './words-source.ts';

type Answer = Response | Error;

/** A source whose files are what is given, and the addresses that it asked for. */
function sourceOf(files: Record<string, Answer>) {
  const asked: string[] = [];
  const source = wordSource('https://reader.example.org/search/', (address) => {
    const { url } = new Request(address);
    asked.push(url);
    const answer = files[url.replace('https://reader.example.org/search/', '')] ?? new Response('', { status: 404 });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer.clone());
  });
  return { source, asked };
}

const manifest = { edition: 'abc', starts: ['law'], passages: 9, essays: 2, averageWords: 80.5 };
const whole = () => new Response(JSON.stringify(manifest));
const brokenOff = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('reset')) }));

describe('the lists of words', () => {
  it('are loaded from the site, each by its edition and number', async () => {
    const { source, asked } = sourceOf({ 'words.json': whole(), 'words/abc-3.txt': new Response('law 2') });
    expect(await source.manifest()).toEqual(manifest);
    expect(await source.list(3)).toBe('law 2');
    expect(asked).toEqual([
      'https://reader.example.org/search/words.json',
      'https://reader.example.org/search/words/abc-3.txt',
    ]);
  });

  it.each<[string, string, Answer]>([
    ['unreachable', 'the connection breaks', new TypeError('Failed to fetch')],
    ['unreachable', 'it is not there', new Response('', { status: 404 })],
    ['unreachable', 'the site has a fault', new Response('', { status: 500 })],
    ['unreachable', 'it may not be had', new Response('', { status: 403 })],
    ['damaged', 'it is cut off', new Response('{"edition":"abc","sta')],
    ['damaged', 'it is a page', new Response('<!doctype html>')],
    ['damaged', 'it is empty', new Response('')],
    ['damaged', 'it is nothing', new Response('null')],
    ['damaged', 'it counts less than none', Response.json({ ...manifest, passages: -1 })],
    ['damaged', 'it has words for a number', Response.json({ ...manifest, averageWords: 'many' })],
    ['damaged', 'it lacks a number', Response.json({ ...manifest, essays: undefined })],
    ['damaged', 'it is another list', Response.json({ edition: 'abc', topics: [] })],
  ])('are %s where the first file cannot be used: %s', async (trouble, _name, answer) => {
    const { source } = sourceOf({ 'words.json': answer });
    await expect(source.manifest()).rejects.toMatchObject({ name: 'IndexError', trouble });
  });

  it('are unreachable where the first file breaks off', async () => {
    const source = wordSource('/', () => Promise.resolve(brokenOff()));
    await expect(source.manifest()).rejects.toMatchObject({ name: 'IndexError', trouble: 'unreachable' });
  });

  it.each<[string, string, Answer]>([
    ['outdated', 'it has gone', new Response('', { status: 404 })],
    ['unreachable', 'the connection breaks', new TypeError('Failed to fetch')],
    ['unreachable', 'the site has a fault', new Response('', { status: 503 })],
  ])('are %s where a list cannot be had: %s', async (trouble, _name, answer) => {
    const { source } = sourceOf({ 'words.json': whole(), 'words/abc-0.txt': answer });
    await source.manifest();
    await expect(source.list(0)).rejects.toMatchObject({ name: 'IndexError', trouble });
  });

  it('keep the fault that was met', async () => {
    const fault = new TypeError('Failed to fetch');
    const { source } = sourceOf({ 'words.json': fault });
    await expect(source.manifest()).rejects.toMatchObject({ cause: fault });
  });
});
