import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSite } from '#checks/site.ts';
import { sourceFidelity } from '#checks/source-fidelity.ts';
import { readSettings } from '#environment/settings.ts';
import { lostAddresses, readAddresses } from '../lost-addresses.ts';

/*
 * The collection that is published, as it was built. Everything else is tested with a collection that was invented, so
 * nothing here may depend on what an essay says: an editor is free to correct it, and to publish others.
 */
const { contentDir, outDir, basePath } = readSettings({});
const site = readSite({ folder: outDir, contentDir, basePath });

it('each text that was received stands on the page of an essay, word for word and in order', () => {
  const named = site.pages.flatMap(({ $ }) => $('[data-source]').attr('data-source') ?? []);
  expect(named.sort()).toEqual(readdirSync(path.join(contentDir, 'sources')).sort());
  expect(sourceFidelity(site)).toEqual([]);
});

it('an address of mail that came with a text, but not in it, is in no file', () => {
  const withheld = site.pages.flatMap(({ $ }) => {
    const source = $('[data-source]');
    const name = source.attr('data-source');
    if (name === undefined) return [];
    const body = (source.attr('data-body-lines') ?? '').split(' ').map(Number);
    const lines = readFileSync(path.join(contentDir, 'sources', name), 'utf8').split('\n');
    const others = lines.filter((_, index) => !body.includes(index + 1));
    return others.join('\n').match(/[^\s@<>]+@[\w-]+(\.[\w-]+)+/g) ?? [];
  });
  const texts = [...site.files].filter((name) => /\.(html|md|txt|json|xml|bib|ris)$/.test(name));
  const telling = texts.filter((name) => {
    const text = readFileSync(path.join(outDir, name), 'utf8');
    return withheld.some((address) => text.includes(address));
  });
  expect(telling).toEqual([]);
});

it('every address that was published leads somewhere, in its old form, too', () => {
  const published = readAddresses(contentDir);
  expect(Object.keys(published.pages).length).toBeGreaterThan(0);
  expect(lostAddresses(published, outDir)).toEqual([]);
});
