import { expect, it } from 'vitest';
import { fileOf } from './render-pages.ts';

it.each([
  ['/', '/', 'index.html'],
  ['/reader/', '/reader/', 'index.html'],
  ['/reader/essays/sea/p/3/', '/reader/', 'essays/sea/p/3/index.html'],
  ['/essays/%E7%BD%91%E7%BB%9C/', '/', 'essays/网络/index.html'],
  ['/404/', '/', '404.html'],
  ['/essays/404/', '/', 'essays/404/index.html'],
])('the page %s of a site at %s is the file %s', (pathname, basePath, file) => {
  expect(fileOf(new URL(pathname, 'http://localhost').pathname, basePath)).toBe(file);
});
