import { expect, it } from 'vitest';
import { withHome } from './with-home.ts';

it.each([
  ['<a href="/essays/lan/#p1">one</a>', '<a href="/reader/essays/lan/#p1">one</a>'],
  [
    '<p><a title="a &#x22;b&#x22;" href="/essays/">all</a></p>',
    '<p><a title="a &#x22;b&#x22;" href="/reader/essays/">all</a></p>',
  ],
  ['<a href="https://example.org/">far</a>', '<a href="https://example.org/">far</a>'],
  ['<a href="mailto:a@b.example">mail</a>', '<a href="mailto:a@b.example">mail</a>'],
  ['<p>&#x3C;a href="/essays/"></p>', '<p>&#x3C;a href="/essays/"></p>'],
])('%s below a folder is %s', (html, expected) => {
  expect(withHome(html, '/reader/')).toBe(expected);
});

it('a link may have a host, and signs that mean something to a program', () => {
  expect(withHome('<a href="/essays/lan/">one</a>', 'https://a.example/$1/')).toBe(
    '<a href="https://a.example/$1/essays/lan/">one</a>',
  );
});
