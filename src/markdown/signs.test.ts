import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { signFault } from '#content/signs.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { runs } from '#tests/runs.ts';

const compile = textCompiler();

interface Left {
  passages: { text: string; html: string; markdown: string }[];
}

const pieces = fc.constantFrom(
  ...[
    '&#11;',
    '&#xB;',
    '&#x202E;',
    '&#x202c;',
    '&#8232;',
    '&#xFFFE;',
    '&#0;',
    '&#12;',
    '&#13;',
    '&#xD800;',
    '&#x110000;',
  ],
  ...[
    '&Tab;',
    '&NewLine;',
    '&zwj;',
    '&lrm;',
    '&shy;',
    '&amp;#11;',
    '`&#11;`',
    '\\&#11;',
    '[a](b "&#11;")',
    '![&#x2067;](b)',
  ],
  ...[
    'a',
    ' b ',
    '*c*',
    '\n\n',
    '\n',
    '- ',
    '> ',
    '# ',
    '| a | b |\n| - | - |\n| c | d |\n',
    'שלום',
    '\u2067א\u2069',
    '\u202b',
  ],
);

it('what becomes of an accepted text has no sign that no text may hold, whatever entities it has', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 5 }), async (parts) => {
      let left: Record<string, unknown>;
      try {
        ({ left } = await compile(`A text. ${parts.join('')}`, 'essay.mdx'));
      } catch (error) {
        expect(error).toBeInstanceOf(EditorError);
        return;
      }
      made += 1;
      for (const { text, html, markdown } of (left as unknown as Left).passages) {
        expect([text, html, markdown].map(signFault)).toEqual([undefined, undefined, undefined]);
      }
    }),
    { numRuns: runs(100, 2_000) },
  );
  expect(made).toBeGreaterThan(10);
});

it.each([
  ['an entity that is words', 'One \\&#11; and `&#11;`,\r\n&amp;#11; too \ufffd.'],
  ['an entity of the sign for lost ones', 'One &#xFFFD; two.'],
  ['line ends of Windows', 'One\r\ntwo &shy; three.'],
])('a text may hold %s', async (_what, text) => {
  await expect(compile(text, 'essay.mdx')).resolves.toBeDefined();
});
