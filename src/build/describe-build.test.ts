import { expect, it } from 'vitest';
import { describeBuild } from './describe-build.ts';
import type { Size } from './file-limits.ts';
import type { Timed } from './steps.ts';

const MB = 1024 * 1024;
const timed: Timed = {
  seconds: { 'reading the texts': 4, 'making the pages': 20, 'finishing the files': 2 },
  made: 17_000,
  memory: 1.25 * 1024 ** 3,
};
const size: Size = { files: 17_100, twins: 0, bytes: 65.9 * MB, largest: { name: 'passages.json', bytes: MB } };

it('a build that has ended is a table, with the limits of hosts that it nears', () => {
  expect(describeBuild(timed, size).split('\n')).toEqual([
    'The site is built:',
    '  reading the texts       4.0 s',
    '  making the pages       20.0 s',
    '  finishing the files     2.0 s',
    '  in all                 26.0 s',
    '  memory at most         1.3 GB',
    '  pages and files made   17,000',
    '  files of the site      17,100',
    '  size of the site      65.9 MB',
    'Nearly too much: Cloudflare Pages without a paid plan takes 20,000 files.',
  ]);
});

it('compressed twins are counted apart', () => {
  expect(describeBuild(timed, { ...size, twins: 350 })).toContain('\n  compressed twins          350\n');
});
