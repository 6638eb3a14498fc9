import { expect, it } from 'vitest';
import { isHalfComposed } from './typing.client.ts';

const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const ANDROID = LINUX.replace('X11; Linux x86_64', 'Linux; Android 16');

it.each<[string, boolean, string | null, string, boolean]>([
  ['a letter that is typed', false, 'a', LINUX, false],
  ['what is pasted', false, null, LINUX, false],
  ['a sound on the way to a character', true, 'ni', LINUX, true],
  ['an accent on the way to a letter', true, '´', LINUX, true],
  ['a word as keyboards of telephones type it', true, 'robots', ANDROID, false],
  ['the same in another alphabet', true, 'мир', ANDROID, false],
  ['nothing left of it', true, null, ANDROID, false],
  ['a syllable on the way to a character', true, 'かん', ANDROID, true],
  ['a sign of a syllable', true, 'ㅎ', ANDROID, true],
  ['a sound as it is written beside characters', true, 'ㄋㄧ', ANDROID, true],
])('%s is half a word or not', (_what, isComposing, data, system, isHalf) => {
  expect(isHalfComposed({ isComposing, data }, system)).toBe(isHalf);
});
