import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { childOutput } from '#environment/child-output.ts';
import { CHECKS } from './registry.ts';
import { report } from './report.ts';
import { readSite } from './site.ts';

/*
 * Each folder is the smallest site that raises the issue it is named for, in `built/` and `content/`, and what is then
 * printed, in `expected.txt`. `_good` raises none, and holds what might be mistaken for one.
 */
const FIXTURES = 'src/checks/fixtures';

/** Codes that other tests raise, with a site that they make: the weights, and the index of the search. */
const TESTED_ELSEWHERE = ['search-001', 'search-002', 'weight-001', 'weight-002'];

const codes = CHECKS.flatMap((check) => check.codes);

// A bound for what hangs, not a measure of speed: the first test loads a validator of HTML and a processor of Markdown.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => void vi.restoreAllMocks());

/** Runs checks on a fixture. */
async function run(name: string) {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const where = { folder: `${FIXTURES}/${name}/built`, contentDir: `${FIXTURES}/${name}/content` };
  const isGood = await report(readSite({ ...where, basePath: '/', siteUrl: 'https://essays.example.org' }), CHECKS);
  const printed = print.mock.calls.map(([line]) => `${String(line)}\n`).join('');
  return { printed, isGood, ran: log.mock.calls.flat() };
}

it('finds nothing wrong with a good site', async () => {
  const ran = CHECKS.map(({ sentence }) => `  ✓ ${sentence}`);
  expect(await run('_good')).toEqual({ printed: '', isGood: true, ran });
});

it.each(readdirSync(FIXTURES).filter((name) => name !== '_good'))(
  'prints what %s expects, and no more',
  async (name) => {
    const printed = readFileSync(`${FIXTURES}/${name}/expected.txt`, 'utf8');
    expect(await run(name)).toMatchObject({ printed, isGood: false });
  },
);

it.each([
  ['the checks that are named, and fails where one does', ['ids', 'policy'], { code: 1, lines: 2 }],
  ['a check that finds nothing, and passes', ['policy'], { code: 0, lines: 1 }],
  ['nothing where a name is none', ['idds'], { code: 1, lines: 0 }],
])('the program runs %s', async (_, names, expected) => {
  const folder = `${FIXTURES}/id-001`;
  const env = { ...process.env, OUT_DIR: `${folder}/built`, CONTENT_DIR: `${folder}/content`, SITE_URL: undefined };
  const { code, stdout } = await childOutput(spawn(process.execPath, ['src/checks/run.ts', ...names], { env }));
  expect({ code, lines: stdout.split('\n').length - 1 }).toEqual(expected);
});

it('has a fixture for each code, and no fixture for none', () => {
  expect(codes.filter((code) => !existsSync(`${FIXTURES}/${code}`))).toEqual(expect.arrayContaining(TESTED_ELSEWHERE));
  expect(codes.filter((code) => !existsSync(`${FIXTURES}/${code}`)).length).toBe(TESTED_ELSEWHERE.length);
  const others = readdirSync(FIXTURES).filter(
    (name) => !codes.some((code) => name === code || name.startsWith(`${code}-`)),
  );
  expect(others).toEqual(['_good']);
});

it('registers the codes that checks raise, and no others', () => {
  const raised = readdirSync('src/checks')
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => readFileSync(`src/checks/${name}`, 'utf8').match(/(?<=code: ')[^']+/g) ?? []);
  // The check of the files raises the issues of the check of the links.
  expect([...new Set(raised)].sort()).toEqual([...codes].sort());
});

it('lists the checks for readers of the code', async () => {
  const lines = CHECKS.map(({ name, sentence, codes: own }) => {
    const shown = own.length > 3 ? [own[0], '…', own.at(-1)] : own;
    const raises = own.length === 0 ? '' : ` (${shown.join(' ')})`;
    return `- \`${name}\`: ${sentence}${raises}`;
  });
  await expect(
    `# Checks of a built site

\`npm run check\` builds the site and runs all of them, \`npm run check -- links html\` some. A new one is a file here, a line
in \`registry.ts\`, and for each of its codes a folder in \`fixtures/\`; \`npm run goldens\` then adds it to this list.

${lines.join('\n')}
`,
  ).toMatchFileSnapshot('README.md');
});
