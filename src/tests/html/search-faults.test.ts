import { expect, it } from 'vitest';
import { readAddress } from '#search/query/address.ts';
import type { EngineAnswer } from '#search/engine/engine.ts';
import { fetchFile, openBuilt } from '../search/built-engine.ts';
import { sites } from '../sites.ts';

const SITE = sites.main.env.OUT_DIR;

type Spoil = (content: ArrayBuffer) => Response;

const missing: Spoil = () => new Response('<h1>Not found</h1>', { status: 404 });
const refused: Spoil = () => new Response('', { status: 503 });
const cutOff: Spoil = (content) => new Response(content.slice(0, content.byteLength / 2));
const somethingElse: Spoil = () => new Response('<!doctype html><title>Welcome</title>');
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

const ask = async (fetcher: typeof fetch): Promise<EngineAnswer> => {
  const engine = await openBuilt(SITE, fetcher);
  return engine.search(readAddress(new URLSearchParams('q=robots')));
};

type Fault = [what: string, trouble: string, files: RegExp, spoil: Spoil];
/** Words are in the first file of a collection as small as this. */
const PARTS: [string, RegExp][] = [
  ['places', /\/places\//],
  ['texts', /\/texts\//],
];

it.each<Fault>([
  ['the first file is missing', 'unreachable', /index\.json/, missing],
  ['the first file is refused', 'unreachable', /index\.json/, refused],
  ['the first file is cut off', 'damaged', /index\.json/, cutOff],
  ['the first file is of another edition', 'outdated', /index\.json/, ofAnotherEdition],
  ['the first file is something else', 'damaged', /index\.json/, somethingElse],
  ...PARTS.flatMap(([name, files]): Fault[] => [
    [`a file of ${name} is missing`, 'outdated', files, missing],
    [`a file of ${name} is refused`, 'unreachable', files, refused],
    [`a file of ${name} is blocked`, 'unreachable', files, broken],
    [`a file of ${name} is cut off`, 'damaged', files, cutOff],
    [`a file of ${name} is something else`, 'damaged', files, somethingElse],
  ]),
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
