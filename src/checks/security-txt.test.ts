import { expect, it } from 'vitest';
import { expiryProblem } from './security-txt.ts';

const NOW = Date.parse('2026-11-27T12:00:00Z');

it.each([
  ['2026-01-01T00:00:00.000Z', 'within 30 days'],
  ['2026-12-27T00:00:00.000Z', 'within 30 days'],
  ['2026-12-28T00:00:00.000Z', undefined],
  ['2027-11-27T00:00:00.000Z', undefined],
  ['2027-11-29T00:00:00.000Z', 'more than a year'],
  ['never', 'is past'],
])('says of %s: %s', (expires, problem) => {
  const said = expiryProblem(expires, NOW);
  if (problem === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(problem);
});
