import { describe, expect, it } from 'vitest';
import { inOneLine, openingOf } from './opening.ts';

const english = { language: 'en', atMost: 60 };

describe('the opening of a passage', () => {
  it('is its first sentence, as it stands', () => {
    expect(openingOf('“It is so,” he said. It was not.', english)).toEqual({
      words: '“It is so,” he said.',
      isCut: false,
    });
  });

  it('is more sentences where the first is very short, as long as they fit as a whole', () => {
    expect(openingOf('No. Not at all. Never. And so on.', { ...english, atLeast: 10 }).words).toBe('No. Not at all.');
    const long = `No. ${'Word '.repeat(20)}.`;
    expect(openingOf(long, { ...english, atLeast: 10 })).toEqual({ words: 'No.', isCut: false });
  });

  it('is cut behind a word where a sentence is too long, without the comma that follows it', () => {
    const opening = openingOf('These are the first words of a sentence that goes on a, for a long while.', {
      ...english,
      atMost: 56,
    });
    expect(opening).toEqual({ words: 'These are the first words of a sentence that goes on a', isCut: true });
    expect(inOneLine(opening)).toBe('These are the first words of a sentence that goes on a…');
  });

  it('is the whole of a sentence that just fits', () => {
    const sentence = `${'a'.repeat(59)}.`;
    expect(openingOf(sentence, english)).toEqual({ words: sentence, isCut: false });
    expect(openingOf(`a${sentence}`, english).words).toBe(`a${'a'.repeat(59)}`);
  });

  it('is cut within a word that is longer than all there may be, and never within a sign', () => {
    expect(openingOf('🧑‍💻'.repeat(9), { language: 'en', atMost: 4 }).words).toBe('🧑‍💻'.repeat(4));
  });

  it('is cut between words where a language writes no spaces', () => {
    expect(openingOf('这一段测试文字全部是中文，写来只为检验这个页面。', { language: 'zh', atMost: 8 })).toEqual({
      words: '这一段测试文字',
      isCut: true,
    });
  });

  it('is nothing where there are no words', () => {
    expect(openingOf(' ', english)).toEqual({ words: '', isCut: false });
    expect(inOneLine({ words: '', isCut: false })).toBe('');
  });
});
