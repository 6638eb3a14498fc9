export interface Step {
  name: string;
  part: Part;
  command: string;
  env?: Record<string, string | undefined>;
  /** Names of steps that must pass first. */
  needs?: readonly string[];
  /** Names of steps that must end first, where they run at all: they write what this one reads or writes. */
  after?: readonly string[];
  /** Nothing may run beside it: it uses every core, and prints while it runs. */
  alone?: boolean;
  /** File with the counts of its tests; without one the step counts as one test. */
  report?: string;
}

/** The parts of the suite, in the order of the results. */
export const PARTS = ['static', 'unit', 'site', 'browser', 'walk'] as const;
export type Part = (typeof PARTS)[number];

export interface Result {
  name: string;
  seconds: number;
  passed: number;
  failed: number;
  /** Reason, if it was not run. */
  notRun?: string;
  /** Skipped on this machine, a sentence each. */
  skipped?: readonly string[];
}

export type Runner = (step: Step) => Promise<Result>;

/** Steps of some parts, and those that they need, in their order. */
export function stepsOf(steps: readonly Step[], parts: readonly Part[]): Step[] {
  const wanted = new Set(steps.filter(({ part }) => parts.includes(part)).map(({ name }) => name));
  // A set that grows during iteration is iterated to its end.
  for (const name of wanted) {
    for (const need of steps.find((step) => step.name === name)?.needs ?? []) wanted.add(need);
  }
  return steps.filter(({ name }) => wanted.has(name));
}

/** Runs steps in parallel, at most `atOnce`, each as soon as it may start; gives the results in the order of the steps. */
export async function runSteps(steps: readonly Step[], atOnce: number, run: Runner): Promise<Result[]> {
  const ended = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(steps);
  const names = new Set(steps.map(({ name }) => name));
  const isReady = ({ needs = [], after = [] }: Step): boolean =>
    [...needs, ...after].every((name) => !names.has(name) || ended.has(name));
  let isAlone = false;

  const start = (step: Step): void => {
    waiting.delete(step);
    const broken = (step.needs ?? []).filter((name) => (ended.get(name)?.failed ?? 0) > 0);
    if (broken.length > 0) {
      ended.set(step.name, { name: step.name, seconds: 0, passed: 0, failed: 1, notRun: `needs ${broken.join(', ')}` });
      return;
    }
    isAlone = step.alone ?? false;
    const end = run(step).then((result) => {
      ended.set(step.name, result);
      running.delete(step.name);
      isAlone = false;
    });
    running.set(step.name, end);
  };

  while (ended.size < steps.length) {
    for (const step of waiting) {
      const isFree = running.size < (step.alone ? 1 : atOnce) && !isAlone;
      if (isFree && isReady(step)) start(step);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.size > 0 && ![...waiting].some(isReady)) {
      throw new Error(`These steps wait for each other: ${[...waiting].map(({ name }) => name).join(', ')}.`);
    }
  }
  return steps.flatMap(({ name }) => ended.get(name) ?? []);
}
