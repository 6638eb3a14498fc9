import { formatNumber } from '#language/local.ts';

/** Steps of a build, in order, in the words of who waits for them. */
export const STEPS = [
  'reading the texts',
  'bundling scripts and styles',
  'making the indexes',
  'making the pages',
  'seeing to addresses',
  'finishing the files',
  'putting the site in place',
] as const;

export type Step = (typeof STEPS)[number];

/** What a build has come to. */
export interface Progress {
  step: Step;
  /** Pages and files that are made, and that will be; only while they are. */
  made?: number;
  all?: number;
}

/** A build that has ended: seconds by step, pages and files made, bytes of memory at most. */
export interface Timed {
  seconds: Partial<Record<Step, number>>;
  made: number;
  memory: number;
}

/** Clock of a build, which tells of each step as it begins. */
export class StepClock {
  readonly #tell: (progress: Progress) => void;
  readonly #now: () => number;
  readonly #seconds: Timed['seconds'] = {};
  #current: { step: Step; since: number } | undefined;
  #made = 0;
  #all = 0;

  /** @param now milliseconds */
  constructor(tell: (progress: Progress) => void, now = () => performance.now()) {
    this.#tell = tell;
    this.#now = now;
  }

  begin(step: Step): void {
    this.#end();
    this.#current = { step, since: this.#now() };
    this.#tell({ step });
  }

  /** Begins to make this many pages and files. */
  expect(all: number): void {
    this.#all = all;
    this.begin('making the pages');
  }

  /** Notes that another page or file is made. */
  page(): void {
    this.#made += 1;
    this.#tell({ step: 'making the pages', made: this.#made, all: this.#all });
  }

  /** Ends the last step. `memory` is in bytes. */
  stop(memory: number): Timed {
    this.#end();
    return { seconds: this.#seconds, made: this.#made, memory };
  }

  #end(): void {
    if (!this.#current) return;
    const { step, since } = this.#current;
    this.#seconds[step] = (this.#seconds[step] ?? 0) + (this.#now() - since) / 1000;
    this.#current = undefined;
  }
}

/**
 * Seconds that are left, by the pages that are made, and as the build before took them; undefined where nothing is known.
 *
 * @param inStep seconds since the step began
 */
export function secondsLeft(
  { step, made, all }: Progress,
  inStep: number,
  before: Timed | undefined,
): number | undefined {
  // Pages say more than the time that they took on a machine that may have had more to do.
  const whole = made && all ? (inStep * all) / made : before?.seconds[step];
  if (whole === undefined) return undefined;
  const later = STEPS.slice(STEPS.indexOf(step) + 1).reduce((sum, one) => sum + (before?.seconds[one] ?? 0), 0);
  return later + Math.max(0, whole - inStep);
}

/** A line on a build that is going on. */
export function describeProgress(progress: Progress, inStep: number, before: Timed | undefined): string {
  const { step, made, all } = progress;
  const left = secondsLeft(progress, inStep, before);
  return [
    `${step.charAt(0).toUpperCase()}${step.slice(1)}`,
    ...(made === undefined || all === undefined ? [] : [`${formatNumber(made)} of ${formatNumber(all)}`]),
    ...(left === undefined ? [] : [`about ${formatNumber(Math.ceil(left))} s left`]),
  ].join(' · ');
}
