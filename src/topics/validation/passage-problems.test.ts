import { describe, expect, it } from 'vitest';
import { indexNames } from '../matcher.ts';
import { choicesOf, findMentions } from '../mentions.ts';
import { passageProblems } from './passage-problems.ts';
import type { TopicId, TopicKind } from '../kinds.ts';
import type { Topic } from '../topic.ts';

function topic(id: TopicId, name: string, fields: Partial<Topic> = {}): Topic {
  const [kind, slug = ''] = id.split('/');
  const lists = { otherNames: [], searchedAs: [], related: [], added: [], removed: [] };
  return { id, kind: kind as TopicKind, slug, name, definition: 'What it is.', see: null, ...lists, ...fields };
}

const choice = (passage: string) => [{ passage, reason: 'So it is.' }];

/** What the editor is told of these topics beside these texts: place, expected, found, write. */
function problems(topics: Topic[], texts: Record<string, string[]>): string[][] {
  const named = topics
    .filter(({ see }) => see === null)
    .map(({ id, name, otherNames, searchedAs }) => ({
      subject: { kind: 'topic' as const, id },
      names: [name, ...otherNames, ...searchedAs],
    }));
  const names = indexNames(named);
  const essays = Object.entries(texts).map(([slug, own]) => {
    const passages = own.map((text, index) => ({ number: index + 1, id: `p${index + 1}` as const, text }));
    return { slug, language: 'en', passages, mentions: findMentions(slug, passages, 'en', names, choicesOf(topics)) };
  });
  const told = passageProblems(
    topics,
    essays,
    () => names,
    ({ id }, at) => ({ file: `${id}: ${at.join('.')}` }),
  );
  return told.map(({ file, expected, found, write }) => [file, expected, found, write]);
}

const TEXTS = {
  lan: ['The digital divide grows.', 'Of the Internet, and of Cyber Sovereignty.'],
  tan: ['Robots speak of the digital divide.'],
};
const DIVIDE = topic('concepts/divide', 'digital divide');

it('nothing is told where all is well', () => {
  const all = [
    topic('concepts/robot', 'robot', { searchedAs: ['android'], added: choice('lan#p1') }),
    topic('concepts/net', 'Internet', { removed: [] }),
    topic('concepts/anarchy', 'international anarchy', { added: choice('tan#p1') }),
    topic('concepts/see', 'nowhere', { see: 'concepts/net' }),
    { ...DIVIDE, removed: choice('tan#p1') },
  ];
  expect(problems(all, TEXTS)).toEqual([]);
  expect(problems([], {})).toEqual([]);
});

describe('a passage', () => {
  const EXISTS = 'slug of an essay and fragment of a passage of it';

  it.each([
    ['that an essay has not', 'lan#p3', '"lan#p3", and lan has no p3', 'a passage from lan#p1 to lan#p2'],
    ['of no essay', 'x#p1', '"x#p1", and there is no essay "x"', 'a passage of one of: lan, tan'],
  ])('that does not exist is told: %s', (_what, passage, found, write) => {
    const added = topic('concepts/robot', 'robot', { added: [...choice('lan#p1'), ...choice(passage)] });
    expect(problems([added], TEXTS)).toEqual([['concepts/robot: added.1.passage', EXISTS, found, write]]);
    const removed = topic('concepts/robot', 'robot', { removed: choice(passage) });
    expect(problems([removed], TEXTS)).toEqual([['concepts/robot: removed.0.passage', EXISTS, found, write]]);
  });

  it('that is added, and names the topic, is told', () => {
    expect(problems([{ ...DIVIDE, added: choice('lan#p1') }], TEXTS)).toEqual([
      [
        'concepts/divide: added.0.passage',
        'in `added`, passages that speak of the topic without naming it',
        'lan#p1, which names it: "digital divide"',
        'nothing: the passage is found by the name',
      ],
    ]);
  });

  it('that is removed, and does not name the topic, is told', () => {
    expect(problems([{ ...DIVIDE, removed: choice('lan#p2') }], TEXTS)).toEqual([
      [
        'concepts/divide: removed.0.passage',
        'in `removed`, passages that name the topic',
        'lan#p2, which does not name digital divide',
        'nothing: there is nothing to take away',
      ],
    ]);
  });
});

describe('a name that finds nothing', () => {
  const NAMES = 'in `name` and `otherNames`, names that a passage has';
  const WRITE = 'the name as an essay writes it; under `searchedAs`, if only readers use it; or take it out';

  it.each([
    ['is told', 'the divide', '"the divide", which no passage has'],
    [
      'is told with the longer name that is found there',
      'divide',
      '"divide", which stands only where "digital divide" is found, first in lan#p1',
    ],
    [
      'is told with the capitals that it has',
      'Digital divide grows',
      '"Digital divide grows", which no passage has with these capitals; lan#p1 has “digital divide grows”',
    ],
    ['is told of an acronym', 'DIVIDE', '"DIVIDE", which no passage has with these capitals; lan#p1 has “divide”'],
  ])('%s', (_what, name, found) => {
    expect(problems([{ ...DIVIDE, otherNames: [name] }], TEXTS)).toEqual([
      ['concepts/divide: otherNames.0', NAMES, found, WRITE],
    ]);
    expect(problems([topic('concepts/other', name, { otherNames: ['Internet'] }), DIVIDE], TEXTS)).toEqual([
      ['concepts/other: name', NAMES, found, WRITE],
    ]);
  });

  it('is not told where the only passage that has it is removed, and another speaks of the topic', () => {
    const removed = choice('tan#p1');
    expect(problems([topic('concepts/x', 'robot', { otherNames: ['Internet'], removed })], TEXTS)).toEqual([]);
  });
});

describe('a topic that no passage speaks of', () => {
  const SPOKEN = 'a topic that a passage speaks of';
  const WRITE =
    'in `otherNames` what an essay calls it, or in `added` a passage that speaks of it; `see: kind/topic` in place of ' +
    'all that, if it only refers to another topic; or take the file away';

  it.each<[string, Partial<Topic>, string]>([
    ['that nobody names', { otherNames: ['treaties'] }, 'none, for no passage has "pact" or "treaties"'],
    [
      'that is named within longer names only',
      { name: 'divide' },
      'none, for no passage has "divide", which stands only where "digital divide" is found, first in lan#p1',
    ],
    [
      'that is removed from all passages',
      { name: 'robot', removed: choice('tan#p1') },
      'none, for each passage that names it is in `removed`',
    ],
  ])('is told once: %s', (_what, fields, found) => {
    expect(problems([topic('concepts/pact', 'pact', fields), DIVIDE], TEXTS)).toEqual([
      ['concepts/pact: name', SPOKEN, found, WRITE],
    ]);
  });

  it('is told beside what is wrong with its passages', () => {
    const told = problems([topic('concepts/pact', 'pact', { added: choice('lan#p9') })], TEXTS);
    expect(told.map(([place, , found]) => [place, found])).toEqual([
      ['concepts/pact: added.0.passage', '"lan#p9", and lan has no p9'],
      ['concepts/pact: name', 'none, for no passage of `added` exists'],
    ]);
  });
});
