import { describe, expect, it } from 'vitest';
import { commonSense } from './common-words.ts';

describe('a common word', () => {
  it.each([
    ['of another sense', 'order', 'it is also a sequence, a command, and “in order to”'],
    ['of another sense, with a capital', 'Space', 'it is also room of any kind, and a gap'],
    ['of another sense, in the plural', 'powers', 'it is also strength, a great state, and electricity'],
    ['of another sense, with an accent', 'státe', 'it is also a condition, and to say'],
    ['of another sense, in British spelling', 'exercise', 'it is also to use, and to train'],
    ['that every text has', 'people', 'nearly every text has it, whatever it speaks of'],
    ['that every text has, in the plural', 'years', 'nearly every text has it, whatever it speaks of'],
    ['that every sentence has', 'who', 'nearly every sentence has it'],
    ['that every sentence has, with a capital', 'It', 'nearly every sentence has it'],
    ['that every sentence has, twice', 'such as', 'nearly every sentence has it'],
  ])('is one %s', (_what, name, sense) => {
    expect(commonSense(name)).toBe(sense);
  });

  it.each([
    ['an acronym', 'WHO'],
    ['an acronym with periods', 'U.S.'],
    ['a phrase with one in it', 'nation state'],
    ['a phrase with function words in it', 'internet of things'],
    ['a word that only begins like one', 'statement'],
    ['a word of the subject', 'cyberspace'],
    ['a name', 'China'],
    ['a word in another script', '权力'],
    ['a year', '2020'],
    ['a word that is in every object', 'constructor'],
  ])('is not %s', (_what, name) => {
    expect(commonSense(name)).toBeUndefined();
  });
});
