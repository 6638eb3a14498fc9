import { describe, expect, it } from 'vitest';
import { pageCard, pairCard, personCard, publicationCard, topicCard, type CardTopic } from './topic-content.ts';

const SITE = 'Reader';
const all = (): boolean => true;
/** A face with the printable letters of ASCII and a few signs. */
const latin = (text: string): boolean => /^[ -~¶…]*$/.test(text);

const topic: CardTopic = {
  name: 'digital divide',
  kind: 'concept',
  definition: 'The distance between those that have the means and those that have not. It is more.',
  passages: 7,
  essays: ['Lan', 'Tan'],
};

describe('the card of a topic', () => {
  it('says its name and how its definition begins as the editor’s, its kind, and where it is mentioned', () => {
    expect(topicCard(topic, SITE, all)).toEqual({
      words: { words: 'digital divide', isCut: false },
      voice: 'editor',
      lines: [
        [{ text: 'The distance between those that have the means and those that have not.', voice: 'editor' }],
        [{ text: 'Concept, in 7 passages of Lan and Tan', voice: 'site' }],
      ],
      siteName: SITE,
    });
  });

  it.each([
    ['four essays or more', { essays: ['A', 'B', 'C', 'D'] }, '7 passages of 4 essays'],
    ['an essay whose author has letters that are not there', { essays: ['兰'] }, '7 passages of 1 essay'],
    ['one passage', { passages: 1, essays: ['Lan'] }, '1 passage of Lan'],
  ])('counts what it does not name: %s', (_name, facts, words) => {
    expect(topicCard({ ...topic, ...facts }, SITE, latin).lines.at(-1)).toEqual([
      { text: `Concept, in ${words}`, voice: 'site' },
    ]);
  });

  it('says its kind in place of a name for which there are no letters, and leaves such a definition out', () => {
    expect(topicCard({ ...topic, name: '主权', definition: '主权。' }, SITE, latin)).toMatchObject({
      words: { words: 'Concept' },
      voice: 'site',
      lines: [[{ text: 'In 7 passages of Lan and Tan' }]],
    });
  });

  it('cuts a long definition behind a word', () => {
    const [first] = topicCard({ ...topic, definition: 'word '.repeat(90) }, SITE, all).lines;
    expect(first?.[0]?.text).toMatch(/^word .{60,126}word…$/);
  });
});

describe('the card of a person', () => {
  const person = { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' as const, did: [] };

  it('says the name, what the editor says, and the title of the one essay', () => {
    expect(personCard({ ...person, about: 'Writes.' }, [{ title: 'A Title' }], SITE, all)).toEqual({
      words: { words: 'Lan Xinzhen', isCut: false },
      lines: [[{ text: 'Writes.', voice: 'editor' }], [{ text: 'A Title', voice: 'author' }]],
      siteName: SITE,
    });
  });

  it('counts several essays, and says what else the person did', () => {
    const { lines } = personCard({ ...person, did: ['Copy editor'] }, [{ title: 'A' }, { title: 'B' }], SITE, all);
    expect(lines.flat().map(({ text }) => text)).toEqual(['2 essays', 'Copy editor']);
  });

  it('has other words in place of a name for which there are no letters', () => {
    expect(personCard({ ...person, family: '兰' }, [], SITE, latin).words.words).toBe('Who writes here');
  });
});

it('the card of a publication says its name, what the editor says, and what appeared there', () => {
  expect(publicationCard({ name: 'A Weekly', about: 'A weekly.' }, [{ title: 'A Title' }], SITE, all)).toEqual({
    words: { words: 'A Weekly', isCut: false },
    voice: 'site',
    lines: [[{ text: 'A weekly.', voice: 'editor' }], [{ text: 'A Title', voice: 'author' }]],
    siteName: SITE,
  });
  expect(publicationCard({ name: 'A Weekly' }, [], SITE, all).lines).toEqual([]);
});

describe('the card of two essays', () => {
  const name = { family: 'Lan', given: 'Xinzhen', nameOrder: 'family-first' as const };
  const left = { title: 'A Title', authors: [name], language: 'en' };

  it('has both titles with their authors side by side', () => {
    expect(pairCard(left, { ...left, title: 'Another' }, SITE, all).columns).toEqual([
      { title: { words: 'A Title', isCut: false }, by: 'Lan Xinzhen' },
      { title: { words: 'Another', isCut: false }, by: 'Lan Xinzhen' },
    ]);
  });

  it('has the authors in place of a title for which there are no letters, and says nothing twice', () => {
    expect(pairCard(left, { ...left, title: '主权' }, SITE, latin).columns?.[1]).toEqual({
      title: { words: 'Lan Xinzhen', isCut: false },
      by: '',
    });
  });
});

it('the card of an index says its heading and a sentence in the voice of the site', () => {
  expect(pageCard({ title: 'Topics', description: 'What they speak of.' }, SITE)).toMatchObject({
    words: { words: 'Topics' },
    voice: 'site',
    lines: [[{ text: 'What they speak of.', voice: 'site' }]],
  });
});
