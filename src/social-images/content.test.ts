import { describe, expect, it } from 'vitest';
import { essayCard, homeCard, passageCard, type CardEssay } from './content.ts';

const essay: CardEssay = {
  title: 'A Text For Tests',
  authors: [{ family: 'Probe', given: 'Ada', nameOrder: 'given-first' }],
  publication: { name: 'The Test Gazette' },
  published: '2021-11-26',
  language: 'en',
};
const SITE = 'Reader';
const all = (): boolean => true;
/** A face with the printable letters of ASCII and a few signs. */
const latin = (text: string): boolean => /^[ -~¶…]*$/.test(text);

it('the card of the home page says what the site is', () => {
  expect(homeCard({ name: SITE, description: 'Essays.' })).toEqual({
    words: { words: SITE, isCut: false },
    lines: [[{ text: 'Essays.', voice: 'site' }]],
  });
});

describe('the card of an essay', () => {
  it('says title, author, where and when', () => {
    expect(essayCard(essay, SITE, all)).toEqual({
      words: { words: 'A Text For Tests', isCut: false },
      lines: [
        [{ text: 'Ada Probe', voice: 'author' }],
        [
          { text: 'The Test Gazette, ', voice: 'site' },
          { text: '26 November 2021', voice: 'site' },
        ],
      ],
      siteName: SITE,
    });
  });

  it('says in the voice of the editor that the date is not stated', () => {
    const { lines } = essayCard({ ...essay, published: 'not stated' }, SITE, all);
    expect(lines.at(-1)?.at(-1)).toEqual({ text: 'date not stated', voice: 'editor' });
  });

  it('has the author in place of a title for which there are no letters, and says nothing twice', () => {
    const { words, lines } = essayCard({ ...essay, title: '网络空间' }, SITE, latin);
    expect(words.words).toBe('Ada Probe');
    expect(JSON.stringify(lines)).not.toContain('Ada Probe');
  });

  it('has the name of the site where there are letters for nothing else', () => {
    const card = essayCard({ ...essay, title: '网络空间', published: 'not stated' }, SITE, (text) => text === SITE);
    expect(card).toMatchObject({ words: { words: SITE }, lines: [[{ text: 'date not stated' }]] });
  });
});

describe('the card of a passage', () => {
  const passage = { number: 3, text: 'The first sentence. The second one.' };

  it('says its number, its first sentence, and whose it is', () => {
    expect(passageCard(essay, passage, SITE, all)).toEqual({
      sign: '¶3',
      words: { words: 'The first sentence.', isCut: false },
      lines: [[{ text: 'A Text For Tests', voice: 'author' }], [{ text: 'Ada Probe', voice: 'site' }]],
      siteName: SITE,
    });
  });

  it.each([
    ['a letter is missing', 'The word 网络空间 is Chinese.'],
    ['there is none', ''],
  ])('has the title of the essay in place of a sentence of which %s', (_name, text) => {
    expect(passageCard(essay, { number: 3, text }, SITE, latin)).toEqual({
      sign: '¶3',
      words: { words: 'A Text For Tests', isCut: false },
      lines: [[{ text: 'Ada Probe', voice: 'author' }]],
      siteName: SITE,
    });
  });

  it('cuts a very long title, and says in the voice of the editor that it did', () => {
    const { lines } = passageCard({ ...essay, title: 'A word and another word '.repeat(9) }, passage, SITE, all);
    expect(lines[0]).toEqual([
      { text: expect.stringMatching(/^A word .{50,72}$/) as string, voice: 'author' },
      { text: '…', voice: 'editor' },
    ]);
  });

  it('looks only at the letters that would be drawn', () => {
    const { words } = passageCard(essay, { number: 3, text: 'All is well. 网络空间' }, SITE, latin);
    expect(words.words).toBe('All is well.');
  });
});
