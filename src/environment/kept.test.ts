import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { Kept } from './kept.ts';

/** A store that counts how often it makes something, and what it warns of. */
function opened(folder: string, madeBy: string[] = []) {
  const warnings: string[] = [];
  const kept = new Kept(path.join(folder, 'kept'), madeBy, (message) => warnings.push(message));
  let made = 0;
  const make = (of: unknown): Buffer => {
    made += 1;
    return Buffer.from(`made of ${JSON.stringify(of)}`);
  };
  const get = (of: unknown): string => Buffer.from(kept.find(of) ?? kept.keep(of, make(of))).toString();
  return { get, warnings, made: () => made };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));

it('what is kept is made once, by the next build too', () => {
  const folder = tempFolder();
  const first = opened(folder);
  expect(first.get({ a: 1 })).toBe('made of {"a":1}');
  expect(first.get({ a: 1 })).toBe('made of {"a":1}');
  const next = opened(folder);
  expect(next.get({ a: 1 })).toBe('made of {"a":1}');
  expect([first.made(), next.made(), next.warnings]).toEqual([1, 0, []]);
});

it('what is made of something else, however little, is made', () => {
  const folder = tempFolder();
  const { get } = opened(folder);
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      const [one, other] = [JSON.parse(a) as unknown, JSON.parse(b) as unknown];
      expect(get(one)).toBe(`made of ${JSON.stringify(one)}`);
      expect(get(other)).toBe(`made of ${JSON.stringify(other)}`);
    }),
    { numRuns: 50 },
  );
});

it('each byte of a file that makes it counts, and which file has it', () => {
  const folder = tempFolder();
  const files = ['one.ts', 'two.ts'].map((name) => path.join(folder, name));
  const text = 'const a = 1;';
  const made: number[] = [];
  const contents = [
    [text, text],
    ...Array.from(text, (_, at) => [`${text.slice(0, at)}X${text.slice(at + 1)}`, text]),
    [text, 'const a = 2;'],
    ['', text + text],
    [text + text, ''],
  ];
  for (const both of contents) {
    files.forEach((file, index) => writeFileSync(file, both[index] ?? ''));
    const store = opened(folder, files);
    store.get('x');
    made.push(store.made());
  }
  expect(made).toEqual(contents.map(() => 1));
});

it('what such a file imports counts too, at any distance, but for types', () => {
  const folder = tempFolder({
    'one.ts': "import { a } from './two.ts';\nimport type { T } from './types.ts';",
    'two.ts': "import {\n  b,\n} from './three.ts';\nexport const a = b;",
    'three.ts': 'export const b = 1;',
    'types.ts': 'export type T = 1;',
  });
  const madeAfter = (name: string, text: string): number => {
    writeFileSync(path.join(folder, name), text);
    const store = opened(folder, [path.join(folder, 'one.ts')]);
    store.get('x');
    return store.made();
  };
  expect(madeAfter('types.ts', 'export type T = 1;')).toBe(1);
  expect(madeAfter('types.ts', 'export type T = 2;')).toBe(0);
  expect(madeAfter('three.ts', 'export const b = 2;')).toBe(1);
});

it('a damaged or foreign file is thrown away with a word', () => {
  const folder = tempFolder();
  opened(folder).get('x');
  const [file = ''] = filesIn(path.join(folder, 'kept'));
  const whole = readFileSync(file);
  const flipped = Buffer.from(whole);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  for (const damaged of [flipped, whole.subarray(0, -1), Buffer.from(''), Buffer.from('something else')]) {
    writeFileSync(file, damaged);
    const store = opened(folder);
    expect(store.get('x')).toBe('made of "x"');
    expect(store.warnings).toEqual([`${file} is damaged; it is made anew.`]);
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
});

it('two builds that share one do not disturb each other, and leave nothing half done', () => {
  const folder = tempFolder();
  const stores = [opened(folder), opened(folder)];
  const asked = [1, 2, 3, 1];
  for (const of of asked) for (const { get } of stores) expect(get(of)).toBe(`made of ${of}`);
  expect(stores.map(({ made }) => made())).toEqual([3, 0]);
  expect(filesIn(path.join(folder, 'kept')).filter((file) => file.includes('.'))).toEqual([]);
});
