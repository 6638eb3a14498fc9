import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicsOf } from '../fixtures/in-memory.ts';
import { askStub, backendOf, stubOf, type Stub } from '../fixtures/stub-server.ts';
import { runs } from '#tests/runs.ts';

const stub = stubOf([{ slug: 'peace', title: 'On Peace', authors: ['Ada'], blocks: ['# Law', 'The law of nations.'] }]);

type Change = (answer: string) => Response | Promise<Response>;

/** A server that spoils the answers to some paths. */
function spoiled(path: string, change: Change): Pick<Stub, 'fetchFile'> {
  return {
    async fetchFile(address, options) {
      const response = await stub.fetchFile(address, options);
      return pathOf(address) === path ? change(await response.text()) : response;
    },
  };
}

const instead = (text: string) => (): Response => new Response(text);
/** How often something was replaced: a fault that did not happen proves nothing. */
let faults = 0;
const replaced = (from: RegExp, to: string): Change =>
  function replacing(answer) {
    faults += Number(answer.search(from) >= 0);
    return new Response(answer.replaceAll(from, to));
  };
const pathOf = (address: Parameters<typeof fetch>[0]): string =>
  new URL(address instanceof Request ? address.url : address).pathname.replace(/^.*\//, '');

describe('a search fails in a known way where the server', () => {
  it.each<[string, string, string, Change]>([
    ['is not there', 'unreachable', '_mapping', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['has no such index', 'unreachable', '_mapping', () => new Response('{}', { status: 404 })],
    ['lets nobody in', 'unreachable', '_search', () => new Response('{}', { status: 403 })],
    ['has too much to do', 'unreachable', '_search', () => new Response('{}', { status: 429 })],
    ['does not understand', 'unreachable', '_search', () => new Response('{"error":{}}', { status: 400 })],
    [
      'has not enough time for all passages',
      'unreachable',
      '_search',
      replaced(/"timed_out":false/g, '"timed_out":true'),
    ],
    ['has another edition', 'outdated', '_mapping', replaced(/"edition":"one"/g, '"edition":"two"')],
    ['is something else', 'damaged', '_mapping', instead('<!doctype html><title>Welcome</title>')],
    ['is another index', 'damaged', '_mapping', instead('{"others":{"mappings":{"properties":{}}}}')],
    [
      'has several indexes of this name',
      'damaged',
      '_mapping',
      (answer) => new Response(answer.replace(/^\{/, '{"other":{},')),
    ],
    ['breaks off', 'damaged', '_search', (answer) => new Response(answer.slice(0, -9))],
    ['sends a list', 'damaged', '_search', instead('[]')],
    ['sends nothing', 'damaged', '_search', instead('null')],
    ['names a foreign address', 'damaged', '_search', replaced(/"slug":"peace"/g, '"slug":"../../evil.example"')],
    ['names an address with markup', 'damaged', '_search', replaced(/"fragment":"p1"/g, '"fragment":"p1 \\"onclick"')],
    ['sends a text that is none', 'damaged', '_search', replaced(/"text":"[^"]*"/g, '"text":{"html":"<b>"}')],
    ['sends a language that is none', 'damaged', '_search', replaced(/"language":"en"/g, '"language":"no such tag"')],
    ['sends a passage without number', 'damaged', '_search', replaced(/"number":1/g, '"number":-1')],
    ['sends another kind of thing', 'damaged', '_search', replaced(/"kind":"passage"/g, '"kind":"advert"')],
    ['counts in words', 'damaged', '_search', replaced(/"value":\d+/g, '"value":"many"')],
  ])('%s', async (_what, trouble, path, change) => {
    faults = 0;
    await expect(askStub(spoiled(path, change), 'law')).rejects.toMatchObject({ name: 'IndexError', trouble });
    if (change.name === 'replacing') expect(faults).toBeGreaterThan(0);
  });

  it('sends anything at all: an answer, or a known trouble, and no address outside the site', async () => {
    const text = await (await stub.fetchFile('https://search.example.org/passages/_mapping')).text();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json(), { minLength: 1, maxLength: 3 }), async (answers) => {
        let next = 0;
        const fetchFile: typeof fetch = (address) =>
          Promise.resolve(new Response(pathOf(address) === '_mapping' ? text : answers[next++ % answers.length]));
        try {
          const { shown } = await askStub({ fetchFile }, 'law');
          for (const { url } of shown) expect(url).toMatch(/^\/essays\/[a-z0-9-]+\/(#\S+)?$/);
        } catch (error) {
          expect(error).toMatchObject({ name: 'IndexError', trouble: 'damaged' });
        }
      }),
      { numRuns: runs(200, 5_000) },
    );
  });
});

it('asks for the facts of the index once, and again where that failed', async () => {
  const asked: string[] = [];
  let isThere = false;
  const backend = backendOf({
    fetchFile(address, options) {
      asked.push(pathOf(address));
      return isThere ? stub.fetchFile(address, options) : Promise.reject(new TypeError('Failed to fetch'));
    },
  });
  const request = { query: 'law', filters: {}, sort: 'relevance', corrects: true } as const;
  await expect(backend.warmUp()).rejects.toMatchObject({ trouble: 'unreachable' });
  isThere = true;
  asked.length = 0;
  expect(await backend.warmUp()).toBe(false);
  await backend.search(request);
  await backend.search(request);
  expect(asked.filter((path) => path === '_mapping')).toHaveLength(1);
});

it('finds passages all the same where the topics of the site cannot be had', async () => {
  const lost = { ...topicsOf([]), list: () => Promise.reject(new Error('lost')) };
  const { count, topics } = await backendOf(stub, lost).search({
    query: 'law',
    filters: {},
    sort: 'relevance',
    corrects: true,
  });
  expect([count, topics]).toEqual([1, []]);
});
