import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PARTS } from '#tools/run-steps.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Job {
  uses?: string;
  needs?: string | string[];
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown> };
  steps?: Step[];
}
interface Workflow {
  on: unknown;
  permissions: unknown;
  jobs: Record<string, Job>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${name}: ${id}`, job })),
);

it.each(workflows)('$name uses actions by their full hash, with the version beside it', ({ text }) => {
  const uses = [...text.matchAll(/^\s*-? *uses: (.*)$/gm)].map(([, what]) => what ?? '');
  const foreign = uses.filter((what) => !what.startsWith('./'));
  expect(foreign.length).toBeGreaterThan(0);
  // A tag can be moved to other code; a hash cannot.
  for (const what of foreign) expect(what).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it('has one version of each action', () => {
  const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (actions\/[\w-]+)@(.*)$/gm)]);
  const versions = new Map(pins.map(([, name, version]) => [name, version]));
  expect(pins.filter(([, name, version]) => versions.get(name) !== version).map(([pin]) => pin)).toEqual([]);
});

it.each(workflows)('$name may read the code and nothing more, where no job says otherwise', ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
});

it.each(workflows)('$name runs for nobody’s change with the rights of the project', ({ workflow }) => {
  expect(JSON.stringify(workflow.on)).not.toMatch(/pull_request_target|workflow_run|issue_comment/);
});

it.each(jobs)('$at ends by itself', ({ job }) => {
  expect(job.uses?.startsWith('./') === true || (job['timeout-minutes'] ?? 0) > 0).toBe(true);
});

it('a job may do what it needs, and nothing else', () => {
  const own = jobs.flatMap(({ at, job }) => (job.permissions ? [[at, job.permissions] as const] : []));
  expect(Object.fromEntries(own)).toEqual({
    'publish.yml: plan': { pages: 'read' },
    'publish.yml: attest': { 'id-token': 'write', attestations: 'write' },
    'publish.yml: deploy': { pages: 'write', 'id-token': 'write' },
  });
});

it.each(jobs)('$at runs no program of the project or its packages, where it may write', ({ job }) => {
  if (!Object.values(job.permissions ?? {}).includes('write')) return;
  const steps = job.steps ?? [];
  expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  expect(steps.filter(({ uses = '' }) => /checkout|setup|cache/.test(uses))).toEqual([]);
});

it.each(jobs)('$at puts nothing into a command that someone else has written', ({ job }) => {
  // Values reach a command through its environment, so that they cannot become code.
  const put = (job.steps ?? []).flatMap(({ run = '' }) => [...run.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)]);
  expect(put.map(([, what]) => what).filter((what) => what !== 'matrix.shard')).toEqual([]);
});

it.each(jobs)('$at leaves no key to the repository behind', ({ job }) => {
  for (const { uses = '', with: options } of job.steps ?? []) {
    if (uses.includes('/checkout@')) expect(options).toEqual({ 'persist-credentials': false });
  }
});

it.each(jobs)('$at keeps what lies in a folder whose name begins with a dot', ({ job }) => {
  for (const { uses = '', with: options = {} } of job.steps ?? []) {
    const isHidden = /(^|\/)\./.test(String(options.path));
    if (uses.includes('/upload-artifact@') && isHidden) expect(options).toMatchObject({ 'include-hidden-files': true });
  }
});

it('a cache depends on files that there are', () => {
  const hashed = workflows.flatMap(({ text }) =>
    [...text.matchAll(/hashFiles\((.*?)\)/g)].map(([, list = '']) => list),
  );
  const patterns = [...new Set(hashed)].flatMap((list) => list.split(', ').map((pattern) => pattern.slice(1, -1)));
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((pattern) => !existsSync(pattern.replace('/**', '')))).toEqual([]);
});

it('what is published is what was built for that address, and tested, checked and attested before', () => {
  const publish = workflows.find(({ name }) => name === 'publish.yml')?.workflow.jobs ?? {};
  expect(Object.fromEntries(Object.entries(publish).map(([id, { needs }]) => [id, needs]))).toEqual({
    test: undefined,
    plan: 'test',
    part: 'plan',
    build: ['plan', 'part'],
    attest: 'build',
    deploy: ['build', 'attest'],
  });
  const steps = publish.build?.steps ?? [];
  expect(publish.build?.env).toEqual({
    SITE_URL: '${{ needs.plan.outputs.origin }}',
    BASE_PATH: '${{ needs.plan.outputs.base_path }}/',
  });
  const CHECKS = 'node src/tools/run.mjs src/checks/run.ts';
  expect(steps.filter(({ run = '' }) => /\bcheck/.test(run)).map(({ run }) => run)).toEqual([
    'npm run check',
    `npm run join -- .cache/parts/* && ${CHECKS}`,
  ]);
  expect(scripts.check).toBe(`npm run --silent build && ${CHECKS}`);
  const upload = steps.find(({ uses = '' }) => uses.includes('/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
});

it('is built in parts for the same address, where a variable says so, and the parts are brought together', () => {
  const { part, build } = workflows.find(({ name }) => name === 'publish.yml')?.workflow.jobs ?? {};
  expect(part?.env).toEqual({ SHARD: '${{ matrix.part }}/${{ vars.PARTS }}', ...build?.env });
  expect(part?.strategy?.matrix).toEqual({ part: '${{ fromJSON(needs.plan.outputs.parts) }}' });
  const withOf = (job: Job | undefined, action: string) =>
    job?.steps?.find(({ uses = '' }) => uses.includes(action))?.with;
  expect(withOf(part, '/upload-artifact@')).toMatchObject({ name: 'part-${{ matrix.part }}', path: '.cache/parts' });
  expect(withOf(build, '/download-artifact@')).toEqual({
    ...{ pattern: 'part-*', path: '.cache/parts', 'merge-multiple': true },
  });
});

it('every part of the tests is run, and the walk in every browser, with what they leave out where it is missing', () => {
  const test = workflows.find(({ name }) => name === 'test.yml')?.workflow.jobs ?? {};
  const commands = Object.values(test).flatMap(({ steps = [] }) => steps.flatMap(({ run = [] }) => run));
  for (const part of PARTS) {
    const command = part === 'walk' ? 'npm run test:browsers' : `npm test -- ${part}`;
    expect(commands).toContainEqual(expect.stringMatching(new RegExp(`^${command}\\b`)));
  }
  const runOf = (job: string) => (test[job]?.steps ?? []).map(({ run }) => run).join('\n');
  expect(runOf('site')).toMatch(/apt-get install .*nginx-light .*caddy .*apache2-bin.* default-jre-headless/);
  expect(runOf('walk')).toMatch(/apt-get install .*webkit2gtk-driver xvfb\nwhich firefox WebKitWebDriver Xvfb\n/);
});
