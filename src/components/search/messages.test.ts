import { describe, expect, it } from 'vitest';
import { IndexError, type SearchAnswer, type SearchHit } from '../../search/types.ts';
import { describeAnswer, describeTrouble, nameOf } from './messages.ts';

const essay = { slug: 'lan', title: 'On Peace', authors: [], publication: '', year: '' };
const passage: SearchHit = { url: '', kind: 'passage', number: 3, essay, excerpt: [], marks: [], score: 1 };
const topic = { id: 'concepts/law', name: 'law', kind: 'concept', definition: '', passages: 1, essays: 1, href: '/' };
const within = { id: topic.id, name: topic.name, href: topic.href };
const head: SearchHit = { ...passage, kind: 'essay' };

function answer(changes: Partial<SearchAnswer>): SearchAnswer {
  return {
    hits: [passage],
    essays: 1,
    essaysInAll: 1,
    essaysSearched: 1,
    facets: { essay: [], author: [], publication: [], year: [] },
    corrections: [],
    also: [],
    dropped: [],
    missing: [],
    nearest: [],
    tooFew: undefined,
    quotation: undefined,
    cut: false,
    topics: [],
    within: undefined,
    ...changes,
  };
}

it.each<[SearchHit, string]>([
  [passage, 'On Peace ¶3'],
  [{ ...passage, kind: 'author-note' }, 'On Peace: note on the author'],
  [head, 'On Peace'],
])('A result is named by its place', (hit, name) => {
  expect(nameOf(hit)).toBe(name);
});

describe('the line on what was found', () => {
  it.each<[string, Partial<SearchAnswer>, string]>([
    ['one passage', {}, '1 passage in 1 essay'],
    ['two passages', { hits: [passage, passage], essays: 2 }, '2 passages in 2 essays'],
    ['something besides passages', { hits: [passage, head] }, '2 results in 1 essay'],
    ['the best of many', { essaysInAll: 40, essaysSearched: 12 }, '1 passage in the best 12 essays of 40'],
    [
      'two corrections',
      {
        corrections: [
          { typed: 'lwa', used: 'law' },
          { typed: 'rlue', used: 'rule' },
        ],
      },
      '1 passage in 1 essay. Searched for law (you typed lwa). Searched for rule (you typed rlue).',
    ],
    ['nothing', { hits: [] }, 'Nothing found for “<b>law</b>”.'],
    ['a topic', { topics: [topic] }, '1 topic, 1 passage in 1 essay'],
    ['two topics', { topics: [topic, topic], hits: [passage, head] }, '2 topics, 2 results in 1 essay'],
    ['a topic alone', { topics: [topic], hits: [] }, '1 topic, no passages'],
    ['passages within a topic', { within }, '1 passage in 1 essay'],
    ['nothing within a topic', { within, hits: [] }, 'Nothing found in the passages on law for “<b>law</b>”.'],
    ['nothing within no topic', { within: { id: 'x/y' }, hits: [] }, 'Nothing found for “<b>law</b>”.'],
  ])('is right for %s', (_name, changes, text) => {
    expect(describeAnswer(answer(changes), '<b>law</b>')).toBe(text);
  });

  it('is of filters where nothing was typed', () => {
    expect(describeAnswer(answer({ hits: [] }), '')).toBe('Nothing passes these filters.');
    expect(describeAnswer(answer({ hits: [], within }), '')).toBe(
      'Nothing in the passages on law passes these filters.',
    );
  });

  it('repeats no more than the beginning of a long query', () => {
    expect(describeAnswer(answer({ hits: [] }), 'x'.repeat(200))).toBe(`Nothing found for “${'x'.repeat(200)}”.`);
    expect(describeAnswer(answer({ hits: [] }), 'x'.repeat(100_000))).toBe(`Nothing found for “${'x'.repeat(200)}…”.`);
  });

  it('never cuts a sign in two', () => {
    expect(describeAnswer(answer({ hits: [] }), `x${'🙂'.repeat(200)}`).isWellFormed()).toBe(true);
  });
});

describe('what is said of a search that failed', () => {
  it.each<[unknown, RegExp, string]>([
    [new IndexError('outdated', 'x'), /has changed since/, 'reload'],
    [new IndexError('damaged', 'x'), /arrived incomplete/, 'again'],
    [new IndexError('unreachable', 'x'), /could not be loaded/, 'again'],
    [new TypeError('x'), /our fault/, 'again'],
    ['x', /our fault/, 'again'],
    [undefined, /our fault/, 'again'],
  ])('says what happened and what helps: %s', (error, text, remedy) => {
    expect(describeTrouble(error)).toEqual({ text: expect.stringMatching(text) as string, remedy });
  });
});
