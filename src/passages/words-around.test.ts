import { expect, test } from 'vitest';
import { wordsAround } from './words-around.ts';

/** The words around a name, as they are shown. */
function around(text: string, name?: string, language = 'en'): string {
  const start = text.indexOf(name ?? '');
  const place = name === undefined ? undefined : { start, end: start + name.length };
  const { before, named, after, isCutBefore, isCutAfter } = wordsAround(text, place, language);
  return `${isCutBefore ? '…' : ''}${before}[${named}]${after}${isCutAfter ? '…' : ''}`;
}

const LONG = 'one two three four five six seven eight nine ten eleven twelve ';

test('a name is shown with whole words on either side', () => {
  expect(around(`${LONG}the digital divide ${LONG}`, 'digital divide')).toBe(
    '…seven eight nine ten eleven twelve the [digital divide] one two three four five six seven eight nine ten eleven…',
  );
});

test('where the text begins or ends near the name, it is shown to its end', () => {
  expect(around('The divide is wide.', 'divide')).toBe('The [divide] is wide.');
  expect(around('Divide', 'Divide')).toBe('[Divide]');
  expect(around(`${LONG}the divide`, 'divide')).toMatch(/^….* the \[divide\]$/);
});

test('words that are longer than there is room are left out, and the name never is', () => {
  const long = 'x'.repeat(300);
  expect(around(`${long} divide ${long}`, 'divide')).toBe('…[divide]…');
  expect(around(`a ${long} b`, long)).toBe(`a [${long}] b`);
});

test('without a name the text begins', () => {
  expect(around('A sentence. Another.')).toBe('A sentence.[]');
  expect(around(LONG.repeat(3))).toMatch(/^one two .*\[\]…$/);
});

test('scripts without spaces are cut at their words', () => {
  const text = '这一段测试文字全部是中文写来只为检验这个页面没有别的意思'.repeat(4);
  const shown = wordsAround(text, { start: 60, end: 62 }, 'zh');
  expect(text).toContain(shown.before + shown.named + shown.after);
  expect(shown.before.length).toBeLessThanOrEqual(40);
});
