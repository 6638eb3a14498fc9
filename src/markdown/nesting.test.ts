import { describe, expect, it } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import { textCompiler } from '#tests/content/mdx.ts';

const compile = textCompiler();
const told = async (text: string): Promise<string | undefined> =>
  compile(text, 'essay.mdx').then(
    () => undefined,
    (error: unknown) => editorMessage(error) ?? `no message: ${String(error)}`,
  );

const times = (depth: number, part: (index: number) => string): string =>
  Array.from({ length: depth }, (_, index) => part(index)).join('');
const nested = {
  'lists, a line each': (depth: number) => times(depth, (index) => `${'  '.repeat(index)}- item\n`),
  'lists in a line': (depth: number) => `${'- '.repeat(depth)}item`,
  'numbered lists': (depth: number) => times(depth, (index) => `${'   '.repeat(index)}1. item\n`),
  quotations: (depth: number) => `${'>'.repeat(depth)} words`,
  emphasis: (depth: number) =>
    times(depth, (index) => (index % 2 === 0 ? '*a ' : '**b ')) +
    times(depth, (index) => ((depth - index) % 2 === 0 ? ' b**' : ' a*')),
};

describe.each(Object.entries(nested))('%s in one another', (_name, make) => {
  it('may be 20 deep', async () => {
    expect(await told(make(20))).toBeUndefined();
  });

  it.each([21, 50, 300])('are refused where they are %i deep', async (depth) => {
    expect(await told(`Words.\n\n${make(depth)}`)).toContain('no more than 20 deep');
  });
});

it('takes no break for marks of lists', async () => {
  expect(await told(`Words.\n\n${'* '.repeat(300)}\n\nMore.`)).toBeUndefined();
});
