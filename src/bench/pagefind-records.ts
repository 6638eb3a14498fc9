/**
 * What Pagefind would have a query load: the two ways to give it passages whose words are cut already. It is the baseline
 * of the search's own index, and the reason for it.
 */
import { close, createIndex, type IndexFile } from 'pagefind';
import { brotliSize } from '#checks/page-weight.ts';
import { segment } from '#language/segment.ts';
import type { IndexedEssay } from '#search/index/units.ts';

/** What weighs on a reader. Bytes. */
export interface PagefindSizes {
  /** Script and WebAssembly. */
  engine: number;
  /** The list of all records, which is loaded before the first query. */
  records: number;
  /** A part of the index, of which each word of a query loads one: the mean, and the largest. */
  part: number;
  largestPart: number;
}

/** The files that every search loads; the index is stored compressed. */
const ENGINE = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Of no language, so that words stay as they were cut. */
const LANGUAGE = 'unknown';

/** Measures Pagefind with a record for each essay, and with a record for each passage. */
export async function measurePagefind(
  essays: readonly IndexedEssay[],
  unit: 'essay' | 'passage',
): Promise<PagefindSizes> {
  const { index } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error('Pagefind could not be started.');
  const add = (url: string, texts: readonly string[]) =>
    index.addCustomRecord({ url, content: texts.map(cut).join(' '), language: LANGUAGE, meta: {}, filters: {} });
  for (const { slug, units } of essays) {
    const texts = units.map(({ text }) => text);
    if (unit === 'essay') await add(`/${slug}`, texts);
    else for (const [number, text] of texts.entries()) await add(`/${slug}#${number}`, [text]);
  }
  const { files } = await index.getFiles();
  await close();
  const parts = sizesOf(files, /\.pf_index$/);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    engine: sum(files.filter(({ path }) => ENGINE.test(path)).map(({ content }) => brotliSize(Buffer.from(content)))),
    records: sum(sizesOf(files, /\.pf_meta$/)),
    part: Math.round(sum(parts) / Math.max(1, parts.length)),
    largestPart: Math.max(0, ...parts),
  };
}

function cut(text: string): string {
  return segment(text)
    .words.map(({ form }) => form)
    .join(' ');
}

function sizesOf(files: readonly IndexFile[], name: RegExp): number[] {
  return files.filter(({ path }) => name.test(path)).map(({ content }) => content.length);
}
