import { expect, it } from 'vitest';
import { essayFiles, fileNameProblems } from './file-names.ts';

const nameProblems = (folder: string, names: string[]) => [...fileNameProblems(folder, names, essayFiles(folder))];

const cases: [what: string, names: string[], problems: [file: string, found: string][]][] = [
  ['names of small letters, digits and single hyphens', ['lan.mdx', 'tan-2.mdx', '2020.mdx'], []],
  ['capitals', ['Lan.mdx'], [['essays/Lan.mdx', '"Lan"']]],
  ['letters that an address would escape', ['café.mdx'], [['essays/café.mdx', '"café"']]],
  ['a space', ['lan xinzhen.mdx'], [['essays/lan xinzhen.mdx', '"lan xinzhen"']]],
  ['an underscore', ['lan_xinzhen.mdx'], [['essays/lan_xinzhen.mdx', '"lan_xinzhen"']]],
  ['two hyphens together', ['lan--xinzhen.mdx'], [['essays/lan--xinzhen.mdx', '"lan--xinzhen"']]],
  ['a hyphen at the end', ['lan-.mdx'], [['essays/lan-.mdx', '"lan-"']]],
  ['a second dot', ['lan.en.mdx'], [['essays/lan.en.mdx', '"lan.en"']]],
  ['the name of a device in Windows', ['nul.mdx'], [['essays/nul.mdx', '"nul"']]],
  [
    'a name that is too long for files called by it',
    [`${'a'.repeat(240)}.mdx`],
    [[`essays/${'a'.repeat(240)}.mdx`, `"${'a'.repeat(20)}…", which has 240`]],
  ],
  ['another ending', ['lan.md'], [['essays/lan.md', 'a file that ends in ".md"']]],
  ['an ending in capitals', ['lan.MDX'], [['essays/lan.MDX', 'a file that ends in ".MDX"']]],
  ['no ending', ['lan'], [['essays/lan', 'a file that ends in ""']]],
  ['an essay in a folder', ['2020/lan.mdx'], [['essays/2020/lan.mdx', 'an essay in the folder essays/2020']]],
  [
    'one slug twice, told once, of the file whose name is wrong besides',
    ['Lan.mdx', 'lan.mdx'],
    [['essays/Lan.mdx', 'the slug "lan", which essays/lan.mdx has as well']],
  ],
  [
    'every file that is wrong',
    ['One.mdx', 'lan.mdx', 'two.txt'],
    [
      ['essays/two.txt', 'a file that ends in ".txt"'],
      ['essays/One.mdx', '"One"'],
    ],
  ],
];

it.each(cases)('looks for %s', (_what, names, expected) => {
  expect(nameProblems('essays', names).map(({ file, found }) => [file, found])).toEqual(expected);
});

it('tells what to do about one slug twice', () => {
  expect(nameProblems('essays', ['Good.mdx', 'good.mdx'])).toEqual([
    {
      file: 'essays/Good.mdx',
      expected: 'a slug of its own for each essay; capitals make no difference',
      found: 'the slug "good", which essays/good.mdx has as well',
      write: 'another name for one of the two files',
    },
  ]);
});
