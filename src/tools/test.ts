/**
 * `npm test`: the whole suite, step by step, with the time of each and the counts of what passed and failed.
 *
 * `npm test -- static unit` runs parts of it (static, unit, site, browser, walk), `-- browser --shard 1/2` a share of the
 * browser tests. `npm run test:browsers` walks in every browser, `npm run test:fast` takes at most a minute, and
 * `npm run test:thorough` tries more examples of each property.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { childOutput } from '#environment/child-output.ts';
import { readJson } from '#environment/files.ts';
import { findChromium, thisMachine } from './chromium.ts';
import { installMissing, type ProgramName } from './programs.ts';
import { PARTS, runSteps, stepsOf, type Part, type Result, type Step } from './run-steps.ts';
import { allSteps, fastSteps, walkSteps } from './test-steps.ts';

/** Reports of vitest, and of Playwright (`stats`). */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numFailedTestSuites?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

function countsIn(report: string): { passed: number; failed: number } | undefined {
  try {
    const { stats, ...vitest } = readJson(report) as Report;
    if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    // A file that cannot be loaded has no test that fails.
    const failed = Math.max(vitest.numFailedTests ?? 0, vitest.numFailedTestSuites ?? 0);
    return { passed: vitest.numPassedTests ?? 0, failed };
  } catch {
    return undefined;
  }
}

/** Runs a step. Its output is shown when it fails, or at once where it runs alone. */
async function run({ name, command, env, report, alone }: Step): Promise<Result> {
  if (report) rmSync(report, { force: true });
  console.log(`▸ ${name}`);
  const start = performance.now();
  const output = alone ? 'inherit' : 'pipe';
  const child = spawn(command, { shell: true, stdio: ['ignore', output, output], env: { ...process.env, ...env } });
  const { code, stdout, stderr } = await childOutput(child);
  const seconds = (performance.now() - start) / 1000;
  const counts = report ? countsIn(report) : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A step that stops before its tests have run has failed, whatever it counted.
  const failed = Math.max(counts?.failed ?? 0, code === 0 && counts ? 0 : 1);
  if (failed > 0) console.error(`\n── ${name} failed\n${stdout}${stderr}`);
  const skipped = stripVTControlCharacters(stdout + stderr).matchAll(/^SKIPPED: (.*)$/gm);
  return { name, seconds, passed: counts?.passed ?? 0, failed, skipped: [...skipped].map(([, what = '']) => what) };
}

function printResults(results: readonly Result[], seconds: number): void {
  console.log('');
  for (const { name, seconds: time, passed, failed, notRun } of results) {
    const counts = `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`;
    const outcome = notRun === undefined ? counts : `not run: ${notRun}`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${time.toFixed(1).padStart(6)} s  ${name}: ${outcome}`);
  }
  console.log(`  ${seconds.toFixed(1).padStart(6)} s  in all`);
  const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  for (const what of results.flatMap(({ skipped = [] }) => skipped)) console.log(`Not seen: ${what}`);
  console.log(`\n${broken.length === 0 ? 'All is well.' : `Failed: ${broken.join(', ')}.`}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

const { values, positionals } = parseArgs({
  options: {
    fast: { type: 'boolean' },
    browsers: { type: 'boolean' },
    thorough: { type: 'boolean' },
    shard: { type: 'string' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !PARTS.includes(name as Part));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}" of the tests. Expected some of: ${PARTS.join(', ')}.`);
  process.exit(2);
}
function wantedSteps(): Step[] {
  if (values.fast) return fastSteps();
  if (values.browsers) return walkSteps();
  return allSteps(values.shard ? `--shard ${values.shard}` : '');
}
const all = wantedSteps();
const steps = positionals.length === 0 ? all : stepsOf(all, positionals as Part[]);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (values.thorough) process.env.THOROUGH = '1';
mkdirSync('.cache/tests', { recursive: true });
if (steps.some(({ part }) => part === 'browser')) {
  try {
    process.env.CHROMIUM_PATH = findChromium(thisMachine);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
for (const { part, env } of steps) {
  if (part === 'walk' && env?.WALK_IN !== 'chromium') installMissing(env?.WALK_IN as ProgramName);
}
if (!values.fast && !values.browsers && steps.some(({ part }) => part === 'site')) {
  installMissing('hosts');
  installMissing('java');
}
const start = performance.now();
// One more than there are cores: a step that ends on one core leaves the others idle.
const results = await runSteps(steps, availableParallelism() + 1, run);
printResults(results, (performance.now() - start) / 1000);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
