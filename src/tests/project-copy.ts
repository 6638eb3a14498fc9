import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { childOutput, type Ended } from '#environment/child-output.ts';

/** Files of the project that a build reads, besides the content. */
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE', 'public', 'src'];

/** As the scripts of the project start a program. */
const FLAGS = ['--disable-warning=ExperimentalWarning'];

/**
 * Copies the project, without content. The copy keeps builds that run at the same time apart, as Astro writes below its
 * root whatever folders it is given, and lets a message name a file as an editor knows it.
 */
export function copyProject(root: string): void {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const entry of PROJECT) {
    cpSync(entry, path.join(root, entry), {
      recursive: true,
      filter: (from) => !/\bfixtures\b|\.test\.ts$/.test(from),
    });
  }
}

/** Builds a copy of the project, with its folder `content` into its folder `dist`, on 1 March 2027. */
export async function buildCopy(root: string): Promise<Pick<Ended, 'code' | 'stderr'>> {
  const { code, stderr } = await runInCopy(root, 'src/tools/build.ts');
  return { code, stderr };
}

/** Runs a tool of the project in a copy, as its scripts do, on 1 March 2027. */
export function runInCopy(root: string, ...command: string[]): Promise<Ended> {
  return runWith({}, root, ...command);
}

/** The same in another environment. */
export function runWith(environment: Record<string, string>, root: string, ...command: string[]): Promise<Ended> {
  const env = {
    ...process.env,
    CONTENT_DIR: 'content',
    OUT_DIR: 'dist',
    // Compression takes most of the time after rendering; the published site is built with it.
    PRECOMPRESS: 'no',
    // Some messages say which day to write.
    SOURCE_DATE_EPOCH: '1803859200',
    // Variables of the test runner that an editor does not have.
    NODE_ENV: undefined,
    VITEST: undefined,
    // Every build loads the same modules; compiled once, they load in four fifths of the time.
    NODE_COMPILE_CACHE: path.resolve('.cache/compiled'),
    ...environment,
  };
  return childOutput(
    spawn(process.execPath, [...FLAGS, ...command], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
}
