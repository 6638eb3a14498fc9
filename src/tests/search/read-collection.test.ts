import { expect, it } from 'vitest';
import type { Essay } from '#content/essay.ts';
import { COLLECTION, onContent } from '../content/on-content.ts';
import { readCollection, wordsAt, type ReadEssay } from './read-collection.ts';

it('a collection that is read without a build has the essays, passages and notes of one', async () => {
  const essays = await onContent(COLLECTION, async () => (await import('#collections/essays.ts')).getEssays());
  const read = await readCollection(COLLECTION);
  const parts = ({ slug, title, kind, published, language, sections, ...essay }: Essay | ReadEssay) => ({
    ...{ slug, title, kind, published, language, sections, mentions: essay.mentions },
    passages: essay.passages.map(({ number, id, text }) => ({ number, id, text })),
    notes: essay.notes.map(({ id, text }) => ({ id, text })),
  });
  expect(read.essays.map(parts)).toEqual(essays.map(parts).sort((a, b) => (a.slug < b.slug ? -1 : 1)));
  const at = wordsAt(read.essays);
  const [essay] = essays;
  expect(at(`/reader/essays/${essay?.slug}/?mark=a#p1`)).toBe(essay?.passages[0]?.text);
  expect(at(`/essays/${essay?.slug}/#p99999`)).toBeUndefined();
});
