import { formatNumber } from '#language/local.ts';

/** Steps of a build, in order, in the words of who waits for them. */
export const STEPS = [
  'reading the texts',
  'bundling scripts and styles',
  'making the pages',
  'seeing to addresses',
  'finishing the files',
  'putting the site in place',
] as const;

export type Step = (typeof STEPS)[number];

/** What a build has come to. */
export interface Progress {
  step: Step;
  /** Pages and files that are made; only while they are. */
  made?: number;
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

  /** Notes that another page or file is made; the first begins the step. */
  page(): void {
    this.#made += 1;
    if (this.#current?.step !== 'making the pages') this.begin('making the pages');
    this.#tell({ step: 'making the pages', made: this.#made });
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
 * Seconds that are left, as the build before took them; undefined where none is known.
 *
 * @param inStep seconds since the step began
 */
export function secondsLeft({ step, made }: Progress, inStep: number, before: Timed | undefined): number | undefined {
  const whole = before?.seconds[step];
  if (!before || whole === undefined) return undefined;
  const later = STEPS.slice(STEPS.indexOf(step) + 1).reduce((sum, one) => sum + (before.seconds[one] ?? 0), 0);
  // Pages say more than the time that they took on a machine that may have had more to do.
  const left = made && before.made > 0 ? (inStep / made) * (before.made - made) : whole - inStep;
  return later + Math.max(0, left);
}

/** A line on a build that is going on. */
export function describeProgress(progress: Progress, inStep: number, before: Timed | undefined): string {
  const { step, made } = progress;
  const left = secondsLeft(progress, inStep, before);
  const of = before && made !== undefined && before.made >= made ? ` of about ${formatNumber(before.made)}` : '';
  return [
    `${step.charAt(0).toUpperCase()}${step.slice(1)}`,
    ...(made === undefined ? [] : [`${formatNumber(made)}${of}`]),
    ...(left === undefined ? [] : [`about ${formatNumber(Math.ceil(left))} s left`]),
  ].join(' · ');
}

/** Seconds by step, and memory, once a build has ended. */
export function describeTimes({ seconds, made, memory }: Timed): string {
  const inSeconds = (value: number): string =>
    formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rows = STEPS.flatMap((step) => {
    const value = seconds[step];
    return value === undefined ? [] : [[step, inSeconds(value)] as const];
  });
  const all = inSeconds(Object.values(seconds).reduce((sum, value) => sum + value, 0));
  const [name, figure] = [Math.max(...STEPS.map(({ length }) => length)), all.length];
  const gigabytes = formatNumber(memory / 1024 ** 3, { maximumFractionDigits: 1 });
  return [
    `Built in ${all} s, with ${gigabytes} GB of memory at most; ${formatNumber(made)} pages and files were made:`,
    ...rows.map(([step, value]) => `  ${step.padEnd(name)}  ${value.padStart(figure)} s`),
  ].join('\n');
}
