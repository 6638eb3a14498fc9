import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.join(tmpdir(), `run-${process.pid}`);
mkdirSync(folder, { recursive: true });

/** Starts a program in TypeScript, as an npm script does. */
function start(code: string, ...args: string[]) {
  const file = path.join(folder, 'program.ts');
  writeFileSync(file, code);
  const child = spawn(process.execPath, ['src/tools/run.mjs', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, printed }));
  return { child, ended };
}

it('a program runs with the Node of the packages, gets its arguments, and ends as it ends', async () => {
  const { ended } = start(
    'console.log(process.version, ...process.argv.slice(2)); process.exitCode = 3 as number;',
    'a b',
  );
  expect(await ended).toEqual({ status: 3, printed: `v${readFileSync('.nvmrc', 'utf8').trim()} a b\n` });
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('who ends the script by %s ends the program', async (signal) => {
  const { child, ended } = start(
    `process.on('${signal}', () => { console.log('told'); process.exit(0); }); setInterval(() => 0, 1000); console.log('on');`,
  );
  await once(child.stdout, 'data');
  child.kill(signal);
  expect(await ended).toEqual({ status: 0, printed: 'on\ntold\n' });
});

it('a program that is not there is told in a line, and is a failure', async () => {
  const child = spawn(process.execPath, ['src/tools/run.mjs', 'no-such-program'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  const [status] = (await once(child, 'close')) as [number];
  expect([said.toString(), status]).toEqual(['no-such-program does not start: spawn no-such-program ENOENT\n', 1]);
});
