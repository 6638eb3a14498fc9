import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { textCompiler } from '#tests/content/mdx.ts';

/*
 * A folder is a case: `input.mdx` is what an editor writes, `expected.txt` the message. `vitest -u` writes the messages
 * anew; read them before they are kept.
 */
const folder = path.join(import.meta.dirname, 'fixtures/refusals');

const compile = textCompiler();

describe('an editor is told what is wrong', () => {
  it.each(readdirSync(folder))('in the case %s', async (name) => {
    const file = path.join(folder, name, 'input.mdx');
    const error: unknown = await compile(readFileSync(file, 'utf8'), file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EditorError);
    await expect(`${(error as EditorError).forEditor}\n`).toMatchFileSnapshot(path.join(folder, name, 'expected.txt'));
  });
});

describe('a comment of the editor', () => {
  it.each([
    ['between two paragraphs', 'One.\n\n{/* not for readers */}\n\nTwo.', ['One.', 'Two.']],
    ['over several lines', '{/* not for\n\nreaders */}\n\nOne.', ['One.']],
    ['inside a sentence', 'One {/* not for readers */}two.', ['One two.']],
    ['two in a row', 'One{/* not for */}{/* readers */}.', ['One.']],
    ['in a list', '- one\n- {/* not for readers */}two', ['one two']],
    ['at the end of a heading', '## Peace {/* not for readers */}\n\nOne.', ['One.']],
  ])('is allowed and leaves nothing: %s', async (_name, text, passages) => {
    const { html, left } = await compile(text, 'essay.mdx');
    expect((left.passages as { text: string }[]).map((passage) => passage.text)).toEqual(passages);
    expect(html).not.toMatch(/readers|not for/);
  });
});
