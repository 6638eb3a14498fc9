import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { synonymsSchema } from '../synonyms-schema.ts';
import { loadRecords } from './records.ts';
import { synonymProblems } from './synonyms.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'synonyms-'));
  return () => rmSync(folder, { recursive: true });
});

/** What the editor of a file of these lines is told, each problem as its line, expected, found and write. */
async function problems(...lines: string[]): Promise<unknown[][]> {
  const file = path.join(folder, 'synonyms.json');
  writeFileSync(file, ['{', ...lines, '}'].join('\n'));
  const { load } = loadRecords(file, synonymsSchema, synonymProblems);
  // What is refused never comes as far as the framework.
  const error: unknown = await load({} as LoaderContext).catch((caught: unknown) => caught);
  if (!(error instanceof EditorError)) return [];
  return error.forEditor.split('\n\n').map((problem) => {
    const [place = '', ...words] = problem.split('\n');
    return [Number(place.slice(file.length + 1)), ...words.map((word) => word.slice(12))];
  });
}

const SAME = 'a list of two or more words or phrases, each of which also finds the others';
const NEITHER = `same: ${SAME}; or, in its place, the lists "for" and "also"`;
const FOR = 'a list of words or phrases that a reader may search for';
const ALSO = 'a list of words or phrases that are also found then';
const WORD = 'a word or phrase, with a letter or digit in it';
const SAME_EXAMPLE = '"same": ["netizens", "internet users", "online users"]';
const FOR_EXAMPLE = '"for": ["WIC"]';
const ALSO_EXAMPLE = '"also": ["World Internet Conference"]';

describe('a set by itself', () => {
  it.each<[string, string, ...unknown[][]]>([
    ['words that are the same', '"a": { "same": ["netizens", "internet users"] }'],
    ['words that go one way', '"a": { "for": ["WIC"], "also": ["World Internet Conference"] }'],
    ['a comment', '"a": { "same": ["netizens", "internet users"], "comment": "People on the Internet." }'],
    ['words in other letters, and digits', '"a": { "same": ["网络空间", "5G", "R&D", "Zürich"] }'],
  ])('may hold %s', async (_what, record) => {
    expect(await problems(record)).toEqual([]);
  });

  it.each<[string, string, ...unknown[]]>([
    ['nothing', '{}', NEITHER, 'nothing', SAME_EXAMPLE],
    ['a comment only', '{ "comment": "To do." }', NEITHER, 'nothing', SAME_EXAMPLE],
    ['an empty set', '{ "same": [] }', `same: ${SAME}`, '[]', SAME_EXAMPLE],
    ['an empty "for"', '{ "for": [], "also": ["x"] }', `for: ${FOR}`, '[]', FOR_EXAMPLE],
    ['an empty "also"', '{ "for": ["x"], "also": [] }', `also: ${ALSO}`, '[]', ALSO_EXAMPLE],
    ['one word that is the same', '{ "same": ["x"] }', `same: ${SAME}`, '["x"]', SAME_EXAMPLE],
    ['a word in place of a list', '{ "same": "x" }', `same: ${SAME}`, '"x"', SAME_EXAMPLE],
    ['an empty word', '{ "same": ["x", ""] }', `same.1: ${WORD}`, '""', SAME_EXAMPLE],
    ['a word of white space', '{ "same": ["x", " "] }', `same.1: ${WORD}`, '" "', SAME_EXAMPLE],
    ['a word without a letter', '{ "for": ["–"], "also": ["x"] }', `for.0: ${WORD}`, '"–"', FOR_EXAMPLE],
    [
      'a number',
      '{ "same": ["x", 5] }',
      `same.1: ${WORD}`,
      '5 without quotes, which is no text',
      '"5", with the quotes',
    ],
    ['"for" alone', '{ "for": ["x"] }', `also: ${ALSO}, beside "for"`, 'nothing', ALSO_EXAMPLE],
    ['"also" alone', '{ "also": ["x"] }', `for: ${FOR}, beside "also"`, 'nothing', FOR_EXAMPLE],
    [
      'both shapes',
      '{ "same": ["x", "y"], "for": ["v"], "also": ["w"] }',
      'for: nothing beside "same", which goes both ways',
      '["v"]',
      'two sets, each with an id of its own',
    ],
    [
      'one shape and a half',
      '{ "same": ["x", "y"], "also": ["w"] }',
      'also: nothing beside "same", which goes both ways',
      '["w"]',
      'two sets, each with an id of its own',
    ],
    ['an unknown field', '{ "sames": ["x", "y"] }', 'the field "same"', 'the field "sames"', SAME_EXAMPLE],
  ])('is refused with %s', async (_what, record, ...told) => {
    expect(await problems('"good": { "same": ["a", "b"] },', `"bad": ${record}`)).toEqual([[3, ...told]]);
  });

  it.each<[string, string, string, string, number]>([
    ['the same word', '"same": ["x",', '"y", "x"]', '"x", which line 2 has as "x"', 3],
    ['the same word with a capital', '"same": ["x", "y",', '"X"]', '"X", which line 2 has as "x"', 3],
    ['the same word with an accent', '"same": ["cafe",', '"café"]', '"café", which line 2 has as "cafe"', 3],
    [
      'the same word with a hyphen',
      '"same": ["cyber space",',
      '"Cyber-Space"]',
      '"Cyber-Space", which line 2 has as "cyber space"',
      3,
    ],
    ['the same word in "for"', '"for": ["x", "x"],', '"also": ["y"]', '"x", which line 2 has as "x"', 2],
    ['the same word in "for" and "also"', '"for": ["x"],', '"also": ["X"]', '"X", which line 2 has as "x"', 3],
  ])('is refused with %s twice', async (_what, one, two, found, line) => {
    expect(await problems(`"bad": { ${one}`, `${two} }`)).toEqual([
      [
        line,
        'each word once in a set; capitals, accents and hyphens make no difference',
        found,
        'another word, or take it out',
      ],
    ]);
  });
});

describe('sets together', () => {
  it.each<[string, ...string[]]>([
    [
      'one word in a set and on either side of one-way sets',
      '"a": { "same": ["x", "y"] },',
      '"b": { "for": ["x"], "also": ["z"] },',
      '"c": { "for": ["w"], "also": ["x"] }',
    ],
    [
      'one word in two one-way sets',
      '"a": { "for": ["x"], "also": ["y"] },',
      '"b": { "for": ["x"], "also": ["z"] },',
      '"c": { "for": ["w"], "also": ["z"] }',
    ],
    [
      'a chain without a circle',
      '"a": { "for": ["x"], "also": ["y"] },',
      '"b": { "for": ["y"], "also": ["z"] },',
      '"c": { "for": ["x"], "also": ["z"] }',
    ],
    [
      'a part of another’s phrase',
      '"a": { "same": ["security", "safety"] },',
      '"b": { "same": ["cyber security", "net safety"] }',
    ],
  ])('may have %s', async (_what, ...lines) => {
    expect(await problems(...lines)).toEqual([]);
  });

  it('are refused with the same word in the "same" of two', async () => {
    expect(
      await problems(
        '"users": { "same": ["netizens", "net-users"] },',
        '"public": {',
        '  "same": ["audience", "Net users"]',
        '}',
      ),
    ).toEqual([
      [
        4,
        'each word in one "same" only; capitals, accents and hyphens make no difference',
        '"Net users", which the set "users" has in line 2 as "net-users"',
        'one set in place of "users" and "public", with the words of both',
      ],
    ]);
  });

  const NO_CIRCLE = 'one-way sets that do not lead back to where they start';
  const BETTER = 'which says it better: each finds the others';

  it('are refused with a circle of two', async () => {
    expect(
      await problems(
        '"a": { "for": ["WIC"], "also": ["World Conference"] },',
        '"b": { "for": ["world-conference"], "also": ["wic"] }',
      ),
    ).toEqual([
      [
        3,
        NO_CIRCLE,
        '"world-conference" also "wic" (line 3), "WIC" also "World Conference" (line 2)',
        `"same": ["world-conference", "WIC"], ${BETTER}`,
      ],
    ]);
  });

  it('are refused with a longer circle, told without the sets that are no part of it', async () => {
    expect(
      await problems(
        '"a": { "for": ["v", "x"], "also": ["y"] },',
        '"b": { "for": ["y"], "also": ["w", "z"] },',
        '"c": { "for": ["y"], "also": ["v2"] },',
        '"d": { "for": ["z"], "also": ["x"] }',
      ),
    ).toEqual([
      [
        5,
        NO_CIRCLE,
        '"z" also "x" (line 5), "x" also "y" (line 2), "y" also "z" (line 3)',
        `"same": ["z", "x", "y"], ${BETTER}`,
      ],
    ]);
  });

  it('are refused with one problem for each mistake, in the order of the lines', async () => {
    const told = await problems(
      '"a": { "for": ["x"], "also": ["y"] },',
      '"b": { "for": ["y", "y"], "also": ["x"] },',
      '"c": { "for": ["y"], "also": ["x"] },',
      '"d": { "same": ["v", "w"] },',
      '"e": { "same": ["w", "z"] }',
    );
    expect(told.map(([line]) => line)).toEqual([3, 3, 4, 6]);
  });

  it('are looked at once each is right by itself', async () => {
    const told = await problems('"a": { "same": ["x", "X"] },', '"b": {}');
    expect(told).toEqual([[3, NEITHER, 'nothing', SAME_EXAMPLE]]);
  });
});
