import { expect, it } from 'vitest';
import { essayText } from './essay-text.ts';
import { essay, site } from './fixtures/model.ts';

it('gives an essay as plain text, a passage a line, with what is the editor’s in brackets', () => {
  expect(essayText(essay, site)).toBe(`On <the> *Sea* & Land
By Ng Ann and Bo Berg

First published: Shore, 26 November 2020
Original: https://shore.example/sea?a=1&b=2
Translator: Cy Cole
This edition: Reader, 24 November 2026, https://essays.example.org/reader/essays/sea/
Rights: With the authors.
From the editor: Headings, paragraph numbers (¶) and notes are by the editor of Reader. The words of the paragraphs are the authors’.
Title: Inferred by the editor from its first line.
Editor’s summary: The sea is wide. The land is not.

¶1 The sea is “wide”.

[Editor’s heading: Water]

[Editor’s heading: Salt_of_it]

¶2 See the end: <a href="#x">

[Editor’s heading: End]

[Note on the author, as it came with the text]
They live * by the sea.

[Editor’s notes]
1 (¶1) Very.
2 A head.
`);
});

it('says that a date is not stated, and gives no date for an edition that is not recorded', () => {
  const text = essayText(
    { ...essay, published: 'not stated', publishedNote: 'After 2020.', edition: 'not stated' },
    site,
  );
  expect(text).toContain('First published: Shore, date not stated. After 2020.\n');
  expect(text).toContain('This edition: Reader, https://');
});
