import { expect, test } from 'vitest';
import { otherNamesOf, quotedPlaces, wordingsOf } from './named-as.ts';

const text = 'Cyber powers and a great cyber power; the giants, cyber powers.';
const mention = {
  places: [
    { name: 'cyber power', start: 0, end: 12 },
    { name: 'cyber power', start: 25, end: 36 },
    { name: 'cyber giant', start: 42, end: 48 },
    { name: 'cyber power', start: 50, end: 62 },
    { name: 'cyber power', start: 50, end: 62 },
  ],
};

test('the other names are told, each once, and not the topic’s own', () => {
  expect(otherNamesOf('cyber power', mention)).toEqual(['cyber giant']);
  expect(otherNamesOf('great power', mention)).toEqual(['cyber power', 'cyber giant']);
});

test('wordings are what stands in the passage, each once', () => {
  expect(wordingsOf(text, mention)).toEqual(['Cyber powers', 'cyber power', 'giants', 'cyber powers']);
});

test('a passage that the editor added has neither', () => {
  expect(otherNamesOf('cyber power', { places: [] })).toEqual([]);
  expect(wordingsOf(text, { places: [] })).toEqual([]);
});

test('what a reason quotes is found, where it is the passage’s', () => {
  const places = quotedPlaces(text, 'It sets “the giants” above “the dwarfs”, and speaks of “a great”.');
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['the giants', 'a great']);
  expect(quotedPlaces(text, null)).toEqual([]);
});
