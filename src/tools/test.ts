/**
 * `npm test`: everything that has to hold, step by step, with the time of each and the counts of what passed and failed.
 *
 * `npm test -- static unit` runs some parts of it alone (static, unit, site, browser, walk), `-- browser --shard 1/2` a share
 * of the browser tests. `npm run test:browsers` walks in every browser. `npm run test:fast` asks what can be known within a minute, `npm run test:thorough` tries more
 * examples of what should hold for all.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { installBrowser, type OtherBrowser } from './browsers.ts';
import { findChromium, thisMachine } from './chromium.ts';
import { installHosts } from './hosts.ts';
import { installJava } from './java.ts';
import { PARTS, runSteps, stepsOf, type Part, type Result, type Step } from './run-steps.ts';
import { allSteps, fastSteps, walkSteps } from './test-steps.ts';

/** What a test runner leaves in its report, vitest first, then the browser tests'. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numFailedTestSuites?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

function countsIn(report: string): { passed: number; failed: number } | undefined {
  try {
    const {
      stats,
      numPassedTests = 0,
      numFailedTests = 0,
      numFailedTestSuites = 0,
    } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    // A file that does not even load has no test that fails.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
  } catch {
    return undefined;
  }
}

/** What tests say that they leave out, because this machine lacks a program. */
function notSeenIn(printed: string): string[] {
  return [...stripVTControlCharacters(printed).matchAll(/^SKIPPED: (.*)$/gm)].map(([, what = '']) => what);
}

/** Runs a step. What it prints is shown when it has failed; a step that runs alone is seen while it runs. */
async function run(step: Step): Promise<Result> {
  const { name, command, env, report, alone } = step;
  if (report) rmSync(report, { force: true });
  console.log(`▸ ${name}`);
  const start = performance.now();
  const printed: Buffer[] = [];
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const status = await new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(1)));
  const seconds = (performance.now() - start) / 1000;
  const own = report ? countsIn(report) : { passed: status === 0 ? 1 : 0, failed: 0 };
  // A step that stops before its tests have run has failed, whatever it counted.
  const failed = Math.max(own?.failed ?? 0, status === 0 && own ? 0 : 1);
  const text = Buffer.concat(printed).toString();
  if (failed > 0) console.error(`\n── ${name} failed\n${text}`);
  return { name, seconds, passed: own?.passed ?? 0, failed, notSeen: notSeenIn(text) };
}

function printResults(results: readonly Result[], seconds: number): void {
  console.log('');
  for (const { name, seconds: time, passed, failed, notRun } of results) {
    const told =
      notRun === undefined ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : `not run: ${notRun}`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${time.toFixed(1).padStart(6)} s  ${name}: ${told}`);
  }
  console.log(`  ${seconds.toFixed(1).padStart(6)} s  in all`);
  const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  for (const what of results.flatMap(({ notSeen = [] }) => notSeen)) console.log(`Not seen: ${what}`);
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
  if (part === 'walk' && env?.WALK_IN !== 'chromium') installBrowser(env?.WALK_IN as OtherBrowser);
}
if (!values.fast && !values.browsers && steps.some(({ part }) => part === 'site')) {
  installHosts();
  installJava();
}
const start = performance.now();
// One more than there are cores: a step that ends on one core leaves the others idle.
const results = await runSteps(steps, availableParallelism() + 1, run);
printResults(results, (performance.now() - start) / 1000);
process.exitCode = results.every(({ failed }) => failed === 0) ? 0 : 1;
