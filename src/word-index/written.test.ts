import { describe, expect, it } from 'vitest';
import { usualWriting, writtenIn } from './written.ts';

describe('what is compared is found in a word as it was written', () => {
  it.each([
    ['anarchy,', 'anarchy', '', 'anarchy', ','],
    ['“China’s', 'china', '“', 'China', '’s'],
    ['‘digital', 'digital', '‘', 'digital', ''],
    ['citizens’', 'citizens', '', 'citizens', '’'],
    ['rule-based.', 'based', 'rule-', 'based', '.'],
    ['rule-based.', 'rulebased', '', 'rule-based', '.'],
    ['(COVID-19),', 'covid19', '(', 'COVID-19', '),'],
    ['naïve', 'naive', '', 'naïve', ''],
    ['https://a.example/laws/', 'laws', 'https://a.example/', 'laws', '/'],
    ['киберпространство.', 'киберпространство', '', 'киберпространство', '.'],
  ])('%s has %s', (word, form, before, written, after) => {
    expect(writtenIn(word, form)).toEqual({ before, written, after });
  });

  it('unless folding took it apart', () => {
    expect(writtenIn('½', '1')).toBeUndefined();
  });
});

describe('a word is written in a heading', () => {
  it.each([
    ['with a small letter, if it ever is', ['Law', 'Law', 'law'], 'law'],
    ['as a name, if it always is', ['China', 'CHINA', 'China'], 'China'],
    ['not at all, if nobody wrote it', [], undefined],
  ])('%s', (_how, written, usual) => {
    expect(usualWriting(written)).toBe(usual);
  });
});
