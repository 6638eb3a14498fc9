import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOMS } from './rooms.js';

it('knows every room, and a room imports only from rooms further up', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(ROOMS).sort()).toEqual(rooms.map(({ name }) => name).sort());
  const names = Object.keys(ROOMS);
  for (const [room, allowed] of Object.entries(ROOMS)) {
    for (const other of allowed) expect(names.slice(0, names.indexOf(room)), `${room} → ${other}`).toContain(other);
  }
});

it('has a line in the README for each room', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const room of Object.keys(ROOMS)) expect(readme).toContain(`\`src/${room}/\``);
});
