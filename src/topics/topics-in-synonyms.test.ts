import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { parseRecords } from '#content/loaders/records.ts';
import { topicsInSynonyms } from './topics-in-synonyms.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'topics-'));
  mkdirSync(path.join(folder, 'topics/concepts'), { recursive: true });
  writeFileSync(
    path.join(folder, 'topics/concepts/law.md'),
    '---\nname: law\notherNames: [US]\nsearchedAs:\n  - legislation\n  - e-law\n---\n\nRules.\n',
  );
  return () => rmSync(folder, { recursive: true });
});

function problems(...sets: string[]) {
  const file = 'content/synonyms.json';
  return topicsInSynonyms(parseRecords(file, `{\n${sets.join(',\n')}\n}`), file, path.join(folder, 'topics'));
}

it('A word of a set that is a name of a topic is told, with both places and what to write', () => {
  expect(problems('"a": { "same": ["x", "y"] }', '"b": { "same": ["statute", "Legislation"] }')).toEqual([
    {
      file: 'content/synonyms.json',
      line: 3,
      expected: 'no word in a "same" that is a name of a topic; capitals, accents and hyphens make no difference',
      found: `"Legislation", which ${folder}/topics/concepts/law.md:5 has as "legislation"`,
      write: 'the other words of "b" as searchedAs of that topic, in place of the set',
    },
  ]);
});

it.each([
  ['its name', '"b": { "same": ["LAW", "z"] }', 1],
  ['a name with a hyphen', '"b": { "same": ["e law", "z"] }', 1],
  ['two of its names', '"b": { "same": ["law", "legislation"] }', 2],
  ['a longer word', '"b": { "same": ["laws of war", "z"] }', 0],
  ['a set that goes one way', '"b": { "for": ["law"], "also": ["legislation"] }', 0],
  ['a name that goes one way only', '"b": { "same": ["us", "z"] }', 0],
])('Of a set with %s', (_what, set, number) => {
  expect(problems(set)).toHaveLength(number);
});

it('Without topics nothing is told', () => {
  rmSync(path.join(folder, 'topics'), { recursive: true });
  expect(problems('"b": { "same": ["law", "legislation"] }')).toEqual([]);
});
