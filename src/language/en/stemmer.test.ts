import { describe, expect, it } from 'vitest';
import { english } from '../en.ts';
import { isSameWord as isSame } from '../language.ts';
import { basesOf, familyStem, oneSpelling } from './stemmer.ts';

const isSameWord = (a: string, b: string): boolean => isSame(a, b, english);

describe('one word', () => {
  it.each([
    ['the plural', 'laws', 'law'],
    ['the plural in -es', 'viruses', 'virus'],
    ['the plural in -ies', 'countries', 'country'],
    ['the plural of -ie', 'movies', 'movie'],
    ['the plural of -sis', 'crises', 'crisis'],
    ['the plural of -o', 'heroes', 'hero'],
    ['the plural of -e', 'bases', 'base'],
    ['an irregular plural', 'children', 'child'],
    ['the plural of -f', 'leaves', 'leaf'],
    ['the third person', 'governs', 'govern'],
    ['the past', 'governed', 'govern'],
    ['the past of -e', 'agreed', 'agree'],
    ['the past of -y', 'studied', 'study'],
    ['the participle', 'governing', 'govern'],
    ['the participle of -e', 'sharing', 'share'],
    ['the participle with two letters for one', 'planning', 'plan'],
    ['two inflections of it', 'governs', 'governing'],
  ])('is %s', (_name, a, b) => {
    expect(isSameWord(a, b)).toBe(true);
    expect(isSameWord(b, a)).toBe(true);
  });

  it.each([
    ['-ise', 'organise', 'organize'],
    ['-isation', 'globalisation', 'globalization'],
    ['-ised', 'recognised', 'recognize'],
    ['-yse', 'analysing', 'analyze'],
    ['-our', 'labour', 'labor'],
    ['-our within a word', 'favourable', 'favorable'],
    ['-our in the plural', 'behaviours', 'behavior'],
    ['-re', 'centre', 'center'],
    ['-re in the plural', 'theatres', 'theaters'],
    ['-ogue', 'dialogues', 'dialog'],
    ['-ence', 'defence', 'defense'],
    ['two letters for one', 'travelling', 'traveling'],
    ['two letters for one, and the word itself', 'controlled', 'control'],
    ['-mme', 'programmes', 'program'],
    ['-ae-', 'archaeology', 'archeology'],
  ])('is its British and its American spelling: %s', (_name, a, b) => {
    expect(isSameWord(a, b)).toBe(true);
  });

  it.each([
    ['new', 'news'],
    ['good', 'goods'],
    ['mean', 'means'],
    ['politic', 'politics'],
    ['work', 'works'],
    ['govern', 'government'],
    ['governance', 'government'],
    ['police', 'policies'],
    ['universe', 'university'],
    ['thing', 'the'],
    ['statue', 'status'],
    ['viru', 'virus'],
    ['cris', 'crisis'],
    ['mas', 'mass'],
    ['string', 'str'],
    ['need', 'ne'],
    ['2020', '2020s'],
    ['arms', 'arm'],
    ['constructor', 'function'],
    ['网络', '空间'],
    ['', 's'],
  ])('is not two words that look alike: %s and %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });

  it.each([
    ['skilled', 'skill'],
    ['installed', 'install'],
    ['recalling', 'recall'],
    ['analyses', 'analysis'],
    ['using', 'use'],
    ['tied', 'tie'],
  ])('is an inflection too: %s of %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
  });

  it.each([
    ['stalled', 'stale'],
    ['united', 'unit'],
    ['caring', 'car'],
    ['evening', 'even'],
    ['scoured', 'scored'],
    ['timbre', 'timber'],
  ])('is not two others: %s and %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });
});

describe('the bases of a word', () => {
  it('begin with the word itself, in one spelling', () => {
    expect(basesOf('governs')[0]).toBe('governs');
    expect(basesOf('organisations')[0]).toBe('organizations');
  });

  it('are three letters long at least and have a vowel', () => {
    for (const form of ['things', 'string', 'used', 'gas', 'bring', 'shed', 'hmms']) {
      for (const base of basesOf(form).slice(1)) expect(base).toMatch(/^(?=.*[aeiouy])[a-z]{3,}$/);
    }
  });

  it('of what is no English word are the word alone', () => {
    for (const form of ['2020s', '网络', 'zürichs', '', 'constructor']) expect(basesOf(form)).toEqual([form]);
  });
});

describe('one spelling', () => {
  it.each(['our', 'hour', 'four', 'wise', 'rise', 'more', 'called', 'does', 'silence', 'crisis', 'vis'])(
    'leaves alone what only looks British: %s',
    (form) => {
      expect(oneSpelling(form)).toBe(form);
    },
  );
});

describe('a family', () => {
  it.each([
    ['legislative', 'legislation', 'legislat'.length],
    ['govern', 'government', 'govern'.length],
    ['nation', 'national', 'nation'.length],
    ['organise', 'organization', 'organiz'.length],
    ['nation', 'nature', 0],
    ['new', 'news', 0],
    ['china', 'chin', 0],
    ['intern', 'internet', 0],
    ['law', 'lawful', 0],
  ])('%s and %s have %i letters in common before their endings', (a, b, letters) => {
    expect(familyStem(a, b)).toBe(letters);
    expect(familyStem(b, a)).toBe(letters);
  });

  it('has sovereign and sovereignty', () => {
    expect(familyStem('sovereign', 'sovereignty')).toBeGreaterThan(0);
  });
});
