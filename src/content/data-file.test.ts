import { describe, expect, it } from 'vitest';
import { readDataFile, type DataFile } from './data-file.ts';
import { splitFrontMatter } from './front-matter.ts';

function read(text: string, firstLine?: number): DataFile {
  const data = readDataFile(text, firstLine);
  if ('found' in data) throw new Error(data.found);
  return data;
}

describe('what an editor writes in YAML', () => {
  it.each<[string, string, unknown]>([
    ['a date stays text, even one that does not exist', 'published: 2020-02-30', { published: '2020-02-30' }],
    ['a date that exists stays text too', 'published: 2020-11-26', { published: '2020-11-26' }],
    ['a year is a number', 'published: 2020', { published: 2020 }],
    ['yes and no are words', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
    ['a hexadecimal number is a number', 'a: 0x10', { a: 16 }],
    ['a colon in quotes is text', 'title: "One: two"', { title: 'One: two' }],
    ['a list on one line', 'authors: [lan, tan]', { authors: ['lan', 'tan'] }],
    ['JSON is read as well', '{ "a": [1, { "b": null }] }', { a: [1, { b: null }] }],
    ['nothing is null', '', null],
    ['a sign for comments that belongs to a word', 'title: C# and F#', { title: 'C# and F#' }],
    ['comments have lines of their own', '# a\ntitle: A\n# b\nkind: # c\n  B', { title: 'A', kind: 'B' }],
    ['and signs in quotes are text', 'title: "& A ! *B* # 1" # one', { title: '& A ! *B* # 1' }],
    ['Chinese is kept', 'title: 网络空间', { title: '网络空间' }],
  ])('is read as it is meant: %s', (_name, text, value) => {
    expect(read(text).value).toEqual(value);
  });

  it.each([
    ['a value that starts with a star', 'title: A\nkind: *Star* gazing', 2],
    ['a field that stands there twice', 'title: A\nkind: B\ntitle: C', 3],
    ['a field twice in an entry', 'source:\n  file: a\n  file: b', 3],
    ['a colon without quotes', 'kind: A\ntitle: One: two', 2],
    ['a list without its end', 'kind: A\nauthors: [lan\n', 3],
    ['a quotation without its end', 'kind: A\ntitle: "One', 2],
    ['a tab before a field', 'source:\n\tfile: a', 2],
    ['an unknown tag', 'kind: A\ntitle: !thing B', 2],
    ['an anchor, which YAML would leave out', 'kind: A\ntitle: &Co Brothers', 2],
    ['a name of a type, which YAML would leave out', 'kind: A\ntitle: ! Attention', 2],
    ['references that grow', 'a: &a [x]\nb: &b [*a, *a]', 1],
    ['a reference to itself', 'kind: A\ncredits: &c [*c]', 2],
    ['a comment behind a text, which may be a part of it', 'kind: A\ntitle: Songs # 1 to 9', 2],
    ['a comment behind a text of two lines', 'kind: A\ntitle: Songs\n  and psalms # 1 to 9', 2],
    ['lists that are too deep', `kind: A\na: ${'['.repeat(20_000)}`, 2],
    ['lists that are too deep, line by line', `kind: A\na: ${'- '.repeat(20_000)}`, 2],
    ['a control character by an escape', 'kind: A\ntitle: "A \\u0001"', 2],
    ['a control character in a name', 'kind: A\n"a\\u0001": b', 2],
    ['half a character by an escape', '{\n  "a": "\\ud800"\n}', 2],
    ['a direction that goes on', 'kind: A\ntitle: "\\u202E A"', 2],
    ['JSON too deep', `{\n"a": ${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`, 2],
    ['JSON with a name twice', '{\n  "a": 1,\n  "a": 2\n}', 3],
  ])('is refused with its line: %s', (_name, text, line) => {
    expect(readDataFile(text)).toMatchObject({ line, found: expect.stringMatching(/\S/) as string });
    expect(readDataFile(text, 10)).toMatchObject({ line: line + 9 });
  });
});

describe('the line of a field', () => {
  const text = [
    'title: A',
    'source:',
    '  file: lan.txt',
    '  leftOut:',
    '    - line: 3',
    '      what: Heading',
    '    - line: 5',
    '      what: Caption',
    'authors:',
    '  - lan',
    '  - tan',
    'credits: [{ role: Editor, person: lan }]',
  ].join('\n');

  it.each<[string, PropertyKey[], number]>([
    ['the whole', [], 1],
    ['a field', ['title'], 1],
    ['a field with fields of its own', ['source'], 2],
    ['a field inside a field', ['source', 'file'], 3],
    ['an entry of a list', ['source', 'leftOut', 1], 7],
    ['a field in an entry of a list', ['source', 'leftOut', 1, 'what'], 8],
    ['a word of a list', ['authors', 1], 11],
    ['a field inside braces', ['credits', 0, 'person'], 12],
    ['a missing field, at the nearest that exists', ['source', 'body'], 2],
    ['a missing entry, at its list', ['authors', 5], 9],
    ['a missing field of a missing field, at the top', ['nothing', 'here'], 1],
    ['a field of something that has none, at that', ['title', 'part'], 1],
  ])('is right for %s', (_name, path, line) => {
    expect(read(text).lineOf(path)).toBe(line);
    expect(read(text, 2).lineOf(path)).toBe(line + 1);
    expect(read(text.replaceAll('\n', '\r\n')).lineOf(path)).toBe(line);
  });

  it('counts comments and empty lines', () => {
    expect(read('# a note\n\ntitle: A').lineOf(['title'])).toBe(3);
  });

  it('is found in JSON', () => {
    expect(read('{\n  "lan": {\n    "family":\n      "Lan"\n  }\n}').lineOf(['lan', 'family'])).toBe(3);
  });
});

describe('the file of an essay', () => {
  it.each([
    ['as usual', '---\ntitle: A\n---\nText.\n', 'title: A', 'Text.\n'],
    [
      'with the line ends of Windows',
      '---\r\ntitle: A\r\nkind: B\r\n---\r\nText.\r\n',
      'title: A\r\nkind: B',
      'Text.\r\n',
    ],
    ['with spaces after the dashes', '---  \ntitle: A\n---\t\nText.', 'title: A', 'Text.'],
    ['with nothing between the dashes', '---\n---\nText.', '', 'Text.'],
    ['with an empty line between the dashes', '---\n\n---\nText.', '', 'Text.'],
    ['with nothing after it', '---\ntitle: A\n---', 'title: A', ''],
    ['with a rule in the body', '---\ntitle: A\n---\nOne.\n\n---\n\nTwo.', 'title: A', 'One.\n\n---\n\nTwo.'],
    ['with dashes inside a value', '---\ntitle: A --- B\n---\nText.', 'title: A --- B', 'Text.'],
    [
      'with dashes that are set in',
      '---\nsummary: |\n  A\n  ---\n  B\n---\nText.',
      'summary: |\n  A\n  ---\n  B',
      'Text.',
    ],
    ['with four dashes in a value', '---\nsummary: A\n----\n---\nText.', 'summary: A\n----', 'Text.'],
  ])('is parted into front matter and body: %s', (_name, text, yaml, body) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, body });
  });

  it.each([
    ['is empty', ''],
    ['has none', 'Text.\n'],
    ['starts it in the second line', '\n---\ntitle: A\n---\n'],
    ['does not end it', '---\ntitle: A\n'],
    ['starts with text before two rules', 'Text.\n\n---\ntitle: A\n---\n'],
    ['starts with four dashes', '----\ntitle: A\n---\n'],
    ['starts with a space', ' ---\ntitle: A\n---\n'],
  ])('has no front matter where it %s', (_name, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
