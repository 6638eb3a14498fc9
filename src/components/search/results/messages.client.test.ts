import { describe, expect, it } from 'vitest';
import { IndexError, type SearchAnswer } from '#search/types.ts';
import { answerOf } from './fixtures/example-answer.ts';
import { describeAnswer, describeTrouble, nameOfResult } from './messages.client.ts';

const topic = { id: 'concepts/law', name: 'law', kind: 'concept', definition: '', passages: 1, essays: 1, href: '/' };
const within = { id: topic.id, name: topic.name, href: topic.href };

it.each<[Parameters<typeof nameOfResult>[0], string]>([
  [{ kind: 'passage', number: 3 }, '{title} ¶3'],
  [{ kind: 'author-note' }, '{title}: note on the author'],
  [{ kind: 'note', number: 12 }, '{title}: note to ¶12'],
  [{ kind: 'note' }, '{title}: note'],
  [{ kind: 'essay' }, '{title}'],
])('A result is named by its place in the essay: %o', (hit, name) => {
  expect(nameOfResult(hit)).toBe(name);
});

describe('the line on what was found', () => {
  it.each<[string, Partial<SearchAnswer>, string]>([
    ['one passage', {}, '1 passage in 1 essay'],
    ['two passages', { count: 2, essays: 2 }, '2 passages in 2 essays'],
    ['something besides passages', { count: 2, onlyPassages: false }, '2 results in 1 essay'],
    ['thousands', { count: 1204, essays: 60 }, '1,204 passages in 60 essays'],
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
    [
      'a word that WordNet has others for',
      { also: [{ typed: 'automobile', used: ['car', 'motorcar'], from: 'wordnet' }] },
      '1 passage in 1 essay. Searched for car, motorcar (you typed automobile).',
    ],
    [
      'words that the editor has others for, which are found with those typed',
      { also: [{ typed: 'law', used: ['statute'], from: 'editor' }] },
      '1 passage in 1 essay',
    ],
    ['nothing', { count: 0 }, 'Nothing found for “<b>law</b>”.'],
    ['a topic', { topics: [topic] }, '1 topic, 1 passage in 1 essay'],
    ['two topics', { topics: [topic, topic], count: 2, onlyPassages: false }, '2 topics, 2 results in 1 essay'],
    ['a topic alone', { topics: [topic], count: 0 }, '1 topic, no passages'],
    ['passages within a topic', { within }, '1 passage in 1 essay'],
    ['nothing within a topic', { within, count: 0 }, 'Nothing found in the passages on law for “<b>law</b>”.'],
    ['nothing within no topic', { within: { id: 'x/y' }, count: 0 }, 'Nothing found for “<b>law</b>”.'],
  ])('is right for %s', (_name, changes, text) => {
    expect(describeAnswer(answerOf(changes), '<b>law</b>')).toBe(text);
  });

  it('is of filters where nothing was typed', () => {
    expect(describeAnswer(answerOf({ count: 0 }), '')).toBe('Nothing passes these filters.');
    expect(describeAnswer(answerOf({ count: 0, within }), '')).toBe(
      'Nothing in the passages on law passes these filters.',
    );
  });

  it('repeats no more than the beginning of a long query', () => {
    expect(describeAnswer(answerOf({ count: 0 }), 'x'.repeat(200))).toBe(`Nothing found for “${'x'.repeat(200)}”.`);
    expect(describeAnswer(answerOf({ count: 0 }), 'x'.repeat(100_000))).toBe(
      `Nothing found for “${'x'.repeat(200)}…”.`,
    );
  });

  it('never cuts a sign in two', () => {
    expect(describeAnswer(answerOf({ count: 0 }), `x${'🙂'.repeat(200)}`)).not.toMatch(/\p{Surrogate}/u);
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
