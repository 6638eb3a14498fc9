import { describe, expect, it } from 'vitest';
import { topicSource } from './topic-source.ts';

/** A source whose files are what is given, each answer once; and what it asked for. */
function sourceOf(files: Record<string, (Response | Error)[]>) {
  const asked: string[] = [];
  const source = topicSource('https://reader.example.org/search/', (address) => {
    const { url } = new Request(address);
    asked.push(url.replace('https://reader.example.org/search/', ''));
    const answer = files[asked.at(-1) ?? '']?.shift() ?? new Response('', { status: 404 });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { source, asked };
}

const LIST = { edition: 'one', topics: [] };
const TOPIC = { edition: 'one', name: 'law', href: '/topics/concepts/law/', passages: { lan: [9, 10] } };

describe('the list of topics', () => {
  it('is loaded once, however often it is asked for', async () => {
    const { source, asked } = sourceOf({ 'topics.json': [Response.json(LIST)] });
    expect(await Promise.all([source.list(), source.list()])).toEqual([LIST, LIST]);
    expect(await source.list()).toEqual(LIST);
    expect(asked).toEqual(['topics.json']);
  });

  it('is asked for again after a failure', async () => {
    const { source } = sourceOf({ 'topics.json': [new TypeError('Failed to fetch'), Response.json(LIST)] });
    await expect(source.list()).rejects.toMatchObject({ trouble: 'unreachable' });
    expect(await source.list()).toEqual(LIST);
  });

  it.each([
    ['unreachable', new Response('', { status: 404 })],
    ['unreachable', new Response('', { status: 500 })],
    ['damaged', new Response('{"edition":"one","top')],
    ['damaged', Response.json({ edition: 'one' })],
    ['damaged', Response.json({ edition: 'one', topics: [{ href: 'javascript:0' }] })],
  ])('is %s where its file cannot be used', async (trouble, answer) => {
    const { source } = sourceOf({ 'topics.json': [answer] });
    await expect(source.list()).rejects.toMatchObject({ name: 'IndexError', trouble });
  });
});

describe('the passages of a topic', () => {
  it('are loaded by its id', async () => {
    const { source } = sourceOf({ 'topics/concepts/law.json': [Response.json(TOPIC)] });
    expect(await source.passages('concepts/law')).toEqual(TOPIC);
  });

  it('are none where the site has no such topic', async () => {
    expect(await sourceOf({}).source.passages('concepts/law')).toBeUndefined();
  });

  it.each(['', 'law', '../words', 'concepts/../../words', 'concepts/law?x', 'https://example.org/x', 'concepts/'])(
    'are not asked for with “%s”, which is no id',
    async (id) => {
      const { source, asked } = sourceOf({});
      expect(await source.passages(id)).toBeUndefined();
      expect(asked).toEqual([]);
    },
  );

  it.each(['javascript:0', '//example.org/law/', 'law/', undefined])(
    'are damaged where their page would be %s, which is no place of the site',
    async (href) => {
      const { source } = sourceOf({ 'topics/concepts/law.json': [Response.json({ ...TOPIC, href })] });
      await expect(source.passages('concepts/law')).rejects.toMatchObject({ trouble: 'damaged' });
    },
  );

  it('are unreachable where the site has a fault', async () => {
    const { source } = sourceOf({ 'topics/concepts/law.json': [new Response('', { status: 500 })] });
    await expect(source.passages('concepts/law')).rejects.toMatchObject({ trouble: 'unreachable' });
  });
});
