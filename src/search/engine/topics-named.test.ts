import { english } from '#language/en.ts';
import { parseEnglish } from '../fixtures/in-memory.ts';
import { describe, expect, it } from 'vitest';
import type { TopicList } from './topic-list.ts';
import { indexTopics, topicsMeant, topicsNamed } from './topics-named.ts';

/** A list of topics by their names; the id of each is the first. */
function listOf(...topics: string[][]): TopicList {
  return {
    edition: 'one',
    topics: topics.map((names) => ({
      id: names[0] ?? '',
      name: names[0] ?? '',
      kind: 'concept',
      definition: '',
      passages: 1,
      essays: 1,
      href: '',
      names,
    })),
  };
}

const LIST = listOf(
  ['digital divide', 'digital gap'],
  ['china', 'people s republic of china', 'prc'],
  ['united states', 'US', 'u s', 'usa'],
  ['united nations', 'un'],
  ['un security council', 'united nations security council'],
  ['cyberspace sovereignty', 'cybersovereignty'],
  ['covid 19', 'covid'],
  ['community of shared future', 'shared future'],
  ['e commerce'],
  ['world health organization', 'WHO'],
  ['centre'],
  ['state'],
);
const names = indexTopics(LIST, english);
const named = (query: string): string[] => topicsNamed(parseEnglish(query).words, names).map(({ id }) => id);

describe('the topics that a query names', () => {
  it.each<[string, string, string[]]>([
    ['its name', 'digital divide', ['digital divide']],
    ['another of its names', 'digital gap', ['digital divide']],
    ['capitals', 'Digital DIVIDE', ['digital divide']],
    ['a hyphen', 'digital-divide', ['digital divide']],
    ['an inflection', 'digital divides', ['digital divide']],
    ['an inflection inside', 'communities of shared future', ['community of shared future']],
    ['accents', 'dígital divide', ['digital divide']],
    ['the other spelling', 'the center', ['centre']],
    ['a possessive', 'China’s rules', ['china']],
    ['quotation marks', '“digital divide”', ['digital divide']],
    ['one word for two', 'ecommerce', ['e commerce']],
    ['a hyphen for two', 'E-Commerce', ['e commerce']],
    ['two words for one', 'cyber sovereignty', ['cyberspace sovereignty']],
    ['words divided otherwise', 'cyber space sovereignty', ['cyberspace sovereignty']],
    ['digits', 'Covid-19 and trade', ['covid 19']],
    ['a name in other words', 'what do the essays say of the digital divide?', ['digital divide']],
    ['two names', 'china digital divide', ['digital divide', 'china']],
    ['a name twice', 'china and PRC', ['china']],
    ['a longer name than another', 'united nations security council', ['un security council']],
    [
      'a name that two others overlap',
      'un security council of the united states',
      ['un security council', 'united states'],
    ],
    ['a part of a name', 'divide', []],
    ['a name that is left out', 'china -“digital divide”', ['china']],
    ['a name with another word in it', 'digital economic divide', []],
    ['nothing', '', []],
    ['signs alone', '“ ”', []],
  ])('are found by %s', (_what, query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['small among other words', 'join us who can', []],
    ['in capitals', 'rules of the US', ['united states']],
    ['in capitals, where all words are', 'WHO SHOULD SET THE RULES FOR US', []],
    ['alone, in capitals', 'WHO', ['world health organization']],
    ['alone, small', 'who', ['world health organization']],
    ['with points', 'the U.S. and others', ['united states']],
  ])('are found by an acronym that is a common word: %s', (_what, query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  it('are three at most, those of the longest names', () => {
    expect(named('state china covid digital divide e-commerce')).toEqual(['digital divide', 'e commerce', 'state']);
  });

  it('are found in the longest of queries, without going through all names for each word', () => {
    const many = indexTopics(
      listOf(...Array.from({ length: 3_000 }, (_, index) => [`name${index} of a topic`, `other${index}`])),
      english,
    );
    const { words } = parseEnglish('a topic of other2999 '.repeat(200));
    expect(topicsNamed(words, many).map(({ id }) => id)).toEqual(['name2999 of a topic']);
  });
});

it('What is found has no names with it, which nobody is shown', () => {
  expect(topicsNamed(parseEnglish('centre').words, names)).toEqual([
    { id: 'centre', name: 'centre', kind: 'concept', definition: '', passages: 1, essays: 1, href: '' },
  ]);
});

it.each<[string, string[]]>([
  ['digital divide', ['digital divide']],
  ['The digital gaps?', ['digital divide']],
  ['china', ['china']],
  ['digital divide in china', []],
  ['the divide', []],
  ['WHO', ['world health organization']],
  ['', []],
])('A query that is a name as a whole means the topic: %j', (query, expected) => {
  expect(topicsMeant(parseEnglish(query).words, names)).toEqual(expected);
});
