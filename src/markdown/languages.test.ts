import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it, vi } from 'vitest';
import { pipeline } from './compile.ts';

const pinyin = 'zh-Latn-pinyin';

/** Renders a text whose front matter lists words of other languages. */
async function render(text: string, foreignWords: unknown) {
  const processor = await createMarkdownProcessor({ ...pipeline, syntaxHighlight: false });
  const { code, metadata } = await processor.render(text, { frontmatter: { foreignWords } });
  return { code, passages: metadata.frontmatter.passages as { text: string }[] };
}

const listed = (...words: string[]) => [{ language: pinyin, words }];
const marked = (word: string) => `<span lang="${pinyin}">${word}</span>`;

describe('a word of another language', () => {
  it.each([
    ['in a sentence', 'It was held in Wuzhen.', ['Wuzhen'], `It was held in ${marked('Wuzhen')}.`],
    ['of two words', 'Xi Jinping spoke.', ['Xi Jinping'], `${marked('Xi Jinping')} spoke.`],
    ['that comes twice', 'Wuzhen, Wuzhen', ['Wuzhen'], `${marked('Wuzhen')}, ${marked('Wuzhen')}`],
    ['within emphasis', 'In *Wuzhen*.', ['Wuzhen'], `In <em>${marked('Wuzhen')}</em>.`],
    ['that begins with another', 'Xi Jinping', ['Xi', 'Xi Jinping'].reverse(), marked('Xi Jinping')],
    ['that has a sign of a pattern', 'A (b) c', ['(b)'], `A ${marked('(b)')} c`],
  ])('is marked %s, and the text stays as it is', async (_name, text, words, expected) => {
    const only = words.length > 1 ? `${text} Xi` : text;
    const { code, passages } = await render(only, listed(...words));
    expect(code).toContain(expected);
    expect(passages[0]?.text).toBe(only.replaceAll('*', ''));
  });

  it('is not marked inside a longer word', async () => {
    const { code } = await render('Xian and Xi.', listed('Xi'));
    expect(code).toContain(`Xian and ${marked('Xi')}.`);
  });

  it('is refused where it does not stand in the text', async () => {
    // The processor prints what fails.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(render('Nothing of it.', listed('Wuzhen'))).rejects.toThrow('"Wuzhen", which does not');
  });
});
