import fc from 'fast-check';
import { expect, it } from 'vitest';
import { relativeAddress, relativePictures } from './relative-address.ts';

it.each([
  ['/', 'index.html', 'index.html'],
  ['/', 'essays/sea/index.html', '../../index.html'],
  ['/essays/sea/', 'index.html', 'essays/sea/index.html'],
  ['/essays/sea/#p3', 'essays/sea/index.html', 'index.html#p3'],
  ['/essays/sea/?mark=a#p3:~:text=b', 'search/index.html', '../essays/sea/index.html?mark=a#p3:~:text=b'],
  ['/caf%C3%A9.txt', 'café/index.html', '../caf%C3%A9.txt'],
  ['/a:b/', 'index.html', './a:b/index.html'],
  ['../p/2/', 'essays/sea/p/1/index.html', '../p/2/index.html'],
  ['#p3', 'essays/sea/index.html', '#p3'],
  ['', 'index.html', ''],
  ['//elsewhere.example/', 'index.html', '//elsewhere.example/'],
  ['https://elsewhere.example/', 'index.html', 'https://elsewhere.example/'],
  ['mailto:ada@example.org', 'index.html', 'mailto:ada@example.org'],
  ['data:image/png;base64,AA', 'index.html', 'data:image/png;base64,AA'],
])('writes %s, seen from %s, as %s', (address, from, relative) => {
  expect(relativeAddress(address, from)).toBe(relative);
});

it('leads where the address led', () => {
  const names = fc.array(
    fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !/^\.+$|[/\\]/.test(name)),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(names, names, fc.boolean(), (to, from, isFolder) => {
      const address = `/${to.map(encodeURIComponent).join('/')}${isFolder ? '/' : ''}`;
      const relative = relativeAddress(`${address}#p3`, from.join('/'));
      const here = `file:///a/site/${from.map(encodeURIComponent).join('/')}`;
      expect(new URL(relative, here).href).toBe(
        new URL(`file:///a/site${address}${isFolder ? 'index.html' : ''}#p3`).href,
      );
    }),
  );
});

it('writes lists of pictures', () => {
  expect(relativePictures('/a.png 1x, /_astro/b.png 2x', 'p/index.html')).toBe('../a.png 1x, ../_astro/b.png 2x');
  expect(relativePictures('/a.png', 'p/index.html')).toBe('../a.png');
});
