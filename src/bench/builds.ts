import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cacheFolderOf } from '#environment/settings.ts';

const ROUNDS = 3;

/**
 * Builds the site once; gives milliseconds.
 *
 * @throws Error where the build fails
 */
export function timeBuild(outDir: string, env: Record<string, string> = {}, { cold = false } = {}): number {
  if (cold) rmSync(cacheFolderOf(env.CONTENT_DIR ?? 'content'), { recursive: true, force: true });
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['src/tools/build.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, OUT_DIR: outDir },
  });
  if (status !== 0) throw new Error('The site was not built, so there is nothing to measure.');
  return Math.round(performance.now() - start);
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Median milliseconds of builds with nothing cached, and with the cache of the one before. */
export function timeBuilds(outDir: string): Record<string, { ms: number }> {
  const rounds = Array.from({ length: ROUNDS }, () => {
    return { cold: timeBuild(outDir, {}, { cold: true }), warm: timeBuild(outDir) };
  });
  return {
    'nothing cached (baseline)': { ms: median(rounds.map(({ cold }) => cold)) },
    'cache kept': { ms: median(rounds.map(({ warm }) => warm)) },
  };
}
