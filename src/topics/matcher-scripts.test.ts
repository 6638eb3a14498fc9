import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from './matcher.ts';

describe('names in other scripts', () => {
  it.each<[string, string, string, string[], string[]]>([
    [
      'Chinese, without spaces',
      'zh',
      '网络空间主权是国家主权',
      ['网络空间', '主权', '网络空间主权'],
      ['网络空间主权', '主权'],
    ],
    ['Chinese between Latin words', 'zh', '5G网络AI时代', ['5G', '网络', 'AI'], ['5G', '网络', 'AI']],
    ['Chinese outside the basic plane', 'zh', 'x𠀀𠀁y', ['𠀁'], ['𠀁']],
    ['Japanese', 'ja', 'サイバー空間の主権', ['サイバー空間', '主権'], ['サイバー空間', '主権']],
    ['Korean', 'ko', '사이버 공간 주권', ['사이버 공간'], ['사이버 공간']],
    ['Arabic', 'ar', 'السيادة في الفضاء الإلكتروني، والإنترنت', ['الفضاء الإلكتروني', 'إنترنت'], ['الفضاء الإلكتروني']],
    ['Arabic with its vowels', 'ar', 'سِيَادَة', ['سيادة'], ['سِيَادَة']],
    ['Persian with its joiner', 'fa', 'می\u200Cرود', ['می\u200Cرود'], ['می\u200Cرود']],
    ['Russian', 'ru', 'Цифровой разрыв, цифровой разрыв', ['цифровой разрыв'], ['Цифровой разрыв', 'цифровой разрыв']],
    ['Thai', 'th', 'อธิปไตยไซเบอร์', ['ไซเบอร์'], ['ไซเบอร์']],
  ])('are found: %s', (_what, language, text, names, expected) => {
    const index = indexNames(names.map((name) => ({ subject: name, names: [name] })));
    const places = findNames(text, language, index);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
