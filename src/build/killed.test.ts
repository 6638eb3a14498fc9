import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../tests/runs.ts';
import { filesOf } from './files.ts';
import { completeSwap } from './put-in-place.ts';

/** Puts sites into their place, one after another, until it is killed. */
const ENDLESS = `
import { writeFileSync, mkdirSync } from 'node:fs';
const [built, out] = process.argv.slice(1);
const { putInPlace } = await import('./src/build/put-in-place.ts');
for (let round = 1; ; round += 1) {
  mkdirSync(built, { recursive: true });
  for (let page = 0; page < 40; page += 1) writeFileSync(built + '/' + page + '.html', String(round));
  writeFileSync(built + '/only-' + round, '');
  putInPlace(built, out);
  if (round === 1) process.stdout.write('ready');
}
`;

it('a process that is killed from outside leaves one site or another', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
  const [built, out] = [path.join(folder, 'built'), path.join(folder, 'out')];
  for (const moment of fc.sample(fc.nat({ max: 20 }), runs(2, 40))) {
    rmSync(out, { recursive: true, force: true });
    const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e'];
    const child = spawn(process.execPath, [...flags, ENDLESS, built, out]);
    await once(child.stdout, 'data');
    await setTimeout(moment);
    child.kill('SIGKILL');
    await once(child, 'close');
    completeSwap(out);
    const pages = filesOf(out).filter((name) => name.endsWith('.html'));
    expect(new Set(pages.map((name) => readFileSync(path.join(out, name), 'utf8'))).size).toBe(1);
    expect(pages).toHaveLength(40);
  }
  rmSync(folder, { recursive: true });
});
