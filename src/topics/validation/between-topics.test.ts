import { describe, expect, it } from 'vitest';
import { namesClaimedTwice, namesOfRecords, type NamedRecord } from './claims.ts';
import type { TopicFile } from './topic-file.ts';
import { referencesBetween } from './references.ts';
import type { TopicId, TopicKind } from '../kinds.ts';
import type { Topic } from '../topic.ts';

/** A topic whose `name` is in line 2, and what is in its lists in the lines 30, 31, … */
function topic(id: TopicId, fields: Partial<Topic> = {}): TopicFile {
  const [kind, slug = ''] = id.split('/');
  return {
    topic: {
      id,
      kind: kind as TopicKind,
      slug,
      name: `name of ${slug}`,
      otherNames: [],
      searchedAs: [],
      definition: 'What it is.',
      see: null,
      related: [],
      added: [],
      removed: [],
      ...fields,
    },
    file: `${id}.md`,
    body: 'What it is.',
    bodyLine: 9,
    lineOf: ([, index]) => (typeof index === 'number' ? 30 + index : 2),
  };
}

const CLAIMED = 'names that no other topic has; capitals, accents, hyphens and inflection make no difference';
const ONE = 'the name in one of the two only, or one that tells them apart';

describe('names that two topics claim', () => {
  it.each<[string, string, string]>([
    ['the same', 'digital divide', 'digital divide'],
    ['in capitals', 'Digital Divide', 'digital divide'],
    ['with a hyphen', 'digital-divide', 'digital divide'],
    ['with an accent', 'café culture', 'cafe culture'],
    ['in British spelling', 'organisation man', 'organization man'],
    ['in the plural', 'digital divides', 'digital divide'],
    ['in the singular', 'freedom of speech', 'freedoms of speech'],
    ['with periods', 'U.S.', 'US'],
    ['in another script', '网络空间', '网络空间'],
  ])('are told: %s', (_what, a, b) => {
    const files = [topic('concepts/a', { name: a }), topic('events/b', { otherNames: ['xx', b] })];
    expect([...namesClaimedTwice(files)]).toEqual([
      {
        file: 'events/b.md',
        line: 31,
        expected: CLAIMED,
        found: `"${b}", which concepts/a.md:2 has as "${a}"`,
        write: ONE,
      },
    ]);
  });

  it('are told of what readers type, too', () => {
    const files = [topic('concepts/a', { searchedAs: ['net'] }), topic('concepts/b', { searchedAs: ['net'] })];
    expect([...namesClaimedTwice(files)]).toHaveLength(1);
  });

  it('are told once for each name', () => {
    const files = ['a', 'b', 'c'].map((slug) => topic(`concepts/${slug}`, { name: 'robot', otherNames: ['robots'] }));
    expect([...namesClaimedTwice(files)].map(({ file, found }) => [file, found])).toEqual([
      ['concepts/b.md', '"robot", which concepts/a.md:2 has as "robot"'],
      ['concepts/b.md', '"robots", which concepts/a.md:30 has as "robots"'],
      ['concepts/c.md', '"robot", which concepts/a.md:2 has as "robot"'],
      ['concepts/c.md', '"robots", which concepts/a.md:30 has as "robots"'],
    ]);
  });

  it.each<[string, Partial<Topic>, Partial<Topic>, number]>([
    ['that a reference has of its topic', { otherNames: ['robot'] }, { name: 'robot', see: 'concepts/a' }, 0],
    [
      'that a reference has of its topic in the plural',
      { otherNames: ['robots'] },
      { name: 'robot', see: 'concepts/a' },
      0,
    ],
    [
      'that a reference has of its topic, and is the first of it',
      { name: 'robot' },
      { name: 'robot', see: 'concepts/a' },
      1,
    ],
    ['that a reference has of another topic', { otherNames: ['robot'] }, { name: 'robot', see: 'concepts/c' }, 1],
    [
      'of two people, one like the plural of the other',
      { name: 'William', kind: 'people' },
      { name: 'Williams', kind: 'people' },
      0,
    ],
    ['that only begin in the same way', { name: 'robot' }, { name: 'robot arm' }, 0],
    ['parted by a comma', { name: 'robot arm' }, { name: 'robot, arm' }, 0],
  ])('%s', (_what, a, b, told) => {
    expect([...namesClaimedTwice([topic('concepts/a', a), topic('concepts/b', b)])]).toHaveLength(told);
  });

  it('are told where the other is a person or a publication', () => {
    const records: NamedRecord[] = [
      { subject: { kind: 'person', id: 'xi' }, names: ['Jinping Xi', 'Xi Jinping'], file: 'people.json' },
      { subject: { kind: 'publication', id: 'br' }, names: ['Beijing Review'], file: 'publications.json' },
    ];
    const files = [
      topic('people/xi', { name: 'Xi Jinping' }),
      topic('documents/b', { otherNames: ['Beijing Reviews'] }),
    ];
    const write = 'another name, or no topic for it: its passages are shown on its page already';
    expect([...namesOfRecords([...files, topic('concepts/c')], records)]).toEqual([
      {
        file: 'people/xi.md',
        line: 2,
        expected: 'names that nobody and nothing in people.json has; those have pages of their own',
        found: '"Xi Jinping", which "xi" is called there',
        write,
      },
      {
        file: 'documents/b.md',
        line: 30,
        expected: 'names that nobody and nothing in publications.json has; those have pages of their own',
        found: '"Beijing Reviews", which "br" is called there',
        write,
      },
    ]);
  });
});

describe('references between topics', () => {
  const told = (...files: TopicFile[]) =>
    [...referencesBetween(files)].map(({ file, line, expected, found, write }) => [
      `${file}:${line ?? ''}`,
      expected,
      found,
      write,
    ]);
  const see = (from: TopicId, to: TopicId) => topic(from, { see: to });
  const EXISTS = 'kind and file of a topic that exists';
  const PAGE = 'a topic with a page of its own';
  const CIRCLE = '`see` that leads to a topic with a page of its own';
  const OUT = 'another topic; or take `see` out of one of them, and give it a definition';

  it('may lead to topics with pages, and back', () => {
    const a = topic('concepts/a', { related: ['concepts/b'] });
    expect(told(a, topic('concepts/b', { related: ['concepts/a'] }), see('concepts/c', 'concepts/a'))).toEqual([]);
  });

  it('are told that lead nowhere, with what may be meant', () => {
    const related: TopicId[] = ['concepts/b', 'events/b', 'events/x'];
    expect(told(topic('concepts/a', { related }), topic('concepts/b'), see('concepts/c', 'places/c'))).toEqual([
      ['concepts/a.md:31', EXISTS, '"events/b"', 'concepts/b'],
      ['concepts/a.md:32', EXISTS, '"events/x"', 'one of: concepts/b'],
      ['concepts/c.md:2', EXISTS, '"places/c"', 'one of: concepts/a, concepts/b'],
    ]);
    expect(told(see('concepts/a', 'concepts/x'))).toEqual([
      ['concepts/a.md:2', EXISTS, '"concepts/x"', 'nothing: there is no other topic'],
    ]);
  });

  it('are told that lead to a reference', () => {
    const files = [
      topic('concepts/a', { related: ['concepts/b'] }),
      see('concepts/b', 'concepts/c'),
      topic('concepts/c'),
    ];
    const found = '"concepts/b", which only refers to "concepts/c"';
    expect(told(...files)).toEqual([['concepts/a.md:30', PAGE, found, 'concepts/c']]);
    expect(told(...files, see('concepts/d', 'concepts/b'))).toContainEqual([
      'concepts/d.md:2',
      PAGE,
      found,
      'concepts/c',
    ]);
  });

  it('are told once that lead in a circle', () => {
    expect(
      told(see('concepts/a', 'concepts/b'), see('concepts/b', 'concepts/c'), see('concepts/c', 'concepts/a')),
    ).toEqual([['concepts/a.md:2', CIRCLE, 'a circle: concepts/a → concepts/b → concepts/c → concepts/a', OUT]]);
    expect(told(see('concepts/a', 'concepts/a'))).toEqual([
      ['concepts/a.md:2', CIRCLE, '"concepts/a", which is this topic', OUT],
    ]);
  });

  it('end, where they lead into a circle', () => {
    const files = [see('concepts/a', 'concepts/b'), see('concepts/b', 'concepts/c'), see('concepts/c', 'concepts/b')];
    expect(told(...files).map(([place, expected]) => [place, expected])).toEqual([
      ['concepts/a.md:2', PAGE],
      ['concepts/b.md:2', CIRCLE],
    ]);
  });
});
