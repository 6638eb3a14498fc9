import { expect, it } from 'vitest';
import { htmlTree } from './html-tree.ts';
import type { Site } from './site.ts';

function messages(body: string): string[] {
  const html = `<!doctype html><html><head><title>A</title></head><body>${body}`;
  return htmlTree({ pages: [{ file: 'a.html', html }] } as unknown as Site).map(({ message }) => message);
}

it.each([
  ['a script behind the end', '<p>A</p></body></html><script></script>', ['A browser puts <script> here into <body>']],
  ['words behind the end', '<p>A</p></body></html>words', ['A browser puts text here into <body>']],
  ['what is behind the body', '<p>A</p></body><p>B</p></html>', ['A browser puts <p> here into <body>']],
  ['a block in a paragraph', '<p><div>A</div></p></body></html>', ['A browser adds <p>']],
  ['elements that overlap', '<b><p>A</b></p></body></html>', ['A browser puts <p> here into <body>']],
  [
    'a sentence in a table',
    '<table><tr><td>A</td></tr><p>B</p></table></body></html>',
    ['A browser puts <table> here into <body>'],
  ],
  ['a paragraph that nothing ends', '<div><p>A</div></body></html>', ['<p> has no end.']],
  ['an attribute twice', '<p id="a" id="b">A</p></body></html>', ['A parser of HTML reports: duplicate-attribute.']],
  ['an element that nothing ends', '<div><p>A</p></body></html>', ['A browser puts <div> here into <body>']],
])('sees %s', (_, body, expected) => {
  const found = messages(body);
  for (const start of expected) expect(found).toContainEqual(expect.stringContaining(start));
});

it.each([
  ['white space behind the end', '<p>A</p></body></html>\n'],
  ['a table without the element of its rows', '<table><tr><td>A</td></tr></table></body></html>'],
  ['a picture', '<svg><path d="M0 0"/></svg></body></html>'],
  ['what is for readers without script', '<noscript><p>A</p></noscript></body></html>'],
  ['a template', '<template><p>A</p></template></body></html>'],
])('finds nothing wrong with %s', (_, body) => {
  expect(messages(body)).toEqual([]);
});
