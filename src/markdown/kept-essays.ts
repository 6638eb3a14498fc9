import { Kept } from '#environment/kept.ts';
import type { EssayText } from '#passages/model.ts';
import type { PageHtml } from './page-html.ts';

/** An essay as its pages and files need it. */
export interface CompiledEssay {
  page: PageHtml;
  text: EssayText;
}

/** Compiled essays, on disk: a build needs each a few times, and most do not change between builds. */
export const keptEssays = new Kept('.cache/kept/essays', [
  'src/markdown/compile.ts',
  'src/topics/find-in-essay.ts',
  'package.json',
]);

export const written = (essay: CompiledEssay): Uint8Array => Buffer.from(JSON.stringify(essay));

export const read = (bytes: Uint8Array): CompiledEssay => JSON.parse(Buffer.from(bytes).toString()) as CompiledEssay;

/** A compiled essay by its name in the store. */
export function readKept(name: string): CompiledEssay {
  const bytes = keptEssays.read(name);
  if (!bytes)
    throw new Error(
      `A compiled essay has been removed from .cache/kept/essays, or damaged, during this build: ${name}. Build again.`,
    );
  return read(bytes);
}
