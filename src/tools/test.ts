/** `npm test`: everything that has to hold, step by step, and the counts of what passed and failed at the end. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { sites } from '../tests/sites.ts';
import { findChromium, thisMachine } from './chromium.ts';

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  env?: Record<string, string | undefined>;
  /** Reads the counts of a step that has tests of its own; without it the step counts as one. */
  counts?: () => Counts;
}

const UNIT = '.cache/unit-tests.json';
const BROWSER = '.cache/browser-tests.json';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function unitCounts(): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = readJson(UNIT) as Record<string, number>;
  // A file that does not even load has no test that fails.
  return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
}

function browserCounts(): Counts {
  const { stats } = readJson(BROWSER) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const steps: Step[] = [
  { name: 'types', command: 'astro check --minimumSeverity hint', env: { ASTRO_TELEMETRY_DISABLED: '1' } },
  { name: 'lint', command: 'eslint --config src/tests/eslint.config.js --max-warnings 0 .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  {
    name: 'unit tests',
    command: `vitest run --config src/tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${UNIT}`,
    counts: unitCounts,
  },
  ...Object.entries(sites).map(([name, { env }]) => ({
    name: `build (${name})`,
    command: 'node src/tools/build.ts',
    env,
  })),
  ...Object.entries(sites).map(([name, { env }]) => ({
    name: `checks (${name})`,
    command: 'node src/checks/run.ts',
    env,
  })),
  { name: 'browser tests', command: 'playwright test --config src/tests/playwright.config.ts', counts: browserCounts },
];

function run({ name, command, env, counts }: Step): Counts {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  const own = countsOf(counts);
  if (status === 0) return own ?? { passed: 1, failed: 0 };
  // A step that stops before its tests have run has failed, whatever it counted.
  return { passed: own?.passed ?? 0, failed: Math.max(own?.failed ?? 0, 1) };
}

function countsOf(counts: Step['counts']): Counts | undefined {
  try {
    return counts?.();
  } catch {
    return undefined;
  }
}

for (const file of [UNIT, BROWSER]) rmSync(file, { force: true });
try {
  process.env.CHROMIUM_PATH = findChromium(thisMachine);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const results = steps.map((step) => ({ name: step.name, ...run(step) }));
const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
console.log(`\n${broken.length === 0 ? 'All is well.' : `Failed: ${broken.join(', ')}.`}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;
