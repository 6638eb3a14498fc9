import { expect, test } from 'vitest';
import { sharedTopics, topicsOfOne } from './shared-topics.ts';

const topic = (name: string, mentions: Record<string, number[]>) => ({
  name,
  passages: Object.values(mentions).flat().length,
  essays: Object.entries(mentions).map(([slug, numbers]) => ({ essay: { slug }, mentions: numbers })),
});

test('a topic is shared where both essays have passages, and those of each side are given', () => {
  const topics = [topic('divide', { lan: [9, 10], tan: [2], wu: [1] }), topic('power', { tan: [3], wu: [4] })];
  const shared = sharedTopics('lan', 'tan', topics);
  expect(shared).toEqual([{ topic: topics[0], left: [9, 10], right: [2] }]);
});

test('sides are as asked for, in whichever order the topic has its essays', () => {
  const [shared] = sharedTopics('tan', 'lan', [topic('divide', { lan: [9], tan: [2] })]);
  expect(shared).toMatchObject({ left: [2], right: [9] });
});

test('topics of the fewest passages of the collection come first, others as they were', () => {
  const names = sharedTopics('lan', 'tan', [
    topic('China', { lan: [1, 2, 3], tan: [1] }),
    topic('divide', { lan: [1], tan: [1] }),
    // As many passages as China, though only two of them are of this pair.
    topic('order', { lan: [1], tan: [1], wu: [1, 2] }),
    topic('rules', { lan: [2], tan: [1] }),
  ]).map((shared) => shared.topic.name);
  expect(names).toEqual(['divide', 'rules', 'China', 'order']);
});

test('the topics of one essay alone keep their order, whatever a third one speaks of', () => {
  const topics = [
    topic('Wuzhen', { lan: [1], wu: [1] }),
    topic('privacy', { tan: [1] }),
    topic('divide', { lan: [1], tan: [1] }),
    topic('Xi Jinping', { lan: [3] }),
  ];
  expect(topicsOfOne('lan', 'tan', topics).map(({ name }) => name)).toEqual(['Wuzhen', 'Xi Jinping']);
  expect(topicsOfOne('tan', 'lan', topics).map(({ name }) => name)).toEqual(['privacy']);
});

test('without topics nothing is shared', () => {
  expect(sharedTopics('lan', 'tan', [])).toEqual([]);
  expect(topicsOfOne('lan', 'tan', [])).toEqual([]);
});
