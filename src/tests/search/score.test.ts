import { expect, it } from 'vitest';
import { scoreQuery, type Place, type QuerySet } from './score.ts';

const paragraphs = ['a.1', 'a.2', 'a.3', 'a.4'].map((id) => ({ id, essay: 'a', starts: '', ends: '' }));
const SET: QuerySet = {
  essays: [{ id: 'a' }],
  paragraphs: [
    ...paragraphs,
    { id: 'a.5', essay: 'a', starts: '', ends: '', repeats: 'a.1' },
    { id: 'a.note', essay: 'a', starts: '', ends: '', about: true },
  ],
  queries: [],
};
const to = (...covers: string[]): Place => ({ covers });

it.each<[string, Record<string, number>, Place[], number, number]>([
  ['the answer first', { 'a.1': 2 }, [to('a.1')], 1, 1],
  ['the answer second', { 'a.1': 2 }, [to('a.3'), to('a.1')], 2, 1 / Math.log2(3)],
  ['no result', { 'a.1': 2 }, [], 0, 0],
  ['what is only related', { 'a.1': 2, 'a.2': 1 }, [to('a.2')], 0, 1 / (3 + 1 / Math.log2(3))],
  ['the same answer twice', { 'a.1': 2 }, [to('a.1'), to('a.1')], 1, 1],
  ['an answer that is repeated', { 'a.1': 2, 'a.5': 2 }, [to('a.5')], 1, 1],
  ['an answer among many paragraphs', { 'a.1': 2 }, [to('a.1', 'a.2', 'a.3', 'a.4')], 0, 0.5],
  ['the essay that is asked for', { a: 2 }, [{ covers: paragraphs.map(({ id }) => id), whole: 'a' }], 1, 1],
  ['the note, for the essay', { a: 2 }, [{ covers: ['a.note'], whole: 'a' }], 1, 1],
  ['an answer too late', { 'a.1': 2 }, [...Array.from({ length: 10 }, () => to('a.2')), to('a.1')], 0, 0],
])('The results of a query are scored: %s', (_name, relevant, places, rank, ndcg) => {
  const score = scoreQuery(SET, relevant, places);
  expect(score.rank).toBe(rank);
  expect(score.ndcg).toBeCloseTo(ndcg);
});
