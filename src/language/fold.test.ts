import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('a text as it is compared', () => {
  it.each([
    ['has small letters', 'Rule of LAW', 'rule of law'],
    ['has no accents', 'Zürich, façade, Åland, Łódź, Đường', 'zurich, facade, aland, lodz, duong'],
    ['has no accents that are signs of their own', 'cafe\u0301', 'cafe'],
    ['has no accents of Greek, and one sigma', 'Ὀδυσσεύς', 'οδυσσευσ'],
    ['has no dots and accents of Cyrillic, but for a letter of its own', 'ёлка Йод й Ки́їв', 'елка йод й киів'],
    ['has one kind of apostrophe', '‘a’ ʼb＇ `c´ ʿd', "'a' 'b' 'c' 'd"],
    ['has letters for ligatures', 'oﬃce ĳ', 'office ij'],
    ['has two letters for a joined one', 'Cæsar Œuvre Straße STRAẞE Þing', 'caesar oeuvre strasse strasse thing'],
    ['has narrow letters for wide ones', 'ＷＴＯ ｶﾞ', 'wto ガ'],
    ['has digits for small ones', 'H₂O m²', 'h2o m2'],
    ['has the digits of ASCII', '١٩١٤ ۱۹۱۴ १९१४ １９１４ 𝟙', '1914 1914 1914 1914 1'],
    ['keeps fractions', '3½', '3½'],
    ['has numbers without their brackets', '⑴ ⒈ ㈠', '1 1 一'],
    ['has no signs that are not seen', 'go\u00adver\u200bn\u2060an\ufeffce', 'governance'],
    ['keeps the vowels of Indic scripts', 'कला काल', 'कला काल'],
    ['keeps the voicing marks of kana', 'ハハ パパ ババ', 'ハハ パパ ババ'],
    ['keeps the marks of Thai', 'น้ำ', 'น้ํา'],
    ['keeps Hangul', '한국', '한국'],
    ['has letters for radicals', '⼈', '人'],
    [
      'has one alef, one ya, one kaf, one ha, and no marks in Arabic',
      'أَكْلة إلى آدم کی كتـــاب',
      'اكله الي ادم كي كتاب',
    ],
    ['keeps a hamza that is a letter', 'مسؤول سئل', 'مسؤول سئل'],
    ['has no points in Hebrew', 'שָׁלוֹם', 'שלום'],
    ['does not make two letters of a Turkish capital', 'İstanbul ışık', 'istanbul isik'],
    ['keeps half a sign as it is', '\ud800x', '\ud800x'],
  ])('%s', (_name, text, folded) => {
    expect(fold(text)).toBe(folded.normalize('NFC'));
  });

  it('is in that form already', () => {
    const signs = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(signs, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });

  it('is so for every sign of Unicode', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const sign = String.fromCodePoint(code);
      if (fold(fold(sign)) !== fold(sign)) changed.push(code.toString(16));
      if (/[\p{L}\p{N}\p{M}]/u.test(sign) && !/^[\p{L}\p{N}\p{M}']*$/u.test(fold(sign)))
        changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });
});

it('Letters with marks fold alike where the root collation has no difference at the first level', () => {
  const root = new Intl.Collator('und', { sensitivity: 'base' });
  for (let code = 0xc0; code < 0x2000; code += 1) {
    const sign = String.fromCodePoint(code).toLowerCase();
    const plain = sign.normalize('NFD').replace(/\p{M}/gu, '');
    if (
      !/^\p{L}/u.test(sign) ||
      !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(sign) ||
      plain === sign
    )
      continue;
    expect([sign, fold(sign) === fold(plain)]).toEqual([sign, root.compare(sign, plain) === 0]);
  }
});
