import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readJson } from '#environment/files.ts';
import type { PassagesFile } from '#exports/passages-schema.ts';
import { addresses } from '#lib/addresses.ts';
import { randomFrom } from '#lib/random.ts';
import { createEngine, type SearchEngine } from '#search/engine/engine.ts';
import { codeOf, indexSource } from '#search/engine/index-source.ts';
import { missedSentences, missedWords, type Missed, type Searched } from '#search/invariant.ts';
import type { Manifest } from '#search/index/manifest.ts';
import type { Issue, Site } from './site.ts';

/** Most passages that are searched for. Larger collections are sampled with a fixed seed. */
const MOST = 2_000;
const SEED = 20_261_127;

/**
 * Check: every word of a passage, searched alone, finds the passage; every sentence, pasted, is recognised as its quotation.
 * The passages are those of `passages.json`, the engine is that of the pages.
 */
export async function search({ folder, searchUrl }: Site): Promise<Issue[]> {
  const file = `${folder}/search/index.json`;
  // What a server answers is not in the site.
  if (searchUrl !== undefined || !existsSync(file)) return [];
  const { edition } = readJson(file) as Manifest;
  const engine = openEngine(pathToFileURL(`${folder}/search/`).href, edition);
  const texts = sample(readTexts(folder));
  const say = ({ asked, url }: Missed, what: string): string =>
    `Expected the search for ${JSON.stringify(asked)} to ${what} ${url}; it does not.`;
  const words = await missedWords(engine, texts);
  const sentences = await missedSentences(engine, texts);
  return [
    ...words.map((missed) => ({ code: 'search-001', file, message: say(missed, 'bring') })),
    ...sentences.map((missed) => ({ code: 'search-002', file, message: say(missed, 'know it as a quotation of') })),
  ];
}

function readTexts(folder: string): Searched[] {
  const { essays, passages } = readJson(`${folder}/passages.json`) as PassagesFile;
  const languages = new Map(essays.map(({ slug, language }) => [slug, language]));
  return passages.map(({ essay, id, text }) => ({
    url: `${addresses('/').essay(essay)}#${id}`,
    text,
    language: languages.get(essay) ?? '',
  }));
}

function sample(texts: readonly Searched[]): readonly Searched[] {
  if (texts.length <= MOST) return texts;
  const random = randomFrom(SEED);
  return texts
    .map((text) => ({ text, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** The engine of the pages, without topics. */
function openEngine(folder: string, edition: string): SearchEngine {
  const topics = { list: () => Promise.resolve({ edition, topics: [] }), passages: () => Promise.resolve(undefined) };
  return createEngine(indexSource(folder, codeOf(edition), fetchFile), topics, addresses('/').essay);
}

const fetchFile: typeof fetch = async (address) => {
  const url = new URL(address instanceof Request ? address.url : address);
  return new Response(await readFile(fileURLToPath(url)));
};
