import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StatusLine } from './status-line.client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function lineWith() {
  const seen = { textContent: '' };
  const said: string[] = [];
  let text = '';
  const spoken = {
    get textContent() {
      return text;
    },
    set textContent(next: string) {
      text = next;
      if (next !== '') said.push(next);
    },
  };
  return { line: new StatusLine(seen, spoken), seen, said };
}

describe('the line on what was found', () => {
  it('is seen and spoken at once where nothing is typed', () => {
    const { line, seen, said } = lineWith();
    line.say('One.');
    expect(seen.textContent).toBe('One.');
    expect(said).toEqual(['One.']);
    line.say('One.');
    expect(said).toEqual(['One.']);
  });

  it('is seen at each key, and spoken half a second after the last one', () => {
    const { line, seen, said } = lineWith();
    for (const text of ['Many.', 'Some.', 'One.']) {
      line.type();
      line.say(text);
      expect(seen.textContent).toBe(text);
      vi.advanceTimersByTime(499);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['One.']);
  });

  it('is spoken when it comes, where that is later', () => {
    const { line, said } = lineWith();
    line.say('Before.');
    line.type();
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(['Before.']);
    line.say('After.');
    expect(said).toEqual(['Before.', 'After.']);
  });

  it('is spoken of each query, even in the same words', () => {
    const { line, said } = lineWith();
    for (let query = 0; query < 2; query += 1) {
      line.type();
      line.say('One.');
      vi.advanceTimersByTime(500);
    }
    expect(said).toEqual(['One.', 'One.']);
  });
});
