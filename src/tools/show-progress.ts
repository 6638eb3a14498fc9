import { readFileSync } from 'node:fs';
import { isCI, spinner } from '@clack/prompts';
import { describeProgress, type Progress, type Timed } from '#build/steps.ts';
import { writeFile } from '#environment/files.ts';
import { cacheFolderOf } from '#environment/settings.ts';

export interface ShownProgress {
  show(progress: Progress): void;
  /** Clears the line, and keeps the times for the next build. */
  end(timed?: Timed): void;
}

/** Shows a build that goes on as one line of a terminal; elsewhere nothing is shown. */
export function showProgress(contentDir: string): ShownProgress {
  const file = `${cacheFolderOf(contentDir)}/build-times.json`;
  const keep = (timed?: Timed): void => {
    if (timed) writeFile(file, JSON.stringify(timed));
  };
  if (!process.stdout.isTTY || isCI()) return { show: () => undefined, end: keep };
  const before = readTimes(file);
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
      keep(timed);
    },
  };
}

/** Times of the build before, by which the time that is left is told. */
function readTimes(file: string): Timed | undefined {
  try {
    const { seconds, made, memory } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Timed>;
    if (typeof seconds !== 'object' || typeof made !== 'number') return undefined;
    return { seconds, made, memory: memory ?? 0 };
  } catch {
    // There is none, or it is damaged: then no time is told.
    return undefined;
  }
}
