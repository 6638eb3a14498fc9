import { expect, it } from 'vitest';
import { fileAt, readSite } from './site.ts';

const site = (basePath: string) =>
  readSite({ folder: 'src/checks/fixtures/_good/built', contentDir: 'src/checks/fixtures/_good/content', basePath });

it.each([
  ['/', '/', 'index.html'],
  ['/', '/about/', 'about/index.html'],
  ['/', '/about/index.html', 'about/index.html'],
  ['/', '/about', undefined],
  ['/', '/a%20file.txt', 'a file.txt'],
  ['/', '/a%2.txt', undefined],
  ['/', '/nowhere/', undefined],
  ['/reader/', '/reader/', 'index.html'],
  ['/reader/', '/reader/about/', 'about/index.html'],
  ['/reader/', '/about/', undefined],
  ['/reader/', '/', undefined],
])('finds, in a site built for %s, at the address %s the file %s', (basePath, pathname, file) => {
  expect(fileAt(site(basePath), pathname)).toBe(file);
});

it('gives each page its address', () => {
  expect(site('/').pages.map(({ file, address }) => [file, address])).toEqual([
    ['src/checks/fixtures/_good/built/404.html', '/404.html'],
    ['src/checks/fixtures/_good/built/about/index.html', '/about/'],
    ['src/checks/fixtures/_good/built/essays/sea/index.html', '/essays/sea/'],
    ['src/checks/fixtures/_good/built/index.html', '/'],
    ['src/checks/fixtures/_good/built/index/s/index.html', '/index/s/'],
  ]);
});
