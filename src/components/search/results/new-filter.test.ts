import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FILTERS, type Filter } from '#search/filters.ts';
import { ask, placesOf, siteOf } from '#search/fixtures/in-memory.ts';
import { readAddress, writeAddress } from '#search/query/address.ts';
import { Narrow } from './narrow.client.ts';

/** The registry, to which the tests add a filter of their own. */
const registry = FILTERS as unknown as Filter[];

beforeEach(() => {
  registry.push({ key: 'kind', label: 'Kind', valueOf: ({ kind }) => kind });
  const { document, HTMLInputElement } = new JSDOM('').window;
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
});

afterEach(() => {
  registry.pop();
  vi.unstubAllGlobals();
});

it('A filter that is added to the registry is indexed, counted, shown, chosen and kept in the address', async () => {
  const site = siteOf([
    { slug: 'lan', blocks: ['Peace online.', 'Peace offline.'], kind: 'Speech' },
    { slug: 'tan', blocks: ['Peace at last.'], kind: 'Essay' },
  ]);
  const request = readAddress(new URLSearchParams('q=peace&kind=Essay'));
  expect(writeAddress(request).toString()).toBe('q=peace&kind=Essay');

  const all = await ask(site, 'peace');
  expect(placesOf(all)).toHaveLength(3);
  expect(all.facets).toHaveProperty('kind', [
    { value: 'Speech', label: 'Speech', count: 2 },
    { value: 'Essay', label: 'Essay', count: 1 },
  ]);
  expect(placesOf(await ask(site, request.query, request))).toEqual(['tan/#p1']);

  const choose = vi.fn<ConstructorParameters<typeof Narrow>[0]>();
  const narrow = new Narrow(choose);
  document.body.append(narrow.element);
  narrow.show(all.facets, { ...request, filters: {} });
  const group = narrow.element.querySelector('fieldset:has([name="kind"])');
  expect(group?.textContent).toBe('KindSpeech 2Essay 1');
  group?.querySelector<HTMLInputElement>('[value="Essay"]')?.click();
  expect(choose).toHaveBeenCalledWith({ filters: { kind: ['Essay'] }, sort: 'relevance' });
});
