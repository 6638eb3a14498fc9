import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isCI, spinner } from '@clack/prompts';
import { describeProgress, type Progress, type Timed } from '#build/steps.ts';

/** Times of the build before, by which the time that is left is told. */
const BEFORE = '.cache/build-times.json';

export interface ShownProgress {
  show(progress: Progress): void;
  /** Clears the line, and keeps the times for the next build. */
  end(timed?: Timed): void;
}

/** Shows a build that goes on as one line of a terminal; elsewhere nothing is shown. */
export function showProgress(): ShownProgress {
  if (!process.stdout.isTTY || isCI()) return { show: () => undefined, end: keepTimes };
  const before = readTimes();
  const line = spinner({ indicator: 'timer' });
  let current: { progress: Progress; since: number } | undefined;
  return {
    show(progress) {
      if (!current) line.start();
      const since = current?.progress.step === progress.step ? current.since : performance.now();
      current = { progress, since };
      line.message(describeProgress(progress, (performance.now() - since) / 1000, before));
    },
    end(timed) {
      if (current) line.clear();
      keepTimes(timed);
    },
  };
}

function readTimes(): Timed | undefined {
  try {
    const { seconds, made, memory } = JSON.parse(readFileSync(BEFORE, 'utf8')) as Partial<Timed>;
    if (typeof seconds !== 'object' || typeof made !== 'number') return undefined;
    return { seconds, made, memory: memory ?? 0 };
  } catch {
    // There is none, or it is damaged: then no time is told.
    return undefined;
  }
}

function keepTimes(timed: Timed | undefined): void {
  if (!timed) return;
  mkdirSync(path.dirname(BEFORE), { recursive: true });
  writeFileSync(BEFORE, JSON.stringify(timed));
}
