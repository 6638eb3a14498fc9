import { expect, it } from 'vitest';
import { askPatterns, patternReport } from './patterns.ts';

const FOUND: Record<string, string[]> = {
  peace: ['/essays/a/?highlight=peace#p1', '/essays/b/#p2'],
  war: ['/essays/b/#p2', '/essays/a/#p1'],
  bread: ['/essays/b/#p2'],
};
const ask = (parameters: URLSearchParams) =>
  Promise.resolve((FOUND[parameters.get('q') ?? ''] ?? []).map((url) => ({ url, kind: 'passage' })));

it('queries whose answer is known by its address are counted', async () => {
  const results = await askPatterns(
    [
      { q: 'peace', right: 'a/#p1$' },
      { q: 'war', right: 'a/#p1$', filters: '&author=Ada' },
      { q: 'bread', right: 'none' },
      { q: 'salt', right: 'none' },
      { q: 'pepper', right: '.' },
    ],
    ask,
  );
  expect(results.map(({ rank }) => rank)).toEqual([1, 2, 0, 1, 0]);
  expect(patternReport(results)).toBe(
    'right first 2 of 5, among three 3\n' +
      'at 2: war&author=Ada (a/#p1$); first: /essays/b/#p2 /essays/a/#p1\n' +
      'missed: bread (none); first: /essays/b/#p2\n' +
      'missed: pepper (.); first:',
  );
});
