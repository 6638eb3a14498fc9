import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeFile } from '#environment/files.ts';
import { cacheFolderOf } from '#environment/settings.ts';
import { median } from './rounds.ts';

const ROUNDS = 3;
const RSS = path.resolve('.cache/bench/memory.txt');

/** Notes the memory of each process of Node, in kB, when it ends. */
const NOTE_MEMORY = `--import=data:text/javascript,${encodeURIComponent(
  `import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(${JSON.stringify(RSS)},process.resourceUsage().maxRSS+'\\n'))`,
)}`;

export interface Run {
  seconds: number;
  /** Of the process that took most. */
  gigabytes: number;
}

/**
 * Runs commands of Node one after another.
 *
 * @throws Error where one of them fails
 */
export function run(commands: readonly string[][], env: Record<string, string>, cwd = process.cwd()): Run {
  writeFile(RSS, '');
  const begin = performance.now();
  for (const command of commands) {
    const { status } = spawnSync(process.execPath, command, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${NOTE_MEMORY}` },
    });
    if (status !== 0) throw new Error(`${command.join(' ')} failed, so there is nothing to measure.`);
  }
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, gigabytes: Math.max(...readFileSync(RSS, 'utf8').trim().split('\n').map(Number)) / 1024 ** 2 };
}

/** Builds the site once. */
export function build(outDir: string, env: Record<string, string> = {}): Run {
  return run([[path.resolve('src/tools/build.ts')]], { ...env, OUT_DIR: outDir });
}

/** Median milliseconds of builds with nothing cached, and with the cache of the one before. */
export function timeBuilds(outDir: string): Record<string, { ms: number }> {
  const rounds = Array.from({ length: ROUNDS }, () => {
    rmSync(cacheFolderOf('content'), { recursive: true, force: true });
    return { cold: build(outDir).seconds, warm: build(outDir).seconds };
  });
  return {
    'nothing cached (baseline)': { ms: Math.round(1000 * median(rounds.map(({ cold }) => cold))) },
    'cache kept': { ms: Math.round(1000 * median(rounds.map(({ warm }) => warm))) },
  };
}
