import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '#search/types.ts';
import { answerOf } from './fixtures/example-answer.ts';
import { noticesOf, type Part } from './notices.client.ts';

/** A line as it is read, with what can be pressed in brackets. */
const read = (line: readonly Part[]): string =>
  line
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'word' in part ? `“${part.word}”` : `[${Object.entries(part).flat().join(' ')}]`;
    })
    .join('');

const tell = (changes: Partial<SearchAnswer>, query = 'law'): string[] => noticesOf(answerOf(changes), query).map(read);

const letters = Array.from('abcdefghij');

describe('what the search did with a query is told', () => {
  it.each<[string, Partial<SearchAnswer>, string[]]>([
    ['nothing but what was asked', {}, []],
    ['only a part of it', { cut: true }, ['The query is too long; only its beginning was searched.']],
    [
      'words that were not searched',
      { unread: letters },
      ['The query is long. Not searched: “a”, “b”, “c”, “d”, “e”, “f”, “g”, “h” and 2 more.'],
    ],
    [
      'corrections',
      {
        corrections: [
          { typed: 'lwa', used: 'law' },
          { typed: 'rlue', used: 'rule' },
        ],
      },
      ['Search instead for [exactly lwa rlue].'],
    ],
    [
      'near words of WordNet',
      { also: [{ typed: 'automobile', used: ['car', 'motorcar'], from: 'wordnet' }] },
      [
        'No essay has “automobile”. Searched for near words by WordNet: “car”, “motorcar”. Search only for [exactly automobile].',
      ],
    ],
    [
      'words of the editor, each once',
      {
        also: [
          { typed: 'law', used: ['statute', 'rule'], from: 'editor' },
          { typed: 'order', used: ['rule'], from: 'forms' },
        ],
      },
      ['Also searched: “statute”, “rule”.'],
    ],
    ['missing words', { missing: ['summit'] }, ['Not in these essays: “summit”.']],
    [
      'too few words that are known',
      { tooFew: 'robots' },
      ['That leaves too little to find what you mean. Search for [search robots] alone.'],
    ],
    [
      'words that are near',
      { nearest: ['ship', 'ships', 'ship'] },
      ['The essays do have [search ship], [search ships].'],
    ],
    [
      'words that say nothing',
      { dropped: ['the', 'of', 'the'] },
      ['Left out, as they are in every text: “the”, “of”.'],
    ],
    [
      'that nothing was found',
      { count: 0, dropped: ['the'] },
      ['All words of the essays are in the [wordIndex word index].'],
    ],
  ])('%s', (_what, changes, lines) => {
    expect(tell(changes)).toEqual(lines);
  });

  it('no word index is offered where nothing was typed', () => {
    expect(tell({ count: 0 }, '')).toEqual([]);
  });
});
