import { describe, expect, it } from 'vitest';
import { publishWords } from './publish-words.ts';
import { readWordList } from './word-list.ts';

const ESSAYS = [
  ['Of Law', 'The rule of law.'],
  ['Of Peace', 'The peace of the law, of old.'],
];

describe('the words of a collection, as they are published', () => {
  it('say how large it is, and of which edition', () => {
    const { manifest, lists } = publishWords(ESSAYS, [], 'abc');
    expect(manifest).toMatchObject({ edition: 'abc', essays: 2, passages: 4, averageWords: 4 });
    expect(lists).toEqual([]);
    expect(readWordList(manifest.words ?? '').counts.get('law')).toBe(3);
  });

  it('name words one of which every essay has', () => {
    expect(publishWords(ESSAYS, [], '').manifest.everywhere).toEqual(['the']);
    expect(publishWords([['one'], ['two']], [], '').manifest.everywhere).toEqual(['one', 'two']);
  });

  it('are in lists of their own where there are many', () => {
    const words = Array.from({ length: 3_000 }, (_, number) => `w${number.toString(36)}x`);
    const { manifest, lists } = publishWords([[words.join(' ')]], [], '');
    expect(manifest.words).toBeUndefined();
    expect(lists.length).toBe(manifest.starts.length);
    expect(lists.flatMap((list) => [...readWordList(list).counts.keys()]).sort()).toEqual(words.toSorted());
  });

  it('have the synonyms that can be found, inflected too', () => {
    const { manifest } = publishWords(ESSAYS, [{ same: ['laws', 'statute'] }, { for: ['war'], also: ['peaces'] }], '');
    expect(manifest.synonyms).toEqual([
      { from: ['statute'], to: ['laws'] },
      { from: ['war'], to: ['peaces'] },
    ]);
  });

  it('of no essays are none', () => {
    expect(publishWords([], [], '')).toMatchObject({
      manifest: { essays: 0, passages: 0, averageWords: 0 },
      lists: [],
    });
  });
});
