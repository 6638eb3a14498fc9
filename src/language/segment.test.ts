import { describe, expect, it } from 'vitest';
import { formsOf, segment } from './segment.ts';

/** What is written of each word, and the joins. */
const written = (text: string): string =>
  segment(text)
    .words.map(({ start, end }) => text.slice(start, end))
    .join(' ');
const joins = (text: string): string =>
  segment(text)
    .joins.map(({ form }) => form)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['have no signs around them', '“Who,” (then) governs—it?', 'who then governs it'],
    ['are parted by every dash', 'state—house 1914–18 a‒b x―y state--house', 'state house 1914 18 a b x y state house'],
    ['are parted by slashes, points, colons and low lines', 'and/or end.The a:b __proto__', 'and or end the a b proto'],
    ['are parted by what is next to them in a script without spaces', 'iPhone手机3月', 'iphone 手 机 3 月'],
    [
      'have no possessive',
      "China's CHINA’S people's states' 1990’s 习近平’s",
      'china china people states 1990 习 近 平',
    ],
    [
      'have no apostrophe inside',
      'o’clock O’Brien Qur’an rock’n’roll п’ять Qurʾān',
      'oclock obrien quran rocknroll пять quran',
    ],
    ['keep the apostrophe of a verb', 'he’ll we´re I’d can’t I’ve I’m', "he'll we're i'd can't i've i'm"],
    [
      'are two where one lost a vowel',
      'd’Alembert qu’il dell’arte L’Enfant jusqu’à d’',
      'd alembert qu il dell arte l enfant jusqu a d',
    ],
    ['are one where nothing was lost', 'M’Culloch aujourd’hui', 'mculloch aujourdhui'],
    ['are the parts of a hyphenated word', 'rule-based a‐b a‑b', 'rule based a b a b'],
    ['are whole with a soft hyphen', 'gover\u00adnance', 'governance'],
    [
      'are whole with signs of no width',
      'cyber\u200bspace sec\ufeffond a\u2060b می\u200cخوانم',
      'cyberspace second ab ميخوانم',
    ],
    ['have no points in an acronym', 'U.S. U.N S.U.N. Ph.D. M.Sc. e.g. С.Ш.А. U.S.’s', 'us un sun phd msc eg сша us'],
    ['are two where one is only shortened', 'Mr.T J.R.R.Tolkien', 'mr t jrr tolkien'],
    [
      'are numbers, whatever groups their digits',
      '1,000 1’000’000 1,00,000 1,000,000.50 1.000.000',
      '1000 1000000 100000 1000000.50 1000000',
    ],
    ['are numbers with a point', '3.5 v2.0 ٣٫٥', '3.5 v2.0 3.5'],
    ['are the parts of a date, a version or a list', '12.11.2026 3.5.2 1,2 2020,100', '12 11 2026 3 5 2 1 2 2020 100'],
    ['are without the number of a note', 'word¹² m² 10⁶ H₂O', 'word 12 m 2 10 6 h2o'],
    ['are parted from their particles in Korean', 'GDP는 2020년 한국의', 'gdp 는 2020 년 한국의'],
    ['have no signs within in Armenian', 'ինչո՞ւ', 'ինչու'],
    ['are fractions', '3½', '3 ½'],
    ['are whole with the signs of a Hebrew acronym', 'צה״ל צה"ל צ׳כיה', 'צהל צהל צכיה'],
    ['are whole with the point of Catalan', 'col·lecció a·b', 'colleccio a b'],
    ['are runs of Katakana', 'コンピューター・ゲーム Tシャツ', 'コンピューター ゲーム t シャツ'],
    ['are the letters of a script without spaces', '网络 らーめん ពាក្យ', '网 络 ら ー め ん ពា ក្យ'],
    ['have their marks', 'น้ำใจ कला क्षेत्र', 'น้ํา ใ จ कला क्षेत्र'],
    ['are none where there are only signs', "— … ( ) - ' ’ ’s \u0301 \u00ad ـ", ''],
  ])('%s', (_name, text, forms) => {
    expect(formsOf(text).join(' ')).toBe(forms.normalize('NFC'));
  });

  it('stand where they are written', () => {
    expect(written('The “U.S.” said: gover\u00adnance, China’s d’Alembert, 1,000.')).toBe(
      'The U.S. said gover\u00adnance China d Alembert 1,000',
    );
  });
});

describe('words that are joined', () => {
  it.each([
    ['by a hyphen', 'rule-based', 'rulebased'],
    ['by two hyphens', 'state-of-the', 'stateofthe'],
    ['to a number', 'COVID-19', 'covid19'],
    ['two by two', 'a-b/c-d', 'ab cd'],
    ['by an elision', 'd’Alembert', 'dalembert'],
    ['by an elision and a hyphen', 'l’avant-garde', 'lavantgarde lavant'],
    ['in a long compound by an elision', 'd’Alembert-like-old-man', 'dalembert'],
    ['to a power or a note', 'm²', 'm2'],
    ['not, where there are more than three', 'state-of-the-art', ''],
    ['not, where they are digits', '2019-2020', ''],
    ['not by a hyphen at an end', '-law pre- and post-', ''],
    ['not by a dash', 'state—house 1914–18 state--house', ''],
  ])('are joined %s', (_name, text, forms) => {
    expect(joins(text)).toBe(forms);
  });

  it('know their first word and how many they are', () => {
    expect(segment('the rule-based').joins).toEqual([{ form: 'rulebased', first: 1, span: 2 }]);
  });
});
