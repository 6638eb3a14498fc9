import { compareInIndex } from '#language/local.ts';
import { describe, expect, it } from 'vitest';
import type { Entry, IndexedEssay } from './entries.ts';
import { indexWords } from './fixtures/index-words.ts';

function essay(name: string, ...texts: string[]): IndexedEssay {
  return {
    slug: name.toLowerCase(),
    name,
    language: 'en',
    texts: texts.map((text, index) => ({ id: `p${index + 1}`, label: `¶${index + 1}`, text })),
  };
}

/** An entry in a line: the word, its forms, and where it stands. */
function line({ word, forms, places }: Entry): string {
  const where = places.slice().map(({ essay: { name }, text }) => `${name} ${text.label}`);
  return [[word, ...forms].join(' '), ...where].join(', ');
}

describe('the index of words', () => {
  it('has every content word with all its passages, forms together, in alphabetical order', () => {
    const essays = [
      essay(
        'Lan',
        'Laws govern the Internet of China.',
        'China’s law, the rule-based law, and who governs it in 2020.',
      ),
      essay('Tan', 'A law of 5 Chinas is internal, not international.'),
    ];
    expect(indexWords(essays).map(line)).toEqual([
      '5, Tan ¶1',
      '2020, Lan ¶2',
      'based, Lan ¶2',
      'China Chinas, Lan ¶1, Lan ¶2, Tan ¶1',
      'govern governs, Lan ¶1, Lan ¶2',
      'internal, Tan ¶1',
      'international, Tan ¶1',
      'Internet, Lan ¶1',
      'law laws, Lan ¶1, Lan ¶2, Tan ¶1',
      'rule, Lan ¶2',
      'rule-based, Lan ¶2',
    ]);
  });

  it('shows the first of a word’s places in a passage, whichever form it has', () => {
    const [entry] = indexWords([essay('Tan', 'Laws of the law: a law.')]);
    expect(entry?.places.slice().map(({ around }) => around?.word)).toEqual(['Laws']);
  });

  it('shows what is around a word 12 times in an essay and 40 times in all, and lists every passage', () => {
    const essays = [15, 15, 15, 15, 15].map((length, index) =>
      essay(`E${index}`, ...Array<string>(length).fill('Law.')),
    );
    const [law] = indexWords(essays);
    expect(law?.places).toHaveLength(75);
    const quoted = essays.map(
      ({ slug }) => law?.places.slice().filter((place) => place.essay.slug === slug && place.around).length,
    );
    expect(quoted).toEqual([12, 12, 12, 4, 0]);
  });

  it('of essays without words is empty', () => {
    expect(indexWords([essay('Tan', 'It is what it is. U.S.')])).toEqual([]);
    expect(indexWords([])).toEqual([]);
  });
});

it('words are ordered letter by letter, numbers by what they count', () => {
  expect(['network', 'net-zero', '40', '5', 'Élan', 'net', 'elan', 'zoo'].sort(compareInIndex)).toEqual([
    '5',
    '40',
    'elan',
    'Élan',
    'net',
    'network',
    'net-zero',
    'zoo',
  ]);
});
