import { expect, it } from 'vitest';
import { isStopWord } from './stop-words.ts';

it.each(['the', 'of', 'who', 'what', 'us', 'does', 'mean', 'dont', 'everything', 'despite'])(
  'A word of function says nothing of what is looked for: %s',
  (form) => {
    expect(isStopWord(form)).toBe(true);
  },
);

it.each(['', ' ', 'law', 'rule', 'new', 'state', 'china', 'world', 'constructor', '__proto__', 'tostring', 'The'])(
  'Any other word does: %j',
  (form) => {
    expect(isStopWord(form)).toBe(false);
  },
);
