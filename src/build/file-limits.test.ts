import { expect, it } from 'vitest';
import { nearLimits, type Size } from './file-limits.ts';

const MB = 1024 * 1024;
const site = (size: Partial<Size>): Size => ({
  files: 383,
  twins: 0,
  bytes: 5 * MB,
  largest: { name: 'passages.json', bytes: MB },
  ...size,
});

it.each<[what: string, size: Partial<Size>, lines: string[]]>([
  ['nothing of a site that every host takes', { twins: 350 }, []],
  [
    'what a host nearly refuses',
    { files: 16_000 },
    ['Nearly too much: Cloudflare Pages without a paid plan takes 20,000 files.'],
  ],
  [
    'what a host just takes',
    { files: 20_000 },
    ['Nearly too much: Cloudflare Pages without a paid plan takes 20,000 files.'],
  ],
  ['what a host refuses', { files: 20_001 }, ['Too much: Cloudflare Pages without a paid plan takes 20,000 files.']],
  [
    'what a host refuses for its twins',
    { files: 11_000, twins: 10_000 },
    [
      'Too much with the twins: Cloudflare Pages without a paid plan takes 20,000 files; build with ' +
        'PRECOMPRESS=no for it.',
    ],
  ],
  [
    'the file that is too large',
    { largest: { name: 'atom.xml', bytes: 26 * MB } },
    ['Too much: Cloudflare Pages without a paid plan takes files of 25 MB: look at atom.xml.'],
  ],
  ['a site that is too large', { bytes: 1025 * MB }, ['Too much: GitHub Pages takes sites of 1,024 MB.']],
])('tells %s', (_what, size, lines) => {
  expect(nearLimits(site(size))).toEqual(lines);
});
