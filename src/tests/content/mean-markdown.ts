import fc from 'fast-check';

/*
 * Essays that mean ill: Markdown that is right in parts, spoilt in others. Each word of the author is a token that stands
 * once, so that one can look for it afterwards without knowing anything of Markdown.
 */

/** Stands for the next token while an essay is put together. */
const WORD = '\uE000';

/** The tokens of each script begin with a letter that none of their other letters is, and have one length. */
const SCRIPTS = [
  ['Q', 'abcdefgh'],
  ['Ж', 'абвгдеик'],
  ['甲', '乙丙丁戊己庚辛壬'],
  ['ط', 'ابتثجحخد'],
] as const;
const TOKEN = /Q[a-h]{3}|Ж[абвгдеик]{3}|甲[乙丙丁戊己庚辛壬]{3}|ط[ابتثجحخد]{3}/gu;

function token(number: number): string {
  const [first, others] = SCRIPTS[number % 5 < 2 ? 0 : (number % 5) - 1] ?? SCRIPTS[0];
  const digits = number.toString(8).padStart(3, '0').slice(-3);
  return first + Array.from(digits, (digit) => others[Number(digit)]).join('');
}

/** Finds the tokens of a text, in order. */
export function tokensIn(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

const PUNCTUATION = ['.', ',', '“', '”', '’', '«', '»', '(', ')', '。', '，', '（', '）', '「', '」', '—', '…', '!', '؟', '-', ':'];
/** Syntax of Markdown and of MDX. */
const SIGNS = [
  ...['*', '**', '***', '_', '__', '~', '~~', '`', '``', '\\', '\\\n', '  \n', '\n', '\n\n', '#', '##', '!', '[', ']', '[^a]', '[^', '|', '&', ';'],
  ...['&amp;', '&copy;', '&#65;', '&#0;', '&nbsp;', '<', '>', '{', '}', '$', '^', '%', '@', '=', '+', '"', "'", '/', '://', '1', '1986', '1.', '2)'],
  ...['](https://a.example/)', '[x]', '][x]', ']: ', '[x]: https://a.example/', '\n\n[^a]: ', '\n\n[x]: https://a.example/\n\n', 'https://a.example/', 'www.'],
  ...['\n- ', '\n+ ', '\n* ', '\n1. ', '\n1986. ', '\n7) ', '\n> ', '\n>', '\n    ', '\n\t', '\n---\n', '\n===\n', '\n***\n', '\n## ', '\n|---|---|\n', '\n|-|\n'],
  ...['\n```\n', '\n~~~\n', '\n~~~ ', '\n``` ', '\n:::\n', '\n$$\n', '\n- [x] ', '\nimport ', '\nexport ', '\u00a0', '\u200b', '\u3000', '\t', '5*', '*5', '\r\n'],
];

const word = fc.constantFrom(WORD, `${WORD} ${WORD}`, `${WORD}, ${WORD}.`, `“${WORD}”`, `${WORD}（${WORD}）`, `${WORD}${WORD}`, `${WORD}-${WORD}`, `5 ${WORD}`);
const inLine: fc.Memo<string> = fc.memo((depth) =>
  depth < 2
    ? word
    : fc.oneof(
        { arbitrary: word, weight: 4 },
        fc.tuple(fc.constantFrom('*', '**', '_', '~~', '***'), inLine(depth - 1)).map(([sign, words]) => `${sign}${words}${sign}`),
        inLine(depth - 1).map((words) => `[${words}](https://a.example/)`),
        word.map((words) => `\`${words}\``),
        fc.constantFrom(`${WORD}[^a]`, `${WORD}[^b] `, `[${WORD}][x]`, 'https://a.example/', `(https://a.example/b)`, `1986`, '&amp;', '\\*', '&#233;'),
        fc.constantFrom(...PUNCTUATION),
      ),
);
const line = fc
  .tuple(fc.array(fc.tuple(inLine(3), fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 5 }))
  .map(([parts]) => parts.map(([words, space]) => words + space).join('').trim());
const cell = inLine(2).map((words) => words.replaceAll('\n', ' '));
const items = fc.array(line, { minLength: 1, maxLength: 3 });

const block = fc.oneof(
  { arbitrary: line, weight: 5 },
  items.map((all) => all.map((words, index) => `${index + 1}. ${words}`).join('\n')),
  items.map((all) => all.map((words) => `- ${words}`).join('\n')),
  items.map((all) => all.map((words, index) => `${'  '.repeat(index)}- ${words}`).join('\n')),
  line.map((words) => `> ${words.replaceAll('\n', '\n> ')}`),
  line.map((words) => `> - ${words.replaceAll('\n', ' ')}\n>\n> ${WORD}`),
  line.map((words) => `## ${WORD} ${words.replaceAll('\n', ' ')} {/* #id${WORD.codePointAt(0) ?? 0}-SECTION */}`),
  fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${c} | ${d} |`),
  line.map((words) => `\`\`\`js\n${words}\n\`\`\``),
  fc.constantFrom('---', '***', `[${WORD}]: ${WORD}?`, `1986. ${WORD}`, `${WORD}\n---`, `    ${WORD}`, `${WORD}\\\n${WORD}`, '{/* nothing */}'),
);

/** An essay whose Markdown is right in most of its parts. */
const proper = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  const text = blocks.join('\n\n').replaceAll('SECTION', () => String((sections += 1)));
  const notes = ['a', 'b'].filter((name) => text.includes(`[^${name}]`)).map((name) => `[^${name}]: ${WORD} *${WORD}*.`);
  return [text, ...notes, ...(text.includes('][x]') ? ['[x]: https://a.example/x'] : [])].join('\n\n');
});
let sections = 0;

/** The same with signs put in, and pieces taken out, anywhere. */
const spoilt = fc
  .tuple(proper, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SIGNS, ''), fc.nat({ max: 3 })), { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((now, [where, sign, gone]) => {
      const at = where % (now.length + 1);
      return now.slice(0, at) + sign + now.slice(at + gone);
    }, text),
  );

/** Words and signs in no order. */
const soup = fc
  .array(fc.oneof(fc.constantFrom(WORD, `${WORD} `, ` ${WORD}`), fc.constantFrom(...PUNCTUATION), fc.constantFrom(...SIGNS), fc.constant(' ')), {
    minLength: 1,
    maxLength: 16,
  })
  .map((parts) => parts.join(''));

/** The text of an essay, in which every word of the author stands once. */
export const meanEssay: fc.Arbitrary<string> = fc.oneof({ arbitrary: spoilt, weight: 3 }, proper, soup).map((text) => {
  let number = 0;
  return text.replaceAll(WORD, () => token((number += 1)));
});
