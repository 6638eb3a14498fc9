import { describe, expect, it } from 'vitest';
import { randomFrom } from '../lib/random.ts';
import { pageOf } from './in-memory.test.ts';
import { unitsOf } from './passages.ts';
import { wordsOf } from './text.ts';

const page = pageOf({
  slug: 'lan',
  title: 'A Title',
  authors: ['Lan Xinzhen', 'Youzhi Tan'],
  publication: 'Leaves',
  year: '2020',
  blocks: ['First passage.', '# On Rules', 'Second, rule-based.', 'Third.', '# On Peace', '@ About Lan.'],
});

describe('an indexed page', () => {
  it('is cut into its head, its passages and the note on the author, in order', () => {
    expect(unitsOf(page).map(({ kind, url, number, words }) => [kind, url, number, words.join(' ')])).toEqual([
      ['essay', '/essays/lan/', undefined, 'A Title'],
      ['passage', '/essays/lan/#p1', 1, 'First passage.'],
      ['passage', '/essays/lan/#p2', 2, 'Second, rule-based.'],
      ['passage', '/essays/lan/#p3', 3, 'Third.'],
      ['author-note', '/essays/lan/#author-note', undefined, 'About Lan.'],
    ]);
  });

  it('has sections, which the passages before the first heading stand in none of', () => {
    expect(unitsOf(page).map(({ section }) => section)).toEqual([
      undefined,
      undefined,
      'On Rules',
      'On Rules',
      undefined,
    ]);
  });

  it('gives each unit the facts of its essay', () => {
    for (const { essay } of unitsOf(page)) {
      expect(essay).toEqual({
        slug: 'lan',
        title: 'A Title',
        authors: ['Lan Xinzhen', 'Youzhi Tan'],
        publication: 'Leaves',
        year: '2020',
        language: 'en',
      });
    }
  });

  it('without facts is known by its address', () => {
    const [unit] = unitsOf({ url: '/a/', content: 'x', meta: {}, filters: {}, anchors: [] });
    expect(unit?.essay).toEqual({ slug: '/a/', title: '', authors: [], publication: '', year: '', language: 'en' });
  });

  it('knows where each form stands, hyphenated words as one too', () => {
    const unit = unitsOf({
      url: '/a/',
      content: 'Rule of the rule-based rules',
      meta: {},
      filters: {},
      anchors: [],
    })[0];
    expect([...(unit?.places ?? [])].map(([form, places]) => [form, places.map(({ at }) => at)])).toEqual([
      ['rule', [0, 3]],
      ['of', [1]],
      ['the', [2]],
      ['based', [4]],
      ['rules', [5]],
      ['rulebased', [3]],
    ]);
    expect(unit?.places.get('rulebased')).toEqual([{ at: 3, next: 5 }]);
    expect(unit?.tokens[4]).toEqual({ form: 'based', word: 3 });
  });

  it('may be empty', () => {
    const units = unitsOf({ url: '/a/', content: '', meta: {}, filters: {}, anchors: [] });
    expect(units.map(({ kind, words }) => [kind, words])).toEqual([['essay', []]]);
  });

  it('is cut at nothing but passages, headings and the note', () => {
    const { anchors } = page;
    const others = ['text', 'fn-1', 'p0', 'p01', 'p1x'].map((id) => ({ element: 'p', id, location: 3 }));
    const units = unitsOf({ ...page, anchors: [...anchors.slice(0, 1), ...others, ...anchors.slice(1)] });
    expect(units.map(({ words }) => words)).toEqual(unitsOf(page).map(({ words }) => words));
  });

  it('of any blocks is cut without overlap, and no word but those of headings is lost', () => {
    const next = randomFrom(6);
    for (let round = 0; round < 100; round += 1) {
      let number = 0;
      const text = (): string => Array.from({ length: Math.floor(next() * 4) }, () => `w${(number += 1)}`).join(' ');
      const blocks = Array.from({ length: 12 }, () => (next() < 0.25 ? `# ${text()}` : text()));
      const units = unitsOf(pageOf({ slug: 'a', title: 'w0', blocks }));
      const kept = blocks.filter((block) => !block.startsWith('# ')).flatMap(wordsOf);
      expect(units.flatMap(({ words }) => words)).toEqual(['w0', ...kept]);
      expect(units.slice(1).map(({ number: own }) => own)).toEqual(units.slice(1).map((_, index) => index + 1));
    }
  });
});
