import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { lock, lockFileOf } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = tempFolder();
  file = path.join(folder, 'deep/lock');
});

it('is free again when it was given back, and leaves nothing behind', () => {
  lock(file, 'this project')();
  const unlock = lock(file, 'this project');
  expect(readdirSync(path.dirname(file))).toEqual(['lock']);
  unlock();
  expect(readdirSync(path.dirname(file))).toEqual([]);
});

it('is refused in one sentence while another process has it, and taken over when that is dead', async () => {
  const other = spawn(process.execPath, [
    ...['--disable-warning=ExperimentalWarning', '--input-type=module', '-e'],
    `const { lock } = await import('./src/build/lock.ts');
    lock(process.argv[1], 'dist');
    process.stdout.write('locked');
    setInterval(() => {}, 1000);`,
    file,
  ]);
  await once(other.stdout, 'data');
  expect(() => lock(file, 'dist')).toThrow(
    `Another build is at work on dist (process ${other.pid}). Wait for its end; where there is none, delete ${file}.`,
  );
  other.kill('SIGKILL');
  await once(other, 'close');
  lock(file, 'dist')();
  expect(existsSync(file)).toBe(false);
});

it('of a process whose number another has by now is taken over', () => {
  writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'long ago' }));
  lock(path.join(folder, 'lock'), 'dist')();
});

it.each(['', '{', 'null', '{"pid":-1,"started":""}', '{"pid":"x"}'])('that says "%s" is nobody’s', (text) => {
  writeFileSync(path.join(folder, 'lock'), text);
  lock(path.join(folder, 'lock'), 'dist')();
});

it('is had by one alone of many who want it at once, also where a dead one left it', () => {
  writeFileSync(path.join(folder, 'lock'), JSON.stringify({ pid: 0, started: '' }));
  const script = `
    import { appendFileSync } from 'node:fs';
    const { lock } = await import('./src/build/lock.ts');
    const [file, log] = process.argv.slice(2);
    try { lock(file, 'dist'); appendFileSync(log, 'had\\n'); } catch { appendFileSync(log, 'refused\\n'); }
    // Holds it until all have tried.
    while (readLines() < 4) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    function readLines() { return fs.readFileSync(log, 'utf8').split('\\n').length - 1; }
    import fs from 'node:fs';`;
  writeFileSync(path.join(folder, 'one.mjs'), script.replaceAll('./src', path.resolve('src')));
  const one = `node --disable-warning=ExperimentalWarning ${folder}/one.mjs ${folder}/lock ${folder}/log`;
  spawnSync(`${one} & ${one} & ${one} & ${one} & wait`, { shell: true });
  expect(readFileSync(path.join(folder, 'log'), 'utf8').split('\n').sort()).toEqual([
    '',
    'had',
    'refused',
    'refused',
    'refused',
  ]);
});

it('of a folder lies outside of it, and is the same for every name of it', () => {
  expect(lockFileOf('dist')).toBe(lockFileOf(path.resolve('dist')));
  expect(lockFileOf('dist')).not.toBe(lockFileOf('other'));
  expect(lockFileOf('dist').startsWith(tmpdir())).toBe(true);
});
