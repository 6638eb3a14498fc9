import fc from 'fast-check';
import { expect, it } from 'vitest';
import { essayOf, mayBeOfEssays, shareOf } from './share.ts';

it.each([
  ['/essays/a-b', 'a-b'],
  ['essays/a-b/p/3/', 'a-b'],
  ['/essays/a-b/p/3/card.png', 'a-b'],
  ['/essays/a-b.md', 'a-b'],
  ['/essays/', undefined],
  ['/', undefined],
  ['/topics/essays/a', undefined],
  ['/compare/a/b/', undefined],
  ['/essays-of-a/b', undefined],
])('knows of which essay %s is', (pathname, slug) => {
  expect(essayOf(pathname)).toBe(slug);
});

const fixed = (content: string) => [{ content, dynamic: false }];
const any = (content: string) => [{ content, dynamic: true }];

it.each([
  ['/essays/[slug]', [fixed('essays'), any('slug')], true],
  ['/[...path]/card.png', [any('...path'), fixed('card.png')], true],
  ['/', [], false],
  ['/index/[...part]', [fixed('index'), any('...part')], false],
  ['/[file].[ending]', [[...any('file'), ...fixed('.'), ...any('ending')]], false],
])('knows whether the route %s can have paths of essays', (_route, segments, may) => {
  expect(mayBeOfEssays(segments)).toBe(may);
});

it('puts each essay into one part, and as many into each as can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.integer({ min: 2, max: 12 }), (slugs, of) => {
      const shares = Array.from({ length: of }, (_, index) => shareOf({ number: index + 1, of }, slugs));
      expect(shares.flat().sort()).toEqual([...slugs].sort());
      const sizes = shares.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
