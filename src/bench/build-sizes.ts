/** Builds of collections of growing size, beside a blog starter with the same texts. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import { KEPT } from '#environment/kept.ts';
import { cacheFolderOf } from '#environment/settings.ts';
import { measureDevelopment } from './development.ts';
import { STARTER_BUILD, writeStarter } from './starter.ts';
import { syntheticTexts } from './synthetic-collection.ts';
import { writeCollection } from './write-collection.ts';

export interface BuildSize {
  /** Seconds of the starter with nothing cached, Pagefind included: the baseline. */
  starter: number;
  starterGB: number;
  /** Seconds of this site, with nothing cached. */
  first: number;
  firstGB: number;
  /** First, by the starter. */
  ratio: number;
  files: number;
  /** Seconds with one essay changed since. */
  changed: number;
  /** Seconds of the development server to its first page, and from a saved essay to its page, with what builds have kept. */
  devStart: number;
  devSaved: number;
}

const FOLDER = path.resolve('.cache/bench/sizes');
const CONTENT = path.join(FOLDER, 'content');
const RSS = path.join(FOLDER, 'memory.txt');

/** Notes the memory of each process of Node, in kB, when it ends. */
const NOTE_MEMORY = `--import=data:text/javascript,${encodeURIComponent(
  `import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(${JSON.stringify(RSS)},process.resourceUsage().maxRSS+'\\n'))`,
)}`;

interface Run {
  seconds: number;
  /** Of the process that took most. */
  gigabytes: number;
}

/** @throws Error where one of the commands fails */
function run(commands: readonly string[][], cwd: string, env: Record<string, string>): Run {
  rmSync(RSS, { force: true });
  appendFileSync(RSS, '');
  const begin = performance.now();
  for (const command of commands) {
    const { status } = spawnSync(process.execPath, command, {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${NOTE_MEMORY}` },
    });
    if (status !== 0) throw new Error(`${command.join(' ')} failed, so there is nothing to measure.`);
  }
  const seconds = (performance.now() - begin) / 1000;
  const kilobytes = Math.max(...readFileSync(RSS, 'utf8').trim().split('\n').map(Number));
  return { seconds: rounded(seconds), gigabytes: rounded(kilobytes / 1024 ** 2) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Measures one number of essays. */
export async function measureBuildSize(count: number, contentDir: string): Promise<BuildSize> {
  const texts = syntheticTexts(count, contentDir);
  const starter = path.join(FOLDER, 'starter');
  rmSync(FOLDER, { recursive: true, force: true });
  writeStarter(starter, texts);
  writeCollection(CONTENT, texts);
  const baseline = run(
    [STARTER_BUILD, [path.resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist', '--silent']],
    starter,
    { ASTRO_TELEMETRY_DISABLED: '1' },
  );
  const build = (): Run =>
    run([[path.resolve('src/tools/build.ts')]], process.cwd(), {
      ...{ CONTENT_DIR: CONTENT, OUT_DIR: path.join(FOLDER, 'site'), PRECOMPRESS: 'no' },
    });
  for (const kept of [KEPT, cacheFolderOf(CONTENT)]) rmSync(kept, { recursive: true, force: true });
  const first = build();
  const files = filesOf(path.join(FOLDER, 'site')).length;
  appendFileSync(path.join(CONTENT, 'essays/e0.mdx'), '\nOne more passage.\n');
  const { seconds: changed } = build();
  const { start, saved } = await measureDevelopment(CONTENT, 'e0');
  return {
    ...{ starter: baseline.seconds, starterGB: baseline.gigabytes },
    ...{ first: first.seconds, firstGB: first.gigabytes, ratio: rounded(first.seconds / baseline.seconds) },
    ...{ files, changed, devStart: rounded(start), devSaved: rounded(saved) },
  };
}
