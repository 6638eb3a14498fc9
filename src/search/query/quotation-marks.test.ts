import { parseEnglish } from '../fixtures/in-memory.ts';
import { describe, expect, it } from 'vitest';

describe('a phrase', () => {
  it.each<[string, string, string[]]>([
    ['Greek', 'τι λέει για το «κράτος δικαίου» εδώ', ['κρατοσ', 'δικαιου']],
    ['Russian', 'что такое «верховенство права» здесь', ['верховенство', 'права']],
    ['Arabic', 'ما هو "حكم القانون" هنا', ['حكم', 'القانون']],
    ['Hebrew', 'מהו "שלטון החוק" כאן', ['שלטון', 'החוק']],
    ['Hindi', 'क्या है “कानून का शासन” यहाँ', ['कानून', 'का', 'शासन']],
    ['Korean', '여기서 “법의 지배”란', ['법의', '지배']],
    ['Georgian', 'რა არის „კანონის უზენაესობა“ აქ', ['კანონის', 'უზენაესობა']],
    ['Chinese', '什么是“法治”？', ['法~治', '']],
    ['Japanese', '「法の支配」とは', ['法~の', 'の~支', '支~配', '']],
    ['Thai', '“นิติ” คือ', ['นิ~ติ', '']],
  ])('stands in the marks of its script: %s', (_name, text, phrase) => {
    expect(parseEnglish(text).phrases).toEqual([phrase]);
  });

  it('is not what stands after the sign of a Hebrew acronym', () => {
    for (const text of ['צה"ל ומל"ל', 'צה״ל ומל״ל', 'צה”ל ומל”ל']) {
      expect(parseEnglish(text)).toMatchObject({ phrases: [], words: [{ form: 'צהל' }, { form: 'ומלל' }] });
    }
    expect(parseEnglish('"צה"ל" היום').phrases).toEqual([['צהל']]);
  });
});
