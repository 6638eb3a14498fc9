import { LRUCache } from 'lru-cache';
import { readKept } from '#markdown/kept-essays.ts';
import type { EssayText, Passage } from '#passages/model.ts';

/** Text of an essay whose passages know it. */
export interface TextOfEssay extends Omit<EssayText, 'passages'> {
  passages: Passage[];
}

/** Letters of all texts that are in memory: those of some thousand essays. Others are read again when they are wanted. */
const LETTERS = 32_000_000;

const recent = new LRUCache<string, TextOfEssay>({
  maxSize: LETTERS,
  // The text is held as text, HTML and Markdown.
  sizeCalculation: ({ passages }) => passages.reduce((sum, { html }) => sum + 3 * html.length, 1),
});

/** The text of a compiled essay, by its name in the store. */
export function textOf(slug: string, kept: string): TextOfEssay {
  return recent.get(kept) ?? keepText(kept, slug, readKept(kept).text);
}

/** Keeps a text that has just been read, or made. */
export function keepText(kept: string, slug: string, text: EssayText): TextOfEssay {
  const own = { ...text, passages: text.passages.map((passage) => ({ essay: slug, ...passage })) };
  recent.set(kept, own);
  return own;
}
