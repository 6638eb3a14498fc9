import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { ROOMS, onlyStrings } from './rooms.js';

it('knows every room, and a room imports only from rooms further up', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(ROOMS).sort()).toEqual(rooms.map(({ name }) => name).sort());
  const names = Object.keys(ROOMS);
  for (const [room, allowed] of Object.entries(ROOMS)) {
    expect(allowed).toEqual([...new Set(allowed)]);
    for (const other of allowed) expect(names.slice(0, names.indexOf(room)), `${room} → ${other}`).toContain(other);
  }
});

it('has a line in the README for each room', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const room of Object.keys(ROOMS)) expect(readme).toContain(`\`src/${room}/\``);
});

it('names no file in a paper that is not there', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`);
  const papers = [
    'README.md',
    ...readdirSync('.github', { recursive: true, encoding: 'utf8' }).map((name) => `.github/${name}`),
  ]
    .filter((name) => name.endsWith('.md'))
    .concat(files.filter((name) => name.endsWith('README.md')));
  const lost = papers.flatMap((paper) =>
    [...readFileSync(paper, 'utf8').matchAll(/`(?:src\/)?([a-z][\w-]*(?:\/[\w[\].-]+)+\.(?:ts|astro|css|js))`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !files.some((file) => file.endsWith(`/${name}`)) && !existsSync(name))
      .map((name) => `${paper}: ${name}`),
  );
  expect(lost).toEqual([]);
});

it('lets nothing be called as the strings are', () => {
  const config = { plugins: { rooms: { rules: { onlyStrings } } }, rules: { 'rooms/onlyStrings': 'error' } } as const;
  const faults = (code: string): number[] => new Linter().verify(code, config).map(({ line }) => line);
  const strings = "import * as t from '#strings/chosen.ts';\n";
  expect(faults(`${strings}say(t.search);\nfor (const t of texts) say(t.search);\ntexts.map((t) => t);`)).toEqual([
    3, 4,
  ]);
  expect(faults(`${strings}say(text.t, { t: t.search });`)).toEqual([]);
  expect(faults('texts.map((t) => t);')).toEqual([]);
});
