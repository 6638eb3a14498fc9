/** Something that has to hold, and the command that finds out. */
export interface Step {
  name: string;
  /** Which part of the suite it belongs to, so that a part can be asked for by itself. */
  part: Part;
  command: string;
  env?: Record<string, string | undefined>;
  /** Steps that must have passed before, by name: without a built site nothing of it can be tested. */
  needs?: readonly string[];
  /** Steps that must have ended before, where they are run at all: they write what this one writes or reads. */
  after?: readonly string[];
  /** Whether nothing may run beside it: it uses every core by itself, and prints while it runs. */
  alone?: boolean;
  /** File in which the tests of the step leave their counts; without it the step counts as one. */
  report?: string;
}

/** The parts of the suite, in the order in which a reader of the results wants them. */
export const PARTS = ['static', 'unit', 'site', 'browser', 'walk'] as const;
export type Part = (typeof PARTS)[number];

/** How a step ended. */
export interface Result {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
  /** Why it was not run, where it was not. */
  notRun?: string;
  /** What its tests could not see on this machine, a sentence each. */
  notSeen?: readonly string[];
}

/** How a step is run: gives its result once it has ended. */
export type Runner = (step: Step) => Promise<Result>;

/**
 * Picks the steps of some parts, and those that they need.
 *
 * @returns the steps, in their order
 */
export function stepsOf(steps: readonly Step[], parts: readonly Part[]): Step[] {
  const wanted = new Set(steps.filter(({ part }) => parts.includes(part)).map(({ name }) => name));
  // A set that grows while it is walked is walked to its end.
  for (const name of wanted) {
    for (const need of steps.find((step) => step.name === name)?.needs ?? []) wanted.add(need);
  }
  return steps.filter(({ name }) => wanted.has(name));
}

/**
 * Runs steps beside each other, each as soon as what it waits for has ended.
 *
 * @returns the results, in the order of the steps
 */
export async function runSteps(steps: readonly Step[], atOnce: number, run: Runner): Promise<Result[]> {
  const ended = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(steps);
  const names = new Set(steps.map(({ name }) => name));
  const waitsFor = ({ needs = [], after = [] }: Step): string[] =>
    [...needs, ...after].filter((name) => names.has(name) && !ended.has(name));
  let isAlone = false;

  const start = (step: Step): void => {
    waiting.delete(step);
    const broken = (step.needs ?? []).filter((name) => (ended.get(name)?.failed ?? 0) > 0);
    if (broken.length > 0) {
      ended.set(step.name, { name: step.name, seconds: 0, passed: 0, failed: 1, notRun: `needs ${broken.join(', ')}` });
      return;
    }
    isAlone = step.alone ?? false;
    running.set(
      step.name,
      run(step).then((result) => {
        ended.set(step.name, result);
        running.delete(step.name);
        isAlone = false;
      }),
    );
  };

  while (ended.size < steps.length) {
    const free = (): boolean => running.size < atOnce && !isAlone;
    for (const step of waiting) {
      if (free() && waitsFor(step).length === 0 && (!step.alone || running.size === 0)) start(step);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if ([...waiting].every((step) => waitsFor(step).length > 0) && waiting.size > 0) {
      throw new Error(`These steps wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}.`);
    }
  }
  return steps.flatMap(({ name }) => ended.get(name) ?? []);
}
