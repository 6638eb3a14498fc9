import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const CACHE = '.cache/content';
const ROUNDS = 3;

/**
 * Builds the site once.
 *
 * @returns milliseconds
 * @throws Error where it could not be built
 */
export function timeBuild(outDir: string, env: Record<string, string> = {}): number {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, OUT_DIR: outDir },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The site was not built, so there is nothing to measure.');
  return performance.now() - start;
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * Builds the site a few times, with nothing cached and with the cache kept.
 *
 * @returns milliseconds, the median of three
 */
export function timeBuilds(outDir: string): Record<string, { ms: number }> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(CACHE, { recursive: true, force: true });
    cold.push(timeBuild(outDir));
    warm.push(timeBuild(outDir));
  }
  return {
    'nothing cached (baseline)': { ms: Math.round(median(cold)) },
    'cache kept': { ms: Math.round(median(warm)) },
  };
}
