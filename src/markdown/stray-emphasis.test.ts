import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { runs } from '#tests/runs.ts';

const compile = textCompiler();

/** The words that readers see, or undefined where the editor is told of something. */
async function shown(text: string): Promise<string | undefined> {
  try {
    const { left } = await compile(text, 'essay.mdx');
    return (left as unknown as EssayText).passages.map((passage) => passage.text).join('\n');
  } catch (error) {
    if (editorMessage(error) === undefined) throw error;
    return undefined;
  }
}

describe('signs that are no emphasis stay, without a word', () => {
  it.each([
    ...[
      'It is 5 * 3, and 2*3.',
      'The king* and the queen* came.',
      '* * a',
      'Smith** says so.',
      'The king*, the queen*.',
    ],
    ...['a snake_case_name and _one', 'Name: ____ and date: __', 'about ~10 of ~20~'],
    ...[
      'C* and A*: two algebras, A*.',
      'In pp. 5**, 6**.',
      '\\*\\*“So.”\\*\\*Then',
      '`**“so.”**then`',
      'f_1 + f_2 = _',
    ],
    ...['see https://a.example/a_b_c/*x*', 'A “*” of a sign.', '5 ** 3 ** 2', '5 ~~ 6'],
  ])('%s', async (text) => {
    expect(await shown(`Words: ${text}`)).toBe(`Words: ${text.replaceAll(/\\(?=\*)|`|\*(?=”O)|(?<=d”)\*/g, '')}`);
  });
});

describe('signs that readers would see, or that are taken from them, are told', () => {
  it.each([
    ...[
      '**“So.”**Then',
      '*(here)*there',
      '这是**我想做的事。**所以',
      '**「日本」**の',
      '~~“So.”~~Then',
      '_“So.”_then',
      '**bold* words',
    ],
    ...[
      '*bold** words',
      '**bold words',
      '***a** b',
      '2*3 and 4*5',
      '1**2 and 3**4',
      '__“So.”__then',
      'แบบ**“นี้”**ครับ',
      'sign (*), and here (*)',
      '“*” and “*”',
      '**”Ord”**sa',
    ],
  ])('%s', async (text) => {
    expect(await shown(`Words: ${text} and words.`)).toBeUndefined();
  });
});

it('shows no pair of signs around words', async () => {
  const word = fc.constantFrom('so', 'Die', '我们', '日本', 'ไทย', 'нет', '7');
  const edge = fc.constantFrom('', '', ' ', '“', '”', '。', '，', '「', '」', '(', ')', '.', '—', '’', '!');
  const sign = fc.constantFrom('*', '**', '~~');
  await fc.assert(
    fc.asyncProperty(fc.tuple(word, edge, sign, edge, word, edge, sign, edge, word), async (parts) => {
      // The same signs on both sides.
      parts[6] = parts[2];
      const [, , signs, before, inside, behind] = parts;
      // A space inside is no emphasis to anyone; neither are words that belong to the punctuation around them.
      fc.pre(!/^[\s”。，」).—’!]/.test(before) && !/[\s“「(]$/.test(behind));
      const text = await shown(`Words ${parts.join('')} words.`);
      expect(text?.includes(`${signs}${before}${inside}`) ?? false, parts.join('')).toBe(false);
    }),
    { numRuns: runs(150, 5000) },
  );
});
