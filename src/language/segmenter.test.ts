import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsByRule, segmentsOf, type Granularity, type Segment } from './segmenter.ts';

const granularities: Granularity[] = ['grapheme', 'word', 'sentence'];
const textsOf = (segments: Iterable<Segment>): string[] => Array.from(segments, ({ segment }) => segment);

it('no letter of a text is lost or moved where the browser cannot cut it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...granularities), (text, granularity) => {
      const segments = segmentsByRule(text, granularity);
      expect(textsOf(segments).join('')).toBe(text);
      for (const { segment, index } of segments) expect(text.startsWith(segment, index)).toBe(true);
    }),
  );
});

it.each([
  'The sea doesn’t ask. “Who are you?” it says… Nothing else! The end',
  'In 3.14 seconds (or 1,000), nobody saw Zoë’s cyber-space: she had left.',
  'Cafe\u0301 and na\u00efve, e\u0301, \u05e9\u05b8\u05dc\u05d5\u05b9\u05dd. Ok.',
])('plain prose is cut as by a browser that can: %s', (text) => {
  for (const granularity of granularities) {
    const words = (segments: Iterable<Segment>) => [...segments].filter(({ isWordLike = true }) => isWordLike);
    expect(textsOf(words(segmentsByRule(text, granularity))).map((one) => one.trim())).toEqual(
      textsOf(words(segmentsOf(text, granularity, 'en'))).map((one) => one.trim()),
    );
  }
});

it('scripts without spaces have as many words as letters, so that a long text can be cut', () => {
  expect(textsOf(segmentsByRule('网络空间。国际合作', 'word'))).toHaveLength(9);
  expect(textsOf(segmentsByRule('网络空间。国际合作。', 'sentence'))).toHaveLength(2);
});
