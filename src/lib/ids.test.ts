import { describe, expect, it } from 'vitest';
import { idFromWords, isPlainId } from './ids.ts';

describe('an id made of words', () => {
  it.each([
    ['The World Internet Conference', 'the-world-internet-conference'],
    ['“Quoted”: 100 % & more?', 'quoted-100-more'],
    ['Un été à Paris', 'un-ete-a-paris'],
    ['Straße, Łódź und Smørrebrød', 'strasse-lodz-und-smorrebrod'],
    ['H₂O and ﬁsh', 'h2o-and-fish'],
    ['2020 in review', '2020-in-review'],
    ['Peace 🌍', 'peace'],
    ['* * *?', ''],
    ['_ _', ''],
  ])('of “%s” is %s', (words, id) => {
    expect(idFromWords(words)).toBe(id);
  });

  it.each(['网络空间', 'What 网络空间 means', 'الفضاء', 'Κόσμος', 'Мир', 'サイバー'])(
    'is not made up for the script of “%s”',
    (words) => {
      expect(idFromWords(words)).toBeUndefined();
    },
  );
});

describe('an id that is valid in an address unescaped', () => {
  it.each(['a', 'p1', 'Fn-1', '2020-in-review', 'a_b'])('%s', (id) => {
    expect(isPlainId(id)).toBe(true);
    expect(encodeURIComponent(id)).toBe(id);
  });

  it.each(['', '-a', '_a', 'a b', 'é', 'a%20b', 'a.b', 'a:b', '网', 'a#b'])('is not “%s”', (id) => {
    expect(isPlainId(id)).toBe(false);
  });
});
