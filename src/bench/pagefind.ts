/** Bytes that Pagefind has a query load, given words that are cut already: the baseline of the search's own index. */
import { close, createIndex } from 'pagefind';
import { brotliSize } from '#checks/page-weight.ts';
import { segment } from '#language/segment.ts';
import type { IndexedEssay } from '#search/index/units.ts';

/** Bytes over the network. */
export interface PagefindSizes {
  /** Script and WebAssembly. */
  engine: number;
  /** List of all records, loaded before the first query. */
  records: number;
  /** Mean and largest part of the index; each word of a query loads one. */
  part: number;
  largestPart: number;
}

const ENGINE = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/** No language, so that Pagefind neither stems nor splits. */
const LANGUAGE = 'unknown';

/** Measures Pagefind with one record for each essay, or for each passage. */
export async function measurePagefind(
  essays: readonly IndexedEssay[],
  unit: 'essay' | 'passage',
): Promise<PagefindSizes> {
  const { index } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error('Pagefind could not be started.');
  const add = (url: string, texts: readonly string[]) => {
    const content = texts.flatMap((text) => segment(text).words.map(({ form }) => form)).join(' ');
    return index.addCustomRecord({ url, content, language: LANGUAGE, meta: {}, filters: {} });
  };
  for (const { slug, units } of essays) {
    const texts = units.map(({ text }) => text);
    if (unit === 'essay') await add(`/${slug}`, texts);
    else for (const [number, text] of texts.entries()) await add(`/${slug}#${number}`, [text]);
  }
  const { files } = await index.getFiles();
  await close();
  const named = (name: RegExp) => files.filter(({ path }) => name.test(path)).map(({ content }) => content);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const parts = named(/\.pf_index$/).map(({ length }) => length);
  return {
    engine: sum(named(ENGINE).map((content) => brotliSize(Buffer.from(content)))),
    records: sum(named(/\.pf_meta$/).map(({ length }) => length)),
    part: Math.round(sum(parts) / Math.max(1, parts.length)),
    largestPart: Math.max(0, ...parts),
  };
}
