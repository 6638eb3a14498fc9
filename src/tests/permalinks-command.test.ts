import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** Content and built site of a collection that is published, changed, and published again. */
const FOLDER = '.cache/permalinks-command';
const CONTENT = `${FOLDER}/content`;
const LEDGER = `${CONTENT}/permalinks.json`;
const ESSAY = `${CONTENT}/essays/good.mdx`;

/** A build that has nothing to say of addresses. */
const SILENT = { failed: false, said: expect.not.stringContaining('permalinks') as string, complained: '' };

/** Runs a tool as the scripts of the project do. */
function run(tool: string, ...options: string[]): { failed: boolean; said: string; complained: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `src/tools/${tool}.ts`, ...options],
    {
      encoding: 'utf8',
      // What the test runner sets is not there when an editor builds.
      env: { ...process.env, CONTENT_DIR: CONTENT, OUT_DIR: `${FOLDER}/dist`, NODE_ENV: undefined, VITEST: undefined },
    },
  );
  return { failed: status !== 0, said: stdout, complained: stderr };
}

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

it('what was published is written down, and kept through every change', { timeout: 300_000 }, () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync('src/tests/fixtures/bad-content/_good', CONTENT, { recursive: true });

  // Without a ledger a site is built, and the editor told.
  expect(run('build')).toMatchObject({
    failed: false,
    complained: '',
    said: expect.stringContaining('There is no') as string,
  });

  expect(run('permalinks', '--edition', 'soon').complained).toContain('The edition is "soon"');
  expect(run('permalinks', '--edition', '2026-11-24')).toMatchObject({ failed: false, complained: '' });
  const first = readFileSync(LEDGER, 'utf8');
  expect(first).toMatch(/"p2": \{ "begins": "This paragraph was invented so that the first is" \}/);
  expect(run('build')).toEqual(SILENT);
  expect(run('permalinks', '--edition', '2026-12-01')).toMatchObject({ failed: false });
  expect(readFileSync(LEDGER, 'utf8')).toBe(first);

  // A line taken out by accident.
  edit(LEDGER, / *"p2": .*\n/, '');
  expect(run('build')).toMatchObject({
    failed: true,
    complained: expect.stringContaining('addresses that the edition of') as string,
  });
  writeFileSync(LEDGER, first);

  // A paragraph put before others, and a heading with other words.
  edit(ESSAY, '## A heading\n', '## Other words\n\nA paragraph put before the others.\n');
  const refused = run('permalinks', '--edition', '2027-03-01');
  expect(refused.failed).toBe(true);
  expect(refused.complained).toContain('{/* #a-heading */}');
  expect(refused.complained).toContain('--keep');
  expect(readFileSync(LEDGER, 'utf8')).toBe(first);

  edit(ESSAY, '## Other words', '## Other words {/* #a-heading */}');
  expect(run('permalinks', '--keep', '--edition', '2027-03-01')).toMatchObject({ failed: false, complained: '' });
  const second = readFileSync(LEDGER, 'utf8');
  expect(second).toMatch(/"p2": \{ "to": "p3", "until": "2027-03-01", "begins": "This paragraph was/);
  expect(second).toMatch(/"p3": \{ "since": "2027-03-01"/);
  expect(run('build')).toEqual(SILENT);
  const page = readFileSync(path.join(FOLDER, 'dist/essays/good/index.html'), 'utf8');
  expect(page).toContain('This passage was ¶2 until 1 March 2027.');
  expect(page).toContain('id="a-heading"');

  // The essay gets another slug.
  writeFileSync(ESSAY.replace('good.mdx', 'better.mdx'), readFileSync(ESSAY, 'utf8'));
  rmSync(ESSAY);
  expect(run('build').complained).toContain('"/essays/good/": { "to": "/the/page/that/has/it/now/"');
  edit(LEDGER, '"redirects": {}', '"redirects": { "/essays/good/": { "to": "/essays/better/" } }');
  // Its old fragments with their aliases belong to the new address, too.
  const moved = run('build');
  expect(moved.complained).toBe('');
  expect(readFileSync(path.join(FOLDER, 'dist/_redirects'), 'utf8')).toContain('/essays/good/ /essays/better/ 301\n');
});
