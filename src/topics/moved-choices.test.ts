import { expect, test } from 'vitest';
import { movedChoices } from './moved-choices.ts';

const topic = (id: `concepts/${string}`, added: string[], removed: string[] = []) => ({
  id,
  added: added.map((passage) => ({ passage, reason: 'It does.' })),
  removed: removed.map((passage) => ({ passage, reason: 'It does not.' })),
});

test('choices on passages that have moved are found, in either list, and no others', () => {
  const topics = [
    topic('concepts/privacy', ['lan#p4', 'lan#p1'], ['lan#p5']),
    topic('concepts/order', ['tan#p4']),
    topic('concepts/rules', ['lan#p40']),
  ];
  expect(movedChoices(topics, [{ essay: 'lan', fragments: new Set(['p4', 'p5']) }])).toEqual([
    'concepts/privacy: lan#p4',
    'concepts/privacy: lan#p5',
  ]);
});

test('where nothing has moved there is nothing to look at', () => {
  expect(movedChoices([topic('concepts/privacy', ['lan#p4'])], [])).toEqual([]);
});
