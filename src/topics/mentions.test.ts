import { expect, it } from 'vitest';
import type { TopicRef } from '#passages/topic-ref.ts';
import { indexNames } from './matcher.ts';
import { choicesOf, findMentions } from './mentions.ts';

const DIVIDE: TopicRef = { kind: 'topic', id: 'concepts/divide' };
const NET: TopicRef = { kind: 'topic', id: 'concepts/net' };
const NAMES = indexNames([
  { subject: DIVIDE, names: ['digital divide', 'digital gap'] },
  { subject: NET, names: ['Internet'] },
]);

function find(choices: Partial<Parameters<typeof choicesOf>[0][number]>, ...texts: string[]) {
  const passages = texts.map((text, index) => ({ number: index + 1, id: `p${index + 1}` as const, text }));
  const all = choicesOf([{ id: 'concepts/divide', added: [], removed: [], ...choices }]);
  return findMentions('lan', passages, 'en', NAMES, all);
}

it('a passage mentions a topic once, with each place that names it', () => {
  expect(find({}, 'The digital divide: digital gaps.', 'Nothing.', 'The Internet and the digital divide')).toEqual([
    {
      subject: DIVIDE,
      passage: 1,
      reason: null,
      places: [
        { name: 'digital divide', start: 4, end: 18 },
        { name: 'digital gap', start: 20, end: 32 },
      ],
    },
    { subject: NET, passage: 3, reason: null, places: [{ name: 'Internet', start: 4, end: 12 }] },
    { subject: DIVIDE, passage: 3, reason: null, places: [{ name: 'digital divide', start: 21, end: 35 }] },
  ]);
});

it('a passage that the editor added comes with the reason, and without a place', () => {
  const added = [{ passage: 'lan#p2', reason: 'It asks for bridges.' }];
  expect(find({ added }, 'The Internet.', 'Bridges and the Internet.')).toEqual([
    { subject: NET, passage: 1, reason: null, places: [{ name: 'Internet', start: 4, end: 12 }] },
    { subject: NET, passage: 2, reason: null, places: [{ name: 'Internet', start: 16, end: 24 }] },
    { subject: DIVIDE, passage: 2, reason: 'It asks for bridges.', places: [] },
  ]);
});

it('a passage that the editor removed is left out of this topic, in this essay', () => {
  const removed = [
    { passage: 'lan#p1', reason: 'In passing.' },
    { passage: 'tan#p2', reason: 'In passing.' },
  ];
  expect(find({ removed }, 'The digital divide of the Internet.', 'The digital divide.')).toMatchObject([
    { subject: NET, passage: 1 },
    { subject: DIVIDE, passage: 2 },
  ]);
});
