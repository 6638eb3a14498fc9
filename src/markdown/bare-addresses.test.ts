import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { runs } from '#tests/runs.ts';

const compile = textCompiler();

/** The words of a text and its addresses, as they are shown; undefined where the editor is asked. */
async function linked(text: string): Promise<{ words: string; addresses: string[]; markdown: string } | undefined> {
  try {
    const { left } = await compile(text, 'essay.mdx');
    const [passage] = (left as unknown as EssayText).passages;
    const $ = load(passage?.html ?? '');
    const addresses = $('a')
      .toArray()
      .map((link) => $(link).text());
    return { words: passage?.text ?? '', addresses, markdown: passage?.markdown ?? '' };
  } catch (error) {
    if (editorMessage(error) === undefined) throw error;
    return undefined;
  }
}

describe('an address in bare text ends where it does', () => {
  it.each([
    ['“see https://example.com/a” and', ['https://example.com/a']],
    [
      'www.example.org—now, or https://example.com/c’s end, or https://example.com/d…',
      ['www.example.org', 'https://example.com/c', 'https://example.com/d'],
    ],
    ['参见https://example.com/docs（中文）。', ['https://example.com/docs']],
    ['看https://example.com谢谢', ['https://example.com']],
    ['a https://a.example/x、https://b.example/y。', ['https://a.example/x', 'https://b.example/y']],
    [
      '(https://example.org/a_(b)) and “https://example.org/a.”',
      ['https://example.org/a_(b)', 'https://example.org/a'],
    ],
    ['„https://example.org/a?b=c&d=e#f“,', ['https://example.org/a?b=c&d=e#f']],
    [
      'https://de.wikipedia.org/wiki/Käse, https://ru.wikipedia.org/wiki/Москва.',
      ['https://de.wikipedia.org/wiki/Käse', 'https://ru.wikipedia.org/wiki/Москва'],
    ],
    ['https://” and www.…', []],
    ['https://www.example.org/a” and', ['https://www.example.org/a']],
    [
      'https://web.archive.example/2020/https://www.b.example/',
      ['https://web.archive.example/2020/https://www.b.example/'],
    ],
    ['https://a.example에서 왔다', ['https://a.example']],
    ['\\<https://example.org/a> "https://example.org/b"x', ['https://example.org/a', 'https://example.org/b']],
    ['https://example.org/a|b and https://example.org/c^2', ['https://example.org/a', 'https://example.org/c']],
    ['reader@example.org。', ['reader@example.org']],
  ])('%s', async (text, addresses) => {
    const found = await linked(`Words ${text} words.`);
    expect(found?.addresses).toEqual(addresses);
    expect(found?.words).toBe(`Words ${text.replace('\\', '')} words.`);
  });

  it('and not where nobody can tell', async () => {
    expect(await linked('See https://zh.wikipedia.org/wiki/中文 there.')).toBeUndefined();
    expect(await linked('See [中文](https://zh.wikipedia.org/wiki/中文) there.')).toMatchObject({
      addresses: ['中文'],
    });
  });

  it.each([
    'https://a.example/[^n]',
    'https://a.example/.[^n]',
    'https://a.example/”[^n]',
    'https://a.example/[1]',
    'www.a.example[^n]',
    '*https://a.example/*[^n]',
    'https://a.example/?b[]=1',
  ])('and not before a bracket: %s', async (text) => {
    const told = compile(`One.[^n] Two ${text} three.\n\n[^n]: N.`, 'essay.mdx').catch(editorMessage);
    expect(await told).toContain('an address that shows where it ends');
  });

  it('but a mark may follow it outside of the words, and brackets may be those of a host', async () => {
    const text =
      'One [https://a.example/](https://a.example/)[^n] two a@b.example[^n] https://[::1]/ https://a.example/?b%5B%5D=1';
    expect((await linked(`${text}.\n\n[^n]: N.`))?.words).toBe(
      'One https://a.example/ two a@b.example https://[::1]/ https://a.example/?b%5B%5D=1.',
    );
  });

  it('holds no punctuation but that of addresses, and loses no word', async () => {
    const part = fc.constantFrom(
      ...[
        'https://',
        'www.',
        'a.example',
        '/',
        '?',
        '#',
        '”',
        '’',
        '“',
        '—',
        '…',
        '。',
        '，',
        '（',
        '）',
        '、',
        '中文',
        'ä',
        '한국',
        'é',
      ],
      ...[')', '(', '.', ',', '!', '\u00a0', '\u200b', '«', '»', 'x', '7', ' ', '&', '=', 'ไทย', '™', '🌍'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 9 }), async (parts) => {
        const text = `see https://${parts.join('')} there`;
        const found = await linked(text);
        if (!found) return;
        expect(found.words).toBe(text.normalize('NFC').replace(/\s+/gu, ' '));
        for (const address of found.addresses) expect(address).toMatch(/^[!-~\p{L}\p{M}\p{N}]*[^?!.,:*_~'"]$/u);
      }),
      { numRuns: runs(200, 10_000) },
    );
  });
});
