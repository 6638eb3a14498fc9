import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isSameWord, undetermined } from './language.ts';
import { languageOf, languagesOf } from './languages.ts';

describe('the language of a tag', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['DE', 'de'],
    ['enf', 'und'],
    ['la', 'und'],
    ['', 'und'],
  ])('%s is known as %s', (tag, known) => {
    expect(languageOf(tag).tag).toBe(known);
  });

  it('says nothing of words where it is not known', () => {
    expect(languageOf('la')).toBe(undetermined);
    expect(undetermined.basesOf('leges')).toEqual(['leges']);
  });
});

describe('forms of one word', () => {
  it.each([
    ['en', 'governs', 'governing'],
    ['en', 'organise', 'organized'],
    ['de', 'Häuser', 'Haus'],
    ['de', 'Staates', 'Staaten'],
    ['de', 'Tuebingen', 'Tübingen'],
    ['fr', 'nationaux', 'national'],
    ['fr', 'grandes', 'grand'],
    ['ar', 'والكتاب', 'كتاب'],
    ['ar', 'الكتاب', 'بالكتاب'],
    ['he', 'והספר', 'ספר'],
    ['he', 'בספר', 'הספר'],
    ['ko', '한국은', '한국의'],
  ])('%s: %s and %s', (tag, a, b) => {
    expect(isSameWord(fold(a), fold(b), languageOf(tag))).toBe(true);
  });

  it.each([
    ['en', 'internal', 'international'],
    ['de', 'Mauer', 'Maur'],
    ['de', 'neue', 'nu'],
    ['und', 'law', 'laws'],
  ])('%s: not %s and %s', (tag, a, b) => {
    expect(isSameWord(fold(a), fold(b), languageOf(tag))).toBe(false);
  });
});

describe('the languages of a collection', () => {
  it('are one where there is one', () => {
    expect(languagesOf(['en', 'en-GB', 'la']).tag).toBe('en');
    expect(languagesOf(['la'])).toBe(undetermined);
    expect(languagesOf([])).toBe(undetermined);
  });

  it('know what each of them knows', () => {
    const both = languagesOf(['de', 'en', 'he']);
    expect(both.basesOf('laws')).toContain('law');
    expect(isSameWord('hauser', 'haus', both)).toBe(true);
    expect(isSameWord('ספר', 'הספר', both)).toBe(true);
    expect(both.isStopWord('the')).toBe(true);
    expect(both.isStopWord('und')).toBe(true);
    expect(both.isStopWord('law')).toBe(false);
    expect(both.irregularsOf('man')).toEqual(['men']);
    expect(both.compoundEnd('cybersovereignty')).toBe('sovereignty');
    expect(both.familyStem('legislative', 'legislation')).toBeGreaterThan(0);
  });
});

it('Lists of words are in the form in which words are compared', () => {
  for (const tag of ['ar', 'de', 'en', 'fr', 'he', 'ja', 'zh']) {
    const { isStopWord } = languageOf(tag);
    const words = { ar: 'في إلى', de: 'für über', en: 'the', fr: 'à même', he: 'של', ja: 'の', zh: '的' }[tag] ?? '';
    for (const word of words.split(' ')) expect([word, isStopWord(fold(word))]).toEqual([word, true]);
  }
});
