import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { it, vi } from 'vitest';

/*
 * Each folder beside `_good` holds one mistake that an editor can make: the files that differ from those of `_good`, or
 * their names in `removed.txt`, and the message in `expected.txt`.
 */
const FIXTURES = 'src/tests/fixtures/bad-content';

/** What a build reads of the project, besides the content. */
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** Names in the fixtures that are no content. */
const NOTES = ['expected.txt', 'removed.txt'];

/** As the scripts of the project start a program. */
const FLAGS = ['--disable-warning=ExperimentalWarning'];

/** The framework's own line on how long a build took that failed while it rendered. */
const HOW_LONG = /^.*Build failed in .*\n/m;

interface Result {
  code: number | null;
  stderr: string;
}

// A process each; two at a time is what a small machine can do, and a machine with other work takes its time.
vi.setConfig({ maxConcurrency: 2, testTimeout: 180_000 });

/**
 * Builds a case in a copy of the project. The copy keeps builds that run at the same time apart, as Astro writes below
 * its root whatever folders it is given, and lets a message name the file as an editor knows it.
 */
async function build(name: string): Promise<Result> {
  const root = path.resolve('.cache/bad-content', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const entry of PROJECT) {
    cpSync(entry, path.join(root, entry), {
      recursive: true,
      filter: (from) => !/\bfixtures\b|\.test\.ts$/.test(from),
    });
  }
  for (const layer of ['_good', name]) {
    cpSync(path.join(FIXTURES, layer), path.join(root, 'content'), {
      recursive: true,
      filter: (from) => !NOTES.includes(path.basename(from)),
    });
  }
  for (const file of removed(name)) rmSync(path.join(root, 'content', file));
  return run(root);
}

function removed(name: string): string[] {
  const list = path.join(FIXTURES, name, 'removed.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
}

function run(root: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      CONTENT_DIR: 'content',
      OUT_DIR: 'dist',
      // 1 March 2027: some messages say which day to write.
      SOURCE_DATE_EPOCH: '1803859200',
      // What the test runner sets is not there when an editor builds.
      NODE_ENV: undefined,
      VITEST: undefined,
      // Every build loads the same modules; compiled once, they load in four fifths of the time.
      NODE_COMPILE_CACHE: path.resolve('.cache/compiled'),
    };
    const child = spawn(process.execPath, [...FLAGS, 'src/tools/build.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.resume();
    child.on('error', reject).on('close', (code) => resolve({ code, stderr: stderr.replace(HOW_LONG, '') }));
  });
}

// Where capitals do not tell two files apart, there cannot be two files that differ in nothing else.
const capitalsCount = !existsSync(FIXTURES.toUpperCase());
const cases = readdirSync(FIXTURES).filter((name) => name !== '_good' && (capitalsCount || name !== 'slug-twice'));

it.concurrent('builds content that has no mistake, without a word of complaint', async ({ expect }) => {
  expect(await build('_good')).toEqual({ code: 0, stderr: '' });
});

it.concurrent.for(cases)('tells the editor, and nothing but that, what is wrong: %s', async (name, { expect }) => {
  const expected = readFileSync(path.join(FIXTURES, name, 'expected.txt'), 'utf8');
  expect(await build(name)).toEqual({ code: 1, stderr: `The site was not built. In the content:\n\n${expected}\n` });
});
