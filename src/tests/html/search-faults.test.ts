import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAddress } from '../../search/query/address.ts';
import type { SearchAnswer } from '../../search/types.ts';
import { fetchFile, openBuilt } from '../search/built-engine.ts';
import { sites } from '../sites.ts';

const SITE = sites.main.env.OUT_DIR;

// Pagefind says there what it cannot load.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

type Spoil = (content: ArrayBuffer) => Response;

const missing: Spoil = () => new Response('<h1>Not found</h1>', { status: 404 });
const refused: Spoil = () => new Response('', { status: 503 });
const cutOff: Spoil = (content) => new Response(content.slice(0, content.byteLength / 2));
const broken: Spoil = () => {
  throw new TypeError('The connection broke.');
};
const ofAnotherEdition: Spoil = (content) => {
  const text = new TextDecoder().decode(content);
  return new Response(text.replace(/"edition":"[^"]*"/, '"edition":"another"'));
};

/** Spoils the files whose addresses match, as long as `lasts` says so. */
function spoiled(files: RegExp, spoil: Spoil) {
  const fault = { lasts: true, times: 0 };
  const fetcher: typeof fetch = async (input, options) => {
    const response = await fetchFile(input, options);
    const address = input instanceof Request ? input.url : String(input);
    if (!fault.lasts || !files.test(address)) return response;
    fault.times += 1;
    return spoil(await response.arrayBuffer());
  };
  return { fault, fetcher };
}

const ask = async (fetcher: typeof fetch): Promise<SearchAnswer> => {
  const engine = await openBuilt(SITE, fetcher);
  return engine.search(readAddress(new URLSearchParams('q=robots')));
};

it.each<[string, string, RegExp, Spoil]>([
  ['the list of the index is missing', 'unreachable', /pagefind-entry/, missing],
  ['the WebAssembly is missing', 'unreachable', /\.pagefind/, missing],
  ['the WebAssembly is blocked', 'unreachable', /\.pagefind/, broken],
  ['the WebAssembly is cut off', 'unreachable', /\.pagefind/, cutOff],
  ['the list of pages is cut off', 'unreachable', /\.pf_meta/, cutOff],
  ['a part of the index is missing', 'damaged', /\.pf_index/, missing],
  ['a part of the index is cut off', 'damaged', /\.pf_index/, cutOff],
  ['the texts are missing', 'unreachable', /\.pf_fragment/, missing],
  ['the texts are cut off', 'unreachable', /\.pf_fragment/, cutOff],
  ['the list of words is missing', 'unreachable', /words\.json/, missing],
  ['the list of words is refused', 'unreachable', /words\.json/, refused],
  ['the list of words is cut off', 'damaged', /words\.json/, cutOff],
  ['the list of words is of another edition', 'outdated', /words\.json/, ofAnotherEdition],
])(
  'A search fails in a known way where %s, and works when it is opened afterwards',
  async (_name, trouble, files, spoil) => {
    const { fault, fetcher } = spoiled(files, spoil);
    await expect(ask(fetcher)).rejects.toMatchObject({ name: 'IndexError', trouble });
    // A fault that did not happen proves nothing.
    expect(fault.times).toBeGreaterThan(0);
    fault.lasts = false;
    expect((await ask(fetcher)).hits.map(({ url }) => url)).toEqual(['/essays/bodor/#p5']);
  },
);

it('A search without its topics finds passages all the same', async () => {
  const { fault, fetcher } = spoiled(/topics\.json/, broken);
  expect((await ask(fetcher)).hits).toHaveLength(1);
  expect(fault.times).toBeGreaterThan(0);
});
