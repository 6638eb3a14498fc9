import { describe, expect, it } from 'vitest';
import { usualWriting } from './written.ts';

describe('a word is written in a heading', () => {
  it.each([
    ['with a small letter, if it ever is', ['Law', 'Law', 'law'], 'law'],
    ['as a name, if it always is', ['China', 'CHINA', 'China'], 'China'],
    ['without signs of line ends', ['gover\u00adnance'], 'governance'],
    ['not at all, if nobody wrote it', [], undefined],
  ])('%s', (_how, written, usual) => {
    expect(usualWriting(written)).toBe(usual);
  });
});
