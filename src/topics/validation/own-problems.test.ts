import { describe, expect, it } from 'vitest';
import { problems, reference, topic } from './fixtures/topic-files.ts';

const COMMON = 'names that are no common words, which would be found where they mean something else';
const LONGER = 'a name of more words, or take it out; the passages that mean it can be listed in `added`';
const ONLY_SEE = '`name` and `see`, and nothing else: what only refers to another topic has no page';

describe('a topic is refused', () => {
  it.each<[string, string[], ...[number, string, string, string][]]>([
    [
      'with a common word for a name',
      ['name: order'],
      [2, COMMON, '"order": it is also a sequence, a command, and “in order to”', LONGER],
    ],
    [
      'with a common word for another name, and one that is searched',
      ['name: aa', 'otherNames: [who]', 'searchedAs:', '  - People'],
      [3, COMMON, '"who": nearly every sentence has it', LONGER],
      [5, COMMON, '"People": nearly every text has it, whatever it speaks of', LONGER],
    ],
    [
      'with a name twice',
      ['name: cyber-organization', 'otherNames:', '  - cyber organisation'],
      [
        4,
        'each name once in a topic; accents, hyphens and British spelling make no difference',
        '"cyber organisation", which line 2 has as "cyber-organization"',
        'another name, or take it out',
      ],
    ],
    [
      'related to itself',
      ['name: aa', 'related: [concepts/a]'],
      [3, 'other topics, each once', '"concepts/a", which is this topic', 'another topic, or take it out'],
    ],
    [
      'related to another twice',
      ['name: aa', 'related: [concepts/b, concepts/b]'],
      [3, 'other topics, each once', '"concepts/b", which stands there twice', 'another topic, or take it out'],
    ],
    [
      'with a passage twice',
      ['name: aa', 'added:', '  - { passage: x#p1, reason: So. }', '  - { passage: x#p1, reason: Yes. }'],
      [5, 'each passage once, in `added` or in `removed`', 'x#p1, which `added` has in line 4', 'one of the two'],
    ],
    [
      'with a passage in and out',
      ['name: aa', 'added: [{ passage: x#p1, reason: So. }]', 'removed: [{ passage: x#p1, reason: No. }]'],
      [4, 'each passage once, in `added` or in `removed`', 'x#p1, which `added` has in line 3', 'one of the two'],
    ],
    [
      'with a definition, that only refers to another',
      ['name: aa', 'see: concepts/b'],
      [6, ONLY_SEE, 'a definition', 'it into concepts/b; or take `see` out, and this is a topic of its own'],
    ],
  ])('%s', (_what, fields, ...told) => {
    expect(problems({ 'concepts/a.md': topic(...fields), 'concepts/b.md': topic('name: bb') })).toEqual(
      told.map(([line, ...words]) => [`topics/concepts/a.md:${line}`, ...words]),
    );
  });

  it.each([
    'otherNames: [cc]',
    'searchedAs: [cc]',
    'related: [concepts/b]',
    'added: [{ passage: x#p1, reason: So. }]',
    'removed: [{ passage: x#p1, reason: So. }]',
  ])('that only refers to another, with %s', (field) => {
    const files = {
      'concepts/a.md': reference('name: aa', 'see: concepts/b', field),
      'concepts/b.md': topic('name: bb'),
    };
    expect(problems(files)).toEqual([
      [
        'topics/concepts/a.md:4',
        ONLY_SEE,
        `the field "${field.split(':')[0] ?? ''}"`,
        'it into concepts/b; or take `see` out, and this is a topic of its own',
      ],
    ]);
  });

  it('without a definition, at the line where it should be', () => {
    const [told] = problems({ 'concepts/a.md': reference('name: aa') });
    expect(told?.slice(0, 3)).toEqual([
      'topics/concepts/a.md:3',
      'a definition below the front matter: one to three sentences',
      'nothing',
    ]);
  });

  it('file by file, all that is wrong at once', () => {
    const told = problems({
      'concepts/b.md': topic('name: order', 'related: [concepts/b]'),
      'concepts/a.md': reference('name: aa'),
      'events/c.md': topic('nam: cc'),
    });
    expect(told.map(([place]) => place)).toEqual([
      'topics/concepts/a.md:3',
      'topics/concepts/b.md:2',
      'topics/concepts/b.md:3',
      'topics/events/c.md:2',
    ]);
  });
});
