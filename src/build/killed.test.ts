import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { runs } from '#tests/runs.ts';
import { filesOf } from '#environment/files.ts';
import { STAGING } from './folders.ts';
import { startServer } from '#server/server.ts';
import { completeSwap } from './swap.ts';

/** Puts sites into their place, one after another, until it is killed. */
const ENDLESS = `
import { writeFileSync, mkdirSync } from 'node:fs';
const [built, out] = process.argv.slice(1);
const { swapSite } = await import('./src/build/swap.ts');
for (let round = 1; ; round += 1) {
  mkdirSync(built, { recursive: true });
  for (const page of ['404', ...Array(40).keys()]) writeFileSync(built + '/' + page + '.html', String(round));
  writeFileSync(built + '/only-' + round, '');
  swapSite(built, out);
  if (round === 1) process.stdout.write('ready');
}
`;

/** Starts such a process, and waits for its first site. */
async function swapEndlessly(built: string, out: string): Promise<ChildProcess> {
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e'];
  const child = spawn(process.execPath, [...flags, ENDLESS, built, out]);
  await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

it('a process that is killed from outside leaves one site or another', async () => {
  const folder = tempFolder();
  const [built, out] = [path.join(folder, STAGING), path.join(folder, 'out')];
  for (const moment of fc.sample(fc.nat({ max: 20 }), runs(2, 40))) {
    rmSync(out, { recursive: true, force: true });
    const child = await swapEndlessly(built, out);
    await setTimeout(moment);
    await end(child);
    completeSwap(out);
    const pages = filesOf(out).filter((name) => name.endsWith('.html'));
    expect(new Set(pages.map((name) => readFileSync(path.join(out, name), 'utf8'))).size).toBe(1);
    expect(pages).toHaveLength(41);
  }
});

it('a server that runs meanwhile has every page at every moment', async () => {
  const folder = tempFolder();
  const out = path.join(folder, 'out');
  const child = await swapEndlessly(path.join(folder, STAGING), out);
  const { server, address } = await startServer({ folder: out, basePath: '/', port: 45_000 });
  try {
    const seen = new Set<string>();
    for (let request = 0; request < runs(150, 4000); request += 1) {
      const response = await fetch(`${address}${request % 40}.html`);
      expect(response.status).toBe(200);
      seen.add(await response.text());
    }
    // The sites did change under it.
    expect(seen.size).toBeGreaterThan(5);
  } finally {
    server.close();
    await end(child);
  }
});
