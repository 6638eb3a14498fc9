import { expect, it } from 'vitest';
import { shortNames } from './short-names.ts';

function named(...essays: [title: string, ...families: string[]][]): string[] {
  const all = essays.map(([title, ...families], index) => ({
    slug: String(index),
    title,
    authors: families.map((family) => ({ family })),
  }));
  return [...shortNames(all).entries()].sort(([a], [b]) => Number(a) - Number(b)).map(([, name]) => name);
}

it('calls an essay by its author, where that is enough', () => {
  expect(named(['One', 'Lan'], ['Two', 'Tan'], ['Three', 'Lan', 'Tan'], ['Four', 'Lan', 'Tan', 'Wu'])).toEqual([
    'Lan',
    'Tan',
    'Lan and Tan',
    'Lan and others',
  ]);
});

it('adds the beginning of the title where an author has several, and a number where these are alike', () => {
  expect(
    named(
      ['Glory and Dream: a Second Part', 'Tan'],
      ['A Title that Goes on and on', 'Tan'],
      ['Law', 'Tan'],
      ['Law: a Reply', 'Tan'],
    ),
  ).toEqual(['Tan, Glory and Dream', 'Tan, A Title that Goes on …', 'Tan, Law (1)', 'Tan, Law (2)']);
});
