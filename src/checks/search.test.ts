import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { essayOf } from '#search/fixtures/in-memory.ts';
import { publishIndex } from '#search/index/publish.ts';
import { search } from './search.ts';

let folder: string;
beforeEach(() => void (folder = tempFolder()));

const TEXT = 'International anarchy, rule-based order, naïve H₂O and 中文 of COVID-19. The rest is short.';

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

/** Checks a site that publishes one passage, and whose search has another text of it. */
async function check(published: string, indexed: string) {
  const files = publishIndex([essayOf({ slug: 'a', blocks: [indexed] })], [], 'one');
  write('search/index.json', JSON.stringify(files.manifest));
  files.places.forEach((text, number) => write(`search/places/one-${number}.txt`, text));
  files.texts.forEach((text, number) => write(`search/texts/one-${number}.json`, text));
  const data = {
    essays: [{ slug: 'a', language: 'en' }],
    passages: [{ essay: 'a', id: 'p1', text: published }],
  };
  write('passages.json', JSON.stringify(data));
  return search({ folder, contentDir: '', basePath: '/', siteUrl: '', pages: [], files: new Set() });
}

it('has nothing to say where the search has what is published', async () => {
  expect(await check(TEXT, TEXT)).toEqual([]);
});

it('tells which word does not bring its passage', async () => {
  const issues = await check(`${TEXT} Ransomware.`, TEXT);
  const words = issues.filter(({ code }) => code === 'search-001');
  expect(words).toHaveLength(1);
  expect(words[0]?.message).toMatch(/“?"?Ransomware"?”? to bring \/essays\/a\/#p1; it does not/);
});

it('tells which sentence is not known', async () => {
  const issues = await check(
    TEXT,
    TEXT.replace('International anarchy, rule-based', 'Rule-based anarchy, international'),
  );
  expect(issues.map(({ code }) => code)).toEqual(['search-002']);
  expect(issues[0]?.message).toContain('know it as a quotation of /essays/a/#p1');
});

it('has nothing to say of a site without a search', async () => {
  expect(await search({ folder, contentDir: '', basePath: '/', siteUrl: '', pages: [], files: new Set() })).toEqual([]);
});
