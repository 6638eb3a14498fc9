import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { beforeEachChange } from '#tests/before-each-change.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { filesOf } from '#environment/files.ts';
import { STAGING, PLAN, CHECKSUMS } from './folders.ts';
import { completeSwap, swapSite } from './swap.ts';

let folder: string;
let built: string;
let out: string;
beforeEach(() => {
  folder = tempFolder();
  built = path.join(folder, STAGING);
  out = path.join(folder, 'out');
});

type Files = Record<string, string>;

function write(where: string, files: Files): void {
  mkdirSync(where, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(where, name)), { recursive: true });
    writeFileSync(path.join(where, name), text);
  }
}

const read = (where: string): Files =>
  Object.fromEntries(filesOf(where).map((name) => [name, readFileSync(path.join(where, name), 'utf8')]));

const OLD: Files = {
  '404.html': 'old',
  'index.html': 'old',
  'same.txt': 'same',
  '_astro/old.js': 'old',
  'essays/gone/index.html': 'old',
  'essays/a/index.html': 'old',
  'essays/a/p/1/index.html': 'old',
  [CHECKSUMS]: 'old',
};
const NEW: Files = {
  '404.html': 'new',
  'index.html': 'new',
  'same.txt': 'same',
  '_astro/new.js': 'new',
  'essays/a/index.html': 'new',
  'essays/b/index.html': 'new',
  [CHECKSUMS]: 'new',
};

describe('a site that takes the place of another', () => {
  it('is there whole, and nothing of the other, not even its folders', () => {
    write(out, OLD);
    write(built, NEW);
    swapSite(built, out);
    expect(read(out)).toEqual(NEW);
    expect(existsSync(path.join(out, 'essays/gone'))).toBe(false);
    expect(existsSync(path.join(out, 'essays/a/p'))).toBe(false);
  });

  it('makes the folder where there is none, at any depth', () => {
    write(built, NEW);
    swapSite(built, path.join(out, 'deep/er'));
    expect(read(path.join(out, 'deep/er'))).toEqual(NEW);
  });

  it('is put where nothing is in a few moves, however many pages it has', () => {
    const pages = Array.from({ length: 50 }, (_, number) => [`essays/${number}/index.html`, 'new'] as const);
    write(built, Object.fromEntries(pages));
    let moves = 0;
    beforeEachChange(
      () => (moves += 1),
      () => swapSite(built, out),
    );
    expect(read(out)).toEqual(Object.fromEntries(pages));
    expect(moves).toBeLessThan(12);
  });

  it('is there whole where a folder that was moved is taken away after the build was killed', () => {
    write(built, NEW);
    mkdirSync(out);
    const plan = { from: built, files: Object.keys(NEW) };
    writeFileSync(path.join(out, PLAN), JSON.stringify(plan));
    rmSync(path.join(built, 'essays'), { recursive: true });
    completeSwap(out);
    expect(Object.keys(read(out)).sort()).toEqual(
      Object.keys(NEW)
        .filter((name) => !name.startsWith('essays'))
        .sort(),
    );
  });

  it('keeps the folder itself, which another program may have open, and a repository in it', () => {
    write(out, { ...OLD, '.git/HEAD': 'ref' });
    write(built, NEW);
    const { ino } = statSync(out);
    swapSite(built, out);
    expect(statSync(out).ino).toBe(ino);
    expect(read(out)).toEqual({ ...NEW, '.git/HEAD': 'ref' });
  });

  it.each<[string, Files, Files]>([
    ['a folder where a file was', { a: 'file' }, { 'a/index.html': 'page' }],
    ['a file where a folder was', { 'a/b/index.html': 'page', 'a/c': 'x' }, { a: 'file' }],
  ])('has %s', (_what, before, after) => {
    write(out, before);
    write(built, after);
    swapSite(built, out);
    expect(read(out)).toEqual(after);
  });

  it.each<[what: string, plan: (aside: string) => unknown]>([
    ['was written by somebody else', () => ({ from: folder, files: ['mine.txt'] })],
    ['leads out of the folder', (aside) => ({ from: aside, files: ['../mine.txt'] })],
    ['has nothing left to put in place', (aside) => ({ from: path.join(aside, 'gone', STAGING), files: ['a'] })],
    ['is none', () => 'plan'],
  ])('is not touched where a plan %s', (_what, plan) => {
    write(out, OLD);
    write(folder, { 'mine.txt': 'mine' });
    write(built, { 'mine.txt': 'theirs' });
    writeFileSync(path.join(out, PLAN), JSON.stringify(plan(built)));
    completeSwap(out);
    expect(read(out)).toEqual(OLD);
    expect(readFileSync(path.join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('writes nothing through a link in the folder', () => {
    write(path.join(folder, 'elsewhere'), { 'a/index.html': 'mine' });
    write(out, OLD);
    rmSync(path.join(out, 'essays'), { recursive: true });
    symlinkSync(path.join(folder, 'elsewhere'), path.join(out, 'essays'));
    write(built, NEW);
    swapSite(built, out);
    expect(read(out)).toEqual(NEW);
    expect(read(path.join(folder, 'elsewhere'))).toEqual({ 'a/index.html': 'mine' });
  });
});

/** Whether all of a site is there, whatever else is. */
function has(where: string, site: Files): boolean {
  const there = read(where);
  return Object.entries(site).every(([name, text]) => there[name] === text);
}

/** Whether every page that both sites have is there, as one or the other has it. */
const hasPages = (where: string): boolean =>
  ['404.html', 'index.html', 'essays/a/index.html'].every((page) =>
    /^(old|new)$/.test(readFileSync(path.join(where, page), 'utf8')),
  );

/** Another file system, where the machine has one: there a site is copied first. */
const MEMORY = '/dev/shm';
const places = [tmpdir(), ...(existsSync(MEMORY) ? [MEMORY] : [])];

describe.each(places)('while a site is put into its place in %s', (place) => {
  let far: string;
  beforeEach(() => {
    far = mkdtempSync(path.join(place, 'swap-'));
    out = path.join(far, 'out');
    return () => rmSync(far, { recursive: true });
  });

  /** Begins anew, and puts the new site into its place. */
  function swap(look: (change: number) => void): void {
    for (const where of [out, built]) rmSync(where, { recursive: true, force: true });
    write(out, OLD);
    write(built, NEW);
    beforeEachChange(look, () => swapSite(built, out));
  }

  it('no page that both sites have is ever away', () => {
    let changes = 0;
    swap((change) => {
      changes = change;
      expect({ change, pages: hasPages(out) }).toEqual({ change, pages: true });
    });
    expect(changes).toBeGreaterThan(10);
    expect(read(out)).toEqual(NEW);
  });

  it('it may end at any moment: the next build finds the old site whole or the new one', () => {
    const end = new Error('The build was killed.');
    for (let last = 0; ; last += 1) {
      try {
        swap((change) => {
          if (change === last) throw end;
        });
        // It was done before its end came.
        break;
      } catch (error) {
        expect(error).toBe(end);
      }
      expect({ last, pages: hasPages(out) }).toEqual({ last, pages: true });
      completeSwap(out);
      expect({ last, whole: has(out, NEW) || has(out, OLD) }).toEqual({ last, whole: true });
      // What it left behind goes with the next one.
      write(built, NEW);
      swapSite(built, out);
      expect(read(out)).toEqual(NEW);
    }
  });
});
