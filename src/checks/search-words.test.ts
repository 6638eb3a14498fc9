import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildIndex } from '../search/build-index.ts';
import { publishWords } from '../search/publish-words.ts';
import { searchWords } from './search-words.ts';
import type { Site } from './site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'search-words-'));
const site: Site = {
  folder,
  contentDir: '',
  basePath: '/',
  siteUrl: 'https://essays.example.org',
  pages: [],
  files: new Set(),
};
const TEXT = 'International anarchy, rule-based order, naïve H₂O and 中文 of COVID-19';

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

afterAll(() => rmSync(folder, { recursive: true }));

it('finds the words of a page in the index of the page, and nothing else there', async () => {
  const files = await buildIndex(async (index) => {
    await index.addHTMLFile({ url: '/essays/a/', content: `<html lang="en"><body><p>${TEXT}</p></body></html>` });
    return { errors: [] };
  });
  for (const file of files) write(`pagefind/${file.path}`, file.content);
  write('search/words.json', JSON.stringify(publishWords([[TEXT]], [], 'one').manifest));
  expect(await searchWords(site)).toEqual([]);

  write('search/words.json', JSON.stringify(publishWords([[`${TEXT} ransomware`]], [], 'one').manifest));
  const [issue, ...others] = await searchWords(site);
  expect(issue?.message).toContain('“ransomware”');
  expect(others).toEqual([]);
});

it('has nothing to say of a site without a search', async () => {
  expect(await searchWords({ ...site, folder: path.join(folder, 'pagefind') })).toEqual([]);
});
