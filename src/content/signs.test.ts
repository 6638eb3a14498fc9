import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signFault, unpairedDirection, withoutWrongSigns, wrongSign } from './signs.ts';

describe('a sign that no text may hold', () => {
  it.each<[sign: string, found: string]>([
    ['\0', 'U+0000, NUL'],
    ['\x01', 'U+0001, a control character'],
    ['\v', 'U+000B, a vertical tab, as word processors end a line'],
    ['\f', 'U+000C, a form feed, as PDF files end a page'],
    ['\r', 'U+000D, a carriage return without a line feed'],
    ['\x7f', 'U+007F, a control character'],
    ['\x85', 'U+0085, a line end of old mainframes; an ellipsis in Windows-1252'],
    ['\x9f', 'U+009F, a control character'],
    ['\u2028', 'U+2028, a line separator'],
    ['\u2029', 'U+2029, a paragraph separator'],
    ['\ufeff', 'U+FEFF, the mark of an encoding'],
    ['\ud83d', 'U+D83D, half of a character'],
    ['\udc00', 'U+DC00, half of a character'],
    ['\ufdd0', 'U+FDD0, no character'],
    ['\ufffe', 'U+FFFE, no character'],
    ['\uffff', 'U+FFFF, no character'],
    ['\u{10ffff}', 'U+10FFFF, no character'],
  ])('is found with its place: %j', (sign, found) => {
    expect(wrongSign(`one ${sign} two`)).toMatchObject({ offset: 4, found });
  });

  it.each([
    ['a tab and line breaks of Unix and Windows', 'a\tb\nc\r\nd'],
    ['a soft hyphen', 'Donau\u00addampf\u00adschiff'],
    ['joiners and a space of no width', 'می\u200cخواهم क्\u200dष ภาษา\u200bไทย\u2060'],
    ['marks of direction', 'שלום!\u200f abc\u200e \u061c'],
    ['a space that keeps together', '« mot » 10\u202fkm'],
    ['an emoji of several signs', '👩‍🚀 ☂️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a sign that stands for a lost one', 'caf\ufffd'],
    ['signs of private use', '\ue000\u{f0000}'],
  ])('is none of what real texts hold: %s', (_what, text) => {
    expect(signFault(text)).toBeUndefined();
  });
});

/** All that XML 1.0 may hold (https://www.w3.org/TR/xml/#NT-Char). */
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

it('what is accepted can stand in XML, and is the same after its line ends were made one', () => {
  const texts = fc.string({
    unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r', '\n', '\ud800', '\v')),
  });
  fc.assert(
    fc.property(texts, (text) => {
      if (wrongSign(text)) return;
      expect(text).toMatch(XML);
      expect(text.replaceAll('\r\n', '\n')).not.toContain('\r');
    }),
  );
});

it('of a received text, an editor can keep all but these signs', () => {
  expect(withoutWrongSigns('\fOne\vtwo\x85three fo\x02ur\ufeff\tfive\nsix')).toBe(' One two three four\tfive\nsix');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(wrongSign(withoutWrongSigns(text))).toBeUndefined();
      if (!wrongSign(text)) expect(withoutWrongSigns(text)).toBe(text);
    }),
  );
});

describe('signs of direction', () => {
  it.each([
    ['a quotation set apart', 'He said \u2067שלום\u2069 to us.'],
    ['one within another', '\u202bعربي \u202aLatin\u202c عربي\u202c'],
    ['an override that ends', '\u202e123\u202c'],
    ['an isolate within an embedding', '\u202a\u2068א\u2069\u202c'],
  ])('are right in pairs: %s', (_what, text) => {
    expect(unpairedDirection(text)).toBeUndefined();
  });

  it.each([
    ['an override to the end', 'a\u202eb', 1, 'U+202E, which U+202C does not end'],
    ['an isolate to the end', '\u2067א', 0, 'U+2067, which U+2069 does not end'],
    ['an end of what began elsewhere', 'a\u2069', 1, 'U+2069, which ends no run of its kind in this text'],
    ['an end of another kind', '\u202ba\u2069', 2, 'U+2069, which ends no run of its kind in this text'],
    ['two that cross', '\u202b\u2067א\u202c\u2069', 3, 'U+202C, which ends no run of its kind in this text'],
    ['a second one', '\u202ea\u202c \u202eb', 4, 'U+202E, which U+202C does not end'],
  ])('are refused where they go beyond: %s', (_what, text, offset, found) => {
    expect(unpairedDirection(text)).toMatchObject({ offset, found });
  });

  it('that are accepted leave every text around them as it was', () => {
    const sign = fc.constantFrom('\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2068', '\u2069', 'a');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 6 }), (text) => {
        if (unpairedDirection(text)) return;
        expect(unpairedDirection(`\u202ba\u2068${text}b\u2069\u202c`)).toBeUndefined();
        expect(unpairedDirection(`${text}\u2066a\u2069${text}`)).toBeUndefined();
      }),
    );
  });
});
