import { describe, expect, it } from 'vitest';
import { problems, read, reference, topic } from './fixtures/topic-files.ts';
import { readTopics } from './read-topics.ts';

describe('topics', () => {
  it('are read with their defaults, in the order of their ids', () => {
    const [first, second] = read({
      'organisations/un.md': topic('name: UN', 'related: [concepts/divide]'),
      'concepts/divide.md': '---\r\nname: divide\r\n---\r\n\r\nWhat\r\nit is.\r\n',
      'concepts/.DS_Store': '',
    });
    expect(first).toEqual({
      id: 'concepts/divide',
      kind: 'concepts',
      slug: 'divide',
      name: 'divide',
      otherNames: [],
      searchedAs: [],
      definition: 'What it is.',
      see: null,
      related: [],
      added: [],
      removed: [],
    });
    expect(second).toMatchObject({ id: 'organisations/un', related: ['concepts/divide'] });
  });

  it('need not exist', () => {
    expect(readTopics('no/such/folder')).toEqual([]);
    expect(read({})).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['one slug in two kinds', { 'concepts/a.md': topic('name: aa'), 'events/a.md': topic('name: bb') }],
    [
      'a reference by a name of its topic',
      {
        'concepts/a.md': topic('name: aa', 'otherNames: [bb]'),
        'concepts/b.md': reference('name: bb', 'see: concepts/a'),
      },
    ],
    [
      'names in one topic that differ in capitals',
      { 'concepts/a.md': topic('name: COVID-19', 'otherNames: [Covid-19]') },
    ],
    [
      'an acronym like the plural of another name',
      { 'concepts/a.md': topic('name: aid'), 'events/a.md': topic('name: AIDS') },
    ],
    ['a mark of the encoding', { 'concepts/a.md': `\uFEFF${topic('name: aa')}` }],
    ['names that share words', { 'concepts/a.md': topic('name: aa'), 'concepts/b.md': topic('name: aa bb') }],
  ])('may have %s', (_what, files) => {
    expect(problems(files)).toEqual([]);
  });
});

const KINDS = 'a topic in the folder of its kind: concepts, people, organisations, events, places, documents';

describe('a file is refused', () => {
  it.each<[string, string, string, string, string]>([
    [
      'that is no .md',
      'concepts/a.txt',
      'topics as .md files, and nothing else in their folders',
      'a file that ends in ".txt"',
      'the topic as topics/concepts/a.md, or move the file out of this folder',
    ],
    ['in no folder', 'a.md', KINDS, 'a topic in no folder', 'the topic as topics/concepts/a.md, if it is a concept'],
    [
      'in a folder that is no kind',
      'ideas/a.md',
      KINDS,
      'a topic in the folder topics/ideas',
      'the topic as topics/concepts/a.md, if it is a concept',
    ],
    [
      'in a folder that every object has',
      'constructor/a.md',
      KINDS,
      'a topic in the folder topics/constructor',
      'the topic as topics/concepts/a.md, if it is a concept',
    ],
    [
      'in a deeper folder',
      'concepts/a/b.md',
      KINDS,
      'a topic in the folder topics/concepts/a',
      'the topic as topics/concepts/b.md, if it is a concept',
    ],
    [
      'of a name that is no slug',
      'concepts/A b.md',
      'a file name of small letters a to z, digits and single hyphens: it becomes the address',
      '"A b"',
      'a name such as topics/concepts/digital-divide.md',
    ],
  ])('%s', (_what, name, ...told) => {
    expect(problems({ [name]: topic('name: aa') })).toEqual([[`topics/${name}`, ...told]]);
  });

  it.each([
    [
      'without front matter',
      'What it is.',
      1,
      'front matter: a line of three dashes, the fields, and a line of three dashes; below it the text',
      '"What it is."',
    ],
    [
      'with front matter that is not closed',
      '---\nname: aa\n',
      1,
      'front matter: a line of three dashes, the fields, and a line of three dashes; below it the text',
      'one line of three dashes, and no second',
    ],
    [
      'that is empty',
      '',
      1,
      'front matter: a line of three dashes, the fields, and a line of three dashes; below it the text',
      '""',
    ],
    ['with a field twice', topic('name: aa', 'name: bb'), 3, 'front matter in YAML', 'Map keys must be unique'],
    ['without a name', topic('otherNames: [aa]'), 2, 'name: the name of the topic', 'nothing'],
    ['with a name of signs', topic('name: "–"'), 2, 'name: the name of the topic', '"–"'],
    [
      'with an unknown field',
      topic('name: aa', 'kind: place'),
      3,
      'one of the known fields: name, otherNames, searchedAs, see, related, added, removed',
      'the field "kind"',
    ],
    ['with a text for a list', topic('name: aa', 'otherNames: bb'), 3, 'otherNames: a list of names', '"bb"'],
    [
      'with a path for a topic',
      topic('name: aa', 'related: [/topics/x/]'),
      3,
      'related.0: kind and file of a topic, such as concepts/digital-divide',
      '"/topics/x/"',
    ],
    [
      'with a passage without its essay',
      topic('name: aa', 'added: [{ passage: p9, reason: So. }]'),
      3,
      'added.0.passage: slug of an essay and fragment of a passage, such as lan#p9',
      '"p9"',
    ],
    [
      'with a choice without its reason',
      topic('name: aa', 'removed: [{ passage: lan#p9 }]'),
      3,
      'removed.0.reason: a sentence that says why, for readers',
      'nothing',
    ],
  ])('%s', (_what, text, line, expected, found) => {
    expect(problems({ 'concepts/a.md': text })).toEqual([
      [`topics/concepts/a.md:${line}`, expected, found, expect.stringMatching(/\w/)],
    ]);
  });

  it('that is not UTF-8', () => {
    const told = problems({ 'concepts/a.md': Buffer.from('---\nname: caf\xE9\n---\n', 'latin1') });
    expect(told).toEqual([
      [
        'topics/concepts/a.md:2',
        'a file in UTF-8',
        expect.stringContaining('0xe9') as string,
        expect.stringMatching(/\w/) as string,
      ],
    ]);
  });
});
