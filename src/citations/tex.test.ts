import { describe, expect, it } from 'vitest';
import { texAscii, texTitle, texUtf8 } from './tex.ts';

describe('text for TeX', () => {
  it.each([
    [
      'R&D: 100% of $5_000 #1 {a} ~b^c\\d',
      'R\\&D: 100\\% of \\$5\\_000 \\#1 \\{a\\} \\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d',
    ],
    ['Zoë, 北京 – “a”', 'Zoë, 北京 – “a”'],
  ])('has no sign that TeX takes for a command: %s', (text, tex) => expect(texUtf8(text)).toBe(tex));

  it.each([
    ['Zoë Élise', 'Zo{\\"e} {\\\'E}lise'],
    ['Łódź, Ångström, Žižek, Straße', "{\\L}{\\'o}d{\\'z}, {\\AA}ngstr{\\\"o}m, {\\v{Z}}i{\\v{z}}ek, Stra{\\ss}e"],
    ['e\u0301', "{\\'e}"],
    ['“a” ‘b’ – — … ¶', "``a'' `b' -- --- {\\ldots} {\\textparagraph}"],
    ['Nguyễn 北京 Москва', 'Nguyễn 北京 Москва'],
  ])('in ASCII has commands for letters, and loses none: %s', (text, tex) => expect(texAscii(text)).toBe(tex));
});

describe('a title for TeX', () => {
  const plain = (text: string) => text;

  it.each([
    ['More Cooperation In Cyberspace', 'More cooperation in cyberspace', 'More Cooperation In Cyberspace'],
    ['Glory and Dream: China’s Way', 'Glory and dream: China’s way', 'Glory and Dream: {China’s} Way'],
    ['[Glory and Dream]', '[Glory and dream]', '[{Glory} and Dream]'],
    ['UN Rules, “Made” in (Geneva)', 'UN rules, “made” in (Geneva)', '{UN} Rules, “Made” in ({Geneva})'],
    ['iPhones First', 'iPhones first', '{iPhones} First'],
  ])('has braces around the capitals of names: %s', (title, inSentence, tex) => {
    expect(texTitle(title, inSentence, plain)).toBe(tex);
  });

  it('has braces around all capitals but the first where names are not known', () => {
    const title = 'A Test: What Next?';
    expect(texTitle(title, title, plain)).toBe('A {Test}: {What} {Next}?');
  });
});
