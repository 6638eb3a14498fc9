import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';

/*
 * Each folder is the smallest site that raises the issue it is named for, in `built/` and `content/`, and what is then
 * printed, in `expected.txt`. `_good` raises none, and holds what might be mistaken for one.
 */
const FIXTURES = 'src/checks/fixtures';

// A bound for what hangs, not a measure of speed: the first run loads two large programs, a validator and a compiler.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs the program anew on a fixture, and tells what it printed of issues and whether it failed. */
async function run(name: string): Promise<{ printed: string; failed: boolean }> {
  vi.resetModules();
  vi.stubEnv('OUT_DIR', `${FIXTURES}/${name}/built`);
  vi.stubEnv('CONTENT_DIR', `${FIXTURES}/${name}/content`);
  vi.stubEnv('BASE_PATH', '/');
  vi.stubEnv('SITE_URL', 'https://essays.example.org');
  vi.spyOn(console, 'log').mockReturnValue();
  const print = vi.spyOn(console, 'error').mockReturnValue();
  await import('./run.ts');
  return { printed: print.mock.calls.map(([line]) => `${String(line)}\n`).join(''), failed: process.exitCode === 1 };
}

it('finds nothing wrong with a good site', async () => {
  expect(await run('_good')).toEqual({ printed: '', failed: false });
});

it.each(readdirSync(FIXTURES).filter((name) => name !== '_good'))(
  'prints what %s expects, and no more',
  async (name) => {
    expect(await run(name)).toEqual({
      printed: readFileSync(`${FIXTURES}/${name}/expected.txt`, 'utf8'),
      failed: true,
    });
  },
);

it('has a fixture for each code', () => {
  const codes = readdirSync('src/checks')
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => readFileSync(`src/checks/${name}`, 'utf8').match(/(?<=code: ')[^']+/g) ?? []);
  // What is too heavy is made by the test of the weights, and an index by the test of the search.
  expect([...new Set(codes)].filter((code) => !existsSync(`${FIXTURES}/${code}`)).sort()).toEqual([
    'search-001',
    'search-002',
    'weight-001',
    'weight-002',
  ]);
});
