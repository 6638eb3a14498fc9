import { expect, test } from 'vitest';
import { askedPair, chosenId, chosenPassage } from './compare-address.ts';

const known = (slug: string) => ['lan', 'tan', 'a-p3'].includes(slug);

test('two essays are asked for by their slugs, in either order', () => {
  expect(askedPair('?left=tan&right=lan', known)).toEqual({ left: 'tan', right: 'lan', notice: '' });
  expect(askedPair('?right=tan&left=lan', known)).toEqual({ left: 'lan', right: 'tan', notice: '' });
});

test('without a query nothing is asked, and nothing is missing', () => {
  expect(askedPair('', known)).toEqual({ left: '', right: '', notice: '' });
  expect(askedPair('?left=&right=', known)).toEqual({ left: '', right: '', notice: '' });
});

test('what is wrong is told, and what is right is kept', () => {
  expect(askedPair('?left=tan', known)).toMatchObject({
    left: 'tan',
    right: '',
    notice: expect.stringContaining('other side') as string,
  });
  expect(askedPair('?left=tan&right=tan', known).notice).toMatch(/same essay twice/);
  expect(askedPair('?left=nobody&right=lan', known)).toMatchObject({ left: '', right: 'lan' });
  expect(askedPair('?left=nobody&right=lan', known).notice).toContain('“nobody”');
  expect(askedPair('?left=nobody&right=noone', known).notice).toContain('“nobody” or “noone”');
  expect(askedPair('?left=nobody&right=nobody', known).notice).toContain('called “nobody”.');
  expect(askedPair('?right=lan', known).notice).toBe(askedPair('?left=tan', known).notice);
});

test('a passage of one of the essays is named in the fragment', () => {
  expect(chosenId({ essay: 'tan', number: 3 })).toBe('tan-p3');
  for (const essay of ['tan', 'a-p3', '网络']) {
    expect(chosenPassage(`#${encodeURIComponent(chosenId({ essay, number: 12 }))}`)).toEqual({ essay, number: 12 });
  }
});

test.each(['', '#', '#p3', '#tan', '#tan-p0', '#tan-p', '#tan-p3x', '#-p3', '#%'])('%j names no passage', (hash) => {
  expect(chosenPassage(hash)).toBeUndefined();
});
