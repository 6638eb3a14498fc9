import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { runs } from '#tests/runs.ts';
import { quotationText, type Quotation } from './quotation-text.ts';

const quotation: Quotation = {
  paragraphs: ['The theme was “A *better* Tomorrow,” <he said> & went.', '1. not a list'],
  author: 'Lan Xinzhen',
  title: 'More Cooperation [2020]',
  place: '¶3–4',
  address: 'https://reader.example.org/essays/lan/#p3:~:text=a(b)',
};

/** The paragraphs of a block quotation, as a program reads them. */
function paragraphsOf(markdown: string): string[] {
  const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const [quote] = children;
  if (children.length !== 1 || quote?.type !== 'blockquote') return ['no block quotation'];
  return quote.children.map((block) => {
    if (block.type !== 'paragraph') return block.type;
    return block.children
      .map((node) => {
        if (node.type === 'text') return node.value;
        // The reader makes links of addresses even where their signs are escaped.
        return { break: '\n', link: toString(node) }[node.type as string] ?? `<${node.type}>`;
      })
      .join('');
  });
}

describe('a quotation in plain text', () => {
  test('has the author’s words as they are, and then who, what, where', () => {
    expect(quotationText(quotation, 'plain')).toBe(
      'The theme was “A *better* Tomorrow,” <he said> & went.\n\n1. not a list\n\n' +
        '— Lan Xinzhen, More Cooperation [2020], ¶3–4\nhttps://reader.example.org/essays/lan/#p3:~:text=a(b)',
    );
  });
});

describe('a quotation in Markdown', () => {
  test('is a block quotation with a link', () => {
    expect(quotationText(quotation, 'markdown')).toBe(
      '> The theme was “A \\*better\\* Tomorrow,” \\<he said\\> \\& went.\n>\n> 1\\. not a list\n>\n' +
        '> — Lan Xinzhen, [More Cooperation \\[2020\\], ¶3–4](https://reader.example.org/essays/lan/#p3:~:text=a%28b%29)',
    );
  });

  test('is read back as the same words, whatever signs they have', () => {
    const word = fc.oneof(
      fc.constantFrom(...'\\`*_[]<>&~|$!@^#+-=.:/()"“”‘’—0 1 9 a é 网'.split('')),
      fc.constantFrom('www.', 'https://', 'a@b.cd', '&amp;', '1.', '2)', '---', '===', '```', '![x](y)', '<b>', '[^1]'),
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join('').trim());
    const paragraph = fc
      .array(
        line.filter((text) => text !== ''),
        { minLength: 1, maxLength: 3 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const read = paragraphsOf(quotationText({ ...quotation, paragraphs }, 'markdown'));
        expect(read.slice(0, -1)).toEqual(paragraphs);
        expect(read.at(-1)).toBe('— Lan Xinzhen, More Cooperation [2020], ¶3–4');
      }),
      { numRuns: runs(80, 500), seed: 5 },
    );
  });
});

describe('a quotation in HTML', () => {
  test('is a block quotation that names its source, and a line that links to it', () => {
    expect(quotationText({ ...quotation, paragraphs: ['One\ntwo'] }, 'html')).toBe(
      '<blockquote cite="https://reader.example.org/essays/lan/#p3:~:text=a(b)"><p>One<br>two</p></blockquote>' +
        '<p>— Lan Xinzhen, <a href="https://reader.example.org/essays/lan/#p3:~:text=a(b)">' +
        '<cite>More Cooperation [2020]</cite>, ¶3–4</a></p>',
    );
  });

  test('is read back as the same words, and nothing in them becomes markup', () => {
    const [words = ''] = quotation.paragraphs;
    const hostile = `${words} <img src=x onerror="alert(1)"> &amp; </p></blockquote><script>`;
    const tree = fromHtml(quotationText({ ...quotation, paragraphs: [hostile], title: hostile }, 'html'), {
      fragment: true,
    });
    const [quote, source] = tree.children;
    expect(quote?.type === 'element' && toText(quote)).toBe(hostile);
    expect(source?.type === 'element' && toText(source)).toBe(`— Lan Xinzhen, ${hostile}, ¶3–4`);
    expect(tree.children).toHaveLength(2);
  });
});
