import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { emptyLedger, lastEditionOf } from './ledger.ts';
import { readLedger } from './read-ledger.ts';
import { firstWords, update, writeLedger } from './update.ts';

const places = (ids: Record<string, string | undefined>) => ({
  places: new Map(Object.entries(ids)),
  ids: new Set(Object.keys(ids)),
});
const first = update(
  emptyLedger(),
  new Map([
    ['/', places({})],
    ['/essays/a/', places({ peace: undefined, p1: 'First words.', p2: 'Second words.' })],
    ['/atom.xml', undefined],
  ]),
  '2026-11-24',
);
const second = update(
  first,
  new Map([['/essays/a/', places({ peace: undefined, p1: 'First words, corrected.', p3: 'Third.' })]]),
  '2026-12-01',
);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'ledger-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string): void => writeFileSync(path.join(folder, 'permalinks.json'), text);
function complaint(text: string): string {
  write(text);
  try {
    readLedger(folder);
  } catch (error) {
    if (error instanceof EditorError) return error.forEditor.replaceAll(folder, 'content');
    throw error;
  }
  return '';
}

describe('a ledger that is written', () => {
  it('has one line an entry', () => {
    expect(writeLedger(second)).toMatchInlineSnapshot(`
      "{
        "editions": {
          "2026-11-24": { "addresses": 6, "seal": "141a119e" },
          "2026-12-01": { "addresses": 1, "seal": "9ef845d6" }
        },
        "pages": {
          "/": { "since": "2026-11-24" },
          "/atom.xml": { "since": "2026-11-24" },
          "/essays/a/": {
            "since": "2026-11-24",
            "fragments": {
              "peace": {},
              "p1": { "begins": "First words, corrected." },
              "p3": { "since": "2026-12-01", "begins": "Third." },
              "p2": { "begins": "Second words." }
            }
          }
        },
        "redirects": {}
      }
      "
    `);
  });

  it('is read as it was written', () => {
    write(writeLedger(second));
    expect(readLedger(folder)).toMatchObject({ exists: true, ledger: second });
  });

  it('loses nothing by an edition that does not have it', () => {
    expect(Object.keys(second.pages)).toEqual(['/', '/essays/a/', '/atom.xml']);
    expect(second.pages['/essays/a/']?.fragments).toHaveProperty('p2');
  });

  it('knows a corrected passage by its new words', () => {
    expect(second.pages['/essays/a/']?.fragments?.p1).toEqual({ begins: 'First words, corrected.' });
  });

  it('tells the last edition of a page', () => {
    expect(['/', '/essays/a/', '/nowhere/'].map((address) => lastEditionOf(second, address))).toEqual([
      '2026-11-24',
      '2026-12-01',
      undefined,
    ]);
  });
});

it('a missing ledger is an empty one', () => {
  expect(readLedger(folder)).toMatchObject({ exists: false, ledger: emptyLedger() });
});

describe('no line can be edited away by accident', () => {
  const lines = writeLedger(second).split('\n');
  const entries = lines.flatMap((line, index) =>
    /"since"|"begins"|: \{\}|"seal"/.test(line) && !line.includes('redirects') ? [index] : [],
  );

  it.each(entries)('such as line %i', (index) => {
    const left = lines.filter((_, other) => other !== index).join('\n');
    // The comma before the last entry of a block.
    const found = complaint(left.replace(/,(\s*\})/g, '$1'));
    expect(found).toMatch(/expected/);
  });

  it('with a message that says how many there were, are, and what to write', () => {
    expect(complaint(writeLedger(second).replace(/ *"p1".*\n/, ''))).toMatchInlineSnapshot(`
      "content/permalinks.json:3
        expected  the 6 addresses that the edition of 2026-11-24 brought
        found     5 of them
        write     the lines back, as an earlier state of this file has them: what is no longer on the site keeps its line and gets an alias or a redirect besides (or one in its place, with "since": "2026-11-24"). After two people have published on one day: the file of one of them, then \`npm run permalinks\`"
    `);
  });

  it('but an alias that says since when may take its place', () => {
    const text = writeLedger({
      ...second,
      pages: {
        ...second.pages,
        '/essays/a/': {
          since: '2026-11-24',
          fragments: { peace: {}, p1: { begins: 'First' }, p3: { since: '2026-12-01', begins: 'Third.' } },
          aliases: { p2: { to: 'p1', until: '2026-12-01', since: '2026-11-24' } },
        },
      },
    });
    expect(complaint(text)).toBe('');
    expect(complaint(text.replace(', "since": "2026-11-24" }', ' }'))).toContain('5 of them');
  });
});

describe('a ledger is refused that', () => {
  it.each([
    ['is not JSON', '{ "pages": { }', 'expected  JSON'],
    ['is a list', '[]', 'expected  an object'],
    [
      'names a page twice',
      '{\n"pages": {\n"/": { "since": "2026-11-24" },\n"/": { "since": "2026-11-24" } } }',
      'content/permalinks.json:4',
    ],
    [
      'names a fragment twice',
      '{"pages":{"/":{"since":"2026-11-24","fragments":{"p1":{},\n"p1":{}}}}}',
      'content/permalinks.json:2',
    ],
    ['has an unknown field', '{"pagess": {}}', 'the field "pagess"'],
    ['has a day that is none', '{"pages":{"/":{"since":"2026-02-30"}}}', '"2026-02-30"'],
    ['has an address without a slash', '{"pages":{"essays/":{"since":"2026-11-24"}}}', 'found     "essays/"'],
    [
      'has a fragment with its sign',
      '{"pages":{"/":{"since":"2026-11-24","fragments":{"#p1":{}}}}}',
      'found     "#p1"',
    ],
    ['has an edition that is not listed', '{"pages":{"/":{"since":"2026-11-24"}}}', '1 addresses since 2026-11-24'],
    ['redirects in a circle', '{"redirects":{"/a/":{"to":"/b/"},"/b/":{"to":"/a/#p1"}}}', '/a/ → /b/ → /a/'],
    ['redirects to itself', '{"redirects":{"/a/":{"to":"/a/"}}}', '/a/ → /a/'],
  ])('%s', (_name, text, message) => {
    expect(complaint(text)).toContain(message);
  });
});

describe('the first words of a passage', () => {
  it.each([
    ['Short.', 'Short.'],
    ['Many Western countries are in the habit of pointing at others', 'Many Western countries are in the habit of'],
    ['网'.repeat(60), '网'.repeat(48)],
    [`${'a'.repeat(47)}🌍🌍`, 'a'.repeat(47)],
  ])('of “%s” are “%s”', (text, words) => {
    expect(firstWords(text)).toBe(words);
  });
});
