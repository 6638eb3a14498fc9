import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { orderFilters } from './order-filters.ts';
import { readPagefindData, writePagefindData } from './pagefind-data.ts';

/** Pages with filters of several values each: enough that a hash map has them in another order the next time. */
const PAGES = Array.from({ length: 12 }, (_, number) => ({
  url: `/essays/${number}/`,
  content: `<html lang="en"><body data-pagefind-body><h1 data-pagefind-filter="essay:${number}">Title ${number}</h1>
    <p data-pagefind-filter="author:${number % 5}">word</p><p data-pagefind-filter="year:${number % 4}">word</p>
    <p data-pagefind-filter="publication:${number % 3}">word${number}</p>`,
}));

async function indexed() {
  return buildIndex(async (index) => {
    for (const page of PAGES) await index.addHTMLFile(page);
    return { errors: [] };
  });
}

it('the same pages give the same index, file by file', async () => {
  const first = await indexed();
  expect(first.filter(({ path }) => path.endsWith('.pf_filter')).length).toBe(4);
  for (let again = 0; again < 3; again += 1) {
    const byName = new Map((await indexed()).map(({ path, content }) => [path, Buffer.from(content).toString('hex')]));
    expect(byName).toEqual(new Map(first.map(({ path, content }) => [path, Buffer.from(content).toString('hex')])));
  }
});

it('what the files say of each other is still so', async () => {
  const files = new Map((await indexed()).map(({ path, content }) => [path, content]));
  const entry = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json'))) as {
    languages: { unknown: { hash: string } };
  };
  const metadata = files.get(`pagefind.${entry.languages.unknown.hash}.pf_meta`);
  const [, , , filters] = readPagefindData(metadata ?? new Uint8Array()) as [unknown, unknown, unknown, string[][]];
  expect(filters.map(([name]) => name)).toEqual(['author', 'essay', 'publication', 'year']);
  for (const [name = '', file = ''] of filters) {
    const [own, values] = readPagefindData(files.get(`filter/${file}.pf_filter`) ?? new Uint8Array()) as [
      string,
      string[][],
    ];
    expect(own).toBe(name);
    expect(values.map(([value]) => value)).toEqual(values.map(([value]) => value).sort());
  }
});

it('any data is read as it was written', () => {
  const value = fc.array(fc.oneof(fc.string(), fc.nat(), fc.array(fc.string())));
  fc.assert(
    fc.property(value, (data) => {
      expect(readPagefindData(writePagefindData(data))).toEqual(data);
    }),
  );
});

it('an index of another kind is refused', () => {
  const of = (name: string, value: unknown) => ({ path: name, content: writePagefindData(value) });
  const entry = { path: 'pagefind-entry.json', content: new TextEncoder().encode('{"hash":"en_1"}') };
  expect(() => orderFilters([])).toThrow('The entry of the search index is not as Pagefind 1.5 writes it.');
  expect(() => orderFilters([entry, of('pagefind.en_1.pf_meta', 'x')])).toThrow('The metadata of the search index');
  expect(() => orderFilters([entry, of('pagefind.en_1.pf_meta', [0, 0, 0, [['year', 'en_9']]])])).toThrow(
    'A filter of',
  );
  expect(() => orderFilters([entry, of('pagefind.en_2.pf_meta', [0, 0, 0, []])])).toThrow('The entry of');
});
